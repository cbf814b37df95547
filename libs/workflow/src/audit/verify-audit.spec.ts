import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { Documents } from '../documents/index.js';
import { IssuePlan } from '../plans/issue-plan.service.js';
import { Plans } from '../plans/plans.service.js';
import { DemoWorld } from '../seed/demo-world.fixture.js';
import { TaskActs } from '../tasks/task-acts.service.js';
import { Templates } from '../templates/index.js';
import { Books } from '../time/books.js';
import { exportCheckpoint, verifyAudit, type AuditProgress } from './index.js';
import { linkHash } from './link-check.js';

let database: TestDatabase;
let world: DemoWorld;
let taskId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await DemoWorld.open(database, ['NDRC', 'MOF']);
  await world.owner.asSystem('test', (tx) => tx.run(`INSERT INTO simulated_time (id, now) VALUES (1, '2015-07-06T02:00:00Z')`));
  taskId = await issueOneTask();
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

/** A document through to a task that its agency has acknowledged. */
async function issueOneTask(): Promise<string> {
  const books = new Books('Asia/Shanghai');
  const documents = new Documents(world.api);
  const plans = new Plans(world.api, books);
  const [officer, director, convener] = [await world.as('jmo.officer1'), await world.as('jmo.director'), await world.as('jmo.convener')];
  const { id } = await documents.import(officer, { bytes: Buffer.from('关于一件事的通知\n一、事项。做好工作。(发展改革委牵头,财政部配合)\n'), fileName: 'a.txt' });
  const { openDoubts } = await documents.reading(officer, id);
  await documents.clearDoubts(officer, id, openDoubts.map(({ index }) => ({ index, note: '已核对' })));
  await documents.confirm(director, id, 1);
  await new Templates(world.api).propose(officer, id, { onDate: '2015-07-06' });
  const plan = await plans.draft(officer, { documentId: id, title: '计划' });
  const dated = await plans.setDates(officer, plan.id, [{ dueOn: '2015-12-31' as never }], plan.version);
  const submitted = await plans.submit(director, plan.id, dated.version);
  await new IssuePlan(world.api, books).issue(convener, plan.id, submitted.version);
  const [task] = await sql<{ id: string }>(`SELECT id FROM task WHERE agency_code = 'NDRC'`);
  await new TaskActs(world.api, books).act(await world.as('ndrc.liaison'), task?.id ?? '', 'acknowledge', {}, 1);
  return task?.id ?? '';
}

const sql = <T>(text: string, params: unknown[] = []): Promise<T[]> => world.owner.asSystem('test', (tx) => tx.query<T>(text, params));

/** What verify finds after a superuser's statements, which are rolled back by undoing them from a copy. */
async function findingsAfter(...statements: string[]): Promise<string[]> {
  return (await problemsAfter(statements)).map(({ chain, seq, what }) => `${chain} ${seq} ${what}`);
}

async function problemsAfter(statements: string[], checkpoint?: Awaited<ReturnType<typeof exportCheckpoint>>) {
  const set = (state: string) => `ALTER TABLE event ${state} TRIGGER event_append_only; ALTER TABLE event ${state} TRIGGER event_no_truncate;`;
  await run(`${set('DISABLE')} CREATE TABLE event_copy AS TABLE event; CREATE TABLE chain_copy AS TABLE audit_chain; CREATE TABLE task_copy AS TABLE task;`);
  try {
    for (const statement of statements) await run(statement);
    return (await verifyAudit(world.owner, undefined, checkpoint ?? null)).problems;
  } finally {
    await run(`TRUNCATE event; INSERT INTO event SELECT * FROM event_copy; DELETE FROM audit_chain; INSERT INTO audit_chain SELECT * FROM chain_copy;
      SET session_replication_role = replica; DELETE FROM task; INSERT INTO task SELECT * FROM task_copy; SET session_replication_role = origin;
      DROP TABLE event_copy, chain_copy, task_copy; ${set('ENABLE')}`);
  }
}

const run = (statements: string): Promise<number> => world.owner.asSystem('test', async (tx) => {
  let count = 0;
  for (const statement of statements.split(';').filter((one) => one.trim() !== '')) count += await tx.run(statement);
  return count;
});

describe('an untouched trail', () => {
  it('is proved, every task following from its events, with progress', async () => {
    const progress: AuditProgress[] = [];
    const result = await verifyAudit(world.owner, (step) => progress.push(step), await exportCheckpoint(world.owner));
    expect(result.problems).toEqual([]);
    expect(result).toMatchObject({ tasks: 2 });
    expect(result.chains).toBeGreaterThanOrEqual(3);
    const [count] = await sql<{ n: number }>('SELECT count(*)::int AS n FROM event');
    expect(result.events).toBe(count?.n);
    expect(progress.at(-1)).toEqual({ part: 'tasks', done: 2, total: null });
  });

  it('can\'t be changed through the application, nor by its roles, nor by accident of the owner', async () => {
    await expect(world.owner.asSystem('test', (tx) => tx.run('UPDATE event SET body = body'))).rejects.toThrow('append-only');
    await expect(world.owner.asSystem('test', (tx) => tx.run('DELETE FROM event'))).rejects.toThrow('append-only');
    await expect(world.owner.asSystem('test', (tx) => tx.run('TRUNCATE event'))).rejects.toThrow('append-only');
    const officer = await world.as('jmo.officer1');
    await expect(world.api.asPerson(officer, (tx) => tx.run('UPDATE audit_chain SET last_seq = 0'))).rejects.toThrow('permission denied');
  });
});

