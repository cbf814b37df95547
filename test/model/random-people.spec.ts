import { jest } from '@jest/globals';
import fc from 'fast-check';
import { DOMAIN_ERROR_CODES, DomainError, TASK_ACT_NAMES, civilDate, minDate, type TaskAct, type TaskStatus } from '#domain';
import { verifyAudit, type TaskDetail } from '#workflow';
import { agencyOf, Forest, LOGINS, STRANGER, type Row } from './forest.js';

jest.setTimeout(900_000);

/** CI lives the same two lives every time; RANDOM_PEOPLE_RUNS=100 lives new ones, RANDOM_PEOPLE_SEED a printed one again. */
const GIVEN_RUNS = process.env['RANDOM_PEOPLE_RUNS'];
const RUNS = Number(GIVEN_RUNS ?? 2);
const SEED = process.env['RANDOM_PEOPLE_SEED'] ?? (GIVEN_RUNS === undefined ? '-1241229407' : undefined);
const STEPS = 90;

/** Where a status may go by one act: domain.md 2.1 written down anew, with nothing of the product's table. */
const WAYS: Partial<Record<TaskAct, Partial<Record<TaskStatus, readonly TaskStatus[]>>>> = {
  dispatch: { DRAFT: ['DISPATCHED'] }, acknowledge: { DISPATCHED: ['ACKNOWLEDGED'] }, object: { DISPATCHED: ['OBJECTED'] },
  uphold: { OBJECTED: ['DISPATCHED'] }, reassign: { OBJECTED: ['CANCELLED'] }, cancel: { DISPATCHED: ['CANCELLED'] },
  start: { ACKNOWLEDGED: ['IN_PROGRESS'] }, rework: { RETURNED: ['IN_PROGRESS'] }, requestCompletion: { IN_PROGRESS: ['SIGNING'] },
  review: { SIGNING: ['SIGNING'] }, sign: { SIGNING: ['LEAD_REVIEW', 'VERIFYING'] }, accept: { LEAD_REVIEW: ['VERIFYING', 'COMPLETED'] },
  return: { SIGNING: ['IN_PROGRESS'], LEAD_REVIEW: ['RETURNED'], VERIFYING: ['RETURNED'] },
  proposeVerification: { VERIFYING: ['VERIFYING'] }, verify: { VERIFYING: ['COMPLETED'] }, closeOut: { COMPLETED: ['CLOSED'] },
  archive: { CLOSED: ['ARCHIVED'] }, reopen: { COMPLETED: ['RETURNED'], CLOSED: ['RETURNED'] },
  routinize: { IN_PROGRESS: ['ROUTINE'], VERIFYING: ['ROUTINE'] },
};
const OPEN: readonly TaskStatus[] = ['DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SIGNING', 'LEAD_REVIEW', 'VERIFYING', 'RETURNED'];
const DONE: readonly TaskStatus[] = ['COMPLETED', 'CLOSED', 'ARCHIVED', 'TERMINATED', 'CANCELLED'];
/** What carries a task on. */
const FORWARD: readonly TaskAct[] = [
  'dispatch', 'acknowledge', 'start', 'requestCompletion', 'review', 'sign', 'accept', 'proposeVerification', 'verify', 'rework', 'closeOut', 'archive', 'uphold', 'reassign',
  'resume', 'noObjection', 'coSign', 'endWait', 'answerObjection',
];

/** The agencies whose turn it is. */
function onTurn({ status, parentId, agencyCode, assignerAgencyCode, leadAgencyCode, consulted }: Row): string[] {
  if (status === 'DRAFT') return [assignerAgencyCode];
  if (status === 'LEAD_REVIEW') return [parentId === null ? leadAgencyCode : assignerAgencyCode];
  if (['DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SIGNING', 'RETURNED'].includes(status)) return [agencyCode];
  return ['JMO', ...consulted];
}

