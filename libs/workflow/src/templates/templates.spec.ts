import { readFileSync } from 'node:fs';
import type { Credentials } from '#database';
import type { TemplateDraft } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { Documents } from '../documents/index.js';
import { DemoWorld } from '../seed/demo-world.fixture.js';
import { LeadRules, Rosters, Templates } from './index.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const ON_DATE = '2015-07-06';
const coded = (code: string) => expect.objectContaining({ code });

let database: TestDatabase;
let world: DemoWorld;
let templates: Templates;
let rosters: Rosters;
let rules: LeadRules;
let officer: Credentials;
let director: Credentials;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await DemoWorld.open(database, ['NDRC']);
  [templates, rosters, rules] = [new Templates(world.api), new Rosters(world.api), new LeadRules(world.api)];
  officer = await world.as('jmo.officer1');
  director = await world.as('jmo.director');
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

/** A confirmed document; answers its id and the ids of its measures by their numbers. */
async function confirmed(bytes: Uint8Array): Promise<{ id: string; measure: (ref: string) => string }> {
  const documents = new Documents(world.api);
  const { id } = await documents.import(officer, { bytes, fileName: 'a.txt' });
  const { openDoubts } = await documents.reading(officer, id);
  await documents.clearDoubts(officer, id, openDoubts.map(({ index }) => ({ index, note: '已核对原文' })));
  const measures = await documents.confirm(director, id, 1);
  return { id, measure: (ref) => measures.find((one) => one.ref === ref)?.id ?? ref };
}

const task = (agencyCode: string, role: 'LEAD' | 'COOPERATING' | 'LOCAL'): TemplateDraft['tasks'][number] => ({
  agencyCode, role, printedNames: [], requirement: '落实', deliverable: '报告', deliverableType: 'report',
  clocks: [{ kind: 'RECEIPT', offset: 'P1BD' }], reporting: 'monthly',
});

let serial = 0;
const text = (...lines: string[]): Buffer => Buffer.from(`关于第${(serial += 1)}件事的通知\n${lines.map((line, i) => `${'一二三四五'.charAt(i)}、事项${i + 1}。做好工作。${line}`).join('\n')}\n`);

describe('the State Council\'s document', () => {
  it('gets a template for each measure that leaves nothing open, and names the others with their problems', async () => {
    const { id } = await confirmed(readFileSync('seeds/documents/guofa-2015-40.txt'));
    const first = await templates.propose(officer, id, { onDate: ON_DATE });
    const troubled = new Set(first.problems.map(({ ref }) => ref));
    expect(first.proposed.length + troubled.size).toBe(25);
    expect(troubled.size).toBeGreaterThan(0);
    expect(first.problems.filter(({ code }) => code === 'responsibility_required')).toHaveLength(2);
    const [row] = await templates.list(officer, id);
    expect(row?.body.tasks.map(({ agencyCode, role, leadBasis }) => [agencyCode, role, leadBasis])).toEqual([
      ['NDRC', 'LEAD', 'proposed'], ['MIIT', 'COOPERATING', null], ['MOF', 'COOPERATING', null], ['SASAC', 'COOPERATING', null], ['CAC', 'COOPERATING', null],
    ]);
    const again = await templates.propose(officer, id, { onDate: ON_DATE });
    expect(again.proposed).toEqual([]);
    expect(again.existing).toHaveLength(first.proposed.length);
  });
});

describe('who leads', () => {
  it('follows the first-listed rule only while it is switched on', async () => {
    const { id, measure } = await confirmed(text('(发展改革委、财政部负责)'));
    await expect(rules.switch(officer, 'first-listed', false, '不适用')).rejects.toEqual(coded('forbidden'));
    await expect(rules.switch(director, 'first-listed', false, '')).rejects.toEqual(coded('reason_required'));
    await expect(rules.switch(director, 'nope', false, '不适用')).rejects.toEqual(coded('not_found'));
    expect(await rules.switch(director, 'first-listed', false, '不适用', 1)).toMatchObject({ enabled: false, version: 2 });
    await expect(rules.switch(director, 'first-listed', true, '适用', 1)).rejects.toEqual(coded('stale_version'));
    const off = await templates.propose(officer, id, { onDate: ON_DATE });
    expect(off).toMatchObject({ proposed: [], problems: [{ ref: '1', measureId: measure('1'), code: 'lead_required' }] });
    await rules.switch(director, 'first-listed', true, '适用');
    expect((await templates.propose(officer, id, { onDate: ON_DATE })).proposed).toHaveLength(1);
    expect((await rules.list(officer))[0]).toMatchObject({ key: 'first-listed', sourceZh: expect.stringContaining('国发〔2015〕14号') as string });
  });

  it('is overridden by the office with a reason, for a body of the measure or for the office itself', async () => {
    const { id, measure } = await confirmed(text('(发展改革委、财政部负责)'));
    await templates.propose(officer, id, { onDate: ON_DATE });
    await expect(templates.overrideLead(officer, measure('1'), 'MOF', ' ')).rejects.toEqual(coded('reason_required'));
    await expect(templates.overrideLead(officer, measure('1'), 'MIIT', '会议商定')).rejects.toEqual(coded('invalid_input'));
    const second = await templates.overrideLead(officer, measure('1'), 'MOF', '会议商定');
    expect(second).toMatchObject({ version: 2, note: '会议商定' });
    expect(second.body.tasks.map(({ agencyCode, role, leadBasis }) => [agencyCode, role, leadBasis])).toEqual(
      [['NDRC', 'COOPERATING', null], ['MOF', 'LEAD', 'decided']]);
    const third = await templates.overrideLead(officer, measure('1'), 'JMO', '由办公室汇总');
    expect(third.body.tasks.map(({ role }) => role)).toEqual(['COOPERATING', 'COOPERATING']);
    expect((await templates.versions(officer, measure('1'))).map(({ version }) => version)).toEqual([3, 2, 1]);
  });

  it('can be named where the text names none, and makes the first version', async () => {
    await rules.switch(director, 'first-listed', false, '不适用');
    const { measure } = await confirmed(text('(发展改革委、财政部负责)'));
    const made = await templates.overrideLead(officer, measure('1'), 'MOF', '会议商定', { onDate: ON_DATE });
    await rules.switch(director, 'first-listed', true, '适用');
    expect(made).toMatchObject({ version: 1, body: { version: 1 } });
    expect(made.body.tasks.map(({ agencyCode, role }) => [agencyCode, role])).toEqual([['NDRC', 'COOPERATING'], ['MOF', 'LEAD']]);
  });
});

