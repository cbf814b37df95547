-- What an agency sees of a hundred thousand tasks is found by its code: the search looks through its own titles, not everybody's.
CREATE INDEX "task_agency_code_measure_id_idx" ON "task"("agency_code", "measure_id");

-- The newest plan with a task of the measure that the caller may see. The planner takes one row out of 100,000 to be found at once
-- and reads them all where there is none: hence the setting, and OFFSET 0, which keeps it from joining.
CREATE FUNCTION newest_plan_of(p_measure uuid, p_document uuid) RETURNS uuid LANGUAGE sql STABLE SET enable_seqscan = off AS $$
  SELECT p.id FROM plan p
   WHERE p.document_id = p_document AND EXISTS (SELECT 1 FROM task t WHERE t.plan_id = p.id AND t.measure_id = p_measure OFFSET 0)
   ORDER BY p.created_at DESC, p.id LIMIT 1
$$;
REVOKE ALL ON FUNCTION newest_plan_of(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION newest_plan_of(uuid, uuid) TO duban_api;

-- The tasks about which the caller's agency is asked, found by an index that row-level security would keep from use; ids alone, and
-- no more of them than the policies show.
CREATE INDEX task_consulted ON task (id) WHERE consulted <> '{}';
CREATE FUNCTION asked_tasks() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id FROM task WHERE consulted <> '{}' AND ctx_scope() = 'agency' AND ctx_agency() = ANY (consulted)
$$;
REVOKE ALL ON FUNCTION asked_tasks() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION asked_tasks() TO duban_api;
