-- Dead letters are sent again by the office (N1): as many tries anew, counted from here.
ALTER TABLE "mail" ADD COLUMN "redone_at_attempt" INTEGER NOT NULL DEFAULT 0;

-- How many mails a domain was handed in the last minute, where it is paced.
CREATE INDEX "mail_attempt_started_at_idx" ON "mail_attempt"("started_at");

CREATE INDEX mail_dead ON mail (created_at, id) WHERE status IN ('FAILED', 'UNCERTAIN');

GRANT UPDATE (status, not_before, claimed_at, redone_at_attempt, dedupe_key) ON mail TO duban_api;
GRANT UPDATE (status, not_before, mail_id) ON notification TO duban_api;
CREATE POLICY office_redo ON mail FOR UPDATE TO duban_api USING (ctx_scope() = 'office' AND status IN ('FAILED', 'UNCERTAIN'))
  WITH CHECK (ctx_scope() = 'office' AND status IN ('PENDING', 'REPLACED'));
CREATE POLICY office_redo ON notification FOR UPDATE TO duban_api USING (ctx_scope() = 'office') WITH CHECK (ctx_scope() = 'office' AND status = 'PENDING');
