-- Joint sign-off, and the window for objections between completion and closing out.
ALTER TABLE "plan_item" ADD COLUMN     "joint" JSONB;

ALTER TABLE "task" ADD COLUMN     "consultation" JSONB,
ADD COLUMN     "consulted" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "joint" JSONB;

-- Whoever is asked about a task sees it and may put his word to it; what he may change the table of acts decides.
CREATE POLICY task_consulted_seen ON task FOR SELECT TO duban_api USING (ctx_scope() = 'agency' AND ctx_agency() = ANY (consulted));
CREATE POLICY task_consulted_update ON task FOR UPDATE TO duban_api USING (ctx_scope() = 'agency' AND ctx_agency() = ANY (consulted));
