import { ApiWorld } from './api-world.js';

interface Item { id: string; agencyCode: string; status: string; allowedActions: { act: string }[] }

let world: ApiWorld;
const DONE = { statement: '任务要求已全部落实。', evidence: [{ type: 'report', title: '报告', reference: '1' }] };

beforeAll(async () => {
  world = await ApiWorld.open(['NDRC', 'MIIT', 'MOF', 'SASAC', 'CAC', 'MOE']);
  await world.setNow('2015-09-07T01:00:00Z');
  // NDRC leads 1.1, the others but MOE co-operate.
  await world.issuedPlan(['1.1'], '2015-12-31', '2015-09-07');
});
afterAll(() => world.close());

const idOf = async (agency: string): Promise<string> => (await world.taskOf(`${agency.toLowerCase()}.liaison`, agency, '1.1')).id;

const inbox = async (login: string, query = ''): Promise<Item[]> => (await world.call<{ items: Item[] }>(login, 'GET', `/inbox?limit=200${query}`)).body.items;
/** What others' tasks ask of the person's agency: whose task, where it stands. */
const asked = async (login: string): Promise<string[]> => (await inbox(login)).filter(({ agencyCode }) => agencyCode !== login.split('.')[0]?.toUpperCase()).map(({ agencyCode, status }) => `${agencyCode} ${status}`);

describe('an inbox holds what tasks of others ask of an agency', () => {
  it('nothing, while they are at work', async () => {
    expect(await asked('ndrc.reviewer')).toEqual([]);
    expect((await inbox('ndrc.reviewer')).map(({ agencyCode }) => agencyCode)).toEqual(['NDRC']);
  });

  it('of the lead an answer to another date proposed, until it is given', async () => {
    const id = await idOf('MOF');
    await world.did('mof.signatory', id, 'counterPropose', { newDue: '2015-12-30', reason: '年底结算。' });
    expect(await asked('ndrc.reviewer')).toEqual(['MOF DISPATCHED']);
    expect(await asked('miit.reviewer')).toEqual([]);
    const [item] = (await inbox('ndrc.reviewer')).filter((one) => one.id === id);
    expect(item?.allowedActions.map(({ act }) => act)).toContain('acceptProposal');
    await world.did('ndrc.reviewer', id, 'declineProposal', { reason: '按原时限。' });
    expect(await asked('ndrc.reviewer')).toEqual([]);
  });

  it('of who assigned a subtask its dispatch and its review; of whom it is for nothing before', async () => {
    const lead = await idOf('NDRC');
    await world.did('ndrc.liaison', lead, 'acknowledge');
    await world.did('ndrc.handler1', lead, 'claim');
    await world.did('ndrc.handler1', lead, 'start');
    const { version } = await world.taskOf('ndrc.liaison', 'NDRC', '1.1');
    const { body: { id } } = await world.call<{ id: string }>('ndrc.handler1', 'POST', `/tasks/${lead}/subtasks`, {
      ifMatch: version, json: { agencyCode: 'MOE', title: '提供数据', requirement: '按季度提供。', deliverableType: 'report', dueOn: '2015-11-30' } });
    expect(await asked('ndrc.signatory')).toEqual(['MOE DRAFT']);
    expect(await inbox('moe.liaison')).toEqual([]);
    await world.did('ndrc.signatory', id, 'dispatch');
    expect(await asked('ndrc.signatory')).toEqual([]);
    await world.did('moe.liaison', id, 'acknowledge');
    await world.did('moe.handler1', id, 'claim');
    await world.did('moe.handler1', id, 'start');
    await world.did('moe.handler1', id, 'requestCompletion', DONE);
    await world.did('moe.signatory', id, 'sign');
    expect(await asked('ndrc.reviewer')).toEqual(['MOE LEAD_REVIEW']);
    expect(await inbox('ndrc.handler1', '&mine=true')).toMatchObject([{ id: lead }]);
    await world.did('ndrc.reviewer', id, 'accept');
    expect(await asked('ndrc.reviewer')).toEqual([]);
  });

  it('of the lead a review, and of who must co-sign his word, until he has given it', async () => {
    const id = await idOf('MIIT');
    await world.did('jmo.director', id, 'setJoint', { reason: '涉及多部门职责', joint: { rule: 'ALL', agencies: ['SASAC', 'CAC'], days: 3 } });
    await world.did('miit.liaison', id, 'acknowledge');
    await world.did('miit.handler1', id, 'claim');
    await world.did('miit.handler1', id, 'start');
    await world.did('miit.handler1', id, 'requestCompletion', DONE);
    await world.did('miit.signatory', id, 'sign');
    expect(await asked('ndrc.reviewer')).toEqual(['MIIT LEAD_REVIEW']);
    expect(await asked('sasac.signatory')).toEqual([]);
    await world.did('ndrc.reviewer', id, 'accept');
    await world.did('jmo.officer1', id, 'proposeVerification');
    expect(await asked('ndrc.reviewer')).toEqual([]);
    expect([await asked('sasac.signatory'), await asked('cac.signatory')]).toEqual([['MIIT VERIFYING'], ['MIIT VERIFYING']]);
    await world.did('sasac.signatory', id, 'coSign');
    expect([await asked('sasac.signatory'), await asked('cac.signatory')]).toEqual([[], ['MIIT VERIFYING']]);
  });

  it('in one order with its own tasks, page by page without a gap or a repeat', async () => {
    const whole = (await inbox('cac.signatory')).map(({ id }) => id);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: { items: Item[]; nextCursor: string | null } } = await world.call('cac.signatory', 'GET', `/inbox?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
      paged.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    }
    expect(whole.length).toBe(2);
    expect(paged).toEqual(whole);
  });
});