describe('a superuser\'s edit is found and named', () => {
  it('a changed body', async () => {
    expect(await findingsAfter(`UPDATE event SET body = replace(body, '赵', '钱') || ' ' WHERE chain = 'JMO' AND seq = 3`)).toEqual(['JMO 3 hash_mismatch']);
  });
  it('a changed body with its own hash made to fit, at the next row', async () => {
    const [row] = await sql<{ hash: string }>(`SELECT hash FROM event WHERE chain = 'JMO' AND seq = 2`);
    const [body] = await sql<{ body: string }>(`SELECT body FROM event WHERE chain = 'JMO' AND seq = 3`);
    const edited = `${body?.body ?? ''} `;
    expect(await findingsAfter(`UPDATE event SET body = body || ' ', hash = '${linkHash(row?.hash ?? '', 3, edited)}' WHERE chain = 'JMO' AND seq = 3`))
      .toEqual(['JMO 4 hash_mismatch']);
  });
  it('a changed column beside an intact body', async () => {
    const [problem] = await problemsAfter([`UPDATE event SET agency = 'MOF' WHERE chain = 'NDRC' AND type = 'task.acknowledged'`]);
    expect(problem).toMatchObject({ chain: 'NDRC', what: 'column_mismatch', detail: { column: 'agency', stored: 'MOF', said: 'NDRC' } });
  });
  it('a deleted row', async () => {
    expect(await findingsAfter(`DELETE FROM event WHERE chain = 'JMO' AND seq = 3`)).toEqual(['JMO 4 row_missing']);
  });
  it('two rows that changed places', async () => {
    expect(await findingsAfter(`UPDATE event SET seq = -3 WHERE chain = 'JMO' AND seq = 3`, `UPDATE event SET seq = 3 WHERE chain = 'JMO' AND seq = 4`,
      `UPDATE event SET seq = 4 WHERE chain = 'JMO' AND seq = -3`)).toEqual(['JMO 3 hash_mismatch', 'JMO 4 hash_mismatch', 'JMO 5 hash_mismatch']);
  });
  it('a row put in beside the append function', async () => {
    expect(await findingsAfter(`INSERT INTO event (chain, seq, type, at, body, hash) SELECT chain, last_seq + 1, 'task.closed', now(), '{}', last_hash FROM audit_chain WHERE chain = 'MOF'`))
      .toEqual([expect.stringContaining('head_mismatch')]);
  });
  it('a last row gone with the last link standing, and a last link gone', async () => {
    expect(await findingsAfter(`DELETE FROM event WHERE chain = 'JMO' AND seq = (SELECT max(seq) FROM event WHERE chain = 'JMO')`))
      .toEqual([expect.stringContaining('head_mismatch')]);
    expect(await findingsAfter(`DELETE FROM audit_chain WHERE chain = 'MOF'`)).toEqual(['MOF null head_missing']);
  });
  it('a tail cut together with the last link, but only against an earlier checkpoint', async () => {
    const checkpoint = await exportCheckpoint(world.owner);
    const cut = [
      `DELETE FROM event WHERE chain = 'JMO' AND seq = (SELECT last_seq FROM audit_chain WHERE chain = 'JMO')`,
      `UPDATE audit_chain SET last_seq = last_seq - 1, last_hash = (SELECT hash FROM event WHERE chain = 'JMO' ORDER BY seq DESC LIMIT 1) WHERE chain = 'JMO'`,
    ];
    expect(await findingsAfter(...cut)).toEqual([]);
    expect(await problemsAfter(cut, checkpoint)).toMatchObject([{ chain: 'JMO', what: 'tail_cut' }]);
  });
  it('a chain rewritten with all its hashes, but only against an earlier checkpoint', async () => {
    const checkpoint = await exportCheckpoint(world.owner);
    const [last] = await sql<{ seq: string; body: string }>(`SELECT seq, body FROM event WHERE chain = 'MOF' ORDER BY seq DESC LIMIT 1`);
    const [before] = await sql<{ hash: string }>(`SELECT hash FROM event WHERE chain = 'MOF' ORDER BY seq DESC OFFSET 1 LIMIT 1`);
    const hash = linkHash(before?.hash ?? '', Number(last?.seq), `${last?.body ?? ''} `);
    const rewritten = [
      `UPDATE event SET body = body || ' ', hash = '${hash}' WHERE chain = 'MOF' AND seq = ${last?.seq}`, `UPDATE audit_chain SET last_hash = '${hash}' WHERE chain = 'MOF'`,
    ];
    expect(await findingsAfter(...rewritten)).toEqual([]);
    expect(await problemsAfter(rewritten, checkpoint)).toMatchObject([{ chain: 'MOF', what: 'rewritten_since_checkpoint' }]);
  });
});

describe('a task changed beside its events is found and named', () => {
  it('with another state, date or holder', async () => {
    const problems = await problemsAfter([`UPDATE task SET status = 'COMPLETED', current_due = '2016-12-30' WHERE id = '${taskId}'`]);
    expect(problems).toMatchObject([
      { chain: 'NDRC', what: 'task_differs', detail: { taskId, field: 'status', stored: 'COMPLETED', rebuilt: 'ACKNOWLEDGED' } },
      { chain: 'NDRC', what: 'task_differs', detail: { taskId, field: 'currentDue', stored: '2016-12-30', rebuilt: '2015-12-31' } },
    ]);
  });
  it('with a row taken away', async () => {
    expect(await problemsAfter(['SET session_replication_role = replica', `DELETE FROM task WHERE id = '${taskId}'`]))
      .toMatchObject([{ what: 'task_missing', detail: { taskId } }]);
  });
});
