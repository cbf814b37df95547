-- What the facts of an act ask of the opening, said there: which day it is, and for whom the person acts. So they go to PostgreSQL
-- together with it, and an act is two round trips in place of three.
CREATE FUNCTION ctx_today() RETURNS date LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('duban.today', true), '')::date $$;
-- The person himself and everybody in whose place he stands in, in the agency for which he acts.
CREATE FUNCTION ctx_people() RETURNS uuid[] LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('duban.people', true), '')::uuid[] $$;

-- As before, with those two.
CREATE OR REPLACE FUNCTION duban_begin(session_id uuid, wanted_agency text, zone text)
RETURNS TABLE (now timestamptz, person_id uuid, name text, locale text, agency text, posts jsonb, scope text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  t timestamptz := duban_now();
  d date := (t AT TIME ZONE zone)::date;
  p record;
  a text;
  ps jsonb;
  rs text[];
  absent uuid[];
  sc text;
BEGIN
  SELECT per.id, per.name, per.locale INTO p
    FROM session s JOIN person per ON per.id = s.person_id JOIN account acc ON acc.person_id = per.id
   WHERE s.id = session_id AND s.revoked_at IS NULL AND s.expires_at > t AND acc.disabled_at IS NULL;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT held.agency_code,
         jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', held.id, 'role', held.role, 'title', held.title,
                     'onBehalfOf', CASE WHEN held.absent IS NOT NULL THEN jsonb_build_object('personId', held.absent, 'name', held.absent_name) END))
                   || jsonb_build_object('unitId', held.unit_id)
                   ORDER BY held.absent IS NOT NULL, held.role),
         array_agg(held.role), array_agg(held.absent) FILTER (WHERE held.absent IS NOT NULL)
    INTO a, ps, rs, absent
    FROM (SELECT po.id, po.agency_code, po.role, po.title, po.unit_id, NULL::uuid AS absent, NULL::text AS absent_name
            FROM post_holding h JOIN post po ON po.id = h.post_id
           WHERE h.person_id = p.id AND h.valid_from <= d AND (h.valid_to IS NULL OR h.valid_to >= d)
          UNION ALL
          SELECT po.id, po.agency_code, po.role, po.title, po.unit_id, ab.id, ab.name
            FROM stand_in s JOIN post po ON po.id = s.post_id JOIN person ab ON ab.id = s.person_id
           WHERE s.stand_in_id = p.id AND s.valid_from <= d AND s.valid_to >= d AND s.ended_at IS NULL AND po.role <> 'SYSADMIN'
             AND EXISTS (SELECT FROM post_holding h WHERE h.post_id = s.post_id AND h.person_id = s.person_id
                            AND h.valid_from <= d AND (h.valid_to IS NULL OR h.valid_to >= d))) held
   WHERE wanted_agency IS NULL OR held.agency_code = wanted_agency
   GROUP BY held.agency_code ORDER BY held.agency_code LIMIT 1;
  sc := CASE
    WHEN a IS NULL THEN 'none'
    WHEN rs && ARRAY['CONVENER', 'OFFICE_DIRECTOR', 'OFFICE_OFFICER', 'AUDITOR'] THEN 'office'
    WHEN rs && ARRAY['LIAISON', 'HANDLER', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'] THEN 'agency'
    WHEN 'SYSADMIN' = ANY (rs) THEN 'admin'
    ELSE 'none' END;
  PERFORM set_config('duban.scope', sc, true), set_config('duban.agency', coalesce(a, ''), true),
          set_config('duban.person', p.id::text, true), set_config('duban.today', d::text, true),
          set_config('duban.people', (p.id || coalesce(absent, '{}'))::text, true);
  RETURN QUERY SELECT t, p.id, p.name, p.locale, a, coalesce(ps, '[]'::jsonb), sc;
END $$;
