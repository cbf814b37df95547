-- Evidence that is withdrawn says by whom and why (C4). What was withdrawn before says only when.

-- AlterTable
ALTER TABLE "evidence_item" ADD COLUMN     "withdraw_reason" TEXT,
ADD COLUMN     "withdrawn_by" UUID;
