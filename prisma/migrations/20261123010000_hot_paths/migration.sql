-- Measured, then changed: what `npm run bench` showed to be slow (docs/bench.md).

-- ------------------------------------------------------------------ the audit trail
-- As before, but in one pass over the events in the order of their chains. Looking through all events once for every
-- chain took 7.7 s of the 16.7 s in which a plan of 80,000 tasks of 250 agencies was issued.
CREATE OR REPLACE FUNCTION append_events(
  p_ids uuid[], p_chains text[], p_types text[], p_ats timestamptz[], p_tasks uuid[], p_plans uuid[],
  p_subjects text[], p_persons uuid[], p_agencies text[], p_bodies text[], p_publish boolean[])
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  n int := cardinality(p_ids);
  c text;
  s bigint;
  h text;
  e record;
  seqs bigint[] := array_fill(0::bigint, ARRAY[n]);
  hashes text[] := array_fill(''::text, ARRAY[n]);
BEGIN
  FOR e IN SELECT u.chain, u.body, u.i FROM unnest(p_chains, p_bodies) WITH ORDINALITY AS u(chain, body, i) ORDER BY u.chain, u.i LOOP
    IF c IS DISTINCT FROM e.chain THEN
      IF c IS NOT NULL THEN UPDATE audit_chain SET last_seq = s, last_hash = h WHERE chain = c; END IF;
      c := e.chain;
      SELECT last_seq, last_hash INTO s, h FROM audit_chain WHERE chain = c FOR UPDATE;
      IF NOT FOUND THEN
        INSERT INTO audit_chain (chain, last_seq, last_hash) VALUES (c, 0, repeat('0', 64)) ON CONFLICT DO NOTHING;
        SELECT last_seq, last_hash INTO s, h FROM audit_chain WHERE chain = c FOR UPDATE;
      END IF;
    END IF;
    s := s + 1;
    h := encode(sha256(convert_to(h || E'\n' || s || E'\n' || e.body, 'UTF8')), 'hex');
    seqs[e.i] := s;
    hashes[e.i] := h;
  END LOOP;
  IF c IS NOT NULL THEN UPDATE audit_chain SET last_seq = s, last_hash = h WHERE chain = c; END IF;
  INSERT INTO event (id, chain, seq, type, at, task_id, plan_id, subject, person_id, agency, body, hash)
  SELECT * FROM unnest(p_ids, p_chains, seqs, p_types, p_ats, p_tasks, p_plans, p_subjects, p_persons, p_agencies, p_bodies, hashes)
    AS u(id, chain, seq, type, at, task_id, plan_id, subject, person_id, agency, body, hash);
  INSERT INTO outbox (event_id, created_at)
  SELECT u.id, u.at FROM unnest(p_ids, p_ats, p_publish) AS u(id, at, publish) WHERE u.publish;
END $$;

-- ------------------------------------------------------------------ the inbox
-- A page of the inbox with the facts behind allowedActions, under the caller's own row-level security; p_office: what
-- lies with the office, else the open tasks of p_agency. A function, because each connection then keeps its plans:
-- planning the two statements it replaces took two thirds of their 3 ms. The planner can't know how many rows the policies
-- let through, guesses a hundredth, and would read and sort all tasks of the agency (1.3 ms for 610) rather than follow
-- task_inbox for 26 (0.1 ms): hence the settings.
CREATE FUNCTION inbox_page(p_office boolean, p_agency text, p_handler uuid, p_due date, p_id uuid, p_limit int)
RETURNS TABLE (listed task, measure_ref text, measure_title text, agency_name text, lead_agency_name text, handler_name text,
  four_eyes_relaxed boolean, open_children jsonb, signed_by uuid, proposed_by uuid, decided_by uuid)
LANGUAGE plpgsql STABLE SET enable_bitmapscan = off SET enable_sort = off SET enable_hashjoin = off AS $$
DECLARE
  page task[];
BEGIN
  IF p_office THEN
    page := ARRAY(
      SELECT t FROM task t
       WHERE t.held_by = 'OFFICE' AND t.status NOT IN ('DRAFT', 'COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
         AND (p_handler IS NULL OR t.handler_id = p_handler)
         AND (coalesce(t.current_due, DATE '9999-12-31'), t.id) > (p_due, p_id)
       ORDER BY coalesce(t.current_due, DATE '9999-12-31'), t.id LIMIT p_limit);
  ELSE
    page := ARRAY(
      SELECT t FROM task t
       WHERE t.agency_code = p_agency AND t.status NOT IN ('DRAFT', 'COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
         AND (p_handler IS NULL OR t.handler_id = p_handler)
         AND (coalesce(t.current_due, DATE '9999-12-31'), t.id) > (p_due, p_id)
       ORDER BY coalesce(t.current_due, DATE '9999-12-31'), t.id LIMIT p_limit);
  END IF;
  RETURN QUERY
    SELECT t, m.ref, m.title, a.short_zh, l.short_zh, (SELECT h.name FROM person h WHERE h.id = t.handler_id),
           EXISTS (SELECT FROM plan p WHERE p.id = t.plan_id AND p.four_eyes_basis IS NOT NULL),
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title, 'agencyCode', k.agency_code, 'status', k.status)
                                      ORDER BY k.created_at), '[]')
              FROM task k WHERE k.parent_id = t.id AND k.status NOT IN ('COMPLETED', 'CLOSED')),
           s.signed_by, s.proposed_by, s.decided_by
      FROM unnest(page) t JOIN measure m ON m.id = t.measure_id
      JOIN agency a ON a.code = t.agency_code JOIN agency l ON l.code = t.lead_agency_code
     CROSS JOIN LATERAL (
       SELECT (array_agg(o.person_id) FILTER (WHERE o.stage = 'SIGN'))[1] AS signed_by,
              (array_agg(o.person_id) FILTER (WHERE o.stage = 'PROPOSE'))[1] AS proposed_by,
              (array_agg(o.person_id) FILTER (WHERE o.stage = 'VERIFY'))[1] AS decided_by
         FROM (SELECT r.*, max(r.round) OVER () AS latest FROM sign_off r WHERE r.task_id = t.id) o WHERE o.round = o.latest) s
     ORDER BY coalesce(t.current_due, DATE '9999-12-31'), t.id;
END $$;
REVOKE ALL ON FUNCTION inbox_page(boolean, text, uuid, date, uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION inbox_page(boolean, text, uuid, date, uuid, int) TO duban_api;

-- What waits for the office itself, soonest due first.
CREATE INDEX task_with_office ON task ((coalesce(current_due, DATE '9999-12-31')), id)
  WHERE held_by = 'OFFICE' AND status NOT IN ('DRAFT', 'COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED');
