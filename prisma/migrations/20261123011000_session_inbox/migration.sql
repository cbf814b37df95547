-- The inbox in one statement: context and page in one round trip. A request for the inbox spent a fifth of its time in
-- writing three messages to PostgreSQL's socket; this writes one. plpgsql runs its statements in order, so the policies
-- see the context that duban_begin has set. Without a row the session is over; with an empty inbox one row has no task.
CREATE FUNCTION session_inbox(
  p_session uuid, p_agency text, p_zone text, p_office text, p_mine boolean, p_due date, p_id uuid, p_limit int)
RETURNS TABLE (now timestamptz, person_id uuid, name text, locale text, agency text, posts jsonb, scope text,
  listed task, measure_ref text, measure_title text, agency_name text, lead_agency_name text, handler_name text,
  four_eyes_relaxed boolean, open_children jsonb, signed_by uuid, proposed_by uuid, decided_by uuid)
LANGUAGE plpgsql AS $$
DECLARE
  who record;
BEGIN
  SELECT * INTO who FROM duban_begin(p_session, p_agency, p_zone);
  IF NOT FOUND THEN RETURN; END IF;
  RETURN QUERY
    SELECT who.now, who.person_id, who.name, who.locale, who.agency, who.posts, who.scope, i.*
      FROM (SELECT 1) one
      LEFT JOIN inbox_page(who.agency = p_office, who.agency, CASE WHEN p_mine THEN who.person_id END, p_due, p_id, p_limit) i ON true;
END $$;
REVOKE ALL ON FUNCTION session_inbox(uuid, text, text, text, boolean, date, uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION session_inbox(uuid, text, text, text, boolean, date, uuid, int) TO duban_api;
