-- Clocks name the ladder version they began with: as with policies of escalation, what a version says is never rewritten, only whether it is in force.
REVOKE UPDATE ON ladder FROM duban_api;
GRANT UPDATE (active, switched_by, switched_at) ON ladder TO duban_api;
