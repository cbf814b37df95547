-- The machines of measure and plan (2.2): what a measure remembers beside its status, and who may move it.

-- AlterTable
ALTER TABLE "measure" ADD COLUMN     "end_kind" TEXT,
ADD COLUMN     "requested_by" UUID,
ADD COLUMN     "review_on" DATE,
ADD COLUMN     "status_before" TEXT,
ADD COLUMN     "verified_by" UUID;

-- AlterTable
ALTER TABLE "suspension" ADD COLUMN     "with_measure_id" UUID;

-- ------------------------------------------------------------------ what Prisma can't say
CREATE INDEX measure_place ON measure (document_id, position, id);
CREATE INDEX suspension_with_measure ON suspension (with_measure_id) WHERE resumed_at IS NULL;

-- The lead asks for the verification of its measure; everything else is the office's.
CREATE POLICY lead_update ON measure FOR UPDATE TO duban_api USING (
  ctx_scope() = 'agency' AND EXISTS (
    SELECT 1 FROM task WHERE task.measure_id = measure.id AND task.parent_id IS NULL AND task.lead_agency_code = ctx_agency()));

-- With its first receipt an agency sets the plan running, and changes nothing else of it.
CREATE POLICY plan_starts ON plan FOR UPDATE TO duban_api
  USING (ctx_scope() = 'agency' AND status = 'ISSUED' AND EXISTS (SELECT 1 FROM task WHERE task.plan_id = plan.id AND task.agency_code = ctx_agency()))
  WITH CHECK (status = 'RUNNING');
