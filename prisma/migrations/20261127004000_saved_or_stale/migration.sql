-- A task is saved with the version that was seen, by a statement whose answer nobody waits for: that it found no row must undo the
-- transaction by itself. The caller tells it as stale_version.
CREATE FUNCTION saved_or_stale(saved bigint, seen integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF saved <> 1 THEN
    RAISE EXCEPTION 'not the version that was seen' USING ERRCODE = 'DU409', DETAIL = seen::text;
  END IF;
END $$;