function lawful(act: TaskAct, from: TaskStatus, to: TaskStatus): boolean {
  if (act === 'suspend') return OPEN.includes(from) && to === 'SUSPENDED';
  if (act === 'resume') return from === 'SUSPENDED' && OPEN.includes(to);
  if (act === 'terminate') return !DONE.includes(from) && to === 'TERMINATED';
  const way = WAYS[act];
  return way === undefined ? from === to : (way[from]?.includes(to) ?? false);
}

/** Who may see a task: the office, those who answer for it, lead it, gave it or were asked; a draft only its maker. */
const sees = (login: string, row: Row): boolean => {
  const agency = agencyOf(login);
  if (agency === 'JMO' || agency === row.assignerAgencyCode || row.consulted.includes(agency)) return true;
  return row.status !== 'DRAFT' && (agency === row.agencyCode || agency === row.leadAgencyCode);
};

type Step =
  | { kind: 'anything'; who: number; task: number; act: TaskAct; how: 'good' | 'empty' | 'stale'; pick: number }
  | { kind: 'next'; who: number; task: number; pick: number; rare: boolean }
  | { kind: 'split'; who: number; task: number; pick: number }
  | { kind: 'days'; days: number };

const nat = fc.noBias(fc.nat(9_999));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('anything' as const), who: nat, task: nat, act: fc.constantFrom(...TASK_ACT_NAMES), how: fc.constantFrom('good' as const, 'good' as const, 'empty' as const, 'stale' as const), pick: nat }) },
  { weight: 11, arbitrary: fc.record({ kind: fc.constant('next' as const), who: nat, task: nat, pick: nat, rare: fc.noBias(fc.nat(9)).map((n) => n === 0) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('split' as const), who: nat, task: nat, pick: nat }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 2 }) }) },
);

const at = <T>(items: readonly T[], index: number): T => {
  const found = items[index % items.length];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
};

/** The people's life with one forest, and what was seen of it. */
class Life {
  private steps = 0;
  done = 0;
  refused = 0;
  readonly seen = new Set<string>();

  constructor(private readonly forest: Forest) {}

  async take(one: Step): Promise<void> {
    if (one.kind === 'days') return this.forest.pass(one.days);
    const rows = await this.forest.tasks();
    const open = rows.filter(({ status }) => !['ARCHIVED', 'TERMINATED', 'CANCELLED'].includes(status));
    const splittable = rows.filter(({ status, depth }) => depth < 2 && ['ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED'].includes(status));
    const row = at(one.kind === 'next' && open.length > 0 ? open : one.kind === 'split' && splittable.length > 0 ? splittable : rows, one.task);
    if (one.kind === 'next') await this.next(row, rows, one);
    else if (one.kind === 'split') await this.split(row, at(LOGINS, one.who), one.pick);
    else await this.attempt(at(LOGINS, one.who), row, rows, one.act, one.how, one.pick);
    await this.check(rows, at(LOGINS, one.who));
  }

  /** Somebody whose turn it is does what he is offered; now and then anybody does anything that he is offered. */
  private async next(row: Row, rows: readonly Row[], { who, pick, rare }: { who: number; pick: number; rare: boolean }): Promise<void> {
    const start = who % LOGINS.length;
    for (const login of [...LOGINS.slice(start), ...LOGINS.slice(0, start)].filter((one) => sees(one, row) && (rare || onTurn(row).includes(agencyOf(one))))) {
      const { allowedActions } = await this.forest.plan.reads.get(await this.forest.as(login), row.id);
      const acts = allowedActions.map(({ act }) => act).filter((act) => act !== 'decompose');
      const forward = acts.filter((act) => FORWARD.includes(act) || (act === 'assignHandler' && row.handlerId === null) || (act === 'return' && pick % 4 === 0));
      // Ends come seldom, or there is soon nothing left to live with.
      const choice = rare ? acts.filter((act) => pick % 8 === 0 || !['terminate', 'cancel'].includes(act)) : forward;
      if (choice.length > 0) return this.attempt(login, row, rows, at(choice, pick), 'good', pick);
    }
  }

