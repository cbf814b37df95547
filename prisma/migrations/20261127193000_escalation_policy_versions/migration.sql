-- Escalation policies are drafted and put in force by people, as ladders are (G1, G2).

-- AlterTable
ALTER TABLE "escalation_policy" ADD COLUMN     "made_at" TIMESTAMPTZ(3),
ADD COLUMN     "made_by" UUID,
ADD COLUMN     "switched_at" TIMESTAMPTZ(3),
ADD COLUMN     "switched_by" UUID,
ALTER COLUMN "active" SET DEFAULT false;

-- One policy is in force for everything; until now the highest version counted.
UPDATE escalation_policy SET active = false
 WHERE active AND (key, version) <> (SELECT p.key, p.version FROM escalation_policy p WHERE p.active ORDER BY p.version DESC, p.key LIMIT 1);
CREATE UNIQUE INDEX escalation_policy_active ON escalation_policy (active) WHERE active;

-- Papers name the version they were written by: what a version says is never rewritten, only whether it is in force.
GRANT INSERT, UPDATE (active, switched_by, switched_at) ON escalation_policy TO duban_api;
CREATE POLICY office_insert ON escalation_policy FOR INSERT TO duban_api WITH CHECK (ctx_scope() = 'office');
CREATE POLICY office_update ON escalation_policy FOR UPDATE TO duban_api USING (ctx_scope() = 'office');
