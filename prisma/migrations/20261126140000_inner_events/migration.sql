-- What happens inside an agency before its signature is the agency's alone: in the trail, and among the stages of a completion round.

-- AlterTable
ALTER TABLE "sign_off" ADD COLUMN     "inside" BOOLEAN NOT NULL DEFAULT false;

-- A round that was signed is told whole, from its request on; an inner return never leaves.
UPDATE sign_off s SET inside = true
 WHERE (s.stage IN ('REQUEST', 'CHECK') OR (s.stage = 'SIGN' AND s.decision = 'RETURNED'))
   AND NOT EXISTS (SELECT 1 FROM sign_off g WHERE g.task_id = s.task_id AND g.round = s.round AND g.stage = 'SIGN' AND g.decision = 'YES');

DROP POLICY of_task ON sign_off;
CREATE POLICY of_task ON sign_off TO duban_api
  USING (EXISTS (SELECT 1 FROM task WHERE task.id = sign_off.task_id AND (NOT sign_off.inside OR task.agency_code = ctx_agency())))
  WITH CHECK (EXISTS (SELECT 1 FROM task WHERE task.id = sign_off.task_id AND (NOT sign_off.inside OR task.agency_code = ctx_agency())));

-- The same types as EVENT_TYPES marks `inside` (test/architecture).
CREATE OR REPLACE FUNCTION event_stays_inside(type text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT type IN ('report.drafted', 'report.sources_taken', 'report.signing_requested', 'report.reviewed', 'report.returned_inside',
                  'attachment.added', 'evidence.added', 'evidence.withdrawn', 'trajectory.drafted',
                  'task.completion_requested', 'task.reviewed_inside', 'task.returned_inside',
                  'extension.drafted', 'extension.signing_requested', 'extension.returned', 'extension.withdrawn_inside',
                  'notice.reply_drafted')
$$;

DROP POLICY event_seen ON event;
CREATE POLICY event_seen ON event FOR SELECT TO duban_api USING (
  person_id = ctx_person()
  OR ((ctx_scope() = 'office' OR (task_id IS NOT NULL AND EXISTS (SELECT 1 FROM task WHERE task.id = event.task_id)))
      AND (NOT event_stays_inside(type) OR agency = ctx_agency()
        -- A paper may address the lead: its reply is not the matter of the agency whose task it is about.
        OR (type <> 'notice.reply_drafted' AND EXISTS (SELECT 1 FROM task WHERE task.id = event.task_id AND task.agency_code = ctx_agency())))));
