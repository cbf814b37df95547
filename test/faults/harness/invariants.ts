import { verifyAudit } from '#workflow';
import type { World } from '../../support/factories.js';
import type { SmtpSink } from '../../support/smtp-sink.js';

/** What the checks need to know of a scenario. */
export interface Checked {
  world: World;
  sink: SmtpSink;
  /** The office's clock when it is checked: the truth that no worker's own clock may replace. */
  now: Date;
  /** Addresses that must have been told of their step. */
  expected: readonly string[];
  /** Addresses that must not have heard anything: their clocks stopped or moved. */
  silent?: readonly string[];
  /** Addresses whose server never takes their mail: for them an entry in the trail is what is owed. */
  hopeless?: readonly string[];
}

/**
 * What is broken, in words, seen from PostgreSQL and the mail server's own log alone; nothing of the product's own code but
 * the proof of its trail. Empty: the invariants I1 to I6, I8 and I9 hold.
 */
export async function violations({ world, sink, now, expected, silent = [], hopeless = [] }: Checked): Promise<string[]> {
  const found: string[] = [];
  const note = (invariant: string, rows: readonly unknown[]): void => {
    if (rows.length > 0) found.push(`${invariant}: ${JSON.stringify(rows.slice(0, 3))}${rows.length > 3 ? ` and ${rows.length - 3} more` : ''}`);
  };

  // I1: every step due on a running clock has fired, and everybody who had to be told was told, or the trail says why not.
  note('I1 a due step has not fired', await world.rows(`SELECT id, next_step FROM clock WHERE status = 'RUNNING' AND next_at <= $1::timestamptz - interval '1 minute'`, [now]));
  const heard = new Map<string, string[]>();
  for (const { to, messageId } of sink.mails) for (const address of to) heard.set(address, [...(heard.get(address) ?? []), messageId ?? '']);
  note('I1 was never told', expected.filter((address) => !heard.has(address)));
  note('I1 a mail is neither sent nor accounted for', await world.rows(
    `SELECT m.id, m.status FROM mail m WHERE m.status IN ('PENDING', 'SENDING')
        OR (m.status IN ('FAILED', 'UNCERTAIN') AND NOT EXISTS (SELECT 1 FROM event e WHERE e.type = 'mail.undeliverable' AND e.subject = m.id::text))`));
  note('I1 nobody accounts for a mail that can not arrive', await world.rows(
    `SELECT a AS address FROM unnest($1::text[]) a WHERE NOT EXISTS (SELECT 1 FROM mail m WHERE m.to_address = a AND m.status = 'FAILED')`, [hopeless]));
  note('I1 a notice waits', await world.rows(`SELECT id, kind FROM notification WHERE status = 'PENDING' AND not_before <= $1::timestamptz - interval '1 minute'`, [now]));

  // I2: one message per step and person; two only where the product says itself that it could not know, with one Message-ID.
  const uncertain = new Set((await world.rows<{ messageId: string }>(
    `SELECT DISTINCT m.message_id FROM mail m JOIN mail_attempt a ON a.mail_id = m.id WHERE a.uncertain_at IS NOT NULL`)).map(({ messageId }) => messageId));
  note('I2 was told more than once', [...heard].filter(([address, ids]) =>
    expected.includes(address) && (new Set(ids).size > 1 || ids.length > 2 || (ids.length === 2 && !uncertain.has(ids[0] ?? '')))));
  note('I2 a step was told twice', await world.rows(
    `SELECT r.clock_id, r.step, n.person_id FROM notification n JOIN reminder r ON r.event_id = n.event_id GROUP BY r.clock_id, r.due_on, r.step, n.person_id HAVING count(*) > 1`));

  // I3: nothing for clocks that stopped. I4: nothing before its instant, nor at an instant that has not come.
  note('I3 was told of what is over', silent.filter((address) => heard.has(address)));
  note('I3 a step of a stopped clock fired', await world.rows(`SELECT r.id FROM reminder r JOIN clock c ON c.id = r.clock_id WHERE c.status = 'STOPPED' AND r.fired_at > c.stopped_at`));
  note('I4 a step fired before its instant', await world.rows(
    `SELECT r.step, r.fired_at FROM reminder r JOIN event e ON e.id = r.event_id
      WHERE r.fired_at < (e.body::json->'facts'->>'at')::timestamptz OR r.fired_at > $1 OR (e.body::json->'facts'->>'at')::timestamptz > $1`, [now]));

  // I5, I6: the trail proves itself. Tasks that a scenario puts into the table have no events of their own; theirs aside.
  note('I5/I6 the trail', (await verifyAudit(world.owner)).problems.filter(({ what }) => !what.startsWith('task')));

  note('I8 the outbox is not empty', await world.outbox());
  note('I9 a step fired more than once', await world.rows(`SELECT clock_id, step FROM reminder GROUP BY clock_id, due_on, step HAVING count(*) > 1`));
  return found;
}
