import { ApiWorld, type Problem } from './api-world.js';

interface Change { type: string; person: string; agency: string | null; post: string | null; at: string; before: Record<string, unknown> | null; after: Record<string, unknown> | null }

let world: ApiWorld;
let documentId: string;
beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'MOST']);
  await world.setNow('2015-09-01T01:00:00Z');
  ({ documentId } = await world.issuedPlan(['1.2'], '2015-12-31', '2015-09-01'));
}, 120_000);
afterAll(() => world.close());

const changesOf = (problem: Problem): Change[] => problem.details['changes'] as Change[];

it('shows who changed a task meanwhile, by which post, when, from what to what, oldest first', async () => {
  const { id, version } = await world.taskOf('miit.liaison', 'MIIT', '1.2');
  const { body: [handler] } = await world.call<{ personId: string; name: string }[]>('miit.liaison', 'GET', '/agencies/MIIT/people?role=HANDLER');
  await world.act('miit.liaison', id, 'acknowledge');
  await world.act('miit.liaison', id, 'assignHandler', { handlerId: handler?.personId });
  const problem = await world.refusal('miit.liaison', 'POST', `/tasks/${id}/acts/acknowledge`, { json: {}, ifMatch: version });
  expect(problem).toMatchObject({ status: 409, code: 'stale_version', details: { expected: version, current: version + 2, status: 'ACKNOWLEDGED' } });
  const changes = changesOf(problem);
  expect(changes.map(({ type }) => type)).toEqual(['task.acknowledged', 'task.handler_assigned']);
  expect(changes[0]).toMatchObject({
    agency: 'MIIT', at: '2015-09-01T01:00:00.000Z', person: expect.stringMatching(/\S/) as string, post: expect.stringMatching(/\S/) as string,
    before: { status: 'DISPATCHED' }, after: { status: 'ACKNOWLEDGED' },
  });
  expect(changes[1]?.after).toMatchObject({ handlerId: handler?.personId });
  expect(problem.detail).toContain(`最近由${changes[1]?.person}（${changes[1]?.post}）办理`);
});

it('shows only what came after the version that was seen', async () => {
  const { id, version } = await world.taskOf('miit.liaison', 'MIIT', '1.2');
  const problem = await world.refusal('miit.liaison', 'POST', `/tasks/${id}/acts/acknowledge`, { json: {}, ifMatch: version - 1, lang: 'en' });
  expect(changesOf(problem).map(({ type }) => type)).toEqual(['task.handler_assigned']);
  expect(problem.detail).toMatch(/, last changed by \S+/);
});

it('shows nothing where somebody names a version that never was', async () => {
  const { id, version } = await world.taskOf('miit.liaison', 'MIIT', '1.2');
  const problem = await world.refusal('miit.liaison', 'POST', `/tasks/${id}/acts/acknowledge`, { json: {}, ifMatch: version + 5 });
  expect(changesOf(problem)).toEqual([]);
});

it('shows how a plan was changed, dates included', async () => {
  const { body: plan } = await world.call<{ id: string; version: number }>('jmo.officer1', 'POST', '/plans', { json: { documentId, title: '第二批', measureRefs: ['1.2'] } });
  const dates = [{ dueOn: '2015-12-30' }];
  await world.call('jmo.officer2', 'PATCH', `/plans/${plan.id}/dates`, { json: { dates }, ifMatch: plan.version });
  const problem = await world.refusal('jmo.officer1', 'POST', `/plans/${plan.id}/submission`, { json: {}, ifMatch: plan.version });
  expect(changesOf(problem)).toMatchObject([{ type: 'plan.changed', agency: 'JMO', after: { dates } }]);
});

it('shows how a report was changed', async () => {
  const { id: taskId } = await world.taskOf('miit.liaison', 'MIIT', '1.2');
  const { id, version } = await world.demo.owner.asSystem('test', (tx) => tx.one<{ id: string; version: number }>(
    `UPDATE progress_report SET status = 'OPEN' WHERE id = (SELECT id FROM progress_report WHERE task_id = $1 ORDER BY due_on LIMIT 1) RETURNING id, version`, [taskId]));
  const save = (login: string): Parameters<ApiWorld['call']> => [login, 'POST', `/reports/${id}/acts/saveDraft`, { json: { content: { progress: '已完成调研' } }, ifMatch: version }];
  expect((await world.call(...save('miit.handler1'))).status).toBe(200);
  const problem = await world.refusal(...save('miit.liaison'));
  expect(changesOf(problem)).toMatchObject([{ type: 'report.drafted', agency: 'MIIT', before: { reportStatus: 'OPEN' }, after: { reportStatus: 'DRAFT' } }]);
});
