-- Files of tasks (佐证文件). Their contents lie in the store under their SHA-256.

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "task_id" UUID NOT NULL,
    "agency_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "markings_read" BOOLEAN NOT NULL,
    "declared_unclassified" BOOLEAN NOT NULL,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "released_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdraw_reason" TEXT,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "loose_content" (
    "sha256" TEXT NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "loose_content_pkey" PRIMARY KEY ("sha256")
);

-- CreateIndex
CREATE INDEX "attachment_task_id_idx" ON "attachment"("task_id");
CREATE INDEX "attachment_sha256_idx" ON "attachment"("sha256");
CREATE INDEX "loose_content_kept_at_idx" ON "loose_content"("kept_at");

-- The same content of the same task is one file, however often it comes.
CREATE UNIQUE INDEX attachment_once ON attachment (task_id, sha256) WHERE removed_at IS NULL;

-- AlterTable
ALTER TABLE "evidence_item" ADD COLUMN "attachment_id" UUID;
ALTER TABLE "progress_report" ADD COLUMN "files" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "report_draft" ADD COLUMN "files" JSONB NOT NULL DEFAULT '[]';

CREATE INDEX "evidence_item_attachment_id_idx" ON "evidence_item"("attachment_id");

-- The same evidence of the same task is one item, however often it is sent. Of those that are there the one that was signed
-- first stays, else the oldest; what the sign-offs carry is not touched.
WITH ranked AS (
  SELECT id, row_number() OVER (PARTITION BY task_id, sha256 ORDER BY released_at NULLS LAST, added_at, id) AS place
    FROM evidence_item WHERE withdrawn_at IS NULL)
UPDATE evidence_item e SET withdrawn_at = e.added_at FROM ranked WHERE ranked.id = e.id AND ranked.place > 1;
CREATE UNIQUE INDEX evidence_item_once ON evidence_item (task_id, sha256) WHERE withdrawn_at IS NULL;

GRANT SELECT, INSERT, UPDATE ON attachment TO duban_api;
GRANT SELECT ON attachment TO duban_worker;
ALTER TABLE attachment ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON attachment TO duban_worker USING (true) WITH CHECK (true);
-- Who sees the task sees the files that were signed; what was not yet stays in the agency (K3).
CREATE POLICY of_task ON attachment TO duban_api
  USING (EXISTS (SELECT 1 FROM task WHERE task.id = attachment.task_id
    AND (attachment.released_at IS NOT NULL OR task.agency_code = ctx_agency())))
  WITH CHECK (EXISTS (SELECT 1 FROM task WHERE task.id = attachment.task_id AND task.agency_code = ctx_agency()));

-- Contents that no file names: not yet, or no longer. A hash says nothing of whose it is.
GRANT SELECT, INSERT, UPDATE, DELETE ON loose_content TO duban_api, duban_worker;
ALTER TABLE loose_content ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON loose_content TO duban_worker USING (true) WITH CHECK (true);
CREATE POLICY signed_in ON loose_content TO duban_api USING (ctx_person() IS NOT NULL) WITH CHECK (ctx_person() IS NOT NULL);

-- The same types as EVENT_TYPES marks `inside` (test/architecture).
CREATE OR REPLACE FUNCTION event_stays_inside(type text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT type IN ('report.drafted', 'report.sources_taken', 'report.signing_requested', 'report.reviewed', 'report.returned_inside',
                  'attachment.added', 'attachment.removed', 'evidence.added', 'evidence.withdrawn', 'trajectory.drafted',
                  'task.completion_requested', 'task.reviewed_inside', 'task.returned_inside',
                  'extension.drafted', 'extension.signing_requested', 'extension.returned', 'extension.withdrawn_inside',
                  'notice.reply_drafted')
$$;
