-- Whose try is under way: the presence of a worker (an advisory lock on a connection of its own), or null.
ALTER TABLE mail ADD COLUMN claimed_by integer;
