-- When a try was given up as uncertain. It stays where the server's word comes late after all: what was sent once more meanwhile came twice, and this says why.
ALTER TABLE "mail_attempt" ADD COLUMN "uncertain_at" TIMESTAMPTZ(3);
UPDATE mail_attempt SET uncertain_at = finished_at WHERE outcome = 'UNCERTAIN';
