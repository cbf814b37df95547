-- The daily look for tasks behind their planned progress goes through those that carry a plan, and no others.
CREATE INDEX task_planned ON task (id) WHERE trajectory IS NOT NULL;