  private async attempt(login: string, row: Row, rows: readonly Row[], act: TaskAct, how: 'good' | 'empty' | 'stale', pick: number): Promise<void> {
    const { plan } = this.forest;
    const what = `${login}: ${act} (${how}) on ${row.agencyCode}’s ${row.status} task ${row.id}`;
    const who = await this.forest.as(login);
    const before = await this.forest.everything();
    const task: TaskDetail | null = sees(login, row) ? await plan.reads.get(who, row.id) : null;
    const offered = task?.allowedActions.some((one) => one.act === act) ?? false;
    const office = task ?? await plan.reads.get(await this.forest.as('jmo.officer1'), row.id);
    let input = how === 'empty' ? {} : await this.forest.input(act, office, rows, pick);
    if (act === 'wait' && how !== 'empty') {
      const target = rows.find((other) => other.agencyCode !== row.agencyCode && !DONE.includes(other.status) && sees(login, other));
      input = target === undefined ? null : { reason: '需其数据', onTaskId: target.id };
    }
    if (input === null) return;
    const refusal = await plan.acts.act(who, row.id, act, input, how === 'stale' ? row.version - 1 : row.version).then(() => null, (error: unknown) => error);
    if (refusal === null) {
      expect({ what, offered, how: how === 'stale' }).toEqual({ what, offered: true, how: false });
      const after = (await this.forest.tasks()).find(({ id }) => id === row.id);
      expect({ what, version: after?.version, lawful: lawful(act, row.status, after?.status ?? 'DRAFT') }).toEqual({ what, version: row.version + 1, lawful: true });
      this.done += 1;
      this.seen.add(`${act} ${row.status}`);
      return;
    }
    const code = refusal instanceof DomainError ? refusal.code : String(refusal);
    expect({ what, code, known: (DOMAIN_ERROR_CODES as readonly string[]).includes(code) }).toEqual({ what, code, known: true });
    if (task === null) expect({ what, code }).toEqual({ what, code: 'not_found' });
    // What is offered and sent with all it needs is done.
    if (how === 'good' && act !== 'decompose') expect({ what, code, offered }).toEqual({ what, code, offered: false });
    expect({ what, changed: await this.forest.everything() !== before }).toEqual({ what, changed: false });
    this.refused += 1;
  }

  /** Splits a task, for a unit of its own agency or another agency; sometimes with a date beyond the parent's. */
  private async split(row: Row, login: string, pick: number): Promise<void> {
    const by = pick % 3 === 0 ? login : `${row.agencyCode.toLowerCase()}.liaison`;
    const who = await this.forest.as(by);
    const calendar = await this.forest.calendar();
    const due = civilDate(row.currentDue ?? '2015-09-30');
    const beyond = pick % 5 === 0;
    const before = await this.forest.everything();
    const refusal = await this.forest.plan.subtasks.add(who, row.id, {
      agencyCode: pick % 2 === 0 ? row.agencyCode : at(['MOST', 'MIIT', 'MOF'], pick), unitId: null, title: '提供数据', requirement: '提供数据', deliverable: '报告',
      deliverableType: 'report', dueOn: beyond ? calendar.addWorkingDays(due, 1) : minDate(due, civilDate('2015-09-30')),
    }, row.version).then(() => null, (error: unknown) => error);
    if (refusal === null) {
      expect({ beyond, own: agencyOf(by) === row.agencyCode }).toEqual({ beyond: false, own: true });
      this.done += 1;
      this.seen.add(`split ${row.status}`);
      return;
    }
    expect(refusal).toBeInstanceOf(DomainError);
    expect(await this.forest.everything()).toBe(before);
    this.refused += 1;
  }

