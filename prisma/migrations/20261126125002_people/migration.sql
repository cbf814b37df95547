-- People (K1): whom a body belongs to from when to when, departments with their dates, members kept by their own agency,
-- invitations by mail.

-- ------------------------------------------------------------------ to whom a body belongs, dated
-- A body without rows belongs where the registry says (agency.parent_code); the first change writes that down too.
CREATE TABLE "agency_parent" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agency_code" TEXT NOT NULL,
    "parent_code" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "basis" TEXT,
    "set_by" UUID,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agency_parent_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "agency_parent_agency_code_idx" ON "agency_parent"("agency_code");
ALTER TABLE "agency_parent" ADD CONSTRAINT "agency_parent_agency_code_fkey" FOREIGN KEY ("agency_code") REFERENCES "agency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX agency_parent_open ON agency_parent (agency_code) WHERE valid_to IS NULL;
ALTER TABLE agency_parent ADD CONSTRAINT agency_parent_span CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to),
  ADD CONSTRAINT agency_parent_another CHECK (agency_code <> parent_code);
GRANT SELECT, INSERT, UPDATE ON agency_parent TO duban_api;
GRANT SELECT ON agency_parent TO duban_worker;
ALTER TABLE agency_parent ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON agency_parent TO duban_worker USING (true) WITH CHECK (true);
CREATE POLICY read_signed_in ON agency_parent FOR SELECT TO duban_api USING (ctx_scope() IS NOT NULL);
CREATE POLICY admin_insert ON agency_parent FOR INSERT TO duban_api WITH CHECK (ctx_scope() = 'admin');
CREATE POLICY admin_update ON agency_parent FOR UPDATE TO duban_api USING (ctx_scope() = 'admin');

-- ------------------------------------------------------------------ invitations
-- The token is made when the mail is written and kept here as its SHA-256 only; 256 random bits need no slow hash.
CREATE TABLE "invitation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "agency_code" TEXT NOT NULL,
    "token_hash" TEXT,
    "invited_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");
CREATE INDEX "invitation_agency_code_created_at_idx" ON "invitation"("agency_code", "created_at");
CREATE INDEX "invitation_person_id_idx" ON "invitation"("person_id");
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX invitation_open ON invitation (person_id) WHERE accepted_at IS NULL AND revoked_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON invitation TO duban_api;
GRANT SELECT, UPDATE ON invitation TO duban_worker;
ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON invitation TO duban_worker USING (true) WITH CHECK (true);
-- Whoever is not signed in yet shows a token: the sign-in scope finds the row by its hash. An agency sees its own.
CREATE POLICY auth_read ON invitation FOR SELECT TO duban_api USING (ctx_scope() = 'auth');
CREATE POLICY auth_accept ON invitation FOR UPDATE TO duban_api USING (ctx_scope() = 'auth') WITH CHECK (ctx_scope() = 'auth');
CREATE POLICY managers ON invitation TO duban_api
  USING (ctx_scope() = 'admin' OR (ctx_scope() IN ('agency', 'office') AND agency_code = ctx_agency()))
  WITH CHECK (ctx_scope() = 'admin' OR (ctx_scope() IN ('agency', 'office') AND agency_code = ctx_agency()));
-- The mail holds the token: nobody but its reader may see it, the office neither.
DROP POLICY own_or_office ON mail;
CREATE POLICY own_or_office ON mail FOR SELECT TO duban_api
  USING ((ctx_scope() = 'office' AND kind <> 'account.invited') OR person_id = ctx_person());

-- ------------------------------------------------------------------ members kept by their own agency
-- Posts that carry an agency's word or the whole product stay with the administrator; the finer limits are in PEOPLE_RULES.
CREATE FUNCTION of_own_agency(p uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM post_holding h JOIN post po ON po.id = h.post_id WHERE h.person_id = p AND po.agency_code = ctx_agency())
$$;
CREATE POLICY agency_insert ON person FOR INSERT TO duban_api WITH CHECK (ctx_scope() IN ('agency', 'office'));
CREATE POLICY agency_update ON person FOR UPDATE TO duban_api USING (ctx_scope() IN ('agency', 'office') AND of_own_agency(id));
CREATE POLICY agency_insert ON post FOR INSERT TO duban_api
  WITH CHECK (ctx_scope() IN ('agency', 'office') AND agency_code = ctx_agency() AND role IN ('LIAISON', 'HANDLER', 'REVIEWER', 'SIGNATORY', 'OFFICE_OFFICER'));
CREATE POLICY agency_insert ON post_holding FOR INSERT TO duban_api WITH CHECK (ctx_scope() IN ('agency', 'office') AND EXISTS (
  SELECT 1 FROM post WHERE post.id = post_holding.post_id AND post.agency_code = ctx_agency() AND post.role IN ('LIAISON', 'HANDLER', 'REVIEWER', 'SIGNATORY', 'OFFICE_OFFICER')));
CREATE POLICY agency_update ON post_holding FOR UPDATE TO duban_api USING (ctx_scope() IN ('agency', 'office') AND EXISTS (
  SELECT 1 FROM post WHERE post.id = post_holding.post_id AND post.agency_code = ctx_agency() AND post.role IN ('LIAISON', 'HANDLER', 'REVIEWER', 'SIGNATORY', 'OFFICE_OFFICER')));
CREATE POLICY agency_insert ON unit FOR INSERT TO duban_api WITH CHECK (ctx_scope() IN ('agency', 'office') AND agency_code = ctx_agency());
CREATE POLICY agency_update ON unit FOR UPDATE TO duban_api USING (ctx_scope() IN ('agency', 'office') AND agency_code = ctx_agency());

-- The login and state of an account, without its password: for the administrator, and for the person's own agency.
CREATE FUNCTION account_state(p uuid) RETURNS TABLE (login text, disabled_at timestamptz, locked_until timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.login, a.disabled_at, a.locked_until FROM account a
   WHERE a.person_id = p AND (ctx_scope() = 'admin' OR (ctx_scope() IN ('agency', 'office') AND of_own_agency(p)))
$$;
REVOKE ALL ON FUNCTION account_state(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION account_state(uuid) TO duban_api;
