-- What a signed report names for others to settle (需协调事项, H6) is answered by the lead or the office and settled by who raised it.

-- AlterTable
ALTER TABLE "progress_report" ADD COLUMN     "matter" TEXT,
ADD COLUMN     "matter_answer" TEXT,
ADD COLUMN     "matter_answered_at" TIMESTAMPTZ(3),
ADD COLUMN     "matter_answered_by" UUID,
ADD COLUMN     "matter_answered_for" TEXT,
ADD COLUMN     "matter_raised_at" TIMESTAMPTZ(3),
ADD COLUMN     "matter_settled_at" TIMESTAMPTZ(3),
ADD COLUMN     "matter_settled_by" UUID;

-- Until now a matter was open as long as no newer report was signed.
UPDATE progress_report r SET matter = 'OPEN', matter_raised_at = r.submitted_at
 WHERE r.coordination <> ''
   AND NOT EXISTS (SELECT 1 FROM progress_report l WHERE l.task_id = r.task_id AND l.signed_count > 0 AND (l.due_on, l.id) > (r.due_on, r.id));
UPDATE progress_report SET matter = 'SETTLED' WHERE coordination <> '' AND matter IS NULL;

ALTER TABLE progress_report ADD CONSTRAINT matter_standing CHECK (matter IN ('OPEN', 'ANSWERED', 'SETTLED') AND (matter <> 'ANSWERED' OR matter_answer IS NOT NULL));

-- The list of what is not settled, soonest due first.
CREATE INDEX matters_unsettled ON progress_report (due_on, id) WHERE matter IN ('OPEN', 'ANSWERED');
