-- The last counter-proposal of date or scope on a task.
ALTER TABLE "task" ADD COLUMN     "counter_proposal" JSONB;
