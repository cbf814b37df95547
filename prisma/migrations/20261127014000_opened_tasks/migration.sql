-- When somebody of its agency was first shown a task: beside delivery and receipt the third fact (unread is not unsigned, B4). Who read what stays
-- in the log, which auditors and administrators read.
CREATE FUNCTION task_opened_at(task uuid) RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT min(r.at) FROM read_log r JOIN task t ON t.id = r.task_id WHERE r.task_id = $1 AND r.kind = 'TASK' AND r.agency_code = t.agency_code
$$;
REVOKE ALL ON FUNCTION task_opened_at(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION task_opened_at(uuid) TO duban_api;
