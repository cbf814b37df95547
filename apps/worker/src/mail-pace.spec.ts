import { randomUUID } from 'node:crypto';
import { Database, insertMails } from '#database';
import { createSmtpMailer, type Mailer } from '#mail';
import { claimMails, Mails, offerMails, readFigures, sendMails, setMailLimits, soonDue, whatWaits, type Credentials, type DeliverMail, type MailLimits } from '#workflow';
import { World, ZONE } from '../../../test/support/factories.js';
import { startSmtpSink, type SmtpSink } from '../../../test/support/smtp-sink.js';

let sink: SmtpSink;
let world: World;
let workers: { db: Database; deliver: DeliverMail }[];
let mailers: Mailer[];
let personId: string;
let clock: number;
/** What reached the server, by the simulated clock, which stands still while mails are under way. */
let arrived: { to: string; at: number }[];

const START = Date.parse('2016-07-01T01:10:00Z');
const noLimits: MailLimits = { all: null, each: null, domains: new Map() };
const limit = (given: Partial<MailLimits>) => setMailLimits(world.worker, { ...noLimits, ...given });

beforeAll(async () => {
  sink = await startSmtpSink();
  world = await World.open();
  mailers = [1, 2].map(() => createSmtpMailer({ url: sink.url, tls: 'off' }));
  workers = mailers.map((mailer) => ({
    db: new Database({ url: world.database.url, role: 'duban_worker', zone: ZONE, poolSize: 4 }),
    deliver: async ({ toAddress, raw }) => {
      const outcome = await mailer.deliver({ from: 'duban@office.example', to: toAddress }, raw);
      return { result: outcome.kind, response: outcome.response ?? null };
    },
  }));
  personId = await world.person('MIIT', ['LIAISON']);
});
beforeEach(async () => {
  sink.accept();
  sink.mails.length = 0;
  arrived = [];
  await world.run('TRUNCATE mail, mail_attempt');
  await world.run(`DELETE FROM mail_pace WHERE domain NOT IN ('@', '*')`);
  await limit({});
  await setTo(START);
});
afterAll(async () => {
  for (const { db } of workers) await db.close();
  for (const mailer of mailers) await mailer.close();
  await world.close();
  await sink.stop();
});

async function setTo(at: number): Promise<void> {
  clock = at;
  await world.run('INSERT INTO simulated_time (id, now) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET now = $1', [new Date(at)]);
}

/** Mails written now, one to each address. */
async function write(kind: 'digest' | 'task.escalated', addresses: readonly string[]): Promise<void> {
  await world.tx((tx) => insertMails(tx, addresses.map((toAddress) => {
    const id = randomUUID();
    return {
      id, kind, toAddress, messageId: `<${id}@duban.example>`, dedupeKey: id, personId, toName: '', locale: 'zh', subject: '督办', text: '', html: '',
      raw: Buffer.from(`Message-ID: <${id}@duban.example>\r\nSubject: x\r\n\r\nx\r\n`), rawSha256: '',
    };
  })));
}
const at = (domain: string, count: number, name = 'a'): string[] => Array.from({ length: count }, (_, i) => `${name}${i}@${domain}`);

/** One look of the relay, and what it offers handed to both workers at once: they race for each mail. */
async function look(): Promise<void> {
  const ids = await offerMails(world.worker, world.books, 1_000);
  const before = sink.mails.length;
  if (ids.length > 0) await Promise.all(workers.map(({ db, deliver }) => sendMails(db, world.books, deliver, ids)));
  arrived.push(...sink.mails.slice(before).map(({ to }) => ({ to: to[0] ?? '', at: clock })));
}

/** What the office is shown of each mail: its status, and until when it is held, in seconds. */
async function shown(): Promise<string[]> {
  const api = new Database({ url: world.database.url, role: 'duban_api', zone: ZONE, poolSize: 1 });
  try {
    const [session] = await world.rows<{ id: string }>(
      `WITH a AS (INSERT INTO account (person_id, login, password_hash) VALUES ($1::uuid, 'a', '-') ON CONFLICT (person_id) DO UPDATE SET login = 'a' RETURNING person_id)
       INSERT INTO session (person_id, refresh_hash, created_at, expires_at) SELECT person_id, gen_random_uuid()::text, now() - interval '20 years', now() + interval '20 years' FROM a RETURNING id`, [personId]);
    const credentials: Credentials = { sessionId: session?.id ?? '', agency: null };
    const { items } = await new Mails(api, world.books).list(credentials, {});
    return items.map(({ status, heldUntil }) => (heldUntil === null ? status : `${status} ${(heldUntil.getTime() - START) / 1_000}`)).sort();
  } finally {
    await api.close();
  }
}

