-- A mail to come that a person cancelled or gave a note (F7): by the same key that keeps a step from being sent twice.
CREATE TABLE "mail_override" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "clock_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "step" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "note" TEXT,
    "reason" TEXT NOT NULL,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_override_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "mail_override_clock_id_due_on_step_person_id_key" ON "mail_override"("clock_id", "due_on", "step", "person_id");
CREATE INDEX "mail_override_task_id_idx" ON "mail_override"("task_id");

GRANT SELECT, INSERT, UPDATE ON mail_override TO duban_api;
GRANT SELECT ON mail_override TO duban_worker;
ALTER TABLE mail_override ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON mail_override TO duban_worker USING (true) WITH CHECK (true);
CREATE POLICY of_task ON mail_override FOR SELECT TO duban_api USING (EXISTS (SELECT 1 FROM task WHERE task.id = mail_override.task_id));
CREATE POLICY office_insert ON mail_override FOR INSERT TO duban_api WITH CHECK (ctx_scope() = 'office');
CREATE POLICY office_update ON mail_override FOR UPDATE TO duban_api USING (ctx_scope() = 'office');
