-- What two persons correct at the same time is not lost: a person and a department have a version, as everything else that is corrected (M2).
ALTER TABLE "person" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "unit" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
