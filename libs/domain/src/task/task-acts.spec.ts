import fc from 'fast-check';
import { OFFICE_AGENCY, POST_ROLES, type PersonActor, type PostRole } from '../access/index.js';
import { buildCalendar, civilDate } from '../time/index.js';
import { allowedActions } from './allowed-actions.js';
import { decideAct, holderOf, licence } from './decide.js';
import { GUARDS, standsOn, type ActFacts, type ActInput } from './guards.js';
import { TASK_STATUSES, type Task, type TaskStatus } from './task.js';
import { rowsOf, TASK_ACTS, TASK_ACT_NAMES, type TaskActRow } from './task-acts.js';

const ROWS: readonly TaskActRow[] = TASK_ACTS;
const NOW = new Date('2015-08-03T02:00:00Z');
const calendar = buildCalendar([], 'Asia/Shanghai');

const task = (patch: Partial<Task> = {}): Task => ({
  id: 't', planId: 'p', measureId: 'm', parentId: null, depth: 0, role: 'COOPERATING', agencyCode: 'CAC', unitId: null,
  leadAgencyCode: 'NDRC', assignerAgencyCode: OFFICE_AGENCY, title: '1.1', deliverableType: 'report', type: 'dated', reporting: 'none',
  clockOffsets: {}, status: 'DRAFT', version: 1, originalDue: civilDate('2015-09-01'), currentDue: civilDate('2015-09-01'), provisional: false,
  handlerId: 'handler', heldBy: 'OWNER', heldByAgency: 'CAC', heldSince: NOW, returnCount: 0, everOverdue: false, finishedLate: false,
  lateDays: 0, percent: 0, completedAt: null, closedAt: null, endKind: null, grade: null, joint: null, consultation: null, counterProposal: null, consulted: [], delegatedBy: null, signRoute: [], signedSteps: 0, replacesId: null,
  replacedById: null, ...patch,
});
const facts = (patch: Partial<ActFacts> = {}): ActFacts => ({
  today: civilDate('2015-08-03'), calendar, openChildren: [], parentDue: null, handlerIsOfAgency: true, signedBy: null, proposedBy: null,
  decidedBy: null, fourEyesRelaxed: false, namedAgency: { code: 'MIIT', assignable: true }, suspendedFrom: 'IN_PROGRESS',
  waitTarget: { id: 'other', title: 'other', agencyCode: 'MIIT', status: 'IN_PROGRESS' }, ...patch,
});
const person = (agency: string, roles: readonly PostRole[], personId = 'somebody'): PersonActor => ({
  kind: 'person', personId, name: personId, locale: 'zh', agency, scope: agency === OFFICE_AGENCY ? 'office' : 'agency',
  posts: roles.map((role) => ({ id: `${agency}/${role}`, role, title: role, unitId: null })),
});
/** An input that satisfies every guard on inputs. */
const INPUT: ActInput = {
  reason: '理由', handlerId: 'handler', statement: '已完成全部要求', evidence: [{ type: 'report', title: '报告', reference: '1' }], newDue: civilDate('2015-08-28'),
  agencyCode: 'MIIT', basis: '国办函〔2015〕1号', reviewOn: civilDate('2015-12-01'), endKind: 'NOT_PURSUED', effectiveOn: civilDate('2015-08-03'), onTaskId: 'other',
};

/** Every status that some act leads to, from a starting status. */
function reachableFrom(start: TaskStatus): Set<TaskStatus> {
  const seen = new Set<TaskStatus>([start]);
  const queue: TaskStatus[] = [start];
  for (let status = queue.pop(); status !== undefined; status = queue.pop()) {
    for (const row of ROWS.filter((candidate) => candidate.from.includes(status as TaskStatus))) {
      const targets: TaskStatus[] = row.to === 'same' ? [] : row.to === 'afterSign' ? ['LEAD_REVIEW', 'VERIFYING'] : row.to === 'afterAccept' ? ['VERIFYING', 'COMPLETED']
        : row.to === 'beforeSuspension' ? rowsOf('suspend').flatMap((one) => [...one.from]) : [row.to];
      for (const target of targets) {
        if (!seen.has(target)) queue.push(target);
        seen.add(target);
      }
    }
  }
  return seen;
}

