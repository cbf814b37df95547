-- Calendar versions (E3, E4): a notice is part of the calendar from a day on, and what it did to each date is kept.
ALTER TABLE "calendar_notice" ADD COLUMN "known_on" DATE, ADD COLUMN "applied_by" UUID, ADD COLUMN "applied_at" TIMESTAMPTZ(3);
-- What is on record already counts from its publication; of some only the month is known.
UPDATE calendar_notice SET known_on = CASE WHEN length(published) = 7
  THEN ((published || '-01')::date + interval '1 month' - interval '1 day')::date ELSE published::date END;

ALTER TABLE "clock" ADD COLUMN "rule" JSONB;

CREATE TABLE "calendar_move" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "notice_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL DEFAULT '',
    "holder" TEXT NOT NULL,
    "holder_agency" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,

    CONSTRAINT "calendar_move_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "calendar_move_notice_id_task_id_idx" ON "calendar_move"("notice_id", "task_id");
CREATE INDEX "calendar_move_task_id_idx" ON "calendar_move"("task_id");

GRANT SELECT, INSERT ON calendar_move TO duban_api;
GRANT SELECT ON calendar_move TO duban_worker;
ALTER TABLE calendar_move ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON calendar_move TO duban_worker USING (true) WITH CHECK (true);
CREATE POLICY of_task ON calendar_move FOR SELECT TO duban_api USING (EXISTS (SELECT 1 FROM task WHERE task.id = calendar_move.task_id));
CREATE POLICY office_insert ON calendar_move FOR INSERT TO duban_api WITH CHECK (ctx_scope() = 'office');

-- The office moves the dates of reports that it may not see: drafts stay inside their agency (K3), their dates do not.
CREATE FUNCTION move_report_dates(p_tasks uuid[], p_periods text[], p_opens date[], p_dues date[])
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF ctx_scope() IS DISTINCT FROM 'office' THEN RAISE EXCEPTION 'only the office moves report dates' USING ERRCODE = 'insufficient_privilege'; END IF;
  UPDATE progress_report r SET due_on = u.due_on, opens_on = CASE WHEN r.status = 'SCHEDULED' THEN u.opens_on ELSE r.opens_on END
    FROM unnest(p_tasks, p_periods, p_opens, p_dues) AS u(task_id, period, opens_on, due_on)
   WHERE r.task_id = u.task_id AND r.period = u.period AND r.submitted_at IS NULL;
END $$;
REVOKE ALL ON FUNCTION move_report_dates(uuid[], text[], date[], date[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION move_report_dates(uuid[], text[], date[], date[]) TO duban_api;
