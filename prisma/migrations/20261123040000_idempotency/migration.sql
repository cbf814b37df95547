-- Idempotency keys (M2): the key of a writing request, kept in the transaction of its change, with what it answered.
-- No foreign key to person: it would lock his row in every keyed request, for rows that live a day.
CREATE TABLE "idempotency_key" (
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "result" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("person_id","key")
);
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- One's own keys only; the worker clears away those that have expired.
GRANT SELECT, INSERT, UPDATE ON idempotency_key TO duban_api;
GRANT SELECT, DELETE ON idempotency_key TO duban_worker;
ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON idempotency_key TO duban_worker USING (true) WITH CHECK (true);
CREATE POLICY own_rows ON idempotency_key TO duban_api USING (person_id = ctx_person()) WITH CHECK (person_id = ctx_person());

-- What a request answered that ended its own session (signing out): the end and its key are of the same instant. Any other
-- request of an ended session is refused, whatever its key.
CREATE FUNCTION ended_by_key(session_id uuid, wanted_key text, wanted_fingerprint text)
RETURNS TABLE (now timestamptz, person_id uuid, result text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT duban_now(), k.person_id, k.result
    FROM session s JOIN idempotency_key k ON k.person_id = s.person_id AND k.key = wanted_key AND k.created_at = s.revoked_at
   WHERE s.id = session_id AND k.fingerprint = wanted_fingerprint AND k.created_at > duban_now() - interval '24 hours'
$$;
REVOKE ALL ON FUNCTION ended_by_key(uuid, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ended_by_key(uuid, text, text) TO duban_api;

-- duban_begin for a request that carries a key, in the same round trip. `once` is null where the request is the first and
-- has to do its work; 'done' with the result that the first committed; 'reused' where the key was another request's.
-- While the first is still running, the insert waits for it: at most 2 s, then it fails with 55P03. A key lives 24 hours.
CREATE FUNCTION duban_begin_once(session_id uuid, wanted_agency text, zone text, wanted_key text, wanted_fingerprint text)
RETURNS TABLE (now timestamptz, person_id uuid, name text, locale text, agency text, posts jsonb, scope text, once text, result text)
LANGUAGE plpgsql SET lock_timeout = '2s' AS $$
DECLARE
  b record;
  known record;
BEGIN
  SELECT * INTO b FROM duban_begin(session_id, wanted_agency, zone);
  IF NOT FOUND THEN
    RETURN QUERY SELECT e.now, e.person_id, NULL::text, NULL::text, NULL::text, NULL::jsonb, NULL::text, 'done', e.result
      FROM ended_by_key(session_id, wanted_key, wanted_fingerprint) e;
    RETURN;
  END IF;
  INSERT INTO idempotency_key AS k (person_id, key, fingerprint, created_at) VALUES (b.person_id, wanted_key, wanted_fingerprint, b.now)
    ON CONFLICT ON CONSTRAINT idempotency_key_pkey DO UPDATE
      SET fingerprint = EXCLUDED.fingerprint, result = NULL, created_at = EXCLUDED.created_at
      WHERE k.created_at <= EXCLUDED.created_at - interval '24 hours';
  IF FOUND THEN
    RETURN QUERY SELECT b.now, b.person_id, b.name, b.locale, b.agency, b.posts, b.scope, NULL::text, NULL::text;
    RETURN;
  END IF;
  SELECT k.fingerprint, k.result INTO known FROM idempotency_key k WHERE k.person_id = b.person_id AND k.key = wanted_key;
  RETURN QUERY SELECT b.now, b.person_id, b.name, b.locale, b.agency, b.posts, b.scope,
    CASE WHEN known.fingerprint = wanted_fingerprint THEN 'done' ELSE 'reused' END, known.result;
END $$;
REVOKE ALL ON FUNCTION duban_begin_once(uuid, text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION duban_begin_once(uuid, text, text, text, text) TO duban_api;

-- A conflict on a plan shows what others changed of it: its own few events among those of its thousands of tasks.
CREATE INDEX event_of_plan ON event (plan_id, at) WHERE task_id IS NULL;
