-- What a notice says of what happens inside an agency before its signature is its reader's alone, as the words of its mail are (K3). What it is
-- about stands in columns of its own, which the office may read.
ALTER TABLE "notification" ADD COLUMN "task_ids" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[];
ALTER TABLE "notification" ADD COLUMN "plan_id" UUID;
UPDATE notification SET plan_id = (model ->> 'planId')::uuid, task_ids = ARRAY(SELECT jsonb_array_elements_text(coalesce(model -> 'taskIds', '[]'))::uuid);

REVOKE SELECT ON notification FROM duban_api;
GRANT SELECT (id, event_id, person_id, agency_code, task_id, clock_id, kind, level, urgent, status, not_before, created_at, mail_id, read_at, task_ids, plan_id) ON notification TO duban_api;

-- The facts and words of a notice that the caller may read; null where he may only know of it.
CREATE FUNCTION notice_model(notice_id uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT n.model FROM notification n WHERE n.id = notice_id AND (n.person_id = ctx_person() OR (ctx_scope() = 'office'
    AND NOT EXISTS (SELECT 1 FROM event e WHERE e.id = n.event_id AND event_stays_inside(e.type) AND e.agency IS DISTINCT FROM ctx_agency())))
$$;
REVOKE ALL ON FUNCTION notice_model(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION notice_model(uuid) TO duban_api;
