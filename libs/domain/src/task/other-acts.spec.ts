import { OFFICE_AGENCY, type HeldPost, type PersonActor, type PostRole } from '../access/index.js';
import { buildCalendar, civilDate } from '../time/index.js';
import { allowedActions } from './allowed-actions.js';
import { resumedDue } from './clocks.js';
import { decideAct, licence } from './decide.js';
import type { ActFacts, ActInput } from './guards.js';
import type { Task } from './task.js';
import { timelinessOf } from './timeliness.js';

const NOW = new Date('2015-08-03T02:00:00Z');
const calendar = buildCalendar([], 'Asia/Shanghai');
const task = (patch: Partial<Task> = {}): Task => ({
  id: 't', planId: 'p', measureId: 'm', parentId: null, depth: 0, role: 'COOPERATING', agencyCode: 'CAC', unitId: 'unit',
  leadAgencyCode: 'NDRC', assignerAgencyCode: OFFICE_AGENCY, title: '1.1', deliverableType: '', type: 'dated', reporting: 'none',
  clockOffsets: {}, status: 'IN_PROGRESS', version: 1, originalDue: civilDate('2015-08-07'), currentDue: civilDate('2015-08-07'), provisional: false,
  handlerId: 'handler', heldBy: 'OWNER', heldByAgency: 'CAC', heldSince: NOW, returnCount: 0, everOverdue: false, finishedLate: false,
  lateDays: 0, percent: 0, completedAt: null, closedAt: null, endKind: null, grade: null, joint: null, consultation: null, counterProposal: null, consulted: [], delegatedBy: null, signRoute: [], signedSteps: 0, replacesId: null, replacedById: null, ...patch,
});
const facts = (patch: Partial<ActFacts> = {}): ActFacts => ({
  today: civilDate('2015-08-03'), calendar, openChildren: [], parentDue: null, handlerIsOfAgency: true, signedBy: null, proposedBy: null,
  decidedBy: null, fourEyesRelaxed: false, ...patch,
});
const post = (agency: string, role: PostRole, onBehalfOf?: HeldPost['onBehalfOf']): HeldPost =>
  ({ id: `${agency}/${role}`, role, title: role, unitId: null, ...(onBehalfOf ? { onBehalfOf } : {}) });
const person = (agency: string, posts: HeldPost[], personId = 'somebody'): PersonActor => ({
  kind: 'person', personId, name: personId, locale: 'zh', agency, scope: agency === OFFICE_AGENCY ? 'office' : 'agency', posts,
});
const director = person(OFFICE_AGENCY, [post(OFFICE_AGENCY, 'OFFICE_DIRECTOR')]);
const convener = person(OFFICE_AGENCY, [post(OFFICE_AGENCY, 'CONVENER')]);
const SUSPEND: ActInput = { basis: '国办函〔2015〕1号', reviewOn: civilDate('2015-09-01') };

describe('a pause', () => {
  it('keeps the working days that were left, and what was overdue as late as it was', () => {
    // 2015-08-03 is a Monday.
    expect(resumedDue(4, civilDate('2015-08-10'), calendar)).toBe('2015-08-14');
    expect(resumedDue(-2, civilDate('2015-08-12'), calendar)).toBe('2015-08-10');
    expect(resumedDue(-2, civilDate('2015-08-12'), calendar, 1)).toBe('2015-08-13');
  });

  it('moves the due date of a resumed task by what it stood still, but never beyond its parent', () => {
    const suspended = task({ status: 'SUSPENDED', heldBy: 'EXTERNAL', heldByAgency: null });
    const given = facts({ suspendedFrom: 'IN_PROGRESS', pausedDays: 4 });
    expect(decideAct('resume', suspended, director, given, {}, NOW)).toMatchObject({
      patch: { status: 'IN_PROGRESS', currentDue: '2015-08-07', heldBy: 'OWNER', heldByAgency: 'CAC' }, resumes: true,
    });
    expect(decideAct('resume', suspended, director, { ...given, parentDue: civilDate('2015-08-05') }, {}, NOW).patch.currentDue).toBe('2015-08-05');
    expect(licence('resume', suspended, director, { ...given, parentStatus: 'SUSPENDED' }, {})).toMatchObject({ refusal: { code: 'parent_suspended' } });
  });

  it('is nobody’s lateness', () => {
    const late = { currentDue: civilDate('2015-07-01') };
    expect(timelinessOf(task({ ...late, status: 'SUSPENDED', heldBy: 'EXTERNAL' }), civilDate('2015-08-03'), calendar)).toBe('PAUSED');
    expect(timelinessOf(task({ ...late, status: 'OBJECTED', heldBy: 'OFFICE' }), civilDate('2015-08-03'), calendar)).toBe('PAUSED');
    expect(timelinessOf(task({ ...late, status: 'IN_PROGRESS' }), civilDate('2015-08-03'), calendar)).toBe('OVERDUE');
  });
});

