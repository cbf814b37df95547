-- uuidv7() came with PostgreSQL 18; before that it is written here, with the same bits: the instant in milliseconds, version 7, the rest
-- random. Ids of one millisecond then have no order among themselves.
DO $do$
BEGIN
  IF to_regprocedure('pg_catalog.uuidv7()') IS NULL THEN
    CREATE FUNCTION uuidv7() RETURNS uuid LANGUAGE sql VOLATILE AS $$
      SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
        PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid
    $$;
  END IF;
END $do$;
