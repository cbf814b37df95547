-- A mail about what happens inside an agency before its signature (a remark with which a draft was returned, say) is read by its reader alone (K3).
-- The office and the auditor see that it went, to whom and when, with its hash and the server's answer: that is what sending has to be proved by (L3).
REVOKE SELECT ON mail FROM duban_api;
GRANT SELECT (id, message_id, dedupe_key, kind, person_id, to_address, to_name, locale, subject, raw_sha256, status, not_before, attempts, claimed_at, created_at, sent_at, response,
              redone_at_attempt, held_at) ON mail TO duban_api;

-- The words of a mail that the caller may read; no row where he may only know of it. A digest is inside if one line of it is.
CREATE FUNCTION mail_words(mail_id uuid) RETURNS TABLE (text text, html text, raw bytea) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.text, m.html, m.raw FROM mail m WHERE m.id = $1 AND (m.person_id = ctx_person() OR (ctx_scope() = 'office' AND m.kind <> 'account.invited'
    AND NOT EXISTS (SELECT 1 FROM notification n JOIN event e ON e.id = n.event_id WHERE n.mail_id = m.id AND event_stays_inside(e.type) AND e.agency IS DISTINCT FROM ctx_agency())))
$$;
REVOKE ALL ON FUNCTION mail_words(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION mail_words(uuid) TO duban_api;