describe('the action table', () => {
  it('reaches every status from a draft, and the end from every status', () => {
    expect([...reachableFrom('DRAFT')].sort()).toEqual([...TASK_STATUSES].sort());
    const ends = ['ARCHIVED', 'TERMINATED', 'CANCELLED'] as const;
    for (const status of TASK_STATUSES) expect(ends.some((end) => reachableFrom(status).has(end))).toBe(true);
    for (const end of ends) expect([...reachableFrom(end)]).toEqual([end]);
  });

  it('has at most one row for an act in a status', () => {
    for (const act of TASK_ACT_NAMES) {
      const from = rowsOf(act).flatMap((row) => [...row.from]);
      expect(new Set(from).size).toBe(from.length);
    }
  });

  it('names only guards that exist, in both languages, with an event in the past', () => {
    for (const row of ROWS) {
      for (const guard of row.guards) expect(GUARDS[guard]).toBeInstanceOf(Function);
      expect(row.zh.length * row.en.length).toBeGreaterThan(0);
      expect(row.event).toMatch(/^task\.[a-z_]+$/);
    }
  });

  it('lets an act pass exactly where a row says so: every status, act, agency and post', () => {
    let tried = 0;
    for (const status of TASK_STATUSES) {
      for (const act of TASK_ACT_NAMES) {
        for (const agency of ['CAC', 'NDRC', 'MIIT', OFFICE_AGENCY]) {
          for (const role of POST_ROLES) {
            tried += 1;
            const subject = task({ status, handlerId: role === 'HANDLER' ? 'somebody' : 'handler' });
            const actor = person(agency, [role]);
            const row = rowsOf(act).find((candidate) => candidate.from.includes(status));
            const given = facts({ proposedBy: act === 'verify' ? 'another' : null });
            const post = actor.posts[0];
            const expected = row !== undefined && post !== undefined && standsOn(row.side, subject, actor) && row.roles.includes(role)
              && row.guards.every((guard) => GUARDS[guard]({ task: subject, actor, post, facts: given, input: INPUT }) === null);
            const found = licence(act, subject, actor, given, INPUT);
            expect([status, act, agency, role, !('refusal' in found)]).toEqual([status, act, agency, role, expected]);
          }
        }
      }
    }
    expect(tried).toBe(TASK_STATUSES.length * TASK_ACT_NAMES.length * 4 * POST_ROLES.length);
  });

  it('offers exactly what it would let pass without looking at the input', () => {
    fc.assert(fc.property(
      fc.constantFrom(...TASK_STATUSES), fc.constantFrom('CAC', 'NDRC', OFFICE_AGENCY), fc.subarray([...POST_ROLES]),
      fc.constantFrom('handler', 'signer', 'proposer', 'x'), fc.boolean(),
      (status, agency, roles, personId, children) => {
        const given = facts({
          signedBy: 'signer', proposedBy: 'proposer', openChildren: children ? [{ id: 'c', title: 'c', agencyCode: 'MIIT', status: 'IN_PROGRESS' }] : [],
        });
        const actor = person(agency, roles, personId);
        const { allowed } = allowedActions(task({ status }), actor, given);
        for (const act of TASK_ACT_NAMES) {
          expect(allowed.some((one) => one.act === act)).toBe(!('refusal' in licence(act, task({ status }), actor, given, null)));
        }
      }));
  });
});

