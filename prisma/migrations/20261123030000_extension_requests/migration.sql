-- Extension requests (延期申请, 2.4).
CREATE TABLE "extension_request" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "task_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" TEXT NOT NULL DEFAULT 'DRAFT',
    "reason_class" TEXT NOT NULL,
    "reason_text" TEXT NOT NULL,
    "progress" TEXT NOT NULL,
    "former_due" DATE NOT NULL,
    "requested_due" DATE NOT NULL,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "drafted_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_by" UUID,
    "signed_at" TIMESTAMPTZ(3),
    "opinion" TEXT,
    "opinion_text" TEXT,
    "opinion_by" UUID,
    "opinion_at" TIMESTAMPTZ(3),
    "review_text" TEXT,
    "reviewed_by" UUID,
    "reviewed_at" TIMESTAMPTZ(3),
    "answer_due" DATE,
    "answer_late_days" INTEGER NOT NULL DEFAULT 0,
    "decision_text" TEXT,
    "decided_due" DATE,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "withdrawn_by" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),
    "paused_until" TIMESTAMPTZ(3),
    "held_after" TIMESTAMPTZ(3),
    "eyes" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "extension_request_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "extension_request_task_id_number_key" ON "extension_request"("task_id", "number");
ALTER TABLE "extension_request" ADD CONSTRAINT "extension_request_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Two handlers who file at the same moment: the second is told that one is pending.
CREATE UNIQUE INDEX extension_pending ON extension_request (task_id)
  WHERE status IN ('DRAFT', 'SIGNING', 'LEAD_OPINION', 'OFFICE_REVIEW', 'DECISION');

-- Every answer names the date.
ALTER TABLE extension_request ADD CONSTRAINT extension_answer_names_date
  CHECK (status NOT IN ('APPROVED', 'PARTLY_APPROVED', 'REJECTED') OR decided_due IS NOT NULL);

GRANT SELECT, INSERT, UPDATE ON extension_request TO duban_api;
GRANT SELECT ON extension_request TO duban_worker;

-- Unsigned requests stay inside the agency (K3).
ALTER TABLE extension_request ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON extension_request TO duban_worker USING (true) WITH CHECK (true);
CREATE POLICY extension_seen ON extension_request TO duban_api USING (
  EXISTS (SELECT 1 FROM task WHERE task.id = extension_request.task_id
    AND (task.agency_code = ctx_agency() OR extension_request.signed_at IS NOT NULL)))
  WITH CHECK (EXISTS (SELECT 1 FROM task WHERE task.id = extension_request.task_id));