describe('a collective', () => {
  it('gets no task until a person chose whom it means on the date; the newest roster not after it holds', async () => {
    const { id, measure } = await confirmed(text('(教育部牵头,地方政府负责)'));
    const before = await templates.propose(officer, id, { onDate: ON_DATE });
    expect(before.problems).toMatchObject([{ code: 'roster_required' }]);
    await expect(templates.overrideLead(officer, measure('1'), 'MOE', '商定', { onDate: ON_DATE })).rejects.toEqual(coded('roster_required'));
    const choose = (asOf: string, members: string[]) => rosters.choose(officer, { collectiveCode: 'C_LOCAL_GOV', asOf, members, note: '试点地区' });
    await choose('2015-01-01', ['CN-GD', 'CN-ZJ']);
    await choose('2015-07-01', ['CN-ZJ', 'CN-JS']);
    await choose('2015-08-01', ['CN-GD']);
    await templates.propose(officer, id, { onDate: ON_DATE });
    const { body } = await templates.get(officer, measure('1'));
    expect(body.tasks.map(({ agencyCode, role }) => [agencyCode, role])).toEqual([['MOE', 'LEAD'], ['CN-ZJ', 'LOCAL'], ['CN-JS', 'LOCAL']]);
    expect((await rosters.list(officer, 'C_LOCAL_GOV')).items.map(({ asOf }) => asOf)).toEqual(['2015-08-01', '2015-07-01', '2015-01-01']);
  });

  it('can\'t mean collectives, bodies without tasks, nobody, or the same twice', async () => {
    const choice = { collectiveCode: 'C_LOCAL_GOV', asOf: '2015-01-01', members: ['CN-GD'], note: '试点' };
    const cases: [Partial<typeof choice>, string][] = [
      [{ members: ['C_COUNTIES'] }, 'not_assignable'], [{ members: ['SC'] }, 'not_assignable'], [{ members: ['NOPE'] }, 'unknown_agency'],
      [{ members: [] }, 'invalid_input'], [{ members: ['CN-GD', 'CN-GD'] }, 'invalid_input'], [{ collectiveCode: 'NDRC' }, 'invalid_input'],
      [{ asOf: '2015-02-30' }, 'bad_date'], [{ note: '' }, 'reason_required'],
    ];
    for (const [change, code] of cases) await expect(rosters.choose(officer, { ...choice, ...change })).rejects.toEqual(coded(code));
  });
});

