import { OFFICE_AGENCY, type PersonActor, type PostRole } from '../access/index.js';
import { civilDate } from '../time/index.js';
import type { Task } from '../task/index.js';
import { consolidatedText, consolidates } from './consolidation.js';
import { standingOf, statusSeen } from './ledger.js';
import { allowedMatterActions, allowedReportActions, decideReportAct, matterAfterSignature, REPORT_ACTS, REPORT_STATUSES, type Report, type ReportFacts, type ReportStatus } from './report-acts.js';
import { signSteps } from './sign-chain.js';
import { STALE_TEXT_PERCENT, textSimilarity } from './text-similarity.js';

const task = { id: 't', agencyCode: 'CAC', leadAgencyCode: 'NDRC', assignerAgencyCode: 'JMO' } as Task;
const report = (status: ReportStatus, matter: Report['matter'] = null): Report => ({ id: 'r', taskId: 't', period: '2015-08', dueOn: civilDate('2015-08-28'), status, draftedBy: 'drafter', matter });
const facts = (more: Partial<ReportFacts> = {}): ReportFacts => ({ fourEyesRelaxed: false, chain: ['HANDLER', 'SIGNATORY'], passed: 0, drafters: ['drafter'], noChangeRoles: [], gathers: true, ...more });
const person = (agency: string, role: PostRole, personId = 'x', onBehalfOf?: string): PersonActor => ({
  kind: 'person', personId, name: personId, locale: 'zh', agency, scope: 'agency',
  posts: [{ id: role, role, title: role, unitId: null, ...(onBehalfOf ? { onBehalfOf: { personId: onBehalfOf, name: onBehalfOf } } : {}) }],
});
const refusal = (code: string, details: object = {}): unknown => expect.objectContaining({ code, details: expect.objectContaining(details) as unknown });

it('reaches every state by an act; CONSOLIDATED with the lead\'s signature, the first two with the calendar', () => {
  const targets = new Set<ReportStatus | 'same'>(REPORT_ACTS.map((row) => row.to));
  for (const status of REPORT_STATUSES.filter((s) => !['SCHEDULED', 'OPEN', 'CONSOLIDATED'].includes(s))) expect(targets).toContain(status);
  expect(decideReportAct('saveDraft', report('RETURNED'), task, person('CAC', 'HANDLER'), undefined, facts()).row.to).toBe('DRAFT');
});

it('is signed by another than its drafter, stand-ins and those they stand in for included', () => {
  const sign = (who: PersonActor, more: Partial<ReportFacts> = {}) => decideReportAct('sign', report('SIGNING'), task, who, undefined, facts(more));
  expect(() => sign(person('CAC', 'SIGNATORY', 'drafter'))).toThrow(refusal('four_eyes') as Error);
  expect(() => sign(person('CAC', 'SIGNATORY', 'stand-in', 'drafter'))).toThrow(refusal('four_eyes') as Error);
  expect(sign(person('CAC', 'SIGNATORY')).row.to).toBe('SUBMITTED');
  expect(sign(person('CAC', 'SIGNATORY', 'drafter'), { fourEyesRelaxed: true }).row.to).toBe('SUBMITTED');
});

