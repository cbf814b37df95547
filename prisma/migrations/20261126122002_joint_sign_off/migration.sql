-- Joint sign-off, and the window for objections between completion and closing out.
ALTER TABLE "plan_item" ADD COLUMN     "joint" JSONB;

ALTER TABLE "task" ADD COLUMN     "consultation" JSONB,
ADD COLUMN     "consulted" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "joint" JSONB;

-- Whoever is asked about a task sees it and may put his word to it; what he may change the table of acts decides.
CREATE POLICY task_consulted_seen ON task FOR SELECT TO duban_api USING (ctx_scope() = 'agency' AND ctx_agency() = ANY (consulted));
CREATE POLICY task_consulted_update ON task FOR UPDATE TO duban_api USING (ctx_scope() = 'agency' AND ctx_agency() = ANY (consulted));

-- The file of a task holds its subtasks too, other agencies' among them: being asked about the task does not open it.
DROP POLICY of_task ON task_archive;
CREATE POLICY of_task ON task_archive FOR SELECT TO duban_api USING (EXISTS (
  SELECT 1 FROM task WHERE task.id = task_archive.task_id
     AND (ctx_scope() = 'office' OR ctx_agency() IN (task.agency_code, task.lead_agency_code, task.assigner_agency_code))));