describe('what an act must name', () => {
  it.each([
    ['suspend', director, { ...SUSPEND, basis: ' ' }, 'basis'],
    ['suspend', director, { basis: 'x' }, 'reviewOn'],
    ['terminate', convener, { basis: 'x' }, 'endKind'],
    ['terminate', convener, { endKind: 'SUPERSEDED' }, 'basis'],
    ['succeed', director, { agencyCode: 'MIIT', effectiveOn: civilDate('2015-08-03') }, 'basis'],
    ['succeed', director, { agencyCode: 'MIIT', basis: 'x' }, 'effectiveOn'],
    ['succeed', director, { basis: 'x', effectiveOn: civilDate('2015-08-03') }, 'agencyCode'],
  ] as const)('%s without it: %#', (act, actor, input, field) => {
    expect(licence(act, task(), actor, facts({ namedAgency: { code: 'MIIT', assignable: true } }), input))
      .toMatchObject({ refusal: { code: 'field_required', details: { act, field } } });
  });

  it('is checked: a review date lies ahead, a succession is in effect, an agency exists and is another one', () => {
    expect(licence('suspend', task(), director, facts(), { ...SUSPEND, reviewOn: civilDate('2015-08-03') })).toMatchObject({ refusal: { code: 'due_in_past' } });
    const succession = { agencyCode: 'MIIT', basis: 'x', effectiveOn: civilDate('2015-08-04') };
    const named = { namedAgency: { code: 'MIIT', assignable: true } };
    expect(licence('succeed', task(), director, facts(named), succession)).toMatchObject({ refusal: { code: 'invalid_input', details: { why: 'not_yet_in_effect' } } });
    const objected = task({ status: 'OBJECTED', heldBy: 'OFFICE' });
    const ruling = { agencyCode: 'MIIT', reason: '依三定规定' };
    expect(licence('reassign', objected, director, facts({ namedAgency: null }), ruling)).toMatchObject({ refusal: { code: 'unknown_agency' } });
    expect(licence('reassign', objected, director, facts({ namedAgency: { code: 'MIIT', assignable: false } }), ruling)).toMatchObject({ refusal: { code: 'not_assignable' } });
    expect(licence('reassign', objected, director, facts(named), { ...ruling, agencyCode: 'CAC' })).toMatchObject({ refusal: { code: 'not_assignable' } });
    expect('refusal' in licence('reassign', objected, director, facts(named), ruling)).toBe(false);
  });
});

describe('honest ends', () => {
  it('are the convener’s, wherever his post is; the director may not', () => {
    const input: ActInput = { basis: '会议纪要3号', endKind: 'NOT_PURSUED' };
    const atMinistry = person('NDRC', [post('NDRC', 'CONVENER')]);
    for (const actor of [convener, atMinistry]) {
      expect(decideAct('terminate', task(), actor, facts(), input, NOW).patch).toMatchObject({ status: 'TERMINATED', endKind: 'NOT_PURSUED', heldBy: 'NOBODY' });
    }
    expect(licence('terminate', task(), director, facts(), input)).toMatchObject({ refusal: { code: 'act_not_allowed_for_role' } });
    // The post of convener opens no other act of the office.
    expect(licence('suspend', task(), atMinistry, facts(), SUSPEND)).toMatchObject({ refusal: { code: 'act_not_allowed_for_role' } });
  });

  it('turn only continuing work into routine', () => {
    const input = { basis: 'x' };
    expect(licence('routinize', task(), director, facts(), input)).toMatchObject({ refusal: { code: 'only_continuing' } });
    expect(decideAct('routinize', task({ type: 'continuing' }), director, facts(), input, NOW).stops).not.toContain('REPORT');
  });

  it('can be reopened with a new date, which is not counted as a return', () => {
    const closed = task({ status: 'CLOSED', heldBy: 'NOBODY', heldByAgency: null, completedAt: NOW, closedAt: NOW });
    const { patch } = decideAct('reopen', closed, director, facts(), { basis: '抽查', newDue: civilDate('2015-08-28') }, NOW);
    expect(patch).toMatchObject({ status: 'RETURNED', completedAt: null, closedAt: null, currentDue: '2015-08-28', heldBy: 'OWNER' });
    expect(patch).not.toHaveProperty('returnCount');
    expect(licence('reopen', closed, director, facts(), { basis: '抽查' })).toMatchObject({ refusal: { code: 'due_required' } });
  });
});

