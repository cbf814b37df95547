-- How a person has what he is told by mail, above the floor of libs/domain's MAIL_FLOOR: {"task.closed": "IN_APP"}. No row: as the rules say.
CREATE TABLE "mail_preference" (
    "person_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "choices" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_preference_pkey" PRIMARY KEY ("person_id")
);
ALTER TABLE "mail_preference" ADD CONSTRAINT "mail_preference_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE mail_preference ADD CONSTRAINT mail_preference_object CHECK (jsonb_typeof(choices) = 'object' AND version > 0);

GRANT SELECT, INSERT, UPDATE ON mail_preference TO duban_api;
GRANT SELECT ON mail_preference TO duban_worker;
ALTER TABLE mail_preference ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_read ON mail_preference FOR SELECT TO duban_worker USING (true);
-- A mail to come is foretold to the office and to the reader's colleagues in the form he chose; only he himself chooses.
CREATE POLICY read_signed_in ON mail_preference FOR SELECT TO duban_api USING (ctx_scope() IS NOT NULL);
CREATE POLICY own_insert ON mail_preference FOR INSERT TO duban_api WITH CHECK (person_id = ctx_person());
CREATE POLICY own_update ON mail_preference FOR UPDATE TO duban_api USING (person_id = ctx_person()) WITH CHECK (person_id = ctx_person());

-- The language of one's own mails, and nothing else of one's entry in the directory.
CREATE FUNCTION set_own_locale(chosen text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE person SET locale = chosen WHERE id = ctx_person() AND chosen IN ('zh', 'en');
$$;
REVOKE ALL ON FUNCTION set_own_locale(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION set_own_locale(text) TO duban_api;