describe('four eyes', () => {
  it.each([
    ['the handler', 'sign', 'SIGNING', 'CAC', 'SIGNATORY', 'handler', {}],
    ['the handler, being also the lead’s reviewer', 'accept', 'LEAD_REVIEW', 'NDRC', 'REVIEWER', 'handler', {}],
    ['who signed', 'accept', 'LEAD_REVIEW', 'NDRC', 'SIGNATORY', 'signer', { signedBy: 'signer' }],
    ['who proposed', 'verify', 'VERIFYING', OFFICE_AGENCY, 'OFFICE_OFFICER', 'proposer', { proposedBy: 'proposer' }],
    ['who verified', 'closeOut', 'COMPLETED', OFFICE_AGENCY, 'OFFICE_DIRECTOR', 'decider', { decidedBy: 'decider' }],
  ] as const)('%s may not %s', (_who, act, status, agency, role, personId, given) => {
    const actor = person(agency, [role], personId);
    expect(licence(act, task({ status }), actor, facts(given), INPUT)).toMatchObject({ refusal: { code: 'four_eyes' } });
    expect('refusal' in licence(act, task({ status }), person(agency, [role], 'another'), facts(given), INPUT)).toBe(false);
    // A plan may relax it for small agencies, with a recorded basis.
    expect('refusal' in licence(act, task({ status }), actor, facts({ ...given, fourEyesRelaxed: true }), INPUT)).toBe(false);
  });
});