  private async check(before: readonly Row[], login: string): Promise<void> {
    const now = await this.forest.tasks();
    const found: string[] = [];
    for (const row of now) {
      const was = before.find(({ id }) => id === row.id);
      const parent = now.find(({ id }) => id === row.parentId);
      if (parent !== undefined && !DONE.includes(row.status)) {
        if (row.currentDue !== null && parent.currentDue !== null && row.currentDue > parent.currentDue) found.push(`${row.id} is due after its parent`);
        if (DONE.includes(parent.status) || ['SIGNING', 'LEAD_REVIEW', 'VERIFYING', 'ROUTINE'].includes(parent.status)) found.push(`${row.id} is ${row.status} under a parent that is ${parent.status}`);
      }
      if (was === undefined) continue;
      const moved = JSON.stringify({ ...row, version: 0 }) !== JSON.stringify({ ...was, version: 0 });
      if (row.version > was.version + 1 || (moved && row.version !== was.version + 1)) found.push(`${row.id} went from version ${was.version} to ${row.version}`);
      if (row.originalDue !== was.originalDue) found.push(`${row.id}: the first date moved`);
      if ((was.finishedLate && !row.finishedLate) || (was.everOverdue && !row.everOverdue)) found.push(`${row.id}: lateness was forgotten`);
    }
    const twice = await this.forest.rows(`SELECT task_id, round, eye FROM (
        SELECT task_id, round, stage, person_id AS eye FROM sign_off WHERE decision = 'YES' AND stage IN ('REQUEST', 'CHECK', 'SIGN', 'REVIEW', 'PROPOSE', 'VERIFY')
        UNION SELECT task_id, round, stage, on_behalf_of FROM sign_off WHERE decision = 'YES' AND stage IN ('REQUEST', 'CHECK', 'SIGN', 'REVIEW', 'PROPOSE', 'VERIFY') AND on_behalf_of IS NOT NULL) eyes
      GROUP BY 1, 2, 3 HAVING count(*) > 1`);
    if (twice.length > 0) found.push(`one pair of eyes twice in a round: ${JSON.stringify(twice[0])}`);
    const foreign = await this.forest.rows(`SELECT task_id, stage, agency_code FROM sign_off WHERE stage IN ('PROPOSE', 'VERIFY') AND agency_code <> 'JMO'`);
    if (foreign.length > 0) found.push(`verified outside the office: ${JSON.stringify(foreign[0])}`);
    this.steps += 1;
    if (this.steps % 10 === 0) await this.audit();
    expect(found).toEqual([]);
    for (const looker of new Set([login, `${STRANGER.toLowerCase()}.liaison`])) await this.look(looker, now);
  }

  /** The hashes chain, and every task rebuilt from its events is the task that is stored. */
  async audit(): Promise<void> {
    expect((await verifyAudit(this.forest.plan.owner)).problems).toEqual([]);
  }

  /** Lists and single reads show what a person may see and nothing else. */
  private async look(login: string, rows: readonly Row[]): Promise<void> {
    const { reads } = this.forest.plan;
    const who = await this.forest.as(login);
    const visible = rows.filter((row) => sees(login, row)).map(({ id }) => id).sort();
    expect({ login, listed: (await reads.list(who, {}, { limit: 200 })).items.map(({ id }) => id).sort() }).toEqual({ login, listed: visible });
    const hidden = rows.find((row) => !sees(login, row));
    if (hidden !== undefined) await expect(reads.get(who, hidden.id)).rejects.toMatchObject({ code: 'not_found' });
  }
}

it('lets random people try random acts, legal and illegal: what is offered is done, what is not is refused and changes nothing, and every rule holds', async () => {
  const total = { done: 0, refused: 0 };
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
    const forest = await Forest.open();
    try {
      const life = new Life(forest);
      for (const one of steps) await life.take(one);
      await life.audit();
      if (process.env['RANDOM_PEOPLE_VERBOSE']) process.stderr.write(`${life.done} done, ${life.refused} refused: ${[...life.seen].sort().join(', ')}\n`);
      total.done += life.done;
      total.refused += life.refused;
    } finally {
      await forest.close();
    }
  }), { numRuns: RUNS, endOnFailure: true, ...(SEED === undefined ? {} : { seed: Number(SEED) }) });
  // Lives in which nothing happens prove nothing.
  expect(Math.min(total.done, total.refused)).toBeGreaterThan((RUNS * STEPS) / 20);
});
