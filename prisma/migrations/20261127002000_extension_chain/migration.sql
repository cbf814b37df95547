-- An extension request passes the posts of its agency's own chain (D1, E8): the chain as it stood when it was sent to sign, and how many have signed.
ALTER TABLE "extension_request" ADD COLUMN     "sign_route" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "signed_steps" INTEGER NOT NULL DEFAULT 0;

-- The same types as EVENT_TYPES marks `inside` (test/architecture).
CREATE OR REPLACE FUNCTION event_stays_inside(type text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT type IN ('report.drafted', 'report.sources_taken', 'report.signing_requested', 'report.reviewed', 'report.returned_inside',
                  'attachment.added', 'attachment.removed', 'evidence.added', 'evidence.withdrawn', 'trajectory.drafted',
                  'task.completion_requested', 'task.reviewed_inside', 'task.returned_inside',
                  'extension.drafted', 'extension.signing_requested', 'extension.passed_on', 'extension.returned', 'extension.withdrawn_inside',
                  'notice.reply_drafted')
$$;