describe('what an act does', () => {
  const office = (id: string): PersonActor => person(OFFICE_AGENCY, ['OFFICE_OFFICER'], id);

  it('goes from a co-operating agency to its lead, from the lead itself and without a lead to the office', () => {
    const sign = (patch: Partial<Task>): TaskStatus | undefined =>
      decideAct('sign', task({ status: 'SIGNING', ...patch }), person('CAC', ['SIGNATORY']), facts(), {}, NOW).patch.status;
    expect(sign({})).toBe('LEAD_REVIEW');
    expect(sign({ role: 'LEAD', leadAgencyCode: 'CAC' })).toBe('VERIFYING');
    expect(sign({ role: 'LOCAL', leadAgencyCode: OFFICE_AGENCY })).toBe('VERIFYING');
    expect(sign({ role: 'SUBTASK', parentId: 'parent', assignerAgencyCode: 'NDRC', depth: 1 })).toBe('LEAD_REVIEW');
  });

  it('passes the ball with the status, and gives it to nobody once done', () => {
    const signed = decideAct('sign', task({ status: 'SIGNING' }), person('CAC', ['SIGNATORY']), facts(), {}, NOW);
    expect(signed.holder).toEqual({ heldBy: 'LEAD', agency: 'NDRC' });
    const verified = decideAct('verify', task({ status: 'VERIFYING', heldBy: 'OFFICE' }), office('b'), facts({ proposedBy: 'a' }), {}, NOW);
    expect(verified.holder).toEqual({ heldBy: 'NOBODY', agency: null });
    for (const status of TASK_STATUSES) expect(holderOf(status)).toMatch(/^(OWNER|LEAD|OFFICE|EXTERNAL|NOBODY)$/);
  });

  it('judges lateness by the day of the signature, in working days, and never takes it back', () => {
    const late = decideAct('sign', task({ status: 'SIGNING', currentDue: civilDate('2015-07-29') }), person('CAC', ['SIGNATORY']), facts(), {}, NOW);
    expect(late.patch).toMatchObject({ finishedLate: true, everOverdue: true, lateDays: 3 });
    const again = decideAct('sign', task({ status: 'SIGNING', finishedLate: true, lateDays: 3 }), person('CAC', ['SIGNATORY']), facts(), {}, NOW);
    expect(again.patch).not.toHaveProperty('finishedLate');
    expect(again.patch).not.toHaveProperty('lateDays');
  });

  it('counts returns and takes the new date, which never touches the original one', () => {
    const { patch } = decideAct('return', task({ status: 'VERIFYING' }), office('a'), facts(), INPUT, NOW);
    expect(patch).toMatchObject({ status: 'RETURNED', returnCount: 1, currentDue: '2015-08-28' });
    expect(patch).not.toHaveProperty('originalDue');
  });

  it.each([
    ['return', 'VERIFYING', {}, 'due_required'],
    ['return', 'VERIFYING', { newDue: civilDate('2015-08-02') }, 'due_in_past'],
    ['return', 'VERIFYING', { newDue: civilDate('2015-08-08') }, 'due_on_day_off'],
  ] as const)('refuses to %s from %s with %j: %s', (act, status, input, code) => {
    expect(() => decideAct(act, task({ status }), office('a'), facts(), { reason: 'x', ...input }, NOW)).toThrow(expect.objectContaining({ code }));
  });

  it('asks for a new date when work signed in time comes back after its date', () => {
    const passed = task({ status: 'LEAD_REVIEW', currentDue: civilDate('2015-07-31') });
    const lead = person('NDRC', ['REVIEWER']);
    expect(licence('return', passed, lead, facts(), { reason: 'x' })).toMatchObject({ refusal: { code: 'due_required' } });
    expect('refusal' in licence('return', passed, lead, facts(), { reason: 'x', newDue: civilDate('2015-08-10') })).toBe(false);
    expect('refusal' in licence('return', task({ status: 'LEAD_REVIEW' }), lead, facts(), { reason: 'x' })).toBe(false);
    // The form knows it beforehand.
    const dated = (one: Task, who = lead): unknown => allowedActions(one, who, facts()).allowed.find(({ act }) => act === 'return')?.newDueRequired;
    expect([dated(passed), dated(task({ status: 'LEAD_REVIEW' })), dated(task({ status: 'VERIFYING' }), office('a'))]).toEqual([true, false, true]);
  });

  it('tells the last day that a new date may be, where another task\'s date binds it', () => {
    const limit = (one: Task, who: PersonActor, act: string, more: Partial<ActFacts>): unknown =>
      allowedActions(one, who, facts(more)).allowed.find((allowed) => allowed.act === act)?.newDueLimit;
    const [lead, parent] = [civilDate('2015-08-31'), civilDate('2015-08-14')];
    const reviewer = person('NDRC', ['REVIEWER']);
    expect(limit(task({ status: 'LEAD_REVIEW' }), reviewer, 'return', { leadDue: lead })).toBe(lead);
    expect(limit(task({ status: 'LEAD_REVIEW' }), reviewer, 'return', { leadDue: lead, parentDue: parent })).toBe(parent);
    // The office, which dated the lead, may give more.
    expect(limit(task({ status: 'VERIFYING' }), office('a'), 'return', { leadDue: lead })).toBeUndefined();
    expect(limit(task({ status: 'ACKNOWLEDGED' }), person('CAC', ['SIGNATORY']), 'counterPropose', { leadDue: lead })).toBe(lead);
    expect(limit(task({ status: 'LEAD_REVIEW' }), reviewer, 'accept', { leadDue: lead })).toBeUndefined();
  });

  it('names the children that keep a parent open, and the evidence that is missing', () => {
    const open = [{ id: 'c', title: '提供数据', agencyCode: 'MIIT', status: 'IN_PROGRESS' as const }];
    const handler = person('CAC', ['HANDLER'], 'handler');
    expect(() => decideAct('requestCompletion', task({ status: 'IN_PROGRESS' }), handler, facts({ openChildren: open }), INPUT, NOW))
      .toThrow(expect.objectContaining({ code: 'open_children', details: expect.objectContaining({ children: open }) as unknown }));
    expect(() => decideAct('requestCompletion', task({ status: 'IN_PROGRESS' }), handler, facts(), { statement: 'x', evidence: [] }, NOW))
      .toThrow(expect.objectContaining({ code: 'clause_or_evidence_missing', details: expect.objectContaining({ deliverableType: 'report' }) as unknown }));
  });
});
