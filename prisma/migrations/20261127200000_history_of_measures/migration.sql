-- A measure has a page of its own with what happened to it: some ten events each, among the many of its tasks.
CREATE INDEX event_of_measure ON event (subject, at) WHERE type LIKE 'measure.%';
