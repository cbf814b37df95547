-- The inbox (J2): what a person has read is his own mark; whether it was acted on is read from the trail, not kept here.
ALTER TABLE "notification" ADD COLUMN "read_at" TIMESTAMPTZ(3);
CREATE INDEX notification_unread ON notification (person_id) WHERE read_at IS NULL;
GRANT UPDATE (read_at) ON notification TO duban_api;
CREATE POLICY own_read_mark ON notification FOR UPDATE TO duban_api USING (person_id = ctx_person()) WITH CHECK (person_id = ctx_person());

-- The newest event that no open transaction can still precede, for readers that wait for news; null while that can't be said.
-- An id says nothing of what happened, so it may be told to everybody. It costs the same however long the trail is.
CREATE FUNCTION feed_head() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH recent AS (
    SELECT id, age(xmin) > age((pg_snapshot_xmin(pg_current_snapshot())::text::bigint % 4294967296)::text::xid) AS settled
      FROM (SELECT id, xmin FROM event ORDER BY id DESC LIMIT 1000) e)
  SELECT id FROM recent WHERE settled AND NOT EXISTS (SELECT FROM recent held WHERE NOT held.settled AND held.id < recent.id)
   ORDER BY id DESC LIMIT 1
$$;
REVOKE ALL ON FUNCTION feed_head() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION feed_head() TO duban_api;
