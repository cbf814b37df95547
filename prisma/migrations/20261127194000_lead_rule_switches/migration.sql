-- A rule on who leads says who switched it last, when and why (A4); every switch stands in the trail.

-- AlterTable
ALTER TABLE "lead_rule" ADD COLUMN     "switch_reason" TEXT,
ADD COLUMN     "switched_at" TIMESTAMPTZ(3),
ADD COLUMN     "switched_by" UUID;
