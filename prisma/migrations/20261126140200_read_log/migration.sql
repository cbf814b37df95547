-- Who was shown what, and what was taken out (L4). Written with the COMMIT of the reading transaction; nobody changes it.
CREATE TABLE "read_log" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID NOT NULL,
    "agency_code" TEXT,
    "kind" TEXT NOT NULL,
    "subject" TEXT,
    "task_id" UUID,

    CONSTRAINT "read_log_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "read_log_at_id_idx" ON "read_log"("at", "id");
CREATE INDEX "read_log_person_id_at_idx" ON "read_log"("person_id", "at");
CREATE INDEX "read_log_task_id_at_idx" ON "read_log"("task_id", "at");

CREATE TRIGGER read_log_append_only BEFORE UPDATE OR DELETE ON read_log FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER read_log_no_truncate BEFORE TRUNCATE ON read_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON read_log TO duban_api;
ALTER TABLE read_log ENABLE ROW LEVEL SECURITY;
-- Everybody writes his own line and nobody else's. Only the permission readlog.read opens the log; agencies see their own reads at most.
CREATE POLICY own_insert ON read_log FOR INSERT TO duban_api WITH CHECK (person_id = ctx_person() AND agency_code IS NOT DISTINCT FROM ctx_agency());
CREATE POLICY log_seen ON read_log FOR SELECT TO duban_api USING (ctx_scope() IN ('office', 'admin') OR person_id = ctx_person());
