import { OFFICE_AGENCY, POST_ROLES, type PersonActor, type PostRole } from '../access/index.js';
import { codeOf } from '../code-of.fixture.js';
import { EVENT_TYPES } from '../events/index.js';
import { TASK_STATUSES, type Task } from '../task/index.js';
import { buildCalendar, civilDate } from '../time/index.js';
import { allowedExtensionActions, decideExtension, extensionLevel, extensionLicence } from './decide-extension.js';
import { EXTENSION_ACTS, EXTENSION_ACT_NAMES, extensionRowsOf, type ExtensionAct, type ExtensionActRow } from './extension-acts.js';
import { EXTENDABLE_STATUSES, EXTENSION_GUARDS, type ExtensionFacts, type ExtensionInput } from './extension-guards.js';
import { EXTENSION_RULES, EXTENSION_STATUSES, isPendingExtension, type ExtensionRequest, type ExtensionStatus } from './extension.js';

const ROWS: readonly ExtensionActRow[] = EXTENSION_ACTS;
const calendar = buildCalendar([], 'Asia/Shanghai');
// 2015-09-01 is a Tuesday; without notices a week has five working days.
const TODAY = civilDate('2015-08-03');
const DUE = civilDate('2015-09-01');

const task = (patch: Partial<Task> = {}): Task => ({
  id: 't', parentId: null, role: 'COOPERATING', agencyCode: 'CAC', leadAgencyCode: 'NDRC', assignerAgencyCode: OFFICE_AGENCY, status: 'IN_PROGRESS',
  originalDue: DUE, currentDue: DUE, handlerId: 'handler', ...patch,
} as Task);
const request = (status: ExtensionStatus, patch: Partial<ExtensionRequest> = {}): ExtensionRequest => ({
  id: 'x', taskId: 't', number: 1, version: 1, status, reasonClass: 'CONSULTATION', reasonText: '征求意见', progress: '已成初稿', formerDue: DUE,
  requestedDue: civilDate('2015-09-15'), late: false, draftedBy: 'handler', signRoute: [], signedSteps: 0, signedBy: null, opinionBy: null, reviewedBy: null, eyes: { DRAFT: ['handler'] }, ...patch,
});
const facts = (patch: Partial<ExtensionFacts> = {}): ExtensionFacts => ({
  today: TODAY, calendar, rules: EXTENSION_RULES, parentDue: null, granted: 0, pendingId: null, fourEyesRelaxed: false, chain: ['HANDLER', 'SIGNATORY'], ...patch,
});
const person = (agency: string, roles: readonly PostRole[], personId = 'somebody'): PersonActor => ({
  kind: 'person', personId, name: personId, locale: 'zh', agency, scope: agency === OFFICE_AGENCY ? 'office' : 'agency',
  posts: roles.map((role) => ({ id: `${agency}/${role}`, role, title: role, unitId: null })),
});
/** An input that satisfies every guard on inputs. */
const INPUT: ExtensionInput = {
  reason: '理由', reasonClass: 'CONSULTATION', reasonText: '征求意见', progress: '已成初稿', requestedDue: civilDate('2015-09-15'), opinion: 'SUPPORT', newDue: civilDate('2015-09-08'),
};
/** Which posts a guard of the chain lets pass where the signatory alone signs. */
const BY_CHAIN: Partial<Record<ExtensionActRow['guards'][number], readonly PostRole[]>> = { middleStep: [], lastStep: ['SIGNATORY'], signsLast: ['SIGNATORY'], onRoute: ['REVIEWER', 'SIGNATORY'] };
const decide = (act: ExtensionAct, status: ExtensionStatus | 'NONE', who: PersonActor, over: { task?: Partial<Task>; request?: Partial<ExtensionRequest>; facts?: Partial<ExtensionFacts>; input?: Partial<ExtensionInput> } = {}) =>
  decideExtension(act, task(over.task), status === 'NONE' ? null : request(status, over.request), who, facts(over.facts), { ...INPUT, ...over.input });

