-- A running plan is changed by a next version of it, drafted, submitted and issued like the first (2.2); nothing is edited in place.

-- CreateTable
CREATE TABLE "plan_amendment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "plan_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "reason" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "lines" JSONB NOT NULL DEFAULT '[]',
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_by" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "issued_by" UUID,
    "issued_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_amendment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "plan_amendment_plan_id_number_key" ON "plan_amendment"("plan_id", "number");

-- AddForeignKey
ALTER TABLE "plan_amendment" ADD CONSTRAINT "plan_amendment_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ------------------------------------------------------------------ what Prisma can't say
-- Two amendments at once would each be drawn up against what the other is about to change.
CREATE UNIQUE INDEX plan_amendment_open ON plan_amendment (plan_id) WHERE status IN ('DRAFT', 'SUBMITTED');

GRANT SELECT, INSERT, UPDATE ON plan_amendment TO duban_api;
GRANT SELECT ON plan_amendment TO duban_worker;
ALTER TABLE plan_amendment ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON plan_amendment TO duban_worker USING (true) WITH CHECK (true);
CREATE POLICY office_all ON plan_amendment TO duban_api USING (ctx_scope() = 'office') WITH CHECK (ctx_scope() = 'office');
-- An issued version is seen by whoever has a task in the plan; a draft stays in the office.
CREATE POLICY issued_seen ON plan_amendment FOR SELECT TO duban_api USING (
  ctx_scope() = 'agency' AND status = 'ISSUED' AND EXISTS (SELECT 1 FROM task WHERE task.plan_id = plan_amendment.plan_id));
