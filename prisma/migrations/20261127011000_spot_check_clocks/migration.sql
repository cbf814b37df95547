-- A drawn task has a clock of the office's own until its check is decided, with a ladder like any other (D9). Nobody is warned: of this
-- clock, as of the one of an unsigned paper, an agency sees nothing, nor of what its ladder did: the step, the send ledger, its runs.

-- What only the office may know of, though it is about an agency's task. `subject` of a ladder's step is its clock.
CREATE FUNCTION event_is_offices(type text, subject text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT type IN ('notice.proposed', 'notice.revised', 'notice.signed', 'notice.declined', 'notice.overtaken')
    OR (type IN ('task.reminded', 'task.escalated', 'mail.overridden')
        AND EXISTS (SELECT 1 FROM clock WHERE clock.id = subject::uuid AND clock.kind IN ('NOTICE_SIGN', 'SPOT_CHECK')))
$$;
REVOKE ALL ON FUNCTION event_is_offices(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION event_is_offices(text, text) TO duban_api, duban_worker;

DROP POLICY unissued_paper ON event;
DROP POLICY unissued_paper ON clock;
CREATE POLICY offices_own ON event AS RESTRICTIVE FOR SELECT TO duban_api USING (
  ctx_scope() = 'office'
  -- The function is asked of few rows: of the others their type says it.
  OR type NOT IN ('notice.proposed', 'notice.revised', 'notice.signed', 'notice.declined', 'notice.overtaken', 'task.reminded', 'task.escalated', 'mail.overridden')
  OR NOT event_is_offices(type, subject));
CREATE POLICY offices_own ON clock AS RESTRICTIVE FOR SELECT TO duban_api USING (ctx_scope() = 'office' OR kind NOT IN ('NOTICE_SIGN', 'SPOT_CHECK'));
CREATE POLICY offices_own ON clock_run AS RESTRICTIVE FOR SELECT TO duban_api USING (ctx_scope() = 'office' OR kind NOT IN ('NOTICE_SIGN', 'SPOT_CHECK'));
CREATE POLICY offices_own ON reminder AS RESTRICTIVE FOR SELECT TO duban_api USING (ctx_scope() = 'office' OR EXISTS (SELECT 1 FROM clock WHERE clock.id = reminder.clock_id));
CREATE POLICY offices_own ON mail_override AS RESTRICTIVE FOR SELECT TO duban_api USING (ctx_scope() = 'office' OR EXISTS (SELECT 1 FROM clock WHERE clock.id = mail_override.clock_id));

-- What was drawn before and is not decided yet: the next sweep finds its place on the ladder. The ladder comes with the seeds, as all do.
INSERT INTO clock (task_id, kind, period, status, holder, holder_agency, started_at, due_on, provisional, ladder_key, ladder_version, last_step_at, next_at)
SELECT s.task_id, 'SPOT_CHECK', s.id::text, 'RUNNING', 'OFFICE', 'JMO', duban_now(), l.due_on, false, 'default-spot-check', 1, duban_now(), duban_now()
  FROM spot_check s JOIN spot_check_lot l ON l.id = s.lot_id WHERE s.status <> 'CONCLUDED';
