-- Mails that wait for their domain's pace are written nothing: with twenty thousand of them a turn for each, and a new one whenever the pace
-- changed, took longer than the pause it was to keep. They stand in line by this index, and the pace's row alone says when the line moves.
CREATE INDEX mail_line ON mail (mail_domain(to_address), (kind = 'digest'), not_before, id) WHERE status = 'PENDING';
-- What the senders have in hand.
CREATE INDEX mail_in_hand ON mail (claimed_at) WHERE status = 'PENDING' AND claimed_at IS NOT NULL;
DROP INDEX mail_turn, mail_held;

-- From when on the pace lets a mail begin to a domain ('@': to any); null: at any time. Of a domain that deferred mail in the last ten minutes
-- its last try counts as well: what waits behind others there does not stand still.
CREATE FUNCTION mail_free_at(of_domain text, instant timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT greatest(
    CASE WHEN p.gap_ms > 0 THEN p.next_at END,
    CASE WHEN p.slowed_at > instant - interval '10 minutes' THEN (SELECT max(a.started_at) FROM mail_attempt a WHERE a.domain = p.domain) END,
    interval '1 minute' + CASE
      WHEN p.per_minute IS NULL THEN NULL
      WHEN p.domain = '@' THEN (SELECT a.started_at FROM mail_attempt a ORDER BY a.started_at DESC OFFSET p.per_minute - 1 LIMIT 1)
      ELSE (SELECT a.started_at FROM mail_attempt a WHERE a.domain = p.domain ORDER BY a.started_at DESC OFFSET p.per_minute - 1 LIMIT 1) END)
  FROM mail_pace p WHERE p.domain = of_domain
$$;

-- Which place a mail that is due has among those to its domain, and among all, and what the pace of the domain and of all mail is ('starts': the
-- tries begun in the last minute): whoever is shown the mail is told when its turn will come.
CREATE FUNCTION mail_places(ids uuid[], instant timestamptz) RETURNS TABLE (id uuid, domain text, place int, place_of_all int) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.id, l.domain, l.place::int, l.place_of_all::int FROM (
    SELECT m.id, mail_domain(m.to_address) AS domain,
           row_number() OVER (PARTITION BY mail_domain(m.to_address) ORDER BY (m.kind = 'digest'), m.not_before, m.id) AS place,
           row_number() OVER (ORDER BY (m.kind = 'digest'), m.not_before, m.id) AS place_of_all
      FROM mail m WHERE m.status = 'PENDING' AND m.not_before <= instant) l
   WHERE l.id = ANY (ids)
$$;
CREATE FUNCTION mail_paces(domains text[], instant timestamptz) RETURNS TABLE (domain text, per_minute int, gap_ms int, next_at timestamptz, starts timestamptz[]) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT p.domain, p.per_minute, p.gap_ms, p.next_at,
         coalesce((SELECT array_agg(a.started_at ORDER BY a.started_at) FROM mail_attempt a
                    WHERE a.started_at > instant - interval '1 minute' AND (p.domain = '@' OR a.domain = p.domain)), '{}')
    FROM mail_pace p WHERE p.domain = ANY (domains) AND (p.per_minute IS NOT NULL OR p.gap_ms > 0)
$$;
REVOKE ALL ON FUNCTION mail_places(uuid[], timestamptz), mail_paces(text[], timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION mail_places(uuid[], timestamptz), mail_paces(text[], timestamptz) TO duban_api;
