import { Database } from '#database';
import { type ActInput, civilDate } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { verifyAudit } from '../audit/index.js';
import { fanout } from '../notifications/index.js';
import { IssuedPlan, REQUEST, refused } from './issued-plan.fixture.js';
import { StandIns } from './stand-ins.service.js';
import { Successions } from './successions.service.js';

let database: TestDatabase;
let plan: IssuedPlan;

beforeEach(async () => {
  database = await createTestDatabase();
  plan = await IssuedPlan.open(database);
});
afterEach(async () => {
  expect((await verifyAudit(plan.owner)).problems).toEqual([]);
  await plan.world.close();
  await database.drop();
});

const office = (id: string) => plan.as('jmo.officer1').then((who) => plan.reads.get(who, id));
const postOf = (agency: string, role: string): Promise<string> => plan.owner.asSystem('test', async (tx) =>
  (await tx.one<{ id: string }>('SELECT id FROM post WHERE agency_code = $1 AND role = $2 LIMIT 1', [agency, role])).id);
const actorOfLast = async (taskId: string): Promise<Record<string, unknown>> => {
  const last = ((await plan.reads.history(await plan.as('miit.liaison'), taskId, {}, { limit: 200 })).items).at(-1) as { event: { actor: Record<string, unknown> } };
  return last.event.actor;
};

it('a handler claims what nobody of his agency has, the second one comes too late', async () => {
  const miit = await plan.task('MIIT');
  await plan.do('miit.liaison', miit.id, 'acknowledge');
  await plan.do('miit.handler2', miit.id, 'claim');
  await expect(plan.do('miit.handler1', miit.id, 'claim')).rejects.toEqual(refused('conflict', { already: 'handler_assigned' }));
  await plan.do('miit.handler2', miit.id, 'start');
  expect((await office(miit.id)).handlerId).toBe(plan.world.person('miit.handler2').id);
});

