import { composeMails, DeadLetters, fanout, readFigures, sendMails, type Credentials, type DeliverMail } from '#workflow';
import { Database } from '#database';
import { createRenderer } from '#rendering';
import { World, ZONE } from '../../../test/support/factories.js';

let world: World;
let api: Database;
let officer: Credentials;
let letters: DeadLetters;
let answer: Awaited<ReturnType<DeliverMail>>;
const handed: { to: string; raw: string }[] = [];
const render = createRenderer({ publicUrl: 'https://duban.example', from: { name: '督办', address: 'duban@office.example' } });
const deliver: DeliverMail = ({ toAddress, raw }) => {
  handed.push({ to: toAddress, raw: raw.toString('utf8') });
  return Promise.resolve(answer);
};
const send = () => sendMails(world.worker, world.books, deliver);
const messageId = (raw: string | undefined): string => /^Message-ID: (.*)$/im.exec(raw ?? '')?.[1] ?? '';

beforeEach(async () => {
  world = await World.open();
  api = new Database({ url: world.database.url, role: 'duban_api', zone: ZONE, poolSize: 2 });
  letters = new DeadLetters(api);
  handed.length = 0;
  await world.at('2016-07-01', '09:30');
  officer = await signedIn(await world.person('JMO', ['OFFICE_OFFICER']));
});
afterEach(async () => {
  await api.close();
  await world.close();
});

/** A session of a person, as signing in would make it. */
async function signedIn(personId: string): Promise<Credentials> {
  const [row] = await world.rows<{ id: string }>(
    `WITH a AS (INSERT INTO account (person_id, login, password_hash) VALUES ($1::uuid, $1::uuid::text, '-') RETURNING person_id)
     INSERT INTO session (person_id, refresh_hash, created_at, expires_at) SELECT person_id, person_id::text, now() - interval '20 years', now() + interval '20 years' FROM a RETURNING id`, [personId]);
  return { sessionId: row?.id ?? '', agency: null };
}

/** A notice of dispatch to the liaison, refused for good. */
async function refusedMail(): Promise<{ taskId: string; liaison: string; mailId: string }> {
  const liaison = await world.person('MIIT', ['LIAISON'], { email: 'gone@miit.example', name: '李敏' });
  const taskId = await world.task({ status: 'DISPATCHED', title: '打牢工业基础' });
  await world.waitingReceipt(taskId);
  await world.events({ type: 'task.dispatched', taskId });
  await fanout(world.worker, world.books, await world.outbox());
  await composeMails(world.worker, world.books, render);
  answer = { result: 'PERMANENT', response: '550 no such user' };
  await send();
  const [mail] = await world.rows<{ id: string }>('SELECT id FROM mail');
  return { taskId, liaison, mailId: mail?.id ?? '' };
}

it('names a dead letter by person, address, task and the server\'s words, and counts it', async () => {
  const { taskId, liaison, mailId } = await refusedMail();
  expect((await letters.list(officer, {})).items).toEqual([expect.objectContaining({
    mailId, status: 'FAILED', personId: liaison, toName: '李敏', toAddress: 'gone@miit.example', response: '550 no such user', lastOutcome: 'PERMANENT', attempts: 1,
    tasks: [{ taskId, title: '打牢工业基础', agencyCode: 'MIIT' }],
  })]);
  expect(await readFigures(world.worker)).toMatchObject({ deadLetters: 1, openAlarms: 1, oldestUnsignedTask: 0 });
});

it('sends the very same message again by one click, starts the receipt clock when it arrives, and clears the alarm', async () => {
  const { mailId } = await refusedMail();
  expect(await letters.redo(officer, mailId)).toEqual({ id: mailId, rewritten: false });
  await expect(letters.redo(officer, mailId)).rejects.toEqual(expect.objectContaining({ code: 'conflict' }));
  answer = { result: 'ACCEPTED', response: '250 ok' };
  await send();
  expect(handed.map(({ raw }) => messageId(raw))).toEqual([messageId(handed[0]?.raw), messageId(handed[0]?.raw)]);
  expect(await world.rows('SELECT status FROM mail')).toEqual([{ status: 'SENT' }]);
  expect(await world.rows('SELECT status FROM clock')).toEqual([{ status: 'RUNNING' }]);
  expect(await world.count('alarm WHERE cleared_at IS NULL')).toBe(0);
  expect((await letters.list(officer, {})).items).toEqual([]);
});

it('writes it anew to the address that the person has by now, and keeps the old message as it was', async () => {
  const { mailId, liaison } = await refusedMail();
  await world.run(`UPDATE person SET email = 'here@miit.example' WHERE id = $1`, [liaison]);
  expect(await letters.redo(officer, mailId)).toEqual({ id: mailId, rewritten: true });
  await composeMails(world.worker, world.books, render);
  answer = { result: 'ACCEPTED', response: '250 ok' };
  await send();
  expect(handed.map(({ to }) => to)).toEqual(['gone@miit.example', 'here@miit.example']);
  expect(await world.rows('SELECT status, to_address FROM mail ORDER BY created_at, to_address')).toEqual([
    { status: 'REPLACED', toAddress: 'gone@miit.example' }, { status: 'SENT', toAddress: 'here@miit.example' }]);
});

it('tells the office again when it dies again, and is not for an agency to do', async () => {
  const { mailId, liaison } = await refusedMail();
  await expect(letters.redo(await signedIn(liaison), mailId)).rejects.toEqual(expect.objectContaining({ code: 'forbidden' }));
  await letters.redo(officer, mailId);
  await send();
  expect(await world.count('alarm')).toBe(2);
  expect(await world.count('alarm WHERE cleared_at IS NULL')).toBe(1);
});
