-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "agency" (
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "short_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "parent_code" TEXT,
    "active_from" TEXT,
    "active_to" TEXT,
    "assignable" BOOLEAN NOT NULL,
    "record" JSONB NOT NULL,
    "chain" TEXT[] DEFAULT ARRAY['HANDLER', 'SIGNATORY']::TEXT[],

    CONSTRAINT "agency_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agency_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "email" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'zh',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "person_id" UUID NOT NULL,
    "login" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "failed_attempts" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "refresh_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agency_code" TEXT NOT NULL,
    "unit_id" UUID,
    "role" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_holding" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "post_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "post_holding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_document" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "doc_number" TEXT,
    "title" TEXT,
    "issuer" TEXT,
    "signed_on" DATE,
    "encoding" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "text" TEXT NOT NULL,
    "text_sha256" TEXT NOT NULL,
    "uploaded_by" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "policy_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reading" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "reading" JSONB NOT NULL,
    "cleared_doubts" JSONB NOT NULL DEFAULT '[]',
    "corrected_by" UUID,
    "correction_note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_by" UUID,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "reading_id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "section_title" TEXT,
    "title" TEXT,
    "body_start" INTEGER NOT NULL,
    "body_end" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'CONFIRMED',
    "type" TEXT NOT NULL DEFAULT 'dated',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_template" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "measure_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "note" TEXT,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "measure_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lead_rule" (
    "key" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL,
    "scope" TEXT NOT NULL,
    "source_zh" TEXT NOT NULL,
    "source_en" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "lead_rule_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "roster" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "collective_code" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "members" TEXT[],
    "note" TEXT NOT NULL,
    "chosen_by" UUID NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "roster_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "four_eyes_basis" TEXT,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_by" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "issued_by" UUID,
    "issued_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_item" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "plan_id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "template_version" INTEGER NOT NULL,
    "measure_id" UUID NOT NULL,
    "task_key" TEXT NOT NULL,
    "agency_code" TEXT NOT NULL,
    "printed_name" TEXT NOT NULL,
    "lead_agency_code" TEXT,
    "role" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "requirement" TEXT NOT NULL,
    "deliverable" TEXT NOT NULL,
    "deliverable_type" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "reporting" TEXT NOT NULL,
    "clock_offsets" JSONB NOT NULL DEFAULT '{}',
    "due_on" DATE,
    "provisional" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "plan_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "plan_id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "template_version" INTEGER NOT NULL,
    "parent_id" UUID,
    "depth" INTEGER NOT NULL DEFAULT 0,
    "role" TEXT NOT NULL,
    "agency_code" TEXT NOT NULL,
    "unit_id" UUID,
    "printed_name" TEXT NOT NULL,
    "lead_agency_code" TEXT NOT NULL,
    "assigner_agency_code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "requirement" TEXT NOT NULL,
    "deliverable" TEXT NOT NULL,
    "deliverable_type" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "reporting" TEXT NOT NULL,
    "clock_offsets" JSONB NOT NULL DEFAULT '{}',
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "original_due" DATE,
    "current_due" DATE,
    "provisional" BOOLEAN NOT NULL DEFAULT false,
    "handler_id" UUID,
    "held_by" TEXT NOT NULL,
    "held_by_agency" TEXT,
    "held_since" TIMESTAMPTZ(3) NOT NULL,
    "return_count" INTEGER NOT NULL DEFAULT 0,
    "ever_overdue" BOOLEAN NOT NULL DEFAULT false,
    "finished_late" BOOLEAN NOT NULL DEFAULT false,
    "late_days" INTEGER NOT NULL DEFAULT 0,
    "percent" INTEGER NOT NULL DEFAULT 0,
    "completed_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holding" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "task_id" UUID NOT NULL,
    "held_by" TEXT NOT NULL,
    "agency_code" TEXT,
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "to_at" TIMESTAMPTZ(3),

    CONSTRAINT "holding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_off" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "task_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "post_id" UUID,
    "agency_code" TEXT NOT NULL,
    "statement" TEXT,
    "evidence" JSONB NOT NULL DEFAULT '[]',
    "grade" TEXT,
    "content_hash" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_off_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "progress_report" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "task_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "opens_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'SCHEDULED',
    "version" INTEGER NOT NULL DEFAULT 1,
    "progress" TEXT NOT NULL DEFAULT '',
    "problems" TEXT NOT NULL DEFAULT '',
    "next_steps" TEXT NOT NULL DEFAULT '',
    "coordination" TEXT NOT NULL DEFAULT '',
    "percent" INTEGER,
    "drafted_by" UUID,
    "signed_by" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "decided_by" UUID,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "missed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "progress_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_notice" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "year" INTEGER NOT NULL,
    "published" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "amends" TEXT,
    "record" JSONB NOT NULL,

    CONSTRAINT "calendar_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ladder" (
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "body" JSONB NOT NULL,

    CONSTRAINT "ladder_pkey" PRIMARY KEY ("key","version")
);

-- CreateTable
CREATE TABLE "clock" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "task_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "holder_agency" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "due_on" DATE,
    "provisional" BOOLEAN NOT NULL DEFAULT false,
    "ladder_key" TEXT NOT NULL,
    "ladder_version" INTEGER NOT NULL,
    "last_step_at" TIMESTAMPTZ(3),
    "next_step" TEXT,
    "next_at" TIMESTAMPTZ(3),
    "stopped_at" TIMESTAMPTZ(3),

    CONSTRAINT "clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "clock_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "step" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "fired_at" TIMESTAMPTZ(3) NOT NULL,
    "event_id" UUID NOT NULL,

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "chain" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "task_id" UUID,
    "plan_id" UUID,
    "subject" TEXT,
    "person_id" UUID,
    "agency" TEXT,
    "body" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_chain" (
    "chain" TEXT NOT NULL,
    "last_seq" BIGINT NOT NULL,
    "last_hash" TEXT NOT NULL,

    CONSTRAINT "audit_chain_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "outbox" (
    "event_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "event_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "agency_code" TEXT NOT NULL,
    "task_id" UUID,
    "clock_id" UUID,
    "kind" TEXT NOT NULL,
    "level" INTEGER NOT NULL DEFAULT 0,
    "urgent" BOOLEAN NOT NULL,
    "model" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'PENDING',
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "mail_id" UUID,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "message_id" TEXT NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "to_address" TEXT NOT NULL,
    "to_name" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "raw" BYTEA NOT NULL,
    "raw_sha256" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'PENDING',
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "response" TEXT,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_attempt" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "mail_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "response" TEXT,

    CONSTRAINT "mail_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alarm" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "task_id" UUID,
    "person_id" UUID,
    "agency_code" TEXT,
    "details" JSONB NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "cleared_at" TIMESTAMPTZ(3),
    "cleared_by" UUID,

    CONSTRAINT "alarm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "simulated_time" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "now" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "simulated_time_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "unit_agency_code_name_key" ON "unit"("agency_code", "name");

-- CreateIndex
CREATE UNIQUE INDEX "account_login_key" ON "account"("login");

-- CreateIndex
CREATE UNIQUE INDEX "session_refresh_hash_key" ON "session"("refresh_hash");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "post_agency_code_role_title_key" ON "post"("agency_code", "role", "title");

-- CreateIndex
CREATE INDEX "post_holding_person_id_idx" ON "post_holding"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "post_holding_post_id_person_id_valid_from_key" ON "post_holding"("post_id", "person_id", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "policy_document_text_sha256_key" ON "policy_document"("text_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "reading_document_id_version_key" ON "reading"("document_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "measure_document_id_ref_key" ON "measure"("document_id", "ref");

-- CreateIndex
CREATE UNIQUE INDEX "measure_template_measure_id_version_key" ON "measure_template"("measure_id", "version");

-- CreateIndex
CREATE INDEX "roster_collective_code_as_of_idx" ON "roster"("collective_code", "as_of");

-- CreateIndex
CREATE UNIQUE INDEX "plan_item_plan_id_measure_id_task_key_key" ON "plan_item"("plan_id", "measure_id", "task_key");

-- CreateIndex
CREATE INDEX "task_plan_id_measure_id_idx" ON "task"("plan_id", "measure_id");

-- CreateIndex
CREATE INDEX "task_parent_id_idx" ON "task"("parent_id");

-- CreateIndex
CREATE INDEX "task_plan_agency" ON "task"("plan_id", "agency_code");

-- CreateIndex
CREATE INDEX "task_lead" ON "task"("lead_agency_code", "status");

-- CreateIndex
CREATE INDEX "task_assigner" ON "task"("assigner_agency_code", "status");

-- CreateIndex
CREATE INDEX "holding_task_id_idx" ON "holding"("task_id");

-- CreateIndex
CREATE INDEX "sign_off_task_id_round_idx" ON "sign_off"("task_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "progress_report_task_id_period_key" ON "progress_report"("task_id", "period");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_notice_year_published_key" ON "calendar_notice"("year", "published");

-- CreateIndex
CREATE INDEX "clock_task" ON "clock"("task_id");

-- CreateIndex
CREATE UNIQUE INDEX "clock_task_id_kind_period_key" ON "clock"("task_id", "kind", "period");

-- CreateIndex
CREATE INDEX "reminder_task_id_idx" ON "reminder"("task_id");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_clock_id_due_on_step_key" ON "reminder"("clock_id", "due_on", "step");

-- CreateIndex
CREATE INDEX "event_task_id_idx" ON "event"("task_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_chain_seq_key" ON "event"("chain", "seq");

-- CreateIndex
CREATE INDEX "outbox_waiting" ON "outbox"("created_at");

-- CreateIndex
CREATE INDEX "notification_person_id_created_at_idx" ON "notification"("person_id", "created_at");

-- CreateIndex
CREATE INDEX "notification_mail_id_idx" ON "notification"("mail_id");

-- CreateIndex
CREATE UNIQUE INDEX "notification_event_id_person_id_key" ON "notification"("event_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_message_id_key" ON "mail"("message_id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_dedupe_key_key" ON "mail"("dedupe_key");

-- CreateIndex
CREATE INDEX "mail_person_id_created_at_idx" ON "mail"("person_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_attempt_mail_id_number_key" ON "mail_attempt"("mail_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "alarm_dedupe_key_key" ON "alarm"("dedupe_key");

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_agency_code_fkey" FOREIGN KEY ("agency_code") REFERENCES "agency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_agency_code_fkey" FOREIGN KEY ("agency_code") REFERENCES "agency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_holding" ADD CONSTRAINT "post_holding_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_holding" ADD CONSTRAINT "post_holding_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading" ADD CONSTRAINT "reading_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "policy_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "policy_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_template" ADD CONSTRAINT "measure_template_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "measure_template"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "task"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clock" ADD CONSTRAINT "clock_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_attempt" ADD CONSTRAINT "mail_attempt_mail_id_fkey" FOREIGN KEY ("mail_id") REFERENCES "mail"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
