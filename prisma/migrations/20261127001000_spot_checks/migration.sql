-- Spot checks by lot (随机抽查, 回头看; D8): a lot is drawn once, with its seed and population, and never rewritten.
CREATE TABLE "spot_check_lot" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "rule" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "population" UUID[] NOT NULL,
    "population_size" INTEGER NOT NULL,
    "population_sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "drawn_by" UUID NOT NULL,
    "drawn_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "spot_check_lot_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "spot_check" (
    "id" UUID NOT NULL,
    "lot_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "ticket" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" TEXT NOT NULL DEFAULT 'DRAWN',
    "outcome" TEXT,
    "finding" TEXT,
    "grade" TEXT,
    "new_due" DATE,
    "failed_evidence" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[],
    "found_by" UUID,
    "found_at" TIMESTAMPTZ(3),
    "remark" TEXT,
    "effect" TEXT,
    "concluded_by" UUID,
    "concluded_at" TIMESTAMPTZ(3),
    "eyes" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "spot_check_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "spot_check_lot_plan_id_number_key" ON "spot_check_lot"("plan_id", "number");
CREATE UNIQUE INDEX "spot_check_lot_id_rank_key" ON "spot_check"("lot_id", "rank");
CREATE INDEX "spot_check_task_id_idx" ON "spot_check"("task_id");
ALTER TABLE "spot_check_lot" ADD CONSTRAINT "spot_check_lot_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "spot_check" ADD CONSTRAINT "spot_check_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "spot_check_lot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "spot_check" ADD CONSTRAINT "spot_check_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A task is looked at by one check at a time.
CREATE UNIQUE INDEX spot_check_open ON spot_check (task_id) WHERE status <> 'CONCLUDED';
CREATE INDEX spot_check_waiting ON spot_check (id) WHERE status <> 'CONCLUDED';

ALTER TABLE spot_check ADD CONSTRAINT spot_check_found
  CHECK (status = 'DRAWN' OR (outcome IS NOT NULL AND finding IS NOT NULL AND found_by IS NOT NULL AND found_at IS NOT NULL));
ALTER TABLE spot_check ADD CONSTRAINT spot_check_concluded
  CHECK ((status = 'CONCLUDED') = (effect IS NOT NULL AND concluded_by IS NOT NULL AND concluded_at IS NOT NULL));

-- What was drawn stays drawn, and what was decided stays decided.
CREATE FUNCTION spot_check_frozen() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF OLD.status = 'CONCLUDED' OR (NEW.lot_id, NEW.task_id, NEW.rank, NEW.ticket) IS DISTINCT FROM (OLD.lot_id, OLD.task_id, OLD.rank, OLD.ticket) THEN
    RAISE EXCEPTION 'a drawn lot and a decided check are not rewritten' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER spot_check_frozen BEFORE UPDATE ON spot_check FOR EACH ROW EXECUTE FUNCTION spot_check_frozen();

GRANT SELECT, INSERT ON spot_check_lot TO duban_api;
GRANT SELECT, INSERT, UPDATE ON spot_check TO duban_api;
GRANT SELECT ON spot_check_lot, spot_check TO duban_worker;

DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['spot_check_lot', 'spot_check'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY worker_read ON %I FOR SELECT TO duban_worker USING (true)', t);
    EXECUTE format('CREATE POLICY office_insert ON %I FOR INSERT TO duban_api WITH CHECK (ctx_scope() = ''office'')', t);
  END LOOP;
END $$;
-- Nobody is warned: a check is the office's until it is decided; then whoever sees the task sees it, with the lot it was drawn in.
CREATE POLICY check_seen ON spot_check FOR SELECT TO duban_api USING (
  ctx_scope() = 'office' OR (status = 'CONCLUDED' AND EXISTS (SELECT 1 FROM task WHERE task.id = spot_check.task_id)));
CREATE POLICY office_update ON spot_check FOR UPDATE TO duban_api USING (ctx_scope() = 'office');
CREATE POLICY lot_seen ON spot_check_lot FOR SELECT TO duban_api USING (
  ctx_scope() = 'office' OR EXISTS (SELECT 1 FROM spot_check WHERE spot_check.lot_id = spot_check_lot.id));
