-- What Prisma's schema can't say: roles, time, context, row-level security, the append-only audit trail.

-- ------------------------------------------------------------------ roles
-- The application owns nothing. API and worker processes log in as any member and SET ROLE to one of these.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'duban_api') THEN CREATE ROLE duban_api NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'duban_worker') THEN CREATE ROLE duban_worker NOLOGIN; END IF;
END $$;
GRANT USAGE ON SCHEMA public TO duban_api, duban_worker;

-- ------------------------------------------------------------------ time
-- The one clock: the database's, or the simulated one where a row stands in simulated_time.
CREATE FUNCTION duban_now() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT date_trunc('milliseconds', coalesce((SELECT now FROM simulated_time WHERE id = 1), clock_timestamp()))
$$;

CREATE FUNCTION duban_today(zone text) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT (duban_now() AT TIME ZONE zone)::date
$$;

-- ------------------------------------------------------------------ context
CREATE FUNCTION ctx_scope() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('duban.scope', true), '') $$;
CREATE FUNCTION ctx_agency() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('duban.agency', true), '') $$;
CREATE FUNCTION ctx_person() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('duban.person', true), '')::uuid $$;

-- Opens the context of a signed-in person for this transaction: checks that the session still stands and which
-- posts he holds today, so a revoked session or a post handed over ends at once, whatever the token says.
-- wanted_agency: the agency he acts for, where he holds posts in several; null takes his first by code.
CREATE FUNCTION duban_begin(session_id uuid, wanted_agency text, zone text)
RETURNS TABLE (now timestamptz, person_id uuid, name text, locale text, agency text, posts jsonb, scope text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  t timestamptz := duban_now();
  p record;
  a text;
  ps jsonb;
  rs text[];
  sc text;
BEGIN
  SELECT per.id, per.name, per.locale INTO p
    FROM session s JOIN person per ON per.id = s.person_id JOIN account acc ON acc.person_id = per.id
   WHERE s.id = session_id AND s.revoked_at IS NULL AND s.expires_at > t AND acc.disabled_at IS NULL;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT po.agency_code,
         jsonb_agg(jsonb_build_object('id', po.id, 'role', po.role, 'title', po.title, 'unitId', po.unit_id) ORDER BY po.role),
         array_agg(po.role)
    INTO a, ps, rs
    FROM post_holding h JOIN post po ON po.id = h.post_id
   WHERE h.person_id = p.id AND h.valid_from <= (t AT TIME ZONE zone)::date
     AND (h.valid_to IS NULL OR h.valid_to >= (t AT TIME ZONE zone)::date)
     AND (wanted_agency IS NULL OR po.agency_code = wanted_agency)
   GROUP BY po.agency_code ORDER BY po.agency_code LIMIT 1;
  sc := CASE
    WHEN a IS NULL THEN 'none'
    WHEN rs && ARRAY['CONVENER', 'OFFICE_DIRECTOR', 'OFFICE_OFFICER', 'AUDITOR'] THEN 'office'
    WHEN rs && ARRAY['LIAISON', 'HANDLER', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'] THEN 'agency'
    WHEN 'SYSADMIN' = ANY (rs) THEN 'admin'
    ELSE 'none' END;
  PERFORM set_config('duban.scope', sc, true), set_config('duban.agency', coalesce(a, ''), true),
          set_config('duban.person', p.id::text, true);
  RETURN QUERY SELECT t, p.id, p.name, p.locale, a, coalesce(ps, '[]'::jsonb), sc;
END $$;
REVOKE ALL ON FUNCTION duban_begin(uuid, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION duban_begin(uuid, text, text) TO duban_api;

-- ------------------------------------------------------------------ the audit trail
-- The only way to write an event: links it to its chain, stores the exact text hashed, fills the outbox.
-- hash = sha256(previous hash || LF || seq || LF || body). Chains are locked in one order, so writers never deadlock.
CREATE FUNCTION append_events(
  p_ids uuid[], p_chains text[], p_types text[], p_ats timestamptz[], p_tasks uuid[], p_plans uuid[],
  p_subjects text[], p_persons uuid[], p_agencies text[], p_bodies text[], p_publish boolean[])
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  n int := cardinality(p_ids);
  c text;
  s bigint;
  h text;
  seqs bigint[] := array_fill(0::bigint, ARRAY[n]);
  hashes text[] := array_fill(''::text, ARRAY[n]);
BEGIN
  FOR c IN SELECT DISTINCT u FROM unnest(p_chains) u ORDER BY u LOOP
    SELECT last_seq, last_hash INTO s, h FROM audit_chain WHERE chain = c FOR UPDATE;
    IF NOT FOUND THEN
      INSERT INTO audit_chain (chain, last_seq, last_hash) VALUES (c, 0, repeat('0', 64)) ON CONFLICT DO NOTHING;
      SELECT last_seq, last_hash INTO s, h FROM audit_chain WHERE chain = c FOR UPDATE;
    END IF;
    FOR i IN 1..n LOOP
      IF p_chains[i] = c THEN
        s := s + 1;
        h := encode(sha256(convert_to(h || E'\n' || s || E'\n' || p_bodies[i], 'UTF8')), 'hex');
        seqs[i] := s;
        hashes[i] := h;
      END IF;
    END LOOP;
    UPDATE audit_chain SET last_seq = s, last_hash = h WHERE chain = c;
  END LOOP;
  INSERT INTO event (id, chain, seq, type, at, task_id, plan_id, subject, person_id, agency, body, hash)
  SELECT * FROM unnest(p_ids, p_chains, seqs, p_types, p_ats, p_tasks, p_plans, p_subjects, p_persons, p_agencies, p_bodies, hashes)
    AS u(id, chain, seq, type, at, task_id, plan_id, subject, person_id, agency, body, hash);
  INSERT INTO outbox (event_id, created_at)
  SELECT u.id, u.at FROM unnest(p_ids, p_ats, p_publish) AS u(id, at, publish) WHERE u.publish;
END $$;
REVOKE ALL ON FUNCTION append_events(uuid[], text[], text[], timestamptz[], uuid[], uuid[], text[], uuid[], text[], text[], boolean[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_events(uuid[], text[], text[], timestamptz[], uuid[], uuid[], text[], uuid[], text[], text[], boolean[]) TO duban_api, duban_worker;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege'; END $$;
CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Late stays late; the first deadline stays the first deadline.
CREATE FUNCTION guard_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.original_due IS NOT NULL AND NEW.original_due IS DISTINCT FROM OLD.original_due THEN
    RAISE EXCEPTION 'original_due is immutable' USING ERRCODE = 'check_violation'; END IF;
  IF (OLD.finished_late AND NOT NEW.finished_late) OR (OLD.ever_overdue AND NOT NEW.ever_overdue) THEN
    RAISE EXCEPTION 'late stays late' USING ERRCODE = 'check_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER task_guard BEFORE UPDATE OF original_due, finished_late, ever_overdue ON task FOR EACH ROW EXECUTE FUNCTION guard_task();

-- ------------------------------------------------------------------ what is due, found at the price of what is due
CREATE INDEX clock_due ON clock (next_at) WHERE status = 'RUNNING' AND next_at IS NOT NULL;
CREATE INDEX notification_pending ON notification (not_before) WHERE status = 'PENDING';
CREATE INDEX mail_due ON mail (not_before) WHERE status = 'PENDING';
CREATE INDEX mail_claimed ON mail (claimed_at) WHERE status = 'SENDING';
CREATE INDEX alarm_open ON alarm (raised_at) WHERE cleared_at IS NULL;
CREATE INDEX holding_open ON holding (task_id) WHERE to_at IS NULL;
-- Lists, soonest due first; tasks without a date come last.
CREATE INDEX task_inbox ON task (agency_code, (coalesce(current_due, DATE '9999-12-31')), id)
  WHERE status NOT IN ('DRAFT', 'COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED');
CREATE INDEX task_open ON task ((coalesce(current_due, DATE '9999-12-31')), id)
  WHERE status NOT IN ('DRAFT', 'COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED');
CREATE INDEX task_status ON task (status, (coalesce(current_due, DATE '9999-12-31')), id);

-- ------------------------------------------------------------------ rights
GRANT SELECT, INSERT, UPDATE ON
  agency, unit, person, account, session, post, post_holding, policy_document, reading, measure, measure_template,
  lead_rule, roster, plan, plan_item, task, holding, sign_off, progress_report, clock, alarm, calendar_notice
  TO duban_api;
GRANT DELETE ON plan_item TO duban_api;
GRANT SELECT ON event, audit_chain, ladder, reminder, notification, mail, mail_attempt TO duban_api;
GRANT SELECT ON
  agency, unit, person, post, post_holding, policy_document, measure, measure_template, plan, task, holding, sign_off,
  progress_report, ladder, calendar_notice, event, audit_chain, roster, lead_rule TO duban_worker;
GRANT SELECT, INSERT, UPDATE ON clock, notification, mail, mail_attempt, alarm, reminder, progress_report TO duban_worker;
GRANT UPDATE ON task TO duban_worker;
GRANT SELECT, UPDATE, DELETE ON outbox TO duban_worker;

-- ------------------------------------------------------------------ row-level security: deny by default
DO $$ DECLARE t text; BEGIN
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY worker_all ON %I TO duban_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;

-- Open to every signed-in person: the directory and what is published.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['agency', 'unit', 'person', 'post', 'post_holding', 'policy_document', 'measure', 'ladder', 'calendar_notice', 'lead_rule'] LOOP
    EXECUTE format('CREATE POLICY read_signed_in ON %I FOR SELECT TO duban_api USING (ctx_scope() IS NOT NULL)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['policy_document', 'measure', 'lead_rule', 'calendar_notice'] LOOP
    EXECUTE format('CREATE POLICY office_insert ON %I FOR INSERT TO duban_api WITH CHECK (ctx_scope() = ''office'')', t);
    EXECUTE format('CREATE POLICY office_update ON %I FOR UPDATE TO duban_api USING (ctx_scope() = ''office'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['reading', 'measure_template', 'roster', 'plan_item', 'alarm'] LOOP
    EXECUTE format('CREATE POLICY office_all ON %I TO duban_api USING (ctx_scope() = ''office'') WITH CHECK (ctx_scope() = ''office'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['agency', 'unit', 'person', 'post', 'post_holding'] LOOP
    EXECUTE format('CREATE POLICY admin_insert ON %I FOR INSERT TO duban_api WITH CHECK (ctx_scope() = ''admin'')', t);
    EXECUTE format('CREATE POLICY admin_update ON %I FOR UPDATE TO duban_api USING (ctx_scope() = ''admin'')', t);
  END LOOP;
END $$;

-- Signing in happens before there is a person: its own scope, which sees nothing else.
CREATE POLICY auth_account ON account TO duban_api USING (ctx_scope() IN ('auth', 'admin')) WITH CHECK (ctx_scope() IN ('auth', 'admin'));
CREATE POLICY auth_session ON session TO duban_api USING (ctx_scope() = 'auth' OR person_id = ctx_person()) WITH CHECK (ctx_scope() = 'auth' OR person_id = ctx_person());

-- A task: the office, its agency (once dispatched), the measure's lead, who assigned it.
CREATE POLICY task_seen ON task FOR SELECT TO duban_api USING (
  ctx_scope() = 'office'
  OR (ctx_scope() = 'agency' AND (
    assigner_agency_code = ctx_agency()
    OR (status <> 'DRAFT' AND (agency_code = ctx_agency() OR lead_agency_code = ctx_agency())))));
CREATE POLICY task_insert ON task FOR INSERT TO duban_api WITH CHECK (
  ctx_scope() = 'office' OR (ctx_scope() = 'agency' AND assigner_agency_code = ctx_agency()));
CREATE POLICY task_update ON task FOR UPDATE TO duban_api USING (
  ctx_scope() = 'office'
  OR (ctx_scope() = 'agency' AND (agency_code = ctx_agency() OR lead_agency_code = ctx_agency() OR assigner_agency_code = ctx_agency())));

DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['holding', 'sign_off', 'clock'] LOOP
    EXECUTE format('CREATE POLICY of_task ON %I TO duban_api USING (EXISTS (SELECT 1 FROM task WHERE task.id = %I.task_id)) WITH CHECK (EXISTS (SELECT 1 FROM task WHERE task.id = %I.task_id))', t, t, t);
  END LOOP;
END $$;
CREATE POLICY of_task ON reminder FOR SELECT TO duban_api USING (EXISTS (SELECT 1 FROM task WHERE task.id = reminder.task_id));

-- Unsigned drafts stay inside the agency (K3).
CREATE POLICY report_seen ON progress_report TO duban_api USING (
  EXISTS (SELECT 1 FROM task WHERE task.id = progress_report.task_id
    AND (task.agency_code = ctx_agency() OR progress_report.status IN ('SCHEDULED', 'OPEN', 'SUBMITTED', 'CONSOLIDATED', 'ACCEPTED', 'RETURNED'))))
  WITH CHECK (EXISTS (SELECT 1 FROM task WHERE task.id = progress_report.task_id));

CREATE POLICY plan_seen ON plan FOR SELECT TO duban_api USING (
  ctx_scope() = 'office' OR (ctx_scope() = 'agency' AND EXISTS (SELECT 1 FROM task WHERE task.plan_id = plan.id)));
CREATE POLICY plan_insert ON plan FOR INSERT TO duban_api WITH CHECK (ctx_scope() = 'office');
CREATE POLICY plan_update ON plan FOR UPDATE TO duban_api USING (ctx_scope() = 'office');

CREATE POLICY event_seen ON event FOR SELECT TO duban_api USING (
  ctx_scope() = 'office' OR person_id = ctx_person()
  OR (task_id IS NOT NULL AND EXISTS (SELECT 1 FROM task WHERE task.id = event.task_id)));
CREATE POLICY chain_seen ON audit_chain FOR SELECT TO duban_api USING (ctx_scope() = 'office');

CREATE POLICY own_or_office ON notification FOR SELECT TO duban_api USING (ctx_scope() = 'office' OR person_id = ctx_person());
CREATE POLICY own_or_office ON mail FOR SELECT TO duban_api USING (ctx_scope() = 'office' OR person_id = ctx_person());
CREATE POLICY own_or_office ON mail_attempt FOR SELECT TO duban_api USING (EXISTS (SELECT 1 FROM mail WHERE mail.id = mail_attempt.mail_id));
