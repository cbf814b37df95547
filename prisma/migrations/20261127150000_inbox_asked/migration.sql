-- An agency's inbox also holds what others' tasks ask of it: as their lead or because it assigned them (to review, to dispatch, a
-- proposal of another date or scope to answer), and where it is to co-sign or to say whether it objects. Each kind is an index of its
-- own over the few tasks that are in that state, so that an agency's own tasks are still read from task_inbox alone.
CREATE FUNCTION asked_agency(t task) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN t.held_by = 'LEAD' THEN t.held_by_agency WHEN t.parent_id IS NULL THEN t.lead_agency_code ELSE t.assigner_agency_code END
$$;
CREATE INDEX task_asked ON task (asked_agency(task), (coalesce(current_due, DATE '9999-12-31')), id)
  WHERE held_by = 'LEAD' OR counter_proposal ->> 'status' = 'PROPOSED';
CREATE INDEX task_in_consultation ON task ((coalesce(current_due, DATE '9999-12-31')), id) WHERE consultation IS NOT NULL;

CREATE OR REPLACE FUNCTION inbox_tasks(p_office boolean, p_agency text, p_handler uuid, p_due date, p_id uuid, p_limit int)
RETURNS SETOF task LANGUAGE plpgsql STABLE ROWS 26 SET enable_bitmapscan = off SET enable_sort = off AS $$
BEGIN
  IF p_office THEN
    RETURN QUERY
      SELECT t.* FROM task t
       WHERE t.held_by = 'OFFICE' AND t.status NOT IN ('DRAFT', 'COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
         AND (p_handler IS NULL OR t.handler_id = p_handler)
         AND (coalesce(t.current_due, DATE '9999-12-31'), t.id) > (p_due, p_id)
       ORDER BY coalesce(t.current_due, DATE '9999-12-31'), t.id LIMIT p_limit;
  ELSIF p_handler IS NOT NULL THEN
    RETURN QUERY
      SELECT t.* FROM task t
       WHERE t.agency_code = p_agency AND t.status NOT IN ('DRAFT', 'COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
         AND t.handler_id = p_handler
         AND (coalesce(t.current_due, DATE '9999-12-31'), t.id) > (p_due, p_id)
       ORDER BY coalesce(t.current_due, DATE '9999-12-31'), t.id LIMIT p_limit;
  ELSE
    RETURN QUERY
      SELECT t.* FROM (
        (SELECT t.* FROM task t
          WHERE t.agency_code = p_agency AND t.status NOT IN ('DRAFT', 'COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
            AND (coalesce(t.current_due, DATE '9999-12-31'), t.id) > (p_due, p_id)
          ORDER BY coalesce(t.current_due, DATE '9999-12-31'), t.id LIMIT p_limit)
        UNION ALL
        (SELECT t.* FROM task t
          WHERE (t.held_by = 'LEAD' OR t.counter_proposal ->> 'status' = 'PROPOSED') AND asked_agency(t) = p_agency
            AND (t.agency_code <> p_agency OR t.status = 'DRAFT') AND t.status NOT IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
            AND (coalesce(t.current_due, DATE '9999-12-31'), t.id) > (p_due, p_id)
          ORDER BY coalesce(t.current_due, DATE '9999-12-31'), t.id LIMIT p_limit)
        UNION ALL
        (SELECT t.* FROM task t
          WHERE t.consultation IS NOT NULL AND t.agency_code <> p_agency AND t.status NOT IN ('CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
            AND t.consultation -> 'agencies' ? p_agency AND NOT t.consultation -> 'words' @> jsonb_build_array(jsonb_build_object('agencyCode', p_agency))
            AND NOT (t.held_by = 'LEAD' AND t.held_by_agency = p_agency)
            AND (coalesce(t.current_due, DATE '9999-12-31'), t.id) > (p_due, p_id)
          ORDER BY coalesce(t.current_due, DATE '9999-12-31'), t.id LIMIT p_limit)) t
       ORDER BY coalesce(t.current_due, DATE '9999-12-31'), t.id LIMIT p_limit;
  END IF;
END $$;
