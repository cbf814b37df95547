-- Escalation papers (催办单, 督办单, 通报; 2.5), the versioned policy they follow, and their numbers.
CREATE TABLE "escalation_policy" (
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "body" JSONB NOT NULL,

    CONSTRAINT "escalation_policy_pkey" PRIMARY KEY ("key","version")
);

CREATE TABLE "notice_number" (
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "notice_number_pkey" PRIMARY KEY ("kind","year")
);

CREATE TABLE "escalation_notice" (
    "id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "colour" TEXT,
    "reason" TEXT NOT NULL,
    "rule" TEXT,
    "period" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL,
    "year" INTEGER,
    "number" INTEGER,
    "agency_code" TEXT NOT NULL,
    "held_by" TEXT NOT NULL,
    "clock_id" UUID,
    "clock_kind" TEXT,
    "due_on" DATE,
    "audience" JSONB NOT NULL,
    "signers" JSONB NOT NULL,
    "repliers" JSONB NOT NULL,
    "policy_key" TEXT NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "evidence_sha256" TEXT NOT NULL,
    "reply_within" TEXT NOT NULL,
    "proposed_by" UUID,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "proposal_text" TEXT,
    "override_reason" TEXT,
    "sign_due" DATE,
    "signed_by" UUID,
    "signed_at" TIMESTAMPTZ(3),
    "declined_by" UUID,
    "declined_at" TIMESTAMPTZ(3),
    "declined_text" TEXT,
    "issued_at" TIMESTAMPTZ(3),
    "issued_on" DATE,
    "reply_due" DATE,
    "received_by" UUID,
    "received_at" TIMESTAMPTZ(3),
    "reply_text" TEXT,
    "reply_drafted_by" UUID,
    "replied_by" UUID,
    "replied_at" TIMESTAMPTZ(3),
    "reply_late_days" INTEGER NOT NULL DEFAULT 0,
    "settled_by" UUID,
    "ended_at" TIMESTAMPTZ(3),
    "ended_text" TEXT,
    "raised_to" UUID,
    "eyes" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "escalation_notice_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "escalation_notice_kind_year_number_key" ON "escalation_notice"("kind", "year", "number");
CREATE INDEX "escalation_notice_task_id_idx" ON "escalation_notice"("task_id");
CREATE INDEX "escalation_notice_agency_code_idx" ON "escalation_notice"("agency_code");
ALTER TABLE "escalation_notice" ADD CONSTRAINT "escalation_notice_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One paper per task, rule and period, whoever looks and how often (I9).
CREATE UNIQUE INDEX escalation_once ON escalation_notice (task_id, rule, period) WHERE rule IS NOT NULL;
CREATE INDEX escalation_open ON escalation_notice (status, id) WHERE status IN ('PROPOSED', 'SIGNED', 'ISSUED', 'RECEIVED', 'REPLIED');

-- What has been issued has its number, date and reply date; what is above 催办 has a signature too (G6).
ALTER TABLE escalation_notice
  ADD CONSTRAINT escalation_issued CHECK (issued_at IS NULL OR (number IS NOT NULL AND year IS NOT NULL AND issued_on IS NOT NULL AND reply_due IS NOT NULL)),
  ADD CONSTRAINT escalation_numbered_at_issue CHECK (number IS NULL OR issued_at IS NOT NULL),
  ADD CONSTRAINT escalation_signed CHECK (level = 1 OR issued_at IS NULL OR signed_by IS NOT NULL),
  ADD CONSTRAINT escalation_never_sent CHECK (status NOT IN ('OVERTAKEN', 'DECLINED') OR issued_at IS NULL);

-- The evidence sheet is frozen (with its hash); so are number, date and words once issued.
CREATE FUNCTION escalation_frozen() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF NEW.evidence IS DISTINCT FROM OLD.evidence OR NEW.evidence_sha256 IS DISTINCT FROM OLD.evidence_sha256 THEN
    RAISE EXCEPTION 'the evidence sheet of a paper is not rewritten';
  END IF;
  IF OLD.issued_at IS NOT NULL AND (NEW.issued_at, NEW.issued_on, NEW.year, NEW.number, NEW.text, NEW.level, NEW.agency_code, NEW.reply_due)
      IS DISTINCT FROM (OLD.issued_at, OLD.issued_on, OLD.year, OLD.number, OLD.text, OLD.level, OLD.agency_code, OLD.reply_due) THEN
    RAISE EXCEPTION 'an issued paper is not rewritten';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER escalation_frozen BEFORE UPDATE ON escalation_notice FOR EACH ROW EXECUTE FUNCTION escalation_frozen();

GRANT SELECT, INSERT, UPDATE ON escalation_notice, notice_number TO duban_api, duban_worker;
GRANT SELECT ON escalation_policy TO duban_api, duban_worker;

DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['escalation_notice', 'notice_number', 'escalation_policy'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY worker_all ON %I TO duban_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
CREATE POLICY office_all ON notice_number TO duban_api USING (ctx_scope() = 'office') WITH CHECK (ctx_scope() = 'office');
CREATE POLICY read_signed_in ON escalation_policy FOR SELECT TO duban_api USING (ctx_scope() IS NOT NULL);
-- A paper that has not been issued is the office's alone; an issued one is seen by whom it addresses and by the measure's lead.
CREATE POLICY notice_seen ON escalation_notice FOR SELECT TO duban_api USING (
  ctx_scope() = 'office' OR (issued_at IS NOT NULL AND (agency_code = ctx_agency()
    OR EXISTS (SELECT 1 FROM task WHERE task.id = escalation_notice.task_id AND (task.lead_agency_code = ctx_agency() OR task.agency_code = ctx_agency())))));
CREATE POLICY notice_insert ON escalation_notice FOR INSERT TO duban_api WITH CHECK (ctx_scope() = 'office');
CREATE POLICY notice_update ON escalation_notice FOR UPDATE TO duban_api
  USING (ctx_scope() = 'office' OR (issued_at IS NOT NULL AND agency_code = ctx_agency()));
-- Nor does the agency learn of it from the trail or from the clock of whoever has to sign.
CREATE POLICY unissued_paper ON event AS RESTRICTIVE FOR SELECT TO duban_api USING (
  ctx_scope() = 'office' OR type NOT IN ('notice.proposed', 'notice.revised', 'notice.signed', 'notice.declined', 'notice.overtaken'));
CREATE POLICY unissued_paper ON clock AS RESTRICTIVE FOR SELECT TO duban_api USING (ctx_scope() = 'office' OR kind <> 'NOTICE_SIGN');