describe('a stand-in', () => {
  const absent = { personId: 'absent', name: '缺席者' };
  const signing = task({ status: 'SIGNING' });

  it('acts with the absent person’s post', () => {
    const actor = person('CAC', [post('CAC', 'SIGNATORY', absent)], 'stand-in');
    expect(decideAct('sign', signing, actor, facts(), {}, NOW).post.onBehalfOf).toEqual(absent);
  });

  it('passes no four eyes: neither what he drafted himself nor what the absent person drafted', () => {
    const actor = person('CAC', [post('CAC', 'SIGNATORY', absent)], 'stand-in');
    const four = { refusal: { code: 'four_eyes' } };
    expect(licence('sign', task({ status: 'SIGNING', handlerId: 'stand-in' }), actor, facts(), {})).toMatchObject(four);
    expect(licence('sign', task({ status: 'SIGNING', handlerId: 'absent' }), actor, facts(), {})).toMatchObject(four);
    // He asked for completion in the handler's place; now he may not sign it in the signatory's.
    expect(licence('sign', signing, actor, facts({ eyes: { REQUEST: ['stand-in', 'handler'] } }), {})).toMatchObject(four);
    expect(licence('accept', task({ status: 'LEAD_REVIEW' }), person('NDRC', [post('NDRC', 'REVIEWER', absent)], 'other'), facts({ eyes: { SIGN: ['x', 'absent'] } }), {})).toMatchObject(four);
  });

  it('does the absent handler’s work, and nobody else’s', () => {
    const returned = (handlerId: string) => task({ status: 'RETURNED', handlerId });
    const actor = person('CAC', [post('CAC', 'HANDLER', absent)], 'stand-in');
    expect('refusal' in licence('rework', returned('absent'), actor, facts(), {})).toBe(false);
    expect(licence('rework', returned('handler'), actor, facts(), {})).toMatchObject({ refusal: { code: 'act_not_allowed_for_role' } });
  });

  it('uses a post he stands in for where his own of the same role won’t do', () => {
    const actor = person('CAC', [post('CAC', 'HANDLER'), post('CAC', 'HANDLER', absent)], 'stand-in');
    expect(decideAct('rework', task({ status: 'RETURNED', handlerId: 'absent' }), actor, facts(), {}, NOW).post.onBehalfOf).toEqual(absent);
    expect(decideAct('rework', task({ status: 'RETURNED', handlerId: 'stand-in' }), actor, facts(), {}, NOW).post.onBehalfOf).toBeUndefined();
  });
});

describe('waiting for another agency', () => {
  const other = { id: 'o', title: '提供数据', agencyCode: 'MIIT', status: 'IN_PROGRESS' } as const;
  const liaison = person('CAC', [post('CAC', 'LIAISON'), post('CAC', 'HANDLER')], 'handler');
  const input: ActInput = { onTaskId: 'o', reason: '需工业和信息化部先提供数据' };

  it('names another agency’s task that is not done, one at a time', () => {
    expect('refusal' in licence('wait', task(), liaison, facts({ waitTarget: other }), input)).toBe(false);
    expect(licence('wait', task(), liaison, facts({ waitTarget: null }), input)).toMatchObject({ refusal: { code: 'not_found' } });
    for (const target of [{ ...other, agencyCode: 'CAC' }, { ...other, status: 'COMPLETED' as const }]) {
      expect(licence('wait', task(), liaison, facts({ waitTarget: target }), input)).toMatchObject({ refusal: { code: 'invalid_input', details: { why: 'nothing_to_wait_for' } } });
    }
    expect(licence('wait', task(), liaison, facts({ waitTarget: other, waitsFor: [other] }), input)).toMatchObject({ refusal: { code: 'conflict' } });
  });

  it('keeps completion back with the reason why, until it is ended', () => {
    const waiting = facts({ waitsFor: [other] });
    expect(allowedActions(task(), liaison, waiting).blocked).toContainEqual({ act: 'requestCompletion', code: 'waiting_for_task', details: { act: 'requestCompletion', tasks: [other] } });
    // What does not arise at all is not listed as held back: to wait once more, to stop waiting for nothing, to claim what somebody has.
    expect(allowedActions(task(), liaison, waiting).blocked.map(({ act }) => act)).not.toContain('wait');
    expect(allowedActions(task(), liaison, facts()).blocked.map(({ act }) => act)).toEqual(expect.not.arrayContaining(['endWait', 'claim']));
    expect('refusal' in licence('endWait', task(), liaison, waiting, {})).toBe(false);
    expect(licence('endWait', task(), liaison, facts(), {})).toMatchObject({ refusal: { code: 'conflict' } });
  });
});

it('lets a handler claim only what nobody has, and a successor start without the old agency’s people', () => {
  const handler = person('CAC', [post('CAC', 'HANDLER')], 'h2');
  expect(decideAct('claim', task({ handlerId: null, unitId: null }), handler, facts(), {}, NOW).patch.handlerId).toBe('h2');
  expect(licence('claim', task(), handler, facts(), {})).toMatchObject({ refusal: { code: 'conflict', details: { already: 'handler_assigned' } } });
  const { patch } = decideAct('succeed', task({ role: 'LEAD', leadAgencyCode: 'CAC' }), director, facts({ namedAgency: { code: 'MIIT', assignable: true } }),
    { agencyCode: 'MIIT', basis: '国发〔2018〕6号', effectiveOn: civilDate('2015-08-03') }, NOW);
  expect(patch).toEqual({ status: 'IN_PROGRESS', agencyCode: 'MIIT', leadAgencyCode: 'MIIT', handlerId: null, delegatedBy: null, unitId: null, heldByAgency: 'MIIT' });
});
