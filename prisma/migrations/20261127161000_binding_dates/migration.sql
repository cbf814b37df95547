-- The date that binds a task: its parent's, or the lead's in the measure of a co-operator's. Whoever sees the task is told the date where he
-- asks for a later one, though not the task that it is of: else his proposal would go on its way and be refused only where it is accepted.
-- PL/pgSQL keeps the plan: each act of a co-operator asks.
CREATE FUNCTION parent_due(parent uuid) RETURNS date LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN RETURN (SELECT current_due FROM task WHERE id = parent); END
$$;
CREATE FUNCTION lead_due(of_plan uuid, of_measure uuid) RETURNS date LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (SELECT max(current_due) FROM task WHERE plan_id = of_plan AND measure_id = of_measure AND parent_id IS NULL AND role = 'LEAD');
END
$$;
REVOKE ALL ON FUNCTION parent_due(uuid), lead_due(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION parent_due(uuid), lead_due(uuid, uuid) TO duban_api, duban_worker;
