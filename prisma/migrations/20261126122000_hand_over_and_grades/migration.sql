-- Who lent a task to its handler (委派), and the grade at completion.
ALTER TABLE "task" ADD COLUMN     "delegated_by" UUID,
ADD COLUMN     "grade" TEXT;

-- What nobody has taken: found at the price of what is there.
CREATE INDEX task_queue ON task (agency_code, (coalesce(current_due, DATE '9999-12-31')), id)
  WHERE handler_id IS NULL AND status IN ('ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED');
