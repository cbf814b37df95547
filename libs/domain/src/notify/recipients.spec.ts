import { recipientsOf } from './recipients.js';
import type { NoticeEvent, NoticeTask, NoticeWorld, PublishedEventType, StepFacts } from './notice.js';

const POSTS: Record<string, string[]> = {
  'MIIT/LIAISON': ['miit-liaison'], 'MIIT/REVIEWER': ['miit-reviewer'], 'MIIT/SIGNATORY': ['miit-signatory'], 'MIIT/AGENCY_LEADER': ['miit-leader'],
  'NDRC/LIAISON': ['ndrc-liaison'], 'NDRC/REVIEWER': ['ndrc-reviewer'], 'NDRC/SIGNATORY': ['ndrc-signatory'], 'NDRC/HANDLER': ['ndrc-handler'],
  'JMO/OFFICE_OFFICER': ['officer-1', 'officer-2'], 'JMO/OFFICE_DIRECTOR': ['director'], 'NDRC/CONVENER': ['convener'],
};
const TASK: NoticeTask = {
  id: 't', planId: 'p', parentId: null, agencyCode: 'MIIT', leadAgencyCode: 'NDRC', assignerAgencyCode: 'JMO', handlerId: 'miit-handler', status: 'IN_PROGRESS',
  signRoute: ['SIGNATORY'], signedSteps: 0,
};

const CHECKS = new Map([
  ['drawn', { status: 'DRAWN', finders: [] }], ['found', { status: 'FOUND', finders: ['officer-1'] }], ['found by the director', { status: 'FOUND', finders: ['director'] }],
]);

function world(task: Partial<NoticeTask> = {}, reportStatus?: string, standIns: string[] = []): NoticeWorld {
  return {
    task: () => ({ ...TASK, ...task }),
    planTasks: () => [{ ...TASK, ...task }, { ...TASK, id: 't2' }, { ...TASK, id: 't3', agencyCode: 'NDRC' }],
    holders: (agency, role) => Object.entries(POSTS).filter(([key]) => (agency === null ? key.endsWith(`/${role}`) : key === `${agency}/${role}`))
      .flatMap(([key, people]) => people.map((personId) => ({ personId, agencyCode: key.split('/')[0] ?? '' }))),
    standIns: (agency, personId) => (agency === 'MIIT' && personId === 'miit-handler' ? standIns : []),
    moved: (noticeId) => [
      { taskId: 't', clockKind: 'PLAN', holder: 'OWNER', holderAgency: 'MIIT', period: '' },
      { taskId: 't', clockKind: 'COMPLETION', holder: 'OWNER', holderAgency: 'MIIT', period: '' },
    ].filter(() => noticeId === 'n') as ReturnType<NoticeWorld['moved']>,
    request: () => undefined,
    check: (id) => CHECKS.get(id),
    paper: () => ({ signers: ['OFFICE_DIRECTOR', 'CONVENER'], repliers: ['SIGNATORY'] }),
    report: () => (reportStatus === undefined ? undefined : { status: reportStatus, draftedBy: null, signer: null }),
  };
}

function event(type: PublishedEventType, over: Partial<NoticeEvent> = {}): NoticeEvent {
  return { id: 'e', type, taskId: 't', planId: 'p', subject: null, personId: null, after: null, facts: {}, ...over };
}

function step(over: Partial<StepFacts>): NoticeEvent {
  const facts: StepFacts = {
    clockId: 'c', clockKind: 'COMPLETION', holder: 'OWNER', holderAgency: 'MIIT', dueOn: '2016-07-01', step: 's', level: 0, audience: ['HOLDER'], urgent: false,
    workingDays: -3, period: '', ...over,
  };
  return event(facts.level === 0 ? 'task.reminded' : 'task.escalated', { facts: { ...facts } });
}

const told = (e: NoticeEvent, w = world()): string[] => recipientsOf(e, w).recipients.map(({ personId }) => personId).sort();

