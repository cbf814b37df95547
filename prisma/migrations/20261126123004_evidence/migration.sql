-- Evidence of results (佐证材料, C4).

-- CreateTable
CREATE TABLE "evidence_item" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "task_id" UUID NOT NULL,
    "agency_code" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "sha256" TEXT NOT NULL,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "released_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "evidence_item_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "evidence_item_task_id_idx" ON "evidence_item"("task_id");

GRANT SELECT, INSERT, UPDATE ON evidence_item TO duban_api;
GRANT SELECT ON evidence_item TO duban_worker;
ALTER TABLE evidence_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON evidence_item TO duban_worker USING (true) WITH CHECK (true);
-- Who sees the task sees what was signed; what was not yet stays in the agency (K3).
CREATE POLICY of_task ON evidence_item TO duban_api
  USING (EXISTS (SELECT 1 FROM task WHERE task.id = evidence_item.task_id
    AND (evidence_item.released_at IS NOT NULL OR task.agency_code = ctx_agency())))
  WITH CHECK (EXISTS (SELECT 1 FROM task WHERE task.id = evidence_item.task_id AND task.agency_code = ctx_agency()));

CREATE OR REPLACE FUNCTION event_stays_inside(type text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT type IN ('report.drafted', 'report.sources_taken', 'report.signing_requested', 'report.reviewed', 'report.returned_inside',
                  'evidence.added', 'evidence.withdrawn', 'trajectory.drafted')
$$;