/** Lets time pass in steps of so many seconds, with a look at each, until every mail has gone or been given up. */
async function untilAllGone(step = 5, most = 400): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    await look();
    if (await world.count(`mail WHERE status IN ('PENDING', 'SENDING')`) === 0) return;
    await setTo(clock + step * 1_000);
  }
  throw new Error(`${await world.count(`mail WHERE status = 'PENDING'`)} mails still wait`);
}

/** The most mails to addresses with this ending that arrived within any one minute. */
function busiestMinute(ending: string): number {
  const times = arrived.filter(({ to }) => to.toLowerCase().endsWith(ending)).map((each) => each.at);
  return Math.max(0, ...times.map((from) => times.filter((time) => time >= from && time < from + 60_000).length));
}

it('never hands a domain more in any minute than it is allowed, whoever races for it, and others wait for nobody', async () => {
  await limit({ domains: new Map([['slow.example', 10]]) });
  await write('digest', [...at('slow.example', 35), ...at('free.example', 30)]);
  await look();
  expect(arrived.filter(({ to }) => to.endsWith('@free.example'))).toHaveLength(30);
  expect(arrived.filter(({ to }) => to.endsWith('@slow.example'))).toHaveLength(10);
  await untilAllGone();
  expect(new Set(arrived.map(({ to }) => to)).size).toBe(65);
  expect(arrived).toHaveLength(65);
  expect(busiestMinute('@slow.example')).toBe(10);
  // 35 at 10 a minute: the last ones begin with the fourth minute, and no later.
  expect(clock).toBe(START + 180_000);
});

it('lets an urgent mail that comes later go before digests that are held', async () => {
  await limit({ each: 10 });
  await write('digest', at('SLOW.example', 30));
  await look();
  await setTo(clock + 20_000);
  await write('task.escalated', at('slow.example', 5, 'urgent'));
  await untilAllGone();
  expect(busiestMinute('slow.example')).toBe(10);
  const urgent = arrived.filter(({ to }) => to.startsWith('urgent')).map((each) => each.at);
  expect(urgent).toEqual(Array.from({ length: 5 }, () => START + 60_000));
});

it('keeps all mail together under one limit', async () => {
  await limit({ all: 20, domains: new Map([['slow.example', 5]]) });
  await write('digest', [...at('slow.example', 12), ...at('one.example', 25), ...at('two.example', 25)]);
  await untilAllGone();
  expect(arrived).toHaveLength(62);
  expect(busiestMinute('.example')).toBe(20);
  expect(busiestMinute('@slow.example')).toBeLessThanOrEqual(5);
  expect(clock).toBe(START + 180_000);
});

it('counts what a worker took before it was killed', async () => {
  await limit({ each: 10 });
  await write('digest', at('slow.example', 12));
  const taken = await claimMails(world.worker, world.books, 8);
  expect(taken).toHaveLength(8);
  await look();
  expect(arrived).toHaveLength(2);
  await setTo(clock + 59_000);
  await look();
  expect(arrived).toHaveLength(2);
});

it('lets workers that take mails at the same moment have no more of them together than there is room for', async () => {
  await limit({ each: 10, all: 25 });
  for (let minute = 0; minute < 4; minute += 1) {
    await setTo(START + minute * 60_000);
    await write('digest', ['one.example', 'two.example', 'three.example'].flatMap((domain) => at(domain, 20, `m${minute}-`)));
    const takers = [...workers, ...workers, ...workers, ...workers];
    const taken = (await Promise.all(takers.map(({ db }) => claimMails(db, world.books, 8)))).flat();
    expect(taken).toHaveLength(25);
    for (const domain of ['one.example', 'two.example', 'three.example']) expect(taken.filter((mail) => mail.domain === domain).length).toBeLessThanOrEqual(10);
  }
});

