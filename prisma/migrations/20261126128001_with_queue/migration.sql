-- What is with the queue is counted at every look of the relay and of the mail senders.
CREATE INDEX outbox_with_queue ON outbox (claimed_at) WHERE claimed_at IS NOT NULL;
CREATE INDEX mail_with_queue ON mail (claimed_at) WHERE status = 'PENDING' AND claimed_at IS NOT NULL;
