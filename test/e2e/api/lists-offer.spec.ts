import { ApiWorld } from './api-world.js';

interface Offer { id: string; allowedActions: { act: string }[]; blockedActions: { act: string; code: string }[] }

let world: ApiWorld;
let lead: string;
let subtask: string;

const offered = ({ id, allowedActions, blockedActions }: Offer): object => ({ id, allowed: allowedActions.map(({ act }) => act), blocked: blockedActions });

/** What the lists say of tasks against what each task's own page says; answers the codes that held something back. */
async function compare(login: string): Promise<string[]> {
  const codes: string[] = [];
  for (const list of ['/tasks', '/inbox']) {
    const { body } = await world.call<{ items: Offer[] }>(login, 'GET', `${list}?limit=200`);
    for (const item of body.items) {
      expect(offered(item)).toEqual(offered((await world.call<Offer>(login, 'GET', `/tasks/${item.id}`)).body));
      codes.push(...item.blockedActions.map(({ code }) => code));
    }
  }
  return codes;
}

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'NDRC', 'MOST']);
  await world.setNow('2015-09-01T01:00:00Z');
  await world.issuedPlan(['1.1', '1.2'], '2015-12-31', '2015-09-01');
  lead = (await world.taskOf('ndrc.liaison', 'NDRC', '1.2')).id;
  const handlerId = world.demo.person('ndrc.handler1').id;
  await world.did('ndrc.liaison', lead, 'acknowledge');
  await world.did('ndrc.liaison', lead, 'assignHandler', { handlerId });
  await world.did('ndrc.handler1', lead, 'start');
  const { body } = await world.call<{ id: string; version: number }>('ndrc.handler1', 'POST', `/tasks/${lead}/subtasks`, {
    json: { agencyCode: 'NDRC', title: '子任务', requirement: '做好', deliverableType: 'report', dueOn: '2015-10-30' }, ifMatch: (await world.taskOf('ndrc.liaison', 'NDRC', '1.2')).version });
  subtask = body.id;
  await world.did('ndrc.signatory', subtask, 'dispatch');
});
afterAll(() => world.close());

it('hold back in lists what waits for a subtask or for another agency', async () => {
  expect(await compare('ndrc.handler1')).toContain('open_children');
  const seen = (await world.call<{ items: { id: string; agencyCode: string }[] }>('ndrc.handler1', 'GET', '/tasks?limit=200')).body.items.find(({ agencyCode }) => agencyCode !== 'NDRC');
  await world.did('ndrc.liaison', subtask, 'acknowledge');
  await world.did('ndrc.liaison', subtask, 'assignHandler', { handlerId: world.demo.person('ndrc.handler1').id });
  await world.did('ndrc.handler1', subtask, 'start');
  await world.did('ndrc.handler1', subtask, 'wait', { onTaskId: seen?.id, reason: '等待对方数据' });
  expect(await compare('ndrc.handler1')).toContain('waiting_for_task');
  await world.did('ndrc.handler1', subtask, 'endWait');
});

it('know in lists whose eyes have seen a round already', async () => {
  const { body: { deliverableType } } = await world.call<{ deliverableType: string }>('ndrc.handler1', 'GET', `/tasks/${subtask}`);
  await world.did('ndrc.handler1', subtask, 'requestCompletion', { statement: '已完成', evidence: [{ type: deliverableType, title: '报告', reference: '文1' }] });
  for (const login of ['ndrc.signatory', 'ndrc.reviewer', 'ndrc.handler1', 'jmo.director']) await compare(login);
  await world.did('ndrc.signatory', subtask, 'sign');
  expect(await compare('ndrc.signatory')).toContain('four_eyes');
  expect((await world.act('ndrc.reviewer', subtask, 'accept')).status).toBe(200);
  const { body: { deliverableType: form } } = await world.call<{ deliverableType: string }>('ndrc.handler1', 'GET', `/tasks/${lead}`);
  await world.did('ndrc.handler1', lead, 'requestCompletion', { statement: '已完成', evidence: [{ type: form, title: '报告', reference: '文1' }] });
  await world.did('ndrc.signatory', lead, 'sign');
  await world.did('jmo.officer1', lead, 'proposeVerification', { statement: '核查属实' });
  expect(await compare('jmo.officer1')).toContain('four_eyes');
  for (const login of ['jmo.officer2', 'jmo.director', 'ndrc.signatory', 'miit.signatory']) await compare(login);
  await world.did('jmo.officer2', lead, 'verify');
  for (const login of ['jmo.officer2', 'jmo.director', 'ndrc.signatory', 'miit.signatory', 'most.signatory']) await compare(login);
});

it('offer in lists no counter-proposal that its reviewer can no longer accept, and no return to work under a stopped one', async () => {
  const task = (await world.call<{ items: { id: string; agencyCode: string; leadAgencyCode: string }[] }>('jmo.director', 'GET', '/tasks?measureRef=1.1&limit=200')).body.items
    .find(({ agencyCode, leadAgencyCode }) => agencyCode !== leadAgencyCode && ['MIIT', 'NDRC', 'MOST'].includes(agencyCode));
  if (!task) throw new Error('no co-operating task in 1.1');
  const own = task.agencyCode.toLowerCase();
  await world.did(`${own}.signatory`, task.id, 'counterPropose', { newDue: '2015-09-15', reason: '可提前' });
  await world.setNow('2015-09-21T01:00:00Z');
  world.signInAnew();
  const codes = [];
  for (const agency of ['miit', 'ndrc', 'most']) codes.push(...await compare(`${agency}.signatory`));
  expect(codes).toContain('due_in_past');
  await world.did('jmo.director', task.id, 'suspend', { basis: '国办函〔2015〕12号', reviewOn: '2015-11-02' });
  await compare('jmo.director');
});