it('says of a held mail until when, counts it, and lets it go when the limit is lifted', async () => {
  await limit({ each: 2 });
  await write('digest', at('slow.example', 6));
  await look();
  await setTo(clock + 30_000);
  expect(await readFigures(world.worker)).toMatchObject({ heldMails: 4, oldestHeldMail: 30, unsentMails: 0, oldestUnsentReminder: 0 });
  expect(await whatWaits(world.worker, world.books)).toMatchObject({ mails: false });
  expect(await soonDue(world.worker)).toMatchObject({ mails: 30_000 });
  expect(await shown()).toEqual(['PENDING 120', 'PENDING 120', 'PENDING 60', 'PENDING 60', 'SENT', 'SENT']);
  // Their turn has come and nobody takes them: that is late, by the time since then.
  await setTo(clock + 50_000);
  expect(await whatWaits(world.worker, world.books)).toMatchObject({ mails: true });
  expect(await readFigures(world.worker)).toMatchObject({ heldMails: 0, oldestHeldMail: 0, unsentMails: 4, oldestUnsentReminder: 20 });
  await setTo(clock - 50_000);
  expect(await limit({})).toBe(true);
  await look();
  expect(arrived).toHaveLength(6);
  expect(await limit({})).toBe(false);
});

it('holds a mail whose turn comes after the mail window until the next window opens', async () => {
  await limit({ each: 1 });
  await setTo(Date.parse('2016-07-01T03:29:30Z'));
  await write('digest', at('slow.example', 2));
  await look();
  expect(await shown()).toEqual([`PENDING ${(Date.parse('2016-07-01T06:00:00Z') - START) / 1_000}`, 'SENT']);
  await untilAllGone(30);
  expect(clock).toBe(Date.parse('2016-07-01T06:00:00Z'));
});

it('sends what an earlier version put off until a turn', async () => {
  await write('digest', at('slow.example', 3));
  await world.run(`UPDATE mail SET held_at = not_before, not_before = not_before + interval '5 hours'`);
  await limit({});
  await look();
  expect(arrived).toHaveLength(3);
});

it('writes nothing of mails that wait, however often the pace of their domain changes, and hands over few at a time', async () => {
  await write('digest', at('slow.example', 2_000));
  let room = 0;
  sink.limit(() => (room -= 1) >= 0);
  const version = async (): Promise<Map<string, string>> => new Map((await world.rows<{ id: string; xmin: string }>('SELECT id, xmin::text FROM mail')).map(({ id, xmin }) => [id, xmin]));
  // The first look finds a domain that nothing is known of.
  await look();
  const before = await version();
  const looks = 6;
  for (let i = 0; i < looks; i += 1) {
    await setTo(clock + 10_000);
    room = 30;
    await look();
  }
  expect(await world.rows(`SELECT gap_ms FROM mail_pace WHERE domain = 'slow.example' AND slowed_at > $1`, [new Date(START)])).toHaveLength(1);
  expect(arrived).toHaveLength(looks * 30);
  const touched = [...await version()].filter(([id, xmin]) => before.get(id) !== xmin).length;
  expect(touched).toBeLessThanOrEqual(looks * 100);
  sink.limit(() => true);
  await untilAllGone(5, 1_000);
  expect(new Set(arrived.map(({ to }) => to)).size).toBe(2_000);
  expect(arrived).toHaveLength(2_000);
});

it('slows a domain that answers 4xx, tries it more and more seldom, and lets the others go on; when it takes mail again it soon gets all', async () => {
  const slow = at('slow.example', 40);
  for (const address of slow) sink.behave(address, { kind: 'refuse', code: 451 });
  await write('digest', [...slow, ...at('free.example', 30)]);
  await look();
  expect(arrived.map(({ to }) => to).sort()).toEqual(at('free.example', 30).sort());
  const tries = () => world.count(`mail_attempt WHERE domain = 'slow.example'`);
  const first = await tries();
  // Two workers with eight each in flight at most before the first answer is known.
  expect(first).toBeLessThanOrEqual(16);
  const end = clock + 300_000;
  while (clock < end) {
    await setTo(clock + 1_000);
    await look();
  }
  // After 1, 3, 7, 15, 31, 63, 127 and 255 seconds, not forty a minute: however many failed at once at first, they count as one.
  expect(await tries() - first).toBe(8);
  await write('digest', at('free.example', 5, 'b'));
  await look();
  expect(arrived).toHaveLength(35);
  for (const address of slow) sink.behave(address, { kind: 'accept' });
  await untilAllGone(5, 1_000);
  expect(arrived).toHaveLength(75);
  expect(await world.rows(`SELECT gap_ms FROM mail_pace WHERE domain = 'slow.example'`)).toEqual([{ gapMs: 0 }]);
  expect(await world.count('alarm')).toBe(0);
});