describe('who is told', () => {
  it('reminds the handler, and the liaison as long as there is no handler', () => {
    expect(told(step({}))).toEqual(['miit-handler']);
    expect(told(step({}), world({ handlerId: null }))).toEqual(['miit-liaison']);
  });

  it('reminds the handler and who stands in for him', () => {
    expect(told(step({}), world({}, undefined, ['miit-stand-in']))).toEqual(['miit-handler', 'miit-stand-in']);
  });

  it('reminds of a drawn task who may look at it, and of a finding who may decide on it and did not find it', () => {
    const drawn = (period: string): string[] => told(step({ clockKind: 'SPOT_CHECK', holder: 'OFFICE', holderAgency: 'JMO', period }), world({ status: 'CLOSED' }));
    expect(drawn('drawn')).toEqual(['officer-1', 'officer-2']);
    expect(drawn('found')).toEqual(['director']);
    expect(drawn('found by the director')).toEqual(['convener']);
  });

  it('reminds the liaison of a receipt, and those who sign of what waits for a signature', () => {
    expect(told(step({ clockKind: 'RECEIPT' }))).toEqual(['miit-liaison']);
    expect(told(step({}), world({ status: 'SIGNING' }))).toEqual(['miit-reviewer', 'miit-signatory']);
    expect(told(step({ clockKind: 'REPORT', period: '2016-06' }), world({}, 'SIGNING'))).toEqual(['miit-reviewer', 'miit-signatory']);
  });

  it('reminds the reviewing agency and the office of their own clocks', () => {
    expect(told(step({ clockKind: 'LEAD_REVIEW', holder: 'LEAD', holderAgency: 'NDRC' }))).toEqual(['ndrc-reviewer', 'ndrc-signatory']);
    expect(told(step({ clockKind: 'VERIFY', holder: 'OFFICE', holderAgency: 'JMO' }))).toEqual(['officer-1', 'officer-2']);
  });

  it('informs one rank more at each level, each person once, the convener wherever his post is', () => {
    expect(told(step({ level: 4, workingDays: 15, audience: ['HOLDER', 'LIAISON', 'HANDLER', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER', 'OFFICE', 'CONVENER', 'LEAD_AGENCY'] })))
      .toEqual(['convener', 'director', 'miit-handler', 'miit-leader', 'miit-liaison', 'miit-reviewer', 'miit-signatory', 'ndrc-liaison', 'officer-1', 'officer-2']);
  });

  it('tells the reviewing side of a signature: the lead, or the office where the task goes to verification', () => {
    expect(told(event('task.signed', { after: { status: 'LEAD_REVIEW' } }))).toEqual(['ndrc-handler', 'ndrc-reviewer', 'ndrc-signatory']);
    expect(told(event('task.signed', { after: { status: 'VERIFYING' } }))).toEqual(['officer-1', 'officer-2']);
  });

  it('tells each holder of an extension request in turn, the convener where his word is needed, and its agency of the answer', () => {
    expect(told(event('extension.opinion_requested'))).toEqual(['ndrc-reviewer', 'ndrc-signatory']);
    expect(told(event('extension.submitted'))).toEqual(['officer-1', 'officer-2']);
    expect(told(event('extension.reviewed', { facts: { decider: 'OFFICE_DIRECTOR' } }))).toEqual(['director']);
    expect(told(event('extension.reviewed', { facts: { decider: 'CONVENER' } }))).toEqual(['convener']);
    expect(told(event('extension.decided'))).toEqual(['miit-handler', 'miit-liaison', 'miit-signatory', 'ndrc-liaison']);
  });

  it('tells the agency that asked of an answer to its matter: the handler, the liaison, the signatory', () => {
    const { recipients } = recipientsOf(event('report.matter_answered'), world());
    expect(recipients.map(({ personId, kind, urgent }) => [personId, kind, urgent]).sort()).toEqual(
      ['miit-handler', 'miit-liaison', 'miit-signatory'].map((personId) => [personId, 'report.matter_answered', true]));
  });

  it('never tells a person of his own act', () => {
    expect(told(event('task.verification_proposed', { personId: 'officer-1' }))).toEqual(['director', 'officer-2']);
  });

  it('tells the assigner of a subtask\'s receipt and nobody of a task\'s', () => {
    expect(told(event('task.acknowledged'), world({ parentId: 'parent', assignerAgencyCode: 'NDRC' }))).toEqual(['ndrc-liaison']);
    expect(told(event('task.acknowledged'))).toEqual([]);
  });

  it('lists an agency\'s tasks in one notice of the plan', () => {
    const { recipients } = recipientsOf(event('plan.issued', { taskId: null }), world());
    expect(recipients.map(({ personId, taskIds }) => [personId, taskIds])).toEqual([['miit-liaison', ['t', 't2']], ['ndrc-liaison', ['t3']]]);
  });

  it('says so when an agency has nobody who could be told', () => {
    expect(recipientsOf(event('task.dispatched'), world({ agencyCode: 'MOST' })).nobody).toEqual([{ eventId: 'e', agencyCode: 'MOST', kind: 'task.dispatched', taskId: 't' }]);
  });

  it('does not tell a person that he himself can\'t be reached', () => {
    expect(told(event('alarm.raised', { taskId: null, facts: { kind: 'mail.refused', personId: 'officer-2' } }))).toEqual(['officer-1']);
  });
});
