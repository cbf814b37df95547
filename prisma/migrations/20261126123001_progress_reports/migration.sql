-- Progress reports (进展填报, 2.3): what is drafted stays in the agency, what is signed is kept version by version.

-- AlterTable
ALTER TABLE "progress_report" ADD COLUMN     "consolidated_in" UUID,
ADD COLUMN     "content_hash" TEXT,
ADD COLUMN     "decided_at" TIMESTAMPTZ(3),
ADD COLUMN     "return_reason" TEXT,
ADD COLUMN     "returned_by" UUID,
ADD COLUMN     "signed_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "similarity" INTEGER,
ADD COLUMN     "takes" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "target_values" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "verified_percent" INTEGER;

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "targets" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "verified_at" TIMESTAMPTZ(3),
ADD COLUMN     "verified_by" UUID,
ADD COLUMN     "verified_by_name" TEXT,
ADD COLUMN     "verified_percent" INTEGER;

-- CreateTable
CREATE TABLE "report_draft" (
    "report_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "progress" TEXT NOT NULL DEFAULT '',
    "problems" TEXT NOT NULL DEFAULT '',
    "next_steps" TEXT NOT NULL DEFAULT '',
    "coordination" TEXT NOT NULL DEFAULT '',
    "percent" INTEGER,
    "target_values" JSONB NOT NULL DEFAULT '[]',
    "takes" JSONB NOT NULL DEFAULT '[]',
    "remarks" TEXT NOT NULL DEFAULT '',
    "drafted_by" UUID NOT NULL,
    "drafters" JSONB NOT NULL DEFAULT '[]',
    "passed" INTEGER NOT NULL DEFAULT 0,
    "return_reason" TEXT,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_draft_pkey" PRIMARY KEY ("report_id")
);

-- CreateTable
CREATE TABLE "report_version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "report_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "similarity" INTEGER,
    "signed_by" UUID NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "no_change_delegation" (
    "agency_code" TEXT NOT NULL,
    "roles" TEXT[],
    "delegated_by" UUID NOT NULL,
    "delegated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "no_change_delegation_pkey" PRIMARY KEY ("agency_code")
);

-- CreateIndex
CREATE INDEX "report_draft_task_id_idx" ON "report_draft"("task_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_version_report_id_number_key" ON "report_version"("report_id", "number");

-- CreateIndex
CREATE INDEX "report_version_task_id_idx" ON "report_version"("task_id");

-- AddForeignKey
ALTER TABLE "report_draft" ADD CONSTRAINT "report_draft_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "progress_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_version" ADD CONSTRAINT "report_version_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "progress_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was being written moves to where only the agency sees it; what was never signed leaves the row that others see.
INSERT INTO report_draft (report_id, task_id, progress, problems, next_steps, coordination, percent, drafted_by, drafters, saved_at)
  SELECT id, task_id, progress, problems, next_steps, coordination, percent, drafted_by, jsonb_build_array(drafted_by), duban_now()
    FROM progress_report WHERE status IN ('DRAFT', 'SIGNING', 'RETURNED') AND drafted_by IS NOT NULL;
UPDATE progress_report SET progress = '', problems = '', next_steps = '', coordination = '', percent = NULL
 WHERE status IN ('DRAFT', 'SIGNING', 'RETURNED') AND submitted_at IS NULL;
UPDATE progress_report SET status = 'DRAFT' WHERE status = 'RETURNED' AND submitted_at IS NULL;

-- The ledger, soonest due first.
CREATE INDEX report_ledger ON progress_report (due_on, id);
-- What waits for the office.
CREATE INDEX report_awaiting ON progress_report (due_on, id) WHERE status IN ('SUBMITTED', 'CONSOLIDATED');

GRANT SELECT, INSERT, UPDATE ON report_draft, no_change_delegation TO duban_api;
GRANT SELECT, INSERT ON report_version TO duban_api;
GRANT SELECT ON report_draft, report_version, no_change_delegation TO duban_worker;
CREATE TRIGGER report_version_append_only BEFORE UPDATE OR DELETE ON report_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE report_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE no_change_delegation ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON report_draft TO duban_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON report_version TO duban_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_all ON no_change_delegation TO duban_worker USING (true) WITH CHECK (true);

-- The working text, its remarks included, is the agency's own: neither the lead nor the office sees it (K3).
CREATE POLICY inside ON report_draft TO duban_api
  USING (EXISTS (SELECT 1 FROM task WHERE task.id = report_draft.task_id AND task.agency_code = ctx_agency()))
  WITH CHECK (EXISTS (SELECT 1 FROM task WHERE task.id = report_draft.task_id AND task.agency_code = ctx_agency()));
CREATE POLICY of_task ON report_version TO duban_api
  USING (EXISTS (SELECT 1 FROM task WHERE task.id = report_version.task_id))
  WITH CHECK (EXISTS (SELECT 1 FROM task WHERE task.id = report_version.task_id AND task.agency_code = ctx_agency()));
CREATE POLICY own_agency ON no_change_delegation TO duban_api USING (agency_code = ctx_agency()) WITH CHECK (agency_code = ctx_agency());

-- The row itself carries signed text only, so whoever sees the task sees the whole ledger.
DROP POLICY report_seen ON progress_report;
CREATE POLICY report_seen ON progress_report TO duban_api
  USING (EXISTS (SELECT 1 FROM task WHERE task.id = progress_report.task_id))
  WITH CHECK (EXISTS (SELECT 1 FROM task WHERE task.id = progress_report.task_id));

-- What happens to a report before its signature, and the remarks of an inner return, are told inside the agency only.
CREATE FUNCTION event_stays_inside(type text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT type IN ('report.drafted', 'report.sources_taken', 'report.signing_requested', 'report.reviewed', 'report.returned_inside')
$$;
DROP POLICY event_seen ON event;
CREATE POLICY event_seen ON event FOR SELECT TO duban_api USING (
  person_id = ctx_person()
  OR ((ctx_scope() = 'office' OR (task_id IS NOT NULL AND EXISTS (SELECT 1 FROM task WHERE task.id = event.task_id)))
      AND (NOT event_stays_inside(type) OR EXISTS (SELECT 1 FROM task WHERE task.id = event.task_id AND task.agency_code = ctx_agency()))));