describe('revising', () => {
  it('gives a measure without responsibility its first template, and every change a version with a difference in words', async () => {
    const { id, measure } = await confirmed(text(''));
    expect((await templates.propose(officer, id, { onDate: ON_DATE })).problems[0]).toMatchObject({ code: 'responsibility_required' });
    const first = await templates.revise(officer, measure('1'), { type: 'dated', tasks: [task('NDRC', 'LEAD')] }, '会议确定', 0);
    expect(first).toMatchObject({ version: 1, body: { tasks: [{ key: 'NDRC', printedName: '国家发展改革委', leadBasis: 'decided' }] } });
    await expect(templates.revise(officer, measure('1'), { type: 'dated', tasks: [task('MOF', 'LEAD')] }, '改', 0)).rejects.toEqual(coded('stale_version'));
    const second = await templates.revise(officer, measure('1'), { type: 'dated', tasks: [task('NDRC', 'LEAD'), task('MOF', 'COOPERATING')] }, '增加财政部', 1);
    const words = await templates.diff(officer, first.id, second.id, 'zh');
    expect(words.join()).toContain('财政部');
    expect(await templates.diff(officer, first.id, first.id, 'en')).toEqual([]);
  });

  it('refuses what could not be issued, naming it, and leaves the version that was there', async () => {
    const { id, measure } = await confirmed(text('(发展改革委负责)'));
    await templates.propose(officer, id, { onDate: ON_DATE });
    const ndrc = task('NDRC', 'LEAD');
    const cases: [TemplateDraft, string][] = [
      [{ type: 'dated', tasks: [task('NDRC', 'COOPERATING')] }, 'lead_required'],
      [{ type: 'dated', tasks: [ndrc, task('MOF', 'LEAD')] }, 'lead_required'],
      [{ type: 'dated', officeLeads: true, tasks: [ndrc] }, 'lead_required'],
      [{ type: 'dated', tasks: [] }, 'invalid_input'],
      [{ type: 'dated', tasks: [ndrc, task('NDRC', 'COOPERATING')] }, 'invalid_input'],
      [{ type: 'dated', tasks: [ndrc, task('NOPE', 'COOPERATING')] }, 'unknown_agency'],
      [{ type: 'dated', tasks: [ndrc, task('C_LOCAL_GOV', 'LOCAL')] }, 'not_assignable'],
      [{ type: 'dated', tasks: [ndrc, task('AQSIQ', 'COOPERATING')] }, 'not_assignable'],
      [{ type: 'dated', tasks: [{ ...ndrc, clocks: [{ kind: 'RECEIPT', offset: 'PT24H' }] }] }, 'bad_offset'],
      [{ type: 'dated', tasks: [{ ...ndrc, clocks: [{ kind: 'RECEIPT', offset: '-P1BD' }] }] }, 'bad_offset'],
      [{ type: 'dated', tasks: [{ ...ndrc, requirement: '长'.repeat(2_001) }] }, 'invalid_input'],
    ];
    for (const [body, code] of cases) await expect(templates.revise(officer, measure('1'), body, '改')).rejects.toEqual(coded(code));
    await expect(templates.revise(officer, measure('1'), { type: 'dated', tasks: [ndrc] }, '')).rejects.toEqual(coded('reason_required'));
    expect((await templates.get(officer, measure('1'))).version).toBe(1);
    const office = await templates.revise(officer, measure('1'), { type: 'continuing', officeLeads: true, tasks: [task('NDRC', 'COOPERATING')] }, '由办公室汇总');
    expect(office).toMatchObject({ version: 2, body: { type: 'continuing' } });
  });

  it('has one winner where two revise the same version at once', async () => {
    const { id, measure } = await confirmed(text('(发展改革委负责)'));
    await templates.propose(officer, id, { onDate: ON_DATE });
    const body: TemplateDraft = { type: 'dated', tasks: [task('NDRC', 'LEAD')] };
    const answers = await Promise.allSettled([officer, director].map((who) => templates.revise(who, measure('1'), body, '改', 1)));
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('who may', () => {
  it('write templates and rosters: the office; the auditor reads; agencies see none of it', async () => {
    const auditor = await world.as('jmo.auditor');
    for (const credentials of [auditor, await world.as('ndrc.leader'), await world.as('jmo.sysadmin')]) {
      await expect(templates.propose(credentials, NOBODY, { onDate: ON_DATE })).rejects.toEqual(coded('forbidden'));
      await expect(templates.overrideLead(credentials, NOBODY, 'NDRC', '无')).rejects.toEqual(coded('forbidden'));
      await expect(rosters.choose(credentials, { collectiveCode: 'C_LOCAL_GOV', asOf: ON_DATE, members: ['CN-GD'], note: '无' })).rejects.toEqual(coded('forbidden'));
    }
    await expect(rules.list(auditor)).resolves.toHaveLength(1);
    await expect(templates.list(await world.as('ndrc.leader'), NOBODY)).rejects.toEqual(coded('forbidden'));
  });

  it('ask for what is not there: nobody', async () => {
    await expect(templates.propose(officer, NOBODY, { onDate: ON_DATE })).rejects.toEqual(coded('not_found'));
    await expect(templates.list(officer, NOBODY)).rejects.toEqual(coded('not_found'));
    await expect(templates.get(officer, NOBODY)).rejects.toEqual(coded('not_found'));
    await expect(templates.revise(officer, NOBODY, { type: 'dated', tasks: [] }, '无')).rejects.toEqual(coded('not_found'));
    await expect(templates.diff(officer, NOBODY, NOBODY, 'zh')).rejects.toEqual(coded('not_found'));
  });

  it('propose for a document whose reading nobody has confirmed: nobody', async () => {
    const { id } = await new Documents(world.api).import(officer, { bytes: text('(教育部负责)'), fileName: 'b.txt' });
    await expect(templates.propose(officer, id, { onDate: ON_DATE })).rejects.toEqual(coded('not_confirmed'));
  });
});
