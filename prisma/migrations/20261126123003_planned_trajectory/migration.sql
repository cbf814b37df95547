-- Planned progress (序时进度, C5): signed plans of a task; the task carries the one that holds and the first.

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "trajectory" JSONB;

-- CreateTable
CREATE TABLE "trajectory_version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "task_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'DRAFT',
    "kind" TEXT NOT NULL,
    "start_on" DATE NOT NULL,
    "points" JSONB NOT NULL,
    "due_on" DATE,
    "reason" TEXT,
    "drafted_by" UUID NOT NULL,
    "drafted_for" UUID,
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_by" UUID,
    "signed_at" TIMESTAMPTZ(3),

    CONSTRAINT "trajectory_version_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "trajectory_version_task_id_idx" ON "trajectory_version"("task_id");

-- One draft and one signed plan per number: two signatures at once can't both hold.
CREATE UNIQUE INDEX trajectory_draft ON trajectory_version (task_id) WHERE status = 'DRAFT';
CREATE UNIQUE INDEX trajectory_signed ON trajectory_version (task_id, number) WHERE status = 'SIGNED';

-- A signed plan is frozen.
CREATE FUNCTION guard_trajectory() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'SIGNED' THEN RAISE EXCEPTION 'a signed trajectory is frozen' USING ERRCODE = 'check_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER trajectory_frozen BEFORE UPDATE OR DELETE ON trajectory_version FOR EACH ROW EXECUTE FUNCTION guard_trajectory();

GRANT SELECT, INSERT, UPDATE ON trajectory_version TO duban_api;
GRANT SELECT ON trajectory_version TO duban_worker;
ALTER TABLE trajectory_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON trajectory_version TO duban_worker USING (true) WITH CHECK (true);
CREATE POLICY of_task ON trajectory_version TO duban_api
  USING (EXISTS (SELECT 1 FROM task WHERE task.id = trajectory_version.task_id AND (trajectory_version.status = 'SIGNED' OR task.agency_code = ctx_agency())))
  WITH CHECK (EXISTS (SELECT 1 FROM task WHERE task.id = trajectory_version.task_id AND task.agency_code = ctx_agency()));

CREATE OR REPLACE FUNCTION event_stays_inside(type text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT type IN ('report.drafted', 'report.sources_taken', 'report.signing_requested', 'report.reviewed', 'report.returned_inside',
                  'attachment.added', 'evidence.added', 'evidence.withdrawn', 'trajectory.drafted')
$$;
