-- The acts beside the main path: objection and ruling, suspension, endings, filing, stand-ins, succession, waiting.

-- AlterTable
ALTER TABLE "clock" ADD COLUMN     "paused_at" TIMESTAMPTZ(3),
ADD COLUMN     "remaining" INTEGER;

-- AlterTable
ALTER TABLE "sign_off" ADD COLUMN     "on_behalf_of" UUID;

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "end_kind" TEXT,
ADD COLUMN     "replaced_by_id" UUID,
ADD COLUMN     "replaces_id" UUID;

-- CreateTable
CREATE TABLE "precedent" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "task_id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "printed_name" TEXT NOT NULL,
    "agency_code" TEXT NOT NULL,
    "ruling" TEXT NOT NULL,
    "ruled_agency" TEXT NOT NULL,
    "objection" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "ruled_by" UUID NOT NULL,
    "ruled_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "precedent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suspension" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "task_id" UUID NOT NULL,
    "status_before" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "review_on" DATE NOT NULL,
    "with_task_id" UUID,
    "suspended_by" UUID NOT NULL,
    "suspended_at" TIMESTAMPTZ(3) NOT NULL,
    "resumed_at" TIMESTAMPTZ(3),

    CONSTRAINT "suspension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_archive" (
    "task_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "package" TEXT NOT NULL,
    "archived_by" UUID NOT NULL,
    "archived_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "task_archive_pkey" PRIMARY KEY ("task_id")
);

-- CreateTable
CREATE TABLE "stand_in" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "post_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "stand_in_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,
    "appointed_by" UUID NOT NULL,
    "appointed_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "stand_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_wait" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "task_id" UUID NOT NULL,
    "on_task_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "named_by" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "task_wait_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "precedent_printed_name_idx" ON "precedent"("printed_name");

-- CreateIndex
CREATE INDEX "suspension_task_id_idx" ON "suspension"("task_id");

-- CreateIndex
CREATE INDEX "stand_in_stand_in_id_idx" ON "stand_in"("stand_in_id");

-- CreateIndex
CREATE INDEX "stand_in_post_id_idx" ON "stand_in"("post_id");

-- CreateIndex
CREATE INDEX "task_wait_task_id_idx" ON "task_wait"("task_id");

-- CreateIndex
CREATE INDEX "task_wait_on_task_id_idx" ON "task_wait"("on_task_id");

-- ------------------------------------------------------------------ what Prisma can't say
CREATE UNIQUE INDEX suspension_open ON suspension (task_id) WHERE resumed_at IS NULL;
CREATE INDEX suspension_review ON suspension (review_on) WHERE resumed_at IS NULL AND with_task_id IS NULL;
CREATE UNIQUE INDEX task_wait_open ON task_wait (task_id, on_task_id) WHERE ended_at IS NULL;
ALTER TABLE stand_in ADD CONSTRAINT stand_in_span CHECK (valid_from <= valid_to), ADD CONSTRAINT stand_in_another CHECK (person_id <> stand_in_id);

GRANT SELECT, INSERT ON precedent, task_archive TO duban_api;
GRANT SELECT, INSERT, UPDATE ON suspension, stand_in, task_wait TO duban_api;
GRANT SELECT ON precedent, task_archive, suspension, stand_in, task_wait TO duban_worker;

DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['precedent', 'suspension', 'task_archive', 'stand_in', 'task_wait'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY worker_all ON %I TO duban_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;
-- Precedents are the office's dictionary; the file and the pause are seen by whoever sees the task, and made by the office.
CREATE POLICY office_all ON precedent TO duban_api USING (ctx_scope() = 'office') WITH CHECK (ctx_scope() = 'office');
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['suspension', 'task_archive'] LOOP
    EXECUTE format('CREATE POLICY of_task ON %I FOR SELECT TO duban_api USING (EXISTS (SELECT 1 FROM task WHERE task.id = %I.task_id))', t, t);
    EXECUTE format('CREATE POLICY office_insert ON %I FOR INSERT TO duban_api WITH CHECK (ctx_scope() = ''office'')', t);
  END LOOP;
END $$;
CREATE POLICY office_update ON suspension FOR UPDATE TO duban_api USING (ctx_scope() = 'office');
-- Who stands in for whom is as open as who holds which post; it is written inside the post's own agency.
CREATE POLICY read_signed_in ON stand_in FOR SELECT TO duban_api USING (ctx_scope() IS NOT NULL);
CREATE POLICY own_agency_insert ON stand_in FOR INSERT TO duban_api
  WITH CHECK (EXISTS (SELECT 1 FROM post WHERE post.id = stand_in.post_id AND post.agency_code = ctx_agency()));
CREATE POLICY own_agency_update ON stand_in FOR UPDATE TO duban_api
  USING (EXISTS (SELECT 1 FROM post WHERE post.id = stand_in.post_id AND post.agency_code = ctx_agency()));
-- A wait is seen by whoever sees the task that waits, and by the agency waited for.
CREATE POLICY of_task ON task_wait TO duban_api
  USING (EXISTS (SELECT 1 FROM task WHERE task.id IN (task_wait.task_id, task_wait.on_task_id)))
  WITH CHECK (EXISTS (SELECT 1 FROM task WHERE task.id = task_wait.task_id));

-- As before, with the posts in which he stands in for somebody absent, after his own; they carry onBehalfOf.
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
         array_agg(held.role)
    INTO a, ps, rs
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
          set_config('duban.person', p.id::text, true);
  RETURN QUERY SELECT t, p.id, p.name, p.locale, a, coalesce(ps, '[]'::jsonb), sc;
END $$;

-- As before, but a subtask that was filed, terminated or cancelled is not open either.
CREATE OR REPLACE FUNCTION inbox_page(p_office boolean, p_agency text, p_handler uuid, p_due date, p_id uuid, p_limit int)
RETURNS TABLE (listed task, measure_ref text, measure_title text, agency_name text, lead_agency_name text, handler_name text,
  four_eyes_relaxed boolean, open_children jsonb, signed_by uuid, proposed_by uuid, decided_by uuid)
LANGUAGE plpgsql STABLE SET enable_bitmapscan = off SET enable_sort = off SET enable_hashjoin = off AS $$
DECLARE
  page task[];
BEGIN
  IF p_office THEN
    page := ARRAY(
      SELECT t FROM task t
       WHERE t.held_by = 'OFFICE' AND t.status NOT IN ('DRAFT', 'COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
         AND (p_handler IS NULL OR t.handler_id = p_handler)
         AND (coalesce(t.current_due, DATE '9999-12-31'), t.id) > (p_due, p_id)
       ORDER BY coalesce(t.current_due, DATE '9999-12-31'), t.id LIMIT p_limit);
  ELSE
    page := ARRAY(
      SELECT t FROM task t
       WHERE t.agency_code = p_agency AND t.status NOT IN ('DRAFT', 'COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')
         AND (p_handler IS NULL OR t.handler_id = p_handler)
         AND (coalesce(t.current_due, DATE '9999-12-31'), t.id) > (p_due, p_id)
       ORDER BY coalesce(t.current_due, DATE '9999-12-31'), t.id LIMIT p_limit);
  END IF;
  RETURN QUERY
    SELECT t, m.ref, m.title, a.short_zh, l.short_zh, (SELECT h.name FROM person h WHERE h.id = t.handler_id),
           EXISTS (SELECT FROM plan p WHERE p.id = t.plan_id AND p.four_eyes_basis IS NOT NULL),
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'title', k.title, 'agencyCode', k.agency_code, 'status', k.status)
                                      ORDER BY k.created_at), '[]')
              FROM task k WHERE k.parent_id = t.id AND k.status NOT IN ('COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED')),
           s.signed_by, s.proposed_by, s.decided_by
      FROM unnest(page) t JOIN measure m ON m.id = t.measure_id
      JOIN agency a ON a.code = t.agency_code JOIN agency l ON l.code = t.lead_agency_code
     CROSS JOIN LATERAL (
       SELECT (array_agg(o.person_id) FILTER (WHERE o.stage = 'SIGN'))[1] AS signed_by,
              (array_agg(o.person_id) FILTER (WHERE o.stage = 'PROPOSE'))[1] AS proposed_by,
              (array_agg(o.person_id) FILTER (WHERE o.stage = 'VERIFY'))[1] AS decided_by
         FROM (SELECT r.*, max(r.round) OVER () AS latest FROM sign_off r WHERE r.task_id = t.id) o WHERE o.round = o.latest) s
     ORDER BY coalesce(t.current_due, DATE '9999-12-31'), t.id;
END $$;
