-- The inbox of an agency of which no other's task asks anything, as most are: carrying 56 columns of each task through the union of the
-- three kinds cost more than finding them (0.4 of 0.7 ms), so the others are first asked whether they are there at all.
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
  ELSIF p_handler IS NOT NULL OR NOT EXISTS (
      SELECT FROM task t
       WHERE (t.held_by = 'LEAD' OR t.counter_proposal ->> 'status' = 'PROPOSED') AND asked_agency(t) = p_agency AND (t.agency_code <> p_agency OR t.status = 'DRAFT')
      UNION ALL
      SELECT FROM task t WHERE t.consultation IS NOT NULL AND t.agency_code <> p_agency AND t.consultation -> 'agencies' ? p_agency) THEN
    RETURN QUERY
      SELECT t.* FROM task t
       WHERE t.agency_code = p_agency AND t.status NOT IN ('DRAFT', 'COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
         AND (p_handler IS NULL OR t.handler_id = p_handler)
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
