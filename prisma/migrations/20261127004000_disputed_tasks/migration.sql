-- What waits for a ruling or for an answer to a counter-proposal, in the order of the lists: a handful among many thousands.
CREATE INDEX task_disputed ON task ((coalesce(current_due, DATE '9999-12-31')), id) WHERE status = 'OBJECTED' OR counter_proposal->>'status' = 'PROPOSED';