describe('the action table of extension requests', () => {
  it('reaches every status from nothing, and an end from every status that waits', () => {
    const reach = (start: ExtensionStatus | 'NONE'): Set<ExtensionStatus | 'NONE'> => {
      const seen = new Set([start]);
      for (let grown = true; grown;) {
        const next = ROWS.filter((row) => row.from.some((from) => seen.has(from))).map((row) => row.to).filter((to) => !seen.has(to));
        grown = next.length > 0;
        next.forEach((to) => seen.add(to));
      }
      return seen;
    };
    expect([...reach('NONE')].sort()).toEqual(['NONE', ...EXTENSION_STATUSES].sort());
    for (const status of EXTENSION_STATUSES.filter(isPendingExtension)) expect([...reach(status)]).toEqual(expect.arrayContaining(['APPROVED', 'REJECTED', 'WITHDRAWN']));
  });

  it('has no row that leaves an answered or withdrawn request, and none without a person', () => {
    for (const row of ROWS) {
      for (const from of row.from) expect(from === 'NONE' || isPendingExtension(from)).toBe(true);
      expect(row.roles === 'byLevel' || row.roles.length > 0).toBe(true);
      expect(Object.keys(EVENT_TYPES)).toContain(row.event);
      for (const guard of row.guards) expect(EXTENSION_GUARDS).toHaveProperty(guard);
    }
  });

  it('has at most one row for an act in a status and a kind of task', () => {
    for (const act of EXTENSION_ACT_NAMES) {
      const keys = extensionRowsOf(act).flatMap((row) => row.from.flatMap((from) => (row.when ? [row.when] : ['needsOpinion', 'noOpinion']).map((when) => `${from}/${when}`)));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  // Every status, act, agency and post, judged a second time by the table alone.
  it('allows exactly what a row of it allows: every state, act, side and post', () => {
    const agencies = ['CAC', 'NDRC', OFFICE_AGENCY, 'MIIT'];
    let allowed = 0;
    for (const lead of [true, false]) {
      const owned = task(lead ? { role: 'LEAD', leadAgencyCode: 'CAC' } : {});
      for (const status of ['NONE', ...EXTENSION_STATUSES] as const) {
        for (const act of EXTENSION_ACT_NAMES) {
          for (const agency of agencies) {
            for (const role of POST_ROLES) {
              // The handler acts as himself where the act asks for him, and everybody else is somebody new.
              const who = person(agency, [role], ROWS.some((row) => row.act === act && row.guards.includes('isHandler')) ? 'handler' : 'somebody');
              const row = ROWS.find((each) => each.act === act && each.from.includes(status) && (each.when === undefined || (each.when === 'noOpinion') === lead));
              const side = row?.side === 'OWNER' ? agency === 'CAC' : row?.side === 'REVIEWER' ? agency === owned.leadAgencyCode : agency === OFFICE_AGENCY || role === 'CONVENER';
              const roles = row?.roles === 'byLevel' ? ['OFFICE_DIRECTOR', 'CONVENER'] : row?.roles ?? [];
              const expected = row !== undefined && side && (roles as readonly string[]).includes(role) && row.guards.every((guard) => BY_CHAIN[guard]?.includes(role) ?? true);
              const outcome = codeOf(() => decideExtension(act, owned, status === 'NONE' ? null : request(status), who, facts(), INPUT));
              expect([status, act, agency, role, outcome === 'ok']).toEqual([status, act, agency, role, expected]);
              if (expected) allowed += 1;
            }
          }
        }
      }
    }
    expect(allowed).toBeGreaterThan(40);
  });

  it('says which side, post or state is missing', () => {
    expect(codeOf(() => decide('sign', 'SIGNING', person('NDRC', ['SIGNATORY'])))).toBe('act_not_allowed_for_agency');
    expect(codeOf(() => decide('sign', 'SIGNING', person('CAC', ['LIAISON'])))).toBe('act_not_allowed_for_role');
    expect(codeOf(() => decide('sign', 'DECISION', person('CAC', ['SIGNATORY'])))).toBe('act_not_allowed_in_state');
    expect(codeOf(() => decide('withdraw', 'DECISION', person('CAC', ['HANDLER'])))).toBe('act_not_allowed_for_role');
    expect(codeOf(() => decide('reject', 'DECISION', person(OFFICE_AGENCY, ['OFFICE_DIRECTOR']), { input: { reason: ' ' } }))).toBe('reason_required');
  });
});

describe('a request', () => {
  const handler = person('CAC', ['HANDLER'], 'handler');

  it('is drafted by the task\'s own handler, one at a time, and at most twice granted', () => {
    expect(decide('draft', 'NONE', handler).to).toBe('DRAFT');
    expect(codeOf(() => decide('draft', 'NONE', person('CAC', ['HANDLER'], 'other')))).toBe('act_not_allowed_for_role');
    expect(codeOf(() => decide('draft', 'NONE', handler, { facts: { pendingId: 'y' } }))).toBe('extension_pending');
    expect(decide('draft', 'NONE', handler, { facts: { granted: 1 } }).to).toBe('DRAFT');
    expect(codeOf(() => decide('draft', 'NONE', handler, { facts: { granted: 2 } }))).toBe('extension_limit');
    expect(decide('draft', 'NONE', handler, { facts: { granted: 2, rules: { ...EXTENSION_RULES, maximum: 3 } } }).to).toBe('DRAFT');
  });

  it('is for work that its agency still has, with a date to extend', () => {
    for (const status of TASK_STATUSES) {
      expect([status, codeOf(() => decide('draft', 'NONE', handler, { task: { status } }))])
        .toEqual([status, (EXTENDABLE_STATUSES as readonly string[]).includes(status) ? 'ok' : 'act_not_allowed_in_state']);
    }
    expect(codeOf(() => decide('draft', 'NONE', handler, { task: { currentDue: null } }))).toBe('due_required');
  });

  it.each([
    ['2015-09-01', 'due_not_later'], ['2015-08-31', 'due_not_later'], ['2015-09-05', 'due_on_day_off'], ['2015-09-02', 'ok'], ['2015-11-03', 'due_after_parent'],
  ])('asks for a working day after the date that holds, not after the parent\'s: %s is %s', (dueOn, outcome) => {
    const over = { input: { requestedDue: civilDate(dueOn) }, request: { requestedDue: civilDate(dueOn) }, facts: { parentDue: civilDate('2015-11-02') } };
    expect(codeOf(() => decide('draft', 'NONE', handler, over))).toBe(outcome);
    expect(codeOf(() => decide('sign', 'SIGNING', person('CAC', ['SIGNATORY']), { ...over, input: { requestedDue: undefined } }))).toBe(outcome);
  });

  it('may still be filed late, but not for a date that has passed as well', () => {
    const late = { facts: { today: civilDate('2015-09-10') } };
    expect(decide('draft', 'NONE', handler, late).to).toBe('DRAFT');
    expect(codeOf(() => decide('draft', 'NONE', handler, { ...late, input: { requestedDue: civilDate('2015-09-09') } }))).toBe('due_in_past');
  });

  it('of a co-operating agency and of a subtask passes the lead or the assigner, the lead\'s own goes straight to the office', () => {
    const signatory = person('CAC', ['SIGNATORY']);
    expect(decide('sign', 'SIGNING', signatory).to).toBe('LEAD_OPINION');
    expect(decide('sign', 'SIGNING', signatory, { task: { role: 'LEAD', leadAgencyCode: 'CAC' } }).to).toBe('OFFICE_REVIEW');
    expect(decide('sign', 'SIGNING', signatory, { task: { parentId: 'p', assignerAgencyCode: 'MIIT' } }).to).toBe('LEAD_OPINION');
    expect(decide('sign', 'SIGNING', signatory, { task: { parentId: 'p', assignerAgencyCode: 'CAC' } }).to).toBe('OFFICE_REVIEW');
    expect(codeOf(() => decide('giveOpinion', 'LEAD_OPINION', person('NDRC', ['REVIEWER']), { input: { opinion: undefined } }))).toBe('invalid_input');
  });

  it('rests while its task is suspended, but can still be taken back', () => {
    const over = { task: { status: 'SUSPENDED' as const } };
    expect(codeOf(() => decide('giveOpinion', 'LEAD_OPINION', person('NDRC', ['REVIEWER']), over))).toBe('act_not_allowed_in_state');
    expect(codeOf(() => decide('review', 'OFFICE_REVIEW', person(OFFICE_AGENCY, ['OFFICE_OFFICER']), over))).toBe('act_not_allowed_in_state');
    expect(codeOf(() => decide('withdraw', 'OFFICE_REVIEW', person('CAC', ['SIGNATORY']), over))).toBe('ok');
  });

  it('is signed, advised, reviewed and decided by different people, also where one of them stood in', () => {
    const eyes = { DRAFT: ['a'], SIGN: ['b', 'b2'], OPINION: ['c'], REVIEW: ['d'], DECIDE: [] };
    const over = { request: { eyes } };
    expect(codeOf(() => decide('sign', 'SIGNING', person('CAC', ['SIGNATORY'], 'a'), over))).toBe('four_eyes');
    for (const who of ['a', 'b', 'b2']) expect(codeOf(() => decide('giveOpinion', 'LEAD_OPINION', person('NDRC', ['REVIEWER'], who), over))).toBe('four_eyes');
    for (const who of ['a', 'b', 'b2', 'c']) expect(codeOf(() => decide('review', 'OFFICE_REVIEW', person(OFFICE_AGENCY, ['OFFICE_OFFICER'], who), over))).toBe('four_eyes');
    for (const act of ['approve', 'approvePartly', 'reject'] as const) {
      for (const who of ['a', 'b', 'b2', 'c', 'd']) expect(codeOf(() => decide(act, 'DECISION', person(OFFICE_AGENCY, ['OFFICE_DIRECTOR'], who), over))).toBe('four_eyes');
      expect(codeOf(() => decide(act, 'DECISION', person(OFFICE_AGENCY, ['OFFICE_DIRECTOR'], 'e'), over))).toBe('ok');
      expect(codeOf(() => decide(act, 'DECISION', person(OFFICE_AGENCY, ['OFFICE_DIRECTOR'], 'a'), { ...over, facts: { fourEyesRelaxed: true } }))).toBe('ok');
    }
    for (const who of ['b', 'b2']) expect(codeOf(() => decide('review', 'OFFICE_REVIEW', person(OFFICE_AGENCY, ['OFFICE_OFFICER'], who), { request: { eyes: { CHECK: ['b', 'b2'] } } }))).toBe('four_eyes');
    const standIn = person(OFFICE_AGENCY, ['OFFICE_DIRECTOR'], 'f');
    const [post] = standIn.posts;
    if (!post) throw new Error('no post');
    const forD = { ...standIn, posts: [{ ...post, onBehalfOf: { personId: 'd', name: 'd' } }] };
    expect(codeOf(() => decide('approve', 'DECISION', forD, over))).toBe('four_eyes');
  });
});

describe('the agency\'s own chain', () => {
  const chain = ['REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'] as const;
  const at = (signedSteps: number, over: Partial<ExtensionRequest> = {}): Partial<ExtensionRequest> => ({ signRoute: chain, signedSteps, ...over });
  const tries = (act: ExtensionAct, role: PostRole, signedSteps: number): string => codeOf(() => decide(act, 'SIGNING', person('CAC', [role]), { request: at(signedSteps) }));

  it('is passed post by post in its order, and signed by the last', () => {
    expect(chain.map((role) => tries('passOn', role, 0))).toEqual(['ok', 'sign_step_open', 'act_not_allowed_for_role']);
    expect(chain.map((role) => tries('passOn', role, 1))).toEqual(['sign_step_open', 'ok', 'act_not_allowed_for_role']);
    expect(chain.map((role) => tries('sign', role, 1))).toEqual(['act_not_allowed_for_role', 'act_not_allowed_for_role', 'sign_step_open']);
    expect(chain.map((role) => tries('sign', role, 2))).toEqual(['act_not_allowed_for_role', 'act_not_allowed_for_role', 'ok']);
    expect(chain.map((role) => tries('return', role, 1))).toEqual(['ok', 'ok', 'ok']);
    expect(tries('return', 'LIAISON', 0)).toBe('act_not_allowed_for_role');
  });

  it('tells whose turn is still to come what he waits for, and nobody else', () => {
    const blocked = (role: PostRole): string[] => allowedExtensionActions(task(), request('SIGNING', at(0)), person('CAC', [role]), facts()).blocked.map(({ act, code: why }) => `${act} ${why}`);
    expect([blocked('SIGNATORY'), blocked('AGENCY_LEADER'), blocked('LIAISON')]).toEqual([['passOn sign_step_open'], ['sign sign_step_open'], []]);
  });

  it('is passed and signed by different people; whoever holds several posts acts by the one whose turn it is', () => {
    const both = person('CAC', ['LIAISON', 'REVIEWER', 'SIGNATORY'], 'b');
    expect(decide('passOn', 'SIGNING', both, { request: at(0) }).post.role).toBe('REVIEWER');
    expect(codeOf(() => decide('passOn', 'SIGNING', both, { request: at(1, { eyes: { CHECK: ['b'] } }) }))).toBe('four_eyes');
    expect(codeOf(() => decide('sign', 'SIGNING', person('CAC', ['AGENCY_LEADER'], 'b'), { request: at(2, { eyes: { CHECK: ['b'] } }) }))).toBe('four_eyes');
    expect(codeOf(() => decide('passOn', 'SIGNING', both, { request: at(1, { eyes: { CHECK: ['b'] } }), facts: { fourEyesRelaxed: true } }))).toBe('ok');
  });

  it('takes back what was filed by the post that signed it', () => {
    const back = (role: PostRole): string => codeOf(() => decide('withdraw', 'DECISION', person('CAC', [role]), { request: at(3) }));
    expect([back('SIGNATORY'), back('AGENCY_LEADER')]).toEqual(['act_not_allowed_for_role', 'ok']);
  });
});

describe('the decision', () => {
  const director = person(OFFICE_AGENCY, ['OFFICE_DIRECTOR']);
  const convener = person('NDRC', ['CONVENER']);
  const asking = (date: string, over: Partial<ExtensionFacts> = {}) => ({ request: { requestedDue: civilDate(date) }, facts: over });

  it('is the director\'s up to 20 working days of the first extension, and the convener\'s beyond and for the second', () => {
    // 20 working days after 2015-09-01 is 2015-09-29 where no holiday is known.
    expect(codeOf(() => decide('approve', 'DECISION', director, asking('2015-09-29')))).toBe('ok');
    expect(codeOf(() => decide('approve', 'DECISION', director, asking('2015-09-30')))).toBe('act_not_allowed_for_role');
    expect(codeOf(() => decide('approve', 'DECISION', director, asking('2015-09-02', { granted: 1 })))).toBe('act_not_allowed_for_role');
    for (const over of [asking('2015-09-29'), asking('2015-09-30'), asking('2015-09-02', { granted: 1 })]) expect(codeOf(() => decide('approve', 'DECISION', convener, over))).toBe('ok');
    expect(extensionLevel({ ...EXTENSION_RULES, levels: [{ upToNumber: 9, upToWorkingDays: 3, roles: ['OFFICE_OFFICER'] }] }, { granted: 3, workingDays: 3 }).roles).toEqual(['OFFICE_OFFICER']);
  });

  it('always names the date, and a refusal the one that goes on holding', () => {
    expect(decide('approve', 'DECISION', director).decidedDue).toBe('2015-09-15');
    expect(decide('approvePartly', 'DECISION', director).decidedDue).toBe('2015-09-08');
    expect(decide('reject', 'DECISION', director).decidedDue).toBe('2015-09-01');
    expect(decide('withdraw', 'DECISION', person('CAC', ['SIGNATORY'])).decidedDue).toBeNull();
  });

  it('in part names another date: later than the present one, earlier than the one asked for, a working day', () => {
    const named = (newDue: string | undefined): string => codeOf(() => decide('approvePartly', 'DECISION', director, { input: { newDue: newDue === undefined ? undefined : civilDate(newDue) } }));
    expect([undefined, '2015-09-15', '2015-09-16', '2015-09-01', '2015-09-12', '2015-09-14'].map(named))
      .toEqual(['due_required', 'due_not_earlier', 'due_not_earlier', 'due_not_later', 'due_on_day_off', 'ok']);
  });

  it('can\'t approve a date that passed while it waited, nor for work that has left the agency; refusing stays possible', () => {
    expect(codeOf(() => decide('approve', 'DECISION', director, { facts: { today: civilDate('2015-09-16') } }))).toBe('due_in_past');
    expect(codeOf(() => decide('approve', 'DECISION', director, { task: { status: 'VERIFYING' } }))).toBe('act_not_allowed_in_state');
    expect(codeOf(() => decide('reject', 'DECISION', director, { task: { status: 'VERIFYING' } }))).toBe('ok');
  });

  it('is offered as a button to whom the level names, and explained to him where something holds it back', () => {
    const offered = (who: PersonActor, over: Partial<ExtensionFacts> = {}): string[] => allowedExtensionActions(task(), request('DECISION'), who, facts(over)).allowed.map(({ act }) => act);
    expect(offered(director)).toEqual(['approve', 'approvePartly', 'reject']);
    expect(offered(director, { granted: 1 })).toEqual([]);
    expect(offered(convener, { granted: 1 })).toEqual(['approve', 'approvePartly', 'reject']);
    expect(allowedExtensionActions(task({ status: 'VERIFYING' }), request('DECISION'), director, facts()).blocked.map(({ act }) => act)).toEqual(['approve', 'approvePartly']);
    expect(allowedExtensionActions(task(), null, person('CAC', ['HANDLER'], 'handler'), facts({ granted: 2 })).blocked).toEqual([{ act: 'draft', code: 'extension_limit', details: { act: 'draft', granted: 2, maximum: 2 } }]);
    expect('refusal' in extensionLicence('approve', { task: task(), request: request('DECISION'), actor: person('CAC', ['SIGNATORY']), facts: facts(), input: null })).toBe(true);
  });
});
