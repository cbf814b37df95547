import { readFileSync } from 'node:fs';
import { buildRegistry } from '../agency/index.js';
import type { PolicyReading, ReadMeasure } from '../reading/index.js';
import { diffTemplates, proposeTemplate, type LeadRule, type MeasureTemplate, type Roster } from './index.js';

const registry = buildRegistry(JSON.parse(readFileSync('seeds/agencies/registry.json', 'utf8')));
const reading = JSON.parse(readFileSync('libs/importer/test-data/guofa-2015-40.reading.json', 'utf8')) as PolicyReading;
const measureOf = (id: string): ReadMeasure => {
  const found = reading.measures.find((measure) => measure.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const leadRule: LeadRule = {
  key: 'first-listed', enabled: true, scope: 'all',
  source: { zh: '国发〔2015〕14号：列第一位者为牵头部门，下同', en: 'Guofa [2015] No. 14: the first listed leads' },
};
const propose = (id: string, onDate = '2015-07-06', rosters: Roster[] = [], rule = leadRule) =>
  proposeTemplate(measureOf(id), registry, { leadRule: rule, onDate, rosters });
const rolesOf = ({ tasks }: MeasureTemplate): string[] => tasks.map(({ agencyCode, role }) => `${agencyCode} ${role}`);

describe('proposing a template', () => {
  it('gives each responsible agency one task, the first listed leading by the rule', () => {
    const { template, problems } = propose('1.1');
    expect(rolesOf(template)).toEqual(['NDRC LEAD', 'MIIT COOPERATING', 'MOF COOPERATING', 'SASAC COOPERATING', 'CAC COOPERATING']);
    expect(template.tasks.map(({ leadBasis }) => leadBasis)).toEqual(['proposed', null, null, null, null]);
    expect(template).toMatchObject({ measureId: '1.1', version: 1, type: 'dated' });
    expect(problems).toEqual([]);
  });
  it('asks for a lead where the rule is off and no lead is printed', () => {
    const { template, problems } = propose('1.1', '2015-07-06', [], { ...leadRule, enabled: false });
    expect(rolesOf(template)).not.toContain('NDRC LEAD');
    expect(template.tasks).toHaveLength(5);
    expect(problems.map(({ code }) => code)).toEqual(['lead_required']);
  });
  it('keeps a printed lead whatever the rule says', () => {
    const { template, problems } = propose('2.3', '2015-07-06', [], { ...leadRule, enabled: false });
    expect(rolesOf(template)).toEqual(['CNIPA LEAD']);
    expect(template.tasks[0]?.leadBasis).toBe('explicit');
    expect(problems).toEqual([]);
  });
  it('gives merged agencies one task with all their printed names', () => {
    expect(propose('6.3', '2015-07-06').template.tasks).toHaveLength(7);
    const today = propose('6.3', '2024-01-01').template;
    expect(today.tasks).toHaveLength(6);
    expect(today.tasks.find(({ agencyCode }) => agencyCode === 'NFRA'))
      .toMatchObject({ printedName: '银监会、保监会', printedNames: ['银监会', '保监会'], role: 'COOPERATING' });
    const between = propose('6.3', '2019-01-01').template;
    expect(between.tasks.map(({ agencyCode }) => agencyCode)).toContain('CBIRC');
  });
  it('keeps the lead a lead when its body has been merged', () => {
    const today = propose('2.2', '2024-01-01').template;
    expect(today.tasks[0]).toMatchObject({ agencyCode: 'SAMR', printedName: '质检总局', role: 'LEAD' });
  });
  it('makes no task of a doubtful name, and asks for a lead in its place', () => {
    const { template, problems } = propose('1.4');
    expect(template.tasks.map(({ agencyCode }) => agencyCode)).not.toContain('SCIO');
    expect(problems).toEqual([
      { code: 'agency_doubtful', measureId: '1.4', printed: '新闻办公室', collectiveCode: null }, { code: 'lead_required', measureId: '1.4', printed: null, collectiveCode: null },
    ]);
  });
  it('says that nobody is responsible where the document names nobody', () => {
    const { template, problems } = propose('5.2');
    expect(template.tasks).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['responsibility_required', 'lead_required']);
  });
  it('never expands a collective without a roster', () => {
    const { template, problems } = propose('7.2');
    expect(template.tasks).toEqual([]);
    expect(problems.map(({ code, printed, collectiveCode }) => [code, printed, collectiveCode]))
      .toEqual([['roster_required', '各部门', 'C_ALL_DEPTS'], ['roster_required', '地方政府', 'C_LOCAL_GOV'], ['lead_required', null, null]]);
  });
  it('asks for the bodies by name where the registry has no such collective to keep a roster for', () => {
    const measure = measureOf('7.2');
    const unknown = { ...measure, responsibilities: measure.responsibilities.map((phrase) => ({ ...phrase, parties: phrase.parties.map((party) => ({ ...party, code: null })) })) };
    const { problems } = proposeTemplate(unknown, registry, { leadRule, onDate: '2015-07-06', rosters: [] });
    expect(problems.map(({ code, printed }) => [code, printed])).toEqual([['collective_unknown', '各部门'], ['collective_unknown', '地方政府'], ['lead_required', null]]);
  });
  it('expands a collective by the latest roster that holds on the day, each body once', () => {
    const rosters: Roster[] = [
      { collectiveCode: 'C_ALL_DEPTS', asOf: '2015-07-01', members: ['NDRC', 'CBRC', 'CIRC'], chosenBy: 'office' },
      { collectiveCode: 'C_ALL_DEPTS', asOf: '2099-01-01', members: ['MOE'], chosenBy: 'office' },
      { collectiveCode: 'C_LOCAL_GOV', asOf: '2015-07-01', members: ['CN-BJ', 'CN-SH'], chosenBy: 'office' },
      { collectiveCode: 'C_LOCAL_GOV', asOf: '2015-06-01', members: ['CN-TJ'], chosenBy: 'office' },
    ];
    const { template, problems } = propose('7.2', '2024-01-01', rosters);
    expect(rolesOf(template)).toEqual(['NDRC COOPERATING', 'NFRA COOPERATING', 'CN-BJ LOCAL', 'CN-SH LOCAL']);
    expect(template.tasks[1]?.printedNames).toEqual(['银监会', '保监会']);
    expect(problems.map(({ code }) => code)).toEqual(['lead_required']);
  });
  it('says what each agency must do, and starts no completion clock', () => {
    const [lead, other] = propose('1.1').template.tasks;
    expect(lead?.requirement).toContain('牵头落实“夯实网络基础”');
    expect(other?.requirement).not.toContain('牵头');
    expect(lead?.clocks).toContainEqual({ kind: 'RECEIPT', offset: 'P1BD' });
    expect(propose('1.1').template.tasks.flatMap(({ clocks }) => clocks).some(({ kind }) => kind === 'COMPLETION')).toBe(false);
  });
  it('types a measure by its printed deadlines', () => {
    const withDeadline = (kind: 'by' | 'recurring' | 'continuing', raw: string) => proposeTemplate(
      { ...measureOf('1.1'), deadlines: [{ kind, raw, start: 0, end: 1, due: null }] }, registry,
      { leadRule, onDate: '2015-07-06', rosters: [] }).template;
    expect(withDeadline('by', '年底前').type).toBe('dated');
    expect(withDeadline('continuing', '持续推进')).toMatchObject({ type: 'continuing', tasks: [{ reporting: 'quarterly' }, {}, {}, {}, {}] });
    expect(withDeadline('recurring', '每月')).toMatchObject({ type: 'periodic', tasks: [{ reporting: 'monthly' }, {}, {}, {}, {}] });
  });
  it('asks which of two printed leads consolidates, and refuses work for a body that takes none', () => {
    const measure = measureOf('2.3');
    const [phrase] = measure.responsibilities;
    if (phrase === undefined) throw new Error('no phrase');
    const two = { ...measure, responsibilities: [{ ...phrase, lead: ['CNIPA', 'MOST'],
      parties: [{ raw: '知识产权局', code: 'CNIPA', role: 'lead' as const }, { raw: '科技部', code: 'MOST', role: 'lead' as const }, { raw: '国务院', code: 'SC', role: 'lead' as const }] }] };
    const { template, problems } = proposeTemplate(two, registry, { leadRule, onDate: '2015-07-06', rosters: [] });
    expect(rolesOf(template)).toEqual(['CNIPA LEAD', 'MOST LEAD']);
    expect(problems.map(({ code }) => code)).toEqual(['not_assignable', 'several_leads']);
  });
});

describe('the difference of two versions', () => {
  const { template } = propose('2.2');
  const change = (edit: (template: MeasureTemplate) => MeasureTemplate): MeasureTemplate => edit({ ...template, version: 2 });
  it('is empty where nothing changed', () => {
    expect(diffTemplates(template, change((t) => t), 'zh')).toEqual([]);
  });
  it('is told in officials’ words', () => {
    const b = change((t) => ({
      ...t, type: 'continuing',
      tasks: [
        ...t.tasks.slice(1).map((task) => ({ ...task, role: task.agencyCode === 'MIIT' ? 'LEAD' as const : task.role })),
        ...propose('1.1').template.tasks.slice(2, 3),
      ].map((task) => ({ ...task, clocks: task.clocks.map((clock) => (clock.kind === 'RECEIPT' && task.agencyCode === 'NEA' ? { ...clock, offset: 'P2BD' } : clock)) })),
    }));
    expect(diffTemplates(template, b, 'zh')).toEqual([
      '举措类型由“限期完成”改为“持续推进”',
      '牵头单位由 质检总局 改为 工业和信息化部',
      '新增任务：财政部（配合单位）',
      '取消任务：质检总局（牵头单位）',
      '能源局：签收时限由 1 个工作日 改为 2 个工作日',
    ]);
    expect(diffTemplates(template, b, 'en', registry)).toEqual([
      'Type of measure: from with an end date to continuing',
      'Lead agency: from General Administration of Quality Supervision, Inspection and Quarantine to Ministry of Industry and Information Technology',
      'New task: Ministry of Finance (co-operating)',
      'Task removed: General Administration of Quality Supervision, Inspection and Quarantine (lead)',
      'National Energy Administration: time limit for receipt from 1 working day to 2 working days',
    ]);
  });
  it('names changed wording, results, reporting and clocks that came or went', () => {
    const [first, ...others] = template.tasks;
    if (first === undefined) throw new Error('no task');
    const b = change((t) => ({ ...t, tasks: [{
      ...first, requirement: '新要求', deliverable: '标准目录', deliverableType: 'standard', reporting: 'weekly', printedName: '原质检总局',
      clocks: [{ kind: 'COMPLETION', offset: 'P1M' }],
    }, ...others] }));
    const lines = diffTemplates(template, b, 'zh');
    expect(lines).toContain('原质检总局：成果形式由报告改为标准');
    expect(lines).toContain('原质检总局：进展报送由每月改为每周');
    expect(lines).toContain('原质检总局：签收时限由 1 个工作日 改为 无');
    expect(lines).toContain('原质检总局：办理时限由 无 改为 1 个月');
    expect(lines).toHaveLength(5 + 1 + 5);
  });
});