it('passes the agency\'s own chain in its order, 1 to 4 posts long', () => {
  expect(signSteps(['HANDLER'])).toEqual(['SIGNATORY']);
  expect(signSteps(['SIGNATORY'])).toEqual(['SIGNATORY']);
  expect(signSteps(['HANDLER', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'])).toEqual(['REVIEWER', 'SIGNATORY', 'AGENCY_LEADER']);
  const chain: PostRole[] = ['HANDLER', 'LIAISON', 'REVIEWER', 'SIGNATORY'];
  const act = (name: 'review' | 'sign', role: PostRole, passed: number) => decideReportAct(name, report('SIGNING'), task, person('CAC', role), undefined, facts({ chain, passed }));
  expect(() => act('sign', 'SIGNATORY', 1)).toThrow(refusal('chain_not_passed', { waitsFor: ['REVIEWER'] }) as Error);
  expect(() => act('review', 'REVIEWER', 0)).toThrow(refusal('act_not_allowed_for_role', { need: ['LIAISON'] }) as Error);
  expect(act('review', 'REVIEWER', 1).row.to).toBe('SIGNING');
  expect(() => act('review', 'SIGNATORY', 2)).toThrow(refusal('conflict') as Error);
  expect(act('sign', 'SIGNATORY', 2).row.to).toBe('SUBMITTED');
});

it('goes back to its drafter inside, and is returned for correction by the lead and the office, never without a reason', () => {
  const back = (status: ReportStatus, who: PersonActor, reason = '过简') => decideReportAct('return', report(status), task, who, reason, facts()).row.to;
  expect(back('SIGNING', person('CAC', 'SIGNATORY'))).toBe('DRAFT');
  expect(() => back('SUBMITTED', person('NDRC', 'REVIEWER'), ' ')).toThrow(refusal('reason_required') as Error);
  expect(back('SUBMITTED', person('NDRC', 'REVIEWER'))).toBe('RETURNED');
  expect(back('CONSOLIDATED', person(OFFICE_AGENCY, 'OFFICE_OFFICER'))).toBe('RETURNED');
  expect(back('NO_CHANGE', person(OFFICE_AGENCY, 'OFFICE_OFFICER'))).toBe('RETURNED');
  expect(() => back('SUBMITTED', person('MIIT', 'REVIEWER'))).toThrow(refusal('act_not_allowed_for_agency') as Error);
  expect(() => back('SUBMITTED', person('CAC', 'SIGNATORY'))).toThrow(refusal('act_not_allowed_for_agency') as Error);
});

it('says "no change" by the signatory or a post he delegated it to, nobody else', () => {
  const say = (role: PostRole, noChangeRoles: PostRole[] = []) => decideReportAct('reportNoChange', report('OPEN'), task, person('CAC', role), undefined, facts({ noChangeRoles })).row.to;
  expect(say('SIGNATORY')).toBe('NO_CHANGE');
  expect(() => say('LIAISON')).toThrow(refusal('act_not_allowed_for_role', { need: ['SIGNATORY'] }) as Error);
  expect(say('LIAISON', ['LIAISON'])).toBe('NO_CHANGE');
});

it('offers each person what he may do and nothing else', () => {
  const acts = (status: ReportStatus, who: PersonActor): string[] => allowedReportActions(report(status), task, who, facts()).map(({ act }) => act);
  expect(acts('OPEN', person('CAC', 'HANDLER'))).toEqual(['saveDraft', 'consolidate']);
  expect(acts('DRAFT', person('CAC', 'HANDLER'))).toEqual(['saveDraft', 'consolidate', 'sendToSign']);
  // Where nobody reports to the task there is nothing to take in.
  expect(allowedReportActions(report('DRAFT'), task, person('CAC', 'HANDLER'), facts({ gathers: false })).map(({ act }) => act)).toEqual(['saveDraft', 'sendToSign']);
  expect(() => decideReportAct('consolidate', report('DRAFT'), task, person('CAC', 'HANDLER'), undefined, facts({ gathers: false }))).toThrow(refusal('conflict', { need: 'reporting_tasks' }) as Error);
  expect(acts('SIGNING', person('CAC', 'SIGNATORY', 'drafter'))).toEqual(['return']);
  expect(acts('SUBMITTED', person(OFFICE_AGENCY, 'OFFICE_OFFICER'))).toEqual(['return', 'accept']);
  expect(acts('SUBMITTED', person('MIIT', 'SIGNATORY'))).toEqual([]);
});

it('has its matter for others answered by the lead or the office with words, and settled by nobody but who raised it', () => {
  const act = (name: 'answerMatter' | 'settleMatter', matter: Report['matter'], who: PersonActor, words?: string) =>
    decideReportAct(name, report('ACCEPTED', matter), task, who, words, facts()).row.event;
  const office = person(OFFICE_AGENCY, 'OFFICE_OFFICER');
  expect(act('answerMatter', 'OPEN', office, '已请财政部明确。')).toBe('report.matter_answered');
  expect(act('answerMatter', 'ANSWERED', person('NDRC', 'SIGNATORY'), '另报。')).toBe('report.matter_answered');
  expect(() => act('answerMatter', 'OPEN', office, ' ')).toThrow(refusal('reason_required') as Error);
  expect(() => act('answerMatter', 'OPEN', person('CAC', 'SIGNATORY'), '自答')).toThrow(refusal('act_not_allowed_for_agency') as Error);
  expect(() => act('answerMatter', 'OPEN', person('MIIT', 'SIGNATORY'), '代答')).toThrow(refusal('act_not_allowed_for_agency') as Error);
  for (const none of [null, 'SETTLED'] as const) expect(() => act('answerMatter', none, office, '答')).toThrow(refusal('matter_not_open') as Error);
  expect(act('settleMatter', 'ANSWERED', person('CAC', 'LIAISON'))).toBe('report.matter_settled');
  expect(() => act('settleMatter', 'OPEN', person('CAC', 'LIAISON'))).toThrow(refusal('matter_not_answered') as Error);
  expect(() => act('settleMatter', 'ANSWERED', office)).toThrow(refusal('act_not_allowed_for_agency') as Error);
  const offered = (matter: Report['matter'], who: PersonActor): string[] => allowedMatterActions(report('ACCEPTED', matter), task, who).map(({ act: name }) => name);
  expect([offered('OPEN', office), offered('ANSWERED', person('CAC', 'SIGNATORY')), offered('SETTLED', office)]).toEqual([['answerMatter'], ['settleMatter'], []]);
});

it('asks anew with other words, and keeps the answer to the same', () => {
  const before = { matter: 'ANSWERED', coordination: '请协调用地。' } as const;
  expect(['请协调用地。', '请协调资金。', ' '].map((words) => matterAfterSignature(before, words))).toEqual(['ANSWERED', 'OPEN', null]);
});

it('stands in the ledger as it was first handed in; a correction does not make it late', () => {
  const at = new Date('2015-08-27T02:00:00Z');
  const standing = (status: ReportStatus, more: Partial<Parameters<typeof standingOf>[0]> = {}) =>
    standingOf({ status, submittedAt: null, late: false, missed: false, taskStatus: 'IN_PROGRESS', ...more });
  expect([standing('SCHEDULED'), standing('DRAFT'), standing('OPEN', { missed: true })]).toEqual(['NOT_DUE', 'DUE', 'MISSED']);
  expect(standing('RETURNED', { submittedAt: at })).toBe('ON_TIME');
  expect(standing('SUBMITTED', { submittedAt: at, late: true, missed: true })).toBe('LATE');
  expect([standing('NO_CHANGE', { submittedAt: at }), standing('NO_CHANGE', { submittedAt: at, late: true })]).toEqual(['NO_CHANGE', 'LATE']);
  expect(standing('SCHEDULED', { taskStatus: 'COMPLETED' })).toBe('NOT_REQUIRED');
});

it('shows others that it is open or returned while the agency still writes', () => {
  expect([statusSeen('SIGNING', null, false), statusSeen('DRAFT', new Date(0), false), statusSeen('DRAFT', null, true)]).toEqual(['OPEN', 'RETURNED', 'DRAFT']);
});

it('takes in reports of its subtasks, and as lead those of the co-operating agencies of its measure', () => {
  const lead = { ...task, id: 'lead', agencyCode: 'NDRC', role: 'LEAD', parentId: null, measureId: 'm', planId: 'p' } as Task;
  const other = { ...lead, id: 'other', agencyCode: 'MIIT', role: 'COOPERATING' } as Task;
  expect(consolidates(lead, other)).toBe(true);
  expect(consolidates(lead, { ...other, measureId: 'another' } as Task)).toBe(false);
  expect(consolidates(other, lead)).toBe(false);
  expect(consolidates(other, { ...other, id: 'sub', parentId: 'other' } as Task)).toBe(true);
  expect(consolidatedText([{ agencyName: '工信部', text: '已建成。', noChange: false }, { agencyName: '财政部', text: '', noChange: true }, { agencyName: '科技部', text: ' ', noChange: false }]))
    .toBe('【工信部】已建成。\n【财政部】本期无变化。');
});

it('measures how much of a text was copied: a new month and figure hide nothing, a new text is far from stale', () => {
  const july = '7月，已完成宽带网络骨干网扩容120G，组织3次专家评审，下一步推进城域网改造。';
  expect(textSimilarity(july, july)).toBe(100);
  expect(textSimilarity(july, july.replace('7月', '8月').replace('120G', '150 G').replace('3次', '4次'))).toBe(100);
  expect(textSimilarity(july, `${july}另，已启动农村试点。`)).toBeGreaterThan(STALE_TEXT_PERCENT - 10);
  expect(textSimilarity(july, '会同财政部印发资金管理办法，安排中央预算内投资支持中西部地区，各省已上报项目清单。')).toBeLessThan(30);
  expect([textSimilarity('', july), textSimilarity('', ''), textSimilarity('无', '无')]).toEqual([0, 0, 100]);
});
