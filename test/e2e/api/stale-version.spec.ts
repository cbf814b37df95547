import { ApiWorld, type Problem } from './api-world.js';

interface Change { type: string; person: string; agency: string | null; post: string | null; at: string; before: Record<string, unknown> | null; after: Record<string, unknown> | null }

let world: ApiWorld;
let documentId: string;
let planId: string;
beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'MOST']);
  await world.setNow('2015-09-01T01:00:00Z');
  ({ documentId, planId } = await world.issuedPlan(['1.2'], '2015-12-31', '2015-09-01'));
});
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

describe('beside tasks, it shows what another changed', () => {
  /** Both saw the same version; the second is refused and told of the first. */
  async function second(first: string, other: string, method: string, path: string, ifMatch: number | undefined, json: object, otherJson = json): Promise<Problem> {
    const { status, body } = await world.call(first, method, path, { json, ...(ifMatch === undefined ? {} : { ifMatch }) });
    if (status >= 300) throw new Error(JSON.stringify(body));
    return world.refusal(other, method, path, { json: otherJson, ...(ifMatch === undefined ? {} : { ifMatch }) });
  }

  it('on a person: to his agency what the administrator changed, to the administrator what his agency changed', async () => {
    const [{ id }, version] = [world.demo.person('miit.handler1'), 1];
    const toAgency = await second('jmo.sysadmin', 'miit.liaison', 'PATCH', `/people/${id}`, version, { name: '王新' }, { name: '王旧' });
    expect(toAgency).toMatchObject({ status: 409, code: 'stale_version', details: { expected: version, current: version + 1 } });
    expect(changesOf(toAgency)).toMatchObject([{ type: 'account.changed', agency: 'JMO', after: { name: '王新' } }]);
    const toAdmin = await second('miit.liaison', 'jmo.sysadmin', 'PATCH', `/people/${id}`, version + 1, { email: 'new@miit.example' }, { name: '王旧' });
    expect(changesOf(toAdmin)).toMatchObject([{ type: 'account.changed', agency: 'MIIT', before: { name: '王新' }, after: { email: 'new@miit.example' } }]);
    expect(toAdmin.detail).toContain(`最近由${changesOf(toAdmin)[0]?.person}`);
  });

  it('on a department, and on an agency’s chain of signatures', async () => {
    const { body: unit } = await world.call<{ id: string; version: number }>('miit.liaison', 'POST', '/agencies/MIIT/units', { json: { name: '规划处', validFrom: '2015-09-01' } });
    const onUnit = await second('jmo.sysadmin', 'miit.liaison', 'PATCH', `/units/${unit.id}`, unit.version, { name: '规划一处' }, { name: '规划二处' });
    expect(changesOf(onUnit)).toMatchObject([{ type: 'unit.changed', agency: 'JMO', before: { name: '规划处' }, after: { name: '规划一处' } }]);
    const { body: { version } } = await world.call<{ version: number }>('miit.signatory', 'GET', '/agencies/MIIT/sign-route');
    const onRoute = await second('jmo.sysadmin', 'miit.signatory', 'POST', '/agencies/MIIT/sign-route', version, { chain: ['SIGNATORY'], reason: '人少' });
    expect(changesOf(onRoute)).toMatchObject([{ type: 'route.changed', agency: 'JMO', reason: '人少', after: { chain: ['SIGNATORY'] } }]);
  });

  it('on a rule, a template, one’s own mails and a reading', async () => {
    const { body: [rule] } = await world.call<{ key: string; version: number; enabled: boolean }[]>('jmo.director', 'GET', '/lead-rules');
    const onRule = await second('jmo.director', 'jmo.director', 'PATCH', `/lead-rules/${rule?.key}`, rule?.version ?? 0, { enabled: rule?.enabled !== true, reason: '试行' });
    expect(changesOf(onRule)).toMatchObject([{ type: 'rule.switched', reason: '试行' }]);
    const { body: templates } = await world.call<{ measureId: string; version: number; body: { type: string; tasks: Record<string, unknown>[] } }[]>('jmo.officer1', 'GET', `/documents/${documentId}/templates`);
    const { measureId, version, body: { type, tasks } } = templates[0] ?? { measureId: '', version: 0, body: { type: '', tasks: [] } };
    const revised = {
      type, note: '统一成果名称', officeLeads: !tasks.some(({ role }) => role === 'LEAD'),
      tasks: tasks.map(({ agencyCode, printedNames, role, requirement, deliverable, deliverableType, clocks, reporting }) => ({ agencyCode, printedNames, role, requirement, deliverable, deliverableType, clocks, reporting })),
    };
    const onTemplate = await second('jmo.officer2', 'jmo.officer1', 'POST', `/measures/${measureId}/templates`, version, revised);
    expect(changesOf(onTemplate)).toMatchObject([{ type: 'template.revised', agency: 'JMO', reason: '统一成果名称', after: { version: version + 1 } }]);
    const own = await second('miit.liaison', 'miit.liaison', 'PUT', '/me/mail-preferences', 0, { locale: 'en', choices: [] });
    expect(changesOf(own)).toMatchObject([{ type: 'preferences.changed', before: { locale: 'zh' }, after: { locale: 'en' } }]);
    const { body: read } = await world.call<{ id: string }>('jmo.officer1', 'POST', '/documents', { json: { fileName: 'a.txt', text: '关于试点的通知\n一、推进试点\n（一）建设平台。加快建设平台。（工业和信息化部负责）\n' } });
    const correction = { corrections: [{ op: 'setTitle', measure: '1.1', title: '建设统一平台' }], note: '补全标题' };
    const onReading = await second('jmo.officer2', 'jmo.officer1', 'POST', `/documents/${read.id}/readings/1/corrections`, undefined, correction);
    expect(changesOf(onReading)).toMatchObject([{ type: 'reading.corrected', reason: '补全标题', after: { version: 2, corrections: [{ title: '建设统一平台' }] } }]);
  });

  it('on an amendment, which is no change of its plan', async () => {
    const { body: plan } = await world.call<{ version: number }>('jmo.officer1', 'GET', `/plans/${planId}`);
    const { id: taskId } = await world.taskOf('miit.liaison', 'MIIT', '1.2');
    const draft = (reason: string): object => ({ reason, basis: '国办函〔2015〕1号', changes: [{ kind: 'DUE', taskId, dueOn: '2015-12-25' }] });
    const { body: amendment } = await world.call<{ id: string; version: number }>('jmo.officer1', 'POST', `/plans/${planId}/amendments`, { json: draft('提前'), ifMatch: plan.version });
    const problem = await second('jmo.officer2', 'jmo.officer1', 'PUT', `/amendments/${amendment.id}`, amendment.version, draft('因故提前'));
    expect(changesOf(problem)).toMatchObject([{ type: 'plan.amendment_drafted', reason: '因故提前', after: { changes: [{ dueOn: '2015-12-25' }] } }]);
  });
});

it('shows an agency nothing of another’s people, and nobody what is no change of its kind', async () => {
  const { id } = world.demo.person('most.handler1');
  await world.call('jmo.sysadmin', 'PATCH', `/people/${id}`, { json: { name: '李新' }, ifMatch: 1 });
  expect(await world.refusal('miit.liaison', 'PATCH', `/people/${id}`, { json: { name: '李旧' }, ifMatch: 1 })).toMatchObject({ status: 404, details: {} });
  const seen = async (login: string): Promise<unknown[]> => world.demo.api.asPerson(await world.demo.as(login), (tx) => tx.query(`SELECT * FROM register_changes('account.changed', $1, 10)`, [id]));
  expect(await seen('miit.liaison')).toEqual([]);
  expect(await seen('most.liaison')).toHaveLength(1);
});
