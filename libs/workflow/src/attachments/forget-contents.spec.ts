import { Readable } from 'node:stream';
import { createHash } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { testFiles, type TestFiles } from '../../../../test/support/test-files.js';
import { Database, lockContent, noteLoose } from '#database';
import { IssuedPlan } from '../tasks/issued-plan.fixture.js';
import { Attachments, type Upload } from './attachments.service.js';
import { forgetContents } from './forget-contents.js';

let test: TestDatabase;
let plan: IssuedPlan;
let worker: Database;
let stored: TestFiles;
let attachments: Attachments;
let taskId: string;
beforeAll(async () => {
  test = await createTestDatabase();
  plan = await IssuedPlan.open(test);
  worker = new Database({ url: test.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 3 });
  stored = testFiles();
  attachments = new Attachments(plan.world.api, stored.files, { fileBytes: 1_000_000, taskBytes: 10_000_000 });
  taskId = (await plan.task('MIIT')).id;
});
afterAll(async () => {
  await worker.close();
  await plan.world.close();
  await test.drop();
  stored.drop();
});

const upload = (text: string): Upload => ({ open: () => Promise.resolve({ fileName: '附件.txt', content: Readable.from([Buffer.from(text)]), skip: () => undefined }) });
const add = async (text: string, id = taskId, login = 'miit.handler1'): Promise<string> => (await attachments.add(await plan.as(login), id, upload(text), false)).id;
const takeBack = async (id: string): Promise<void> => void await attachments.takeBack(await plan.as('miit.handler1'), id, undefined);
const forget = (): Promise<number> => forgetContents(worker, stored.files.store);
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const there = (text: string): Promise<boolean> => stored.files.store.has(sha(text));
/** So many hours pass for what is loose. */
async function later(hours: number): Promise<void> {
  await plan.owner.asSystem('test', (tx) => tx.run('UPDATE loose_content SET kept_at = kept_at - make_interval(hours => $1)', [hours]));
}
/** What a process leaves that is killed between the store and the row. */
async function cutOff(text: string): Promise<void> {
  const received = await stored.files.incoming.receive(Readable.from([Buffer.from(text)]), 1_000);
  await plan.owner.asSystem('test', (tx) => noteLoose(tx, received.sha256));
  await stored.files.store.keep(received);
}

it('deletes a day later what a crash left between the store and the row, once, and nothing sooner', async () => {
  await cutOff('半途');
  await later(23);
  expect([await forget(), await there('半途')]).toEqual([0, true]);
  await later(2);
  expect([await forget(), await forget(), await there('半途')]).toEqual([1, 0, false]);
});

it('takes a file that comes again after the crash for what it is', async () => {
  await cutOff('再来');
  await later(25);
  await add('再来');
  expect([await forget(), await there('再来')]).toEqual([0, true]);
});

it('deletes what was removed before its signature, but not while another task has the same content', async () => {
  const { id: other } = await plan.task('MOF');
  const first = await add('同一份');
  await add('同一份', other, 'mof.handler1');
  await takeBack(first);
  await later(25);
  expect([await forget(), await there('同一份')]).toEqual([0, true]);
  const alone = await add('独一份');
  await takeBack(alone);
  await later(25);
  expect([await forget(), await there('独一份')]).toEqual([1, false]);
});

it('leaves alone what this database did not put there', async () => {
  const received = await stored.files.incoming.receive(Readable.from([Buffer.from('他库')]), 1_000);
  await stored.files.store.keep(received);
  expect([await forget(), await there('他库')]).toEqual([0, true]);
});

it('waits for whoever ties the content to a task at the same moment, and leaves it to him', async () => {
  await cutOff('同时');
  await later(25);
  const { sweeping } = await plan.owner.asSystem('test', async (tx) => {
    await lockContent(tx, sha('同时'));
    const sweeping = forget();
    // The sweep stands before the lock until this transaction has ended.
    for (;;) {
      const { waits } = await tx.one<{ waits: boolean }>(`SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS waits`);
      if (waits) break;
    }
    await tx.run(
      `INSERT INTO attachment (task_id, agency_code, name, media_type, bytes, sha256, markings_read, declared_unclassified, added_by, added_at)
       VALUES ($1, 'MIIT', '同时.txt', 'text/plain', 6, $2, true, false, $3, duban_now())`, [taskId, sha('同时'), plan.world.person('miit.handler1').id]);
    return { sweeping };
  });
  expect([await sweeping, await there('同时')]).toEqual([0, true]);
});

it('keeps the note of a content that the store does not let go of, and tries again', async () => {
  await cutOff('难删');
  await later(25);
  await expect(forgetContents(worker, { remove: () => Promise.reject(new Error('read-only')) })).rejects.toThrow('read-only');
  expect([await forget(), await there('难删')]).toEqual([1, false]);
});
