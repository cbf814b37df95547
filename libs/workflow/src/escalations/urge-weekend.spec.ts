import { addDays, civilDate } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { fanout } from '../notifications/index.js';
import { LateTask } from './late-task.fixture.js';

let database: TestDatabase;
let late: LateTask;
let taskId: string;
beforeEach(async () => {
  database = await createTestDatabase();
  late = await LateTask.open(database);
  taskId = await late.task();
  await late.run(`UPDATE clock SET status = 'STOPPED', next_at = NULL WHERE kind <> 'COMPLETION' OR task_id <> $1`, [taskId]);
  await late.run('DELETE FROM outbox');
});
afterEach(async () => {
  await late.close();
  await database.drop();
});

const swept = async (day: string): Promise<void> => {
  for (const time of ['00:05', '09:00', '12:00', '16:00', '23:00'] as const) await late.sweepAt(day, time);
};
const ladder = () => late.rows<{ nextStep: string; nextAt: Date; lastStepAt: Date }>(
  `SELECT next_step, next_at, last_step_at FROM clock WHERE kind = 'COMPLETION' AND task_id = $1`, [taskId]);
const papers = async (): Promise<unknown[]> => (await late.papersOf(taskId)).map(({ level, status, issuedOn }) => [level, status, issuedOn]);

// Probo #1591 and Steedos #1711: due on Wednesday 2015-09-30; Friday 2015-10-23 is the 13th working day late, Tuesday the 27th the 15th, on which red is proposed.
it('urged by hand on a Friday evening is mailed on Monday, to all who hold the task; the ladder of the date neither moves nor burns a step at the weekend', async () => {
  for (let day = civilDate('2015-10-08'); day <= '2015-10-23'; day = addDays(day, 1)) await late.sweepAt(day);
  await late.run('DELETE FROM outbox');
  const before = await ladder();
  expect(before).toMatchObject([{ nextStep: 'late+15', nextAt: new Date('2015-10-27T01:00:00Z') }]);
  const handler = late.plan.world.person('miit.handler1').id;
  const standIn = late.plan.world.person('miit.handler2').id;
  await late.run(
    `INSERT INTO stand_in (post_id, person_id, stand_in_id, valid_from, valid_to, appointed_by, appointed_at)
     SELECT h.post_id, $1, $2, '2015-10-01', '2015-11-30', $1, now() FROM post_holding h WHERE h.person_id = $1 LIMIT 1`, [handler, standIn]);

  await late.plan.at('2015-10-23', '17:30');
  const id = await late.urge('jmo.officer1', taskId);
  expect(await ladder()).toEqual(before);
  const outbox = await late.rows<{ id: string }>('SELECT event_id AS id FROM outbox');
  await fanout(late.worker, late.plan.books, outbox.map((row) => row.id));
  const told = await late.rows<{ personId: string; notBefore: Date }>(`SELECT person_id, not_before FROM notification WHERE kind = 'notice.issued' AND task_id = $1`, [taskId]);
  expect(told.map(({ personId }) => personId)).toEqual(expect.arrayContaining([handler, standIn, late.plan.world.person('miit.liaison').id]));
  expect([...new Set(told.map(({ notBefore }) => notBefore.toISOString()))]).toEqual(['2015-10-26T01:00:00.000Z']);
  expect(await late.reads.get(await late.as('jmo.officer1'), id)).toMatchObject({ replyDue: '2015-10-28' });

  const asOfFriday = await papers();
  const sent = (): Promise<unknown[]> => late.rows('SELECT step FROM reminder WHERE task_id = $1', [taskId]);
  const steps = await sent();
  for (const day of ['2015-10-24', '2015-10-25']) await swept(day);
  expect([await papers(), await sent(), await ladder()]).toEqual([asOfFriday, steps, before]);
  await swept('2015-10-27');
  expect((await papers()).slice(asOfFriday.length)).toEqual([[4, 'PROPOSED', null]]);
});
