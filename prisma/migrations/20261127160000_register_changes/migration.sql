-- A conflict shows what the other changed (M2): also on a person, a department, an agency's chain of signatures, and on what the office keeps
-- outside of plans and tasks. Conflicts are rare, and so are these events: they have an index of their own beside the many of tasks.
CREATE INDEX event_of_register ON event (type, subject, at) WHERE type IN (
  'account.changed', 'unit.changed', 'route.changed', 'preferences.changed', 'rule.switched', 'template.revised', 'reading.corrected');

-- The trail itself shows these to whoever did them and to the office. Whoever may change the thing sees here what changed it: the
-- administrator, who sees no trail, and the agency whose own it is.
CREATE FUNCTION register_changes(p_type text, p_subject text, p_limit int) RETURNS TABLE (type text, at timestamptz, body text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT e.type, e.at, e.body FROM event e
   WHERE e.type = p_type AND e.type IN ('account.changed', 'unit.changed', 'route.changed') AND e.subject = p_subject
     AND e.body::jsonb -> 'after' <> 'null' AND (e.type <> 'account.changed' OR e.body::jsonb #>> '{facts,what}' = 'person')
     AND (ctx_scope() = 'admin' OR (ctx_scope() IN ('agency', 'office') AND CASE p_type
       WHEN 'account.changed' THEN of_own_agency(p_subject::uuid)
       WHEN 'unit.changed' THEN EXISTS (SELECT 1 FROM unit u WHERE u.id = p_subject::uuid AND u.agency_code = ctx_agency())
       ELSE p_subject = ctx_agency() END))
   ORDER BY e.at DESC, e.seq DESC LIMIT p_limit
$$;
REVOKE ALL ON FUNCTION register_changes(text, text, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register_changes(text, text, int) TO duban_api;
