import { readFileSync } from 'node:fs';
import { ApiWorld, NOBODY } from './api-world.js';

let world: ApiWorld;
let taskId: string;
const { version: _, ...ladder } = JSON.parse(readFileSync('seeds/ladders/completion.json', 'utf8')) as Record<string, unknown>;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'NDRC', 'MOST', 'MOF']);
  await world.setNow('2015-09-01T01:00:00Z');
  await world.issuedPlan(['1.1'], '2015-12-31', '2015-09-01');
  taskId = (await world.taskOf('miit.liaison', 'MIIT', '1.1')).id;
});
afterAll(() => world.close());

describe('deadlines and holdings', () => {
  it('explain themselves to whoever may see the task, in both languages', async () => {
    await world.act('miit.liaison', taskId, 'acknowledge');
    const { body } = await world.call<{ kind: string }[]>('miit.liaison', 'GET', `/tasks/${taskId}/deadlines`);
    expect(body.find(({ kind }) => kind === 'PLAN')).toMatchObject({ basis: 'OFFSET', offset: 'P3BD', dueOn: '2015-09-07', sentence: { en: expect.stringContaining('skips 2015-09-03') as string } });
    expect((await world.refusal('most.liaison', 'GET', `/tasks/${taskId}/deadlines`)).status).toBe(404);
    expect((await world.refusal('miit.liaison', 'GET', `/tasks/${NOBODY}/holdings`)).status).toBe(404);
  });

  it('say whose the days were, of one task and by agency', async () => {
    await world.setNow('2015-09-08T01:00:00Z');
    const { body } = await world.call('miit.liaison', 'GET', `/tasks/${taskId}/holdings`);
    expect(body).toMatchObject({ elapsed: 4, elapsedOverdue: 0, byHolder: [{ heldBy: 'OWNER', agencyCode: 'MIIT', days: 4 }] });
    const all = await world.call<{ agencyCode: string }[]>('jmo.auditor', 'GET', '/holdings?agencyCode=MIIT');
    expect(all.body).toMatchObject([{ agencyCode: 'MIIT', tasks: 1, elapsed: 4 }]);
    expect((await world.refusal('miit.liaison', 'GET', '/holdings')).status).toBe(403);
  });
});

describe('ladders', () => {
  it('are validated, tried, drafted, previewed, and switched on by the director', async () => {
    expect((await world.call('jmo.officer1', 'POST', '/ladders/validate', { json: ladder })).body).toMatchObject({ key: 'default-completion' });
    const wrong = { ...ladder, steps: [{ id: 'x', offset: -1, level: 0, audience: ['HOLDER'], urgent: false, at: '9 Uhr' }] };
    expect(await world.refusal('jmo.officer1', 'POST', '/ladders/validate', { json: wrong })).toMatchObject({ status: 400, errors: [{ path: 'steps[0].at' }] });
    expect((await world.refusal('miit.liaison', 'POST', '/ladders/validate', { json: ladder })).status).toBe(403);
    const trial = await world.call('jmo.officer1', 'POST', '/ladders/dry-run', { json: { ladder, from: '2015-09-01', to: '2015-09-30' } });
    expect(trial.body).toMatchObject({ to: '2015-09-08', would: { steps: 0, onDaysOff: 0 }, sent: [] });
    const drafted = await world.call<{ version: number }>('jmo.officer1', 'POST', '/ladders', { json: ladder });
    expect(drafted).toMatchObject({ status: 201, body: { active: false, running: 0 } });
    const path = `/ladders/default-completion/versions/${drafted.body.version}`;
    expect((await world.call('jmo.officer1', 'POST', `${path}/preview`, { json: {} })).body).toMatchObject({ from: '2015-09-08', to: '2015-11-07' });
    const json = { running: 'REARM', reason: '按新口径提醒' };
    expect((await world.refusal('jmo.officer1', 'POST', `${path}/switch`, { json })).status).toBe(403);
    expect((await world.call('jmo.director', 'POST', `${path}/switch`, { json })).body).toMatchObject({ active: true });
    expect(await world.refusal('jmo.director', 'POST', `${path}/switch`, { json })).toMatchObject({ status: 409, detail: '该版本已在使用。' });
    expect((await world.refusal('jmo.director', 'POST', '/ladders/default-completion/versions/99/switch', { json })).status).toBe(404);
    expect((await world.call<{ version: number; active: boolean }[]>('jmo.auditor', 'GET', '/ladders/default-completion/versions')).body[0]).toMatchObject({ version: drafted.body.version, active: true });
    expect((await world.refusal('jmo.auditor', 'GET', '/ladders/none/versions')).status).toBe(404);
  });
});

describe('mails to come', () => {
  interface Mails { mails: { person: { id: string }; subject: string; items: { clockId: string; dueOn: string; step: string; override: { reason: string } | null }[] }[] }

  it('are shown with their words, and cancelled with a reason by the office', async () => {
    await world.act('miit.liaison', taskId, 'assignHandler', { handlerId: world.demo.person('miit.handler1').id });
    const path = `/tasks/${taskId}/future-mails`;
    const { body } = await world.call<Mails>('jmo.officer1', 'GET', `${path}?until=2016-01-31`);
    const mail = body.mails.find(({ items: [item] }) => item?.step === 'late+1');
    expect(mail?.subject).toMatch(/^【/);
    const [item] = mail?.items ?? [];
    const json = { clockId: item?.clockId, dueOn: item?.dueOn, step: item?.step, personId: mail?.person.id, act: 'CANCEL', reason: '已另行通知' };
    expect((await world.refusal('miit.liaison', 'POST', `${path}/overrides`, { json })).status).toBe(403);
    expect((await world.call('jmo.officer1', 'POST', `${path}/overrides`, { json })).status).toBe(201);
    expect(await world.refusal('jmo.officer1', 'POST', `${path}/overrides`, { json: { ...json, dueOn: '2015-09-11' } })).toMatchObject({ status: 409, code: 'conflict' });
    const after = await world.call<Mails>('jmo.officer1', 'GET', `${path}?until=2016-01-31`);
    expect(after.body.mails.flatMap(({ items }) => items).filter(({ override }) => override !== null)).toMatchObject([{ step: 'late+1', override: { reason: '已另行通知' } }]);
    expect((await world.call<Mails>('jmo.officer1', 'GET', '/future-mails?day=2015-12-31')).status).toBe(200);
    expect((await world.refusal('miit.liaison', 'GET', '/future-mails?day=2015-12-31')).status).toBe(403);
    const mine = world.demo.person('miit.handler1').id;
    expect((await world.call('miit.handler1', 'GET', `/people/${mine}/future-mails`)).status).toBe(200);
    expect((await world.refusal('miit.liaison', 'GET', `/people/${mine}/future-mails`)).status).toBe(404);
    expect((await world.refusal('most.liaison', 'GET', path)).status).toBe(404);
  });
});
