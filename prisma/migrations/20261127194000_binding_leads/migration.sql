-- A lead's task that was taken back (reassigned to another agency) or terminated binds nobody any more: the date of the one that took
-- its place does. Where the measure has no lead left there is no such date, and its co-operators keep to their own.
CREATE OR REPLACE FUNCTION lead_due(of_plan uuid, of_measure uuid) RETURNS date LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (SELECT max(current_due) FROM task
           WHERE plan_id = of_plan AND measure_id = of_measure AND parent_id IS NULL AND role = 'LEAD' AND status NOT IN ('CANCELLED', 'TERMINATED'));
END
$$;
