-- Ladders are drafted and switched on by people (G1), and tried on what clocks did before (G8).
ALTER TABLE "ladder" ADD COLUMN "made_by" UUID, ADD COLUMN "made_at" TIMESTAMPTZ(3), ADD COLUMN "switched_by" UUID, ADD COLUMN "switched_at" TIMESTAMPTZ(3);
GRANT INSERT, UPDATE ON ladder TO duban_api;
CREATE POLICY office_insert ON ladder FOR INSERT TO duban_api WITH CHECK (ctx_scope() = 'office');
CREATE POLICY office_update ON ladder FOR UPDATE TO duban_api USING (ctx_scope() = 'office');
-- Of two ladders for one kind of clock, which one counts?
CREATE UNIQUE INDEX ladder_active ON ladder (kind) WHERE active;

CREATE TABLE "clock_run" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "clock_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "holder_agency" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clock_run_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "clock_run_clock_id_idx" ON "clock_run"("clock_id");
CREATE INDEX "clock_run_kind_ended_at_idx" ON "clock_run"("kind", "ended_at");
CREATE INDEX "clock_run_task_id_idx" ON "clock_run"("task_id");

GRANT SELECT ON clock_run TO duban_api, duban_worker;
ALTER TABLE clock_run ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON clock_run TO duban_worker USING (true) WITH CHECK (true);
CREATE POLICY of_task ON clock_run FOR SELECT TO duban_api USING (EXISTS (SELECT 1 FROM task WHERE task.id = clock_run.task_id));

-- A run that ends, or whose date or holder changes, is kept. Written here, because clocks are changed in many places; a
-- sweep, which only moves clocks on, does not fire it.
CREATE FUNCTION keep_clock_run() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO clock_run (clock_id, task_id, kind, holder_agency, due_on, begun_at, ended_at)
  SELECT OLD.id, OLD.task_id, OLD.kind, OLD.holder_agency, OLD.due_on,
         greatest(OLD.started_at, (SELECT max(r.ended_at) FROM clock_run r WHERE r.clock_id = OLD.id)), duban_now();
  RETURN NULL;
END $$;
CREATE TRIGGER clock_run_kept AFTER UPDATE OF status, due_on, started_at, holder_agency ON clock FOR EACH ROW
  WHEN (OLD.status = 'RUNNING' AND OLD.due_on IS NOT NULL AND OLD.started_at IS NOT NULL
    AND (NEW.status <> 'RUNNING' OR NEW.due_on IS DISTINCT FROM OLD.due_on OR NEW.started_at IS DISTINCT FROM OLD.started_at OR NEW.holder_agency <> OLD.holder_agency))
  EXECUTE FUNCTION keep_clock_run();