describe('a stand-in', () => {
  const order = async (absent: string, standIn: string, role: string, from = '2015-07-08', to = '2015-07-31') => ({
    postId: await postOf('MIIT', role), personId: plan.world.person(absent).id, standInId: plan.world.person(standIn).id, from: civilDate(from), to: civilDate(to),
  });
  const standIns = (): StandIns => new StandIns(plan.world.api, plan.books);

  it('signs with the absent signatory’s post under both names, from the first day to the last', async () => {
    const miit = await plan.task('MIIT');
    await plan.toProgress('MIIT', miit.id);
    await plan.do('miit.handler1', miit.id, 'requestCompletion', REQUEST);
    await standIns().appoint(await plan.as('miit.signatory'), await order('miit.signatory', 'miit.reviewer', 'SIGNATORY', '2015-07-09', '2015-07-10'));
    await expect(plan.do('miit.reviewer', miit.id, 'sign')).rejects.toEqual(refused('act_not_allowed_for_role'));
    await plan.at('2015-07-11');
    await expect(plan.do('miit.reviewer', miit.id, 'sign')).rejects.toEqual(refused('act_not_allowed_for_role'));
    await plan.at('2015-07-10');
    await plan.do('miit.reviewer', miit.id, 'sign');
    expect(await actorOfLast(miit.id)).toMatchObject({
      personId: plan.world.person('miit.reviewer').id, post: '签发人', onBehalfOf: { personId: plan.world.person('miit.signatory').id },
    });
  });

  it('may not sign what he drafted, nor what he asked for in the handler’s place', async () => {
    const miit = await plan.task('MIIT');
    await plan.toProgress('MIIT', miit.id);
    const desk = await plan.as('miit.liaison');
    await standIns().appoint(desk, await order('miit.signatory', 'miit.handler1', 'SIGNATORY'));
    await standIns().appoint(desk, await order('miit.signatory', 'miit.handler2', 'SIGNATORY'));
    await standIns().appoint(desk, { ...await order('miit.handler1', 'miit.handler2', 'HANDLER'), postId: await handlerPost('miit.handler1') });
    await plan.do('miit.handler2', miit.id, 'requestCompletion', REQUEST);
    expect(await actorOfLast(miit.id)).toMatchObject({ onBehalfOf: { personId: plan.world.person('miit.handler1').id } });
    for (const login of ['miit.handler1', 'miit.handler2']) {
      await expect(plan.do(login, miit.id, 'sign')).rejects.toEqual(refused('four_eyes', { rule: 'notHandler' }));
    }
    await plan.do('miit.signatory', miit.id, 'sign');
  });

  it('is told what the absent person is told', async () => {
    const miit = await plan.task('MIIT');
    await plan.toProgress('MIIT', miit.id);
    await standIns().appoint(await plan.as('miit.liaison'), { ...await order('miit.handler1', 'miit.handler2', 'HANDLER'), postId: await handlerPost('miit.handler1') });
    await plan.do('miit.handler2', miit.id, 'requestCompletion', REQUEST);
    await plan.do('miit.signatory', miit.id, 'return', { reason: '请补充数据' });
    const worker = new Database({ url: database.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 1 });
    const outbox = await plan.owner.asSystem('test', (tx) => tx.query<{ eventId: string }>('SELECT event_id FROM outbox'));
    await fanout(worker, plan.books, outbox.map(({ eventId }) => eventId));
    await worker.close();
    const told = await plan.owner.asSystem('test', (tx) => tx.query<{ personId: string }>(`SELECT person_id FROM notification WHERE kind = 'task.returned'`));
    expect(told.map(({ personId }) => personId).sort()).toEqual(['miit.handler1', 'miit.handler2'].map((login) => plan.world.person(login).id).sort());
  });

  it('is appointed only inside the agency, by the absent person or its desk, and stops at once when it is ended', async () => {
    const good = await order('miit.signatory', 'miit.reviewer', 'SIGNATORY');
    const desk = await plan.as('miit.liaison');
    await expect(standIns().appoint(await plan.as('miit.handler1'), good)).rejects.toEqual(refused('forbidden'));
    await expect(standIns().appoint(await plan.as('ndrc.liaison'), good)).rejects.toEqual(refused('not_found'));
    await expect(standIns().appoint(desk, { ...good, standInId: plan.world.person('ndrc.reviewer').id })).rejects.toEqual(refused('unknown_person', { field: 'standInId' }));
    await expect(standIns().appoint(desk, { ...good, personId: plan.world.person('miit.reviewer').id, standInId: plan.world.person('miit.handler1').id })).rejects.toEqual(refused('unknown_person', { field: 'personId' }));
    await expect(standIns().appoint(desk, { ...good, standInId: good.personId })).rejects.toEqual(refused('invalid_input', { field: 'standInId' }));
    await expect(standIns().appoint(desk, { ...good, from: civilDate('2015-07-01'), to: civilDate('2015-07-07') })).rejects.toEqual(refused('invalid_input', { field: 'to' }));
    const { id } = await standIns().appoint(desk, good);
    const reviewer = await plan.as('miit.reviewer');
    expect((await standIns().list(reviewer)).items).toEqual([expect.objectContaining({ id, role: 'SIGNATORY', agencyCode: 'MIIT' }) as unknown]);
    // What he holds for another he can't hand on.
    await expect(standIns().appoint(reviewer, { ...good, standInId: plan.world.person('miit.handler1').id })).rejects.toEqual(refused('forbidden'));
    await expect(standIns().end(await plan.as('ndrc.liaison'), id)).rejects.toEqual(refused('not_found'));
    await standIns().end(desk, id);
    await expect(standIns().end(desk, id)).rejects.toEqual(refused('conflict'));
    const miit = await plan.task('MIIT');
    await plan.toProgress('MIIT', miit.id);
    await plan.do('miit.handler1', miit.id, 'requestCompletion', REQUEST);
    await expect(plan.do('miit.reviewer', miit.id, 'sign')).rejects.toEqual(refused('act_not_allowed_for_role'));
  });

  const handlerPost = (login: string): Promise<string> => plan.owner.asSystem('test', async (tx) => (await tx.one<{ id: string }>(
    `SELECT p.id FROM post p JOIN post_holding h ON h.post_id = p.id WHERE h.person_id = $1 AND p.role = 'HANDLER'`, [plan.world.person(login).id])).id);
});

it('proves the trail of a task that comes back to the agency it was taken from', async () => {
  const miit = await plan.task('MIIT');
  await plan.toProgress('MIIT', miit.id);
  const to = (agencyCode: string): ActInput => ({ agencyCode, basis: '国发〔2018〕17号', effectiveOn: civilDate('2015-07-08') });
  await plan.do('jmo.director', miit.id, 'succeed', to('MOST'));
  await plan.do('most.liaison', miit.id, 'assignHandler', { handlerId: plan.world.person('most.handler1').id });
  await plan.toSigned('MOST', miit.id);
  await plan.do('jmo.director', miit.id, 'succeed', to('MIIT'));
  await plan.do('ndrc.reviewer', miit.id, 'return', { reason: '请补充' });
  await plan.do('miit.liaison', miit.id, 'assignHandler', { handlerId: plan.world.person('miit.handler2').id });
  expect((await verifyAudit(plan.owner)).problems).toEqual([]);
});

