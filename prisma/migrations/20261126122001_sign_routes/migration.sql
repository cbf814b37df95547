-- Each agency's own chain of signatures, versioned; pinned to a task when completion is asked for.
ALTER TABLE "task" ADD COLUMN     "sign_route" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "signed_steps" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "agency_route" (
    "agency_code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "chain" TEXT[],
    "reason" TEXT NOT NULL,
    "changed_by" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agency_route_pkey" PRIMARY KEY ("agency_code","version")
);

ALTER TABLE agency_route ADD CONSTRAINT agency_route_length CHECK (cardinality(chain) BETWEEN 1 AND 4);

-- The newest version is the agency's chain. Its signatory may change that and nothing else of the agency.
CREATE FUNCTION apply_agency_route() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE agency SET chain = NEW.chain WHERE code = NEW.agency_code;
  RETURN NEW;
END $$;
CREATE TRIGGER agency_route_applies AFTER INSERT ON agency_route FOR EACH ROW EXECUTE FUNCTION apply_agency_route();

GRANT SELECT, INSERT ON agency_route TO duban_api;
GRANT SELECT ON agency_route TO duban_worker;
ALTER TABLE agency_route ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON agency_route TO duban_worker USING (true) WITH CHECK (true);
CREATE POLICY read_signed_in ON agency_route FOR SELECT TO duban_api USING (ctx_scope() IS NOT NULL);
CREATE POLICY own_or_admin_insert ON agency_route FOR INSERT TO duban_api
  WITH CHECK (ctx_scope() = 'admin' OR (ctx_scope() = 'agency' AND agency_code = ctx_agency()));
