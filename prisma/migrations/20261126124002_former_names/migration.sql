-- After a reform both names are shown: whose task it was before stays with the task (B10).

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "former_names" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "lead_former_names" TEXT[] DEFAULT ARRAY[]::TEXT[];