it('moves an agency’s open work to its successor: history and printed name stay, clocks run on, the trail goes from chain to chain', async () => {
  const [lead, miit] = [await plan.task('NDRC'), await plan.task('MIIT')];
  await plan.toProgress('NDRC', lead.id);
  await plan.toProgress('MIIT', miit.id);
  await plan.toSigned('MIIT', miit.id);
  const { version } = await plan.task('NDRC');
  const child = await plan.subtasks.add(await plan.as('ndrc.handler1'), lead.id, {
    agencyCode: 'MOF', unitId: null, title: '测算资金', requirement: '测算资金', deliverable: '', deliverableType: '', dueOn: civilDate('2015-09-15'),
  }, version);
  await plan.do('ndrc.signatory', child.id, 'dispatch');
  const before = (await office(lead.id)).clocks.map(({ kind, status, dueOn, nextAt }) => ({ kind, status, dueOn, nextAt }));
  await plan.at('2015-07-20');
  const successions = new Successions(plan.world.api, plan.books);
  const order = { from: 'NDRC', to: 'MOST', basis: '国发〔2015〕6号 机构改革方案', effectiveOn: civilDate('2015-07-20') };
  await expect(successions.succeed(await plan.as('jmo.officer1'), order)).rejects.toEqual(refused('forbidden'));
  await expect(successions.succeed(await plan.as('jmo.director'), { ...order, effectiveOn: civilDate('2015-07-21') })).rejects.toEqual(refused('invalid_input', { field: 'effectiveOn' }));
  expect(await successions.succeed(await plan.as('jmo.director'), order)).toEqual({ moved: [lead.id], sameMeasure: [] });

  const moved = await office(lead.id);
  expect(moved).toMatchObject({ status: 'IN_PROGRESS', agencyCode: 'MOST', leadAgencyCode: 'MOST', printedName: '发展改革委', handlerId: null, heldByAgency: 'MOST', currentDue: '2015-09-30' });
  expect(moved.clocks.map(({ kind, status, dueOn, nextAt }) => ({ kind, status, dueOn, nextAt }))).toEqual(before);
  expect(moved.clocks.find(({ kind }) => kind === 'COMPLETION')?.holderAgency).toBe('MOST');
  await plan.at('2015-07-21');
  expect((await office(lead.id)).chargedDays).toEqual({ 'OWNER:NDRC': 7, 'OWNER:MOST': 2 });
  expect(await office(miit.id)).toMatchObject({ status: 'LEAD_REVIEW', leadAgencyCode: 'MOST', heldByAgency: 'MOST' });
  expect(await office(child.id)).toMatchObject({ status: 'DISPATCHED', agencyCode: 'MOF', assignerAgencyCode: 'MOST' });

  await plan.do('most.reviewer', miit.id, 'accept');
  await plan.do('most.handler1', lead.id, 'claim');
  await plan.do('mof.liaison', child.id, 'acknowledge');
  await expect(plan.reads.get(await plan.as('ndrc.liaison'), lead.id)).rejects.toEqual(refused('not_found'));
  // The successor reads the whole history, the old agency's part too.
  const history = ((await plan.reads.history(await plan.as('most.liaison'), lead.id, {}, { limit: 200 })).items) as { chain: string; type: string }[];
  expect(history.map(({ chain }) => chain)).toEqual(expect.arrayContaining(['NDRC', 'MOST']));
  expect(history.filter(({ type }) => type === 'task.succeeded')).toHaveLength(1);
});

it('charges the days of waiting to the agency waited for, until its task is done; the date stays', async () => {
  const [lead, miit] = [await plan.task('NDRC'), await plan.task('MIIT')];
  await plan.toProgress('NDRC', lead.id);
  await plan.toProgress('MIIT', miit.id);
  await plan.at('2015-07-10');
  await expect(plan.do('ndrc.handler1', lead.id, 'wait', { onTaskId: lead.id, reason: 'x' })).rejects.toEqual(refused('invalid_input', { field: 'onTaskId' }));
  // What an agency may not see it can't wait for.
  await expect(plan.do('miit.handler1', miit.id, 'wait', { onTaskId: lead.id, reason: 'x' })).rejects.toEqual(refused('not_found'));
  await plan.do('ndrc.handler1', lead.id, 'wait', { onTaskId: miit.id, reason: '需先有接入速率数据' });
  await expect(plan.do('ndrc.handler1', lead.id, 'requestCompletion', REQUEST)).rejects.toEqual(refused('waiting_for_task', { tasks: [expect.objectContaining({ id: miit.id, agencyCode: 'MIIT' }) as unknown] }));
  expect(await office(lead.id)).toMatchObject({ status: 'IN_PROGRESS', heldBy: 'OWNER', currentDue: '2015-09-30' });
  await plan.at('2015-07-17');
  await plan.toSigned('MIIT', miit.id);
  await plan.do('ndrc.reviewer', miit.id, 'accept');
  await plan.do('jmo.officer1', miit.id, 'proposeVerification');
  await plan.do('jmo.officer2', miit.id, 'verify');
  await plan.at('2015-07-20');
  // 10 to 16 July MIIT's; 9, 17 and 20 July NDRC's own.
  expect((await office(lead.id)).chargedDays).toEqual({ 'OWNER:NDRC': 3, 'EXTERNAL:MIIT': 5 });
  await plan.do('ndrc.handler1', lead.id, 'requestCompletion', REQUEST);
  expect((await office(lead.id)).status).toBe('SIGNING');
});
