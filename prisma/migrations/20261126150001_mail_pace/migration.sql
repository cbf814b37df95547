-- How fast mail may go to one domain of recipients ('@': all mail together, '*': what a domain gets that is named nowhere).
-- The row is the lock: who claims mails to a paced domain holds it until the tries are committed.
CREATE TABLE "mail_pace" (
    "domain" TEXT NOT NULL,
    "per_minute" INTEGER,
    "gap_ms" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3),
    "slowed_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pace_pkey" PRIMARY KEY ("domain"),
    CONSTRAINT mail_pace_sane CHECK (per_minute > 0 AND gap_ms >= 0)
);
ALTER TABLE mail_pace ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON mail_pace TO duban_worker USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON mail_pace TO duban_worker;

CREATE FUNCTION mail_domain(address text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT coalesce(lower(substring(address FROM '@([^@]*)$')), '') $$;

-- Since when a mail is held by its domain's pace; not_before is then the instant until which.
ALTER TABLE "mail" ADD COLUMN "held_at" TIMESTAMPTZ(3);
CREATE INDEX mail_held ON mail (held_at) WHERE status = 'PENDING' AND held_at IS NOT NULL;
CREATE INDEX mail_turn ON mail (mail_domain(to_address), not_before) WHERE status = 'PENDING';

-- What a domain, and all domains together, were handed in the last minute.
ALTER TABLE "mail_attempt" ADD COLUMN "domain" TEXT NOT NULL DEFAULT '';
CREATE INDEX "mail_attempt_domain_started_at_idx" ON "mail_attempt"("domain", "started_at");

INSERT INTO mail_pace (domain) VALUES ('@'), ('*');
INSERT INTO mail_pace (domain) SELECT DISTINCT mail_domain(to_address) FROM mail;
