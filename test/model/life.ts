import { DOMAIN_ERROR_CODES, DomainError, civilDate, minDate } from '#domain';
import { verifyAudit } from '#workflow';
import { agencyOf, LOGINS, STRANGER, type Forest, type Row } from './forest.js';
import { MAY_STILL, Matters, seesMatter, type Matter } from './matters.js';
import { breaches } from './rules-of-life.js';
import { DONE, ENDS, FORWARD, lawful, type Kind } from './ways.js';

export type Step =
  | { kind: 'anything'; who: number; of: Kind; which: number; act: number; how: 'good' | 'empty' | 'stale'; pick: number }
  | { kind: 'next'; who: number; of: Kind; which: number; pick: number; rare: boolean }
  | { kind: 'split'; who: number; which: number; pick: number }
  | { kind: 'ask'; who: number; which: number; pick: number }
  | { kind: 'draw'; who: number; pick: number }
  | { kind: 'days'; days: number };

const at = <T>(items: readonly T[], index: number): T => {
  const found = items[index % items.length];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
};

/** The agencies whose turn it is. */
function onTurn({ status, parentId, agencyCode, assignerAgencyCode, leadAgencyCode, consulted }: Row): string[] {
  if (status === 'DRAFT') return [assignerAgencyCode];
  if (status === 'LEAD_REVIEW') return [parentId === null ? leadAgencyCode : assignerAgencyCode];
  if (['DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SIGNING', 'RETURNED'].includes(status)) return [agencyCode];
  return ['JMO', ...consulted];
}

/** Who may see a task: the office, those who answer for it, lead it, gave it or were asked; a draft its maker and the office. */
const sees = (login: string, row: Row): boolean => {
  const agency = agencyOf(login);
  if (agency === 'JMO' || agency === row.assignerAgencyCode || row.consulted.includes(agency)) return true;
  return row.status !== 'DRAFT' && (agency === row.agencyCode || agency === row.leadAgencyCode);
};

const ofTask = (row: Row): Matter => ({ kind: 'task', id: row.id, taskId: row.id, status: row.status, version: row.version, signed: false, requestedDue: null });

/** The people's life with one forest, and what was seen of it. */
export class Life {
  private steps = 0;
  /** What was tried last, for whoever reads a failure. */
  private last = '';
  private readonly matters: Matters;
  done = 0;
  refused = 0;

  /** `reach`: what was done so far, in this life and those before: what was not is tried first. */
  constructor(private readonly forest: Forest, private readonly acts: Readonly<Record<Kind, readonly string[]>>, private readonly reach: Set<string>) {
    this.matters = new Matters(forest);
  }

  async take(step: Step): Promise<void> {
    if (step.kind === 'days') return this.forest.pass(step.days);
    const rows = await this.forest.tasks();
    await this.choose(step, rows);
    await this.check(rows, at(LOGINS, step.who));
  }

  private async choose(step: Exclude<Step, { kind: 'days' }>, rows: readonly Row[]): Promise<void> {
    const login = at(LOGINS, step.who);
    if (step.kind === 'split') {
      const splittable = rows.filter(({ status, depth }) => depth < 2 && ['ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED'].includes(status));
      return this.split(at(splittable.length > 0 ? splittable : rows, step.which), login, step.pick);
    }
    if (step.kind === 'ask') return this.ask(rows.filter(({ status }) => status === 'IN_PROGRESS'), rows, step);
    if (step.kind === 'draw') return this.draw(rows, login, step.pick);
    const all = step.of === 'task' ? rows.map(ofTask) : (await this.matters.all()).filter(({ kind }) => kind === step.of);
    const live = all.filter(({ status }) => !['ARCHIVED', 'TERMINATED', 'CANCELLED', 'SCHEDULED', 'ACCEPTED', 'APPROVED', 'PARTLY_APPROVED', 'REJECTED', 'WITHDRAWN', 'CONCLUDED'].includes(status));
    const matter = step.kind === 'next' && live.length > 0 ? at(live, step.which) : all.length > 0 ? at(all, step.which) : ofTask(at(rows, step.which));
    const task = rows.find(({ id }) => id === matter.taskId);
    if (task === undefined) throw new Error('a matter of no task');
    if (step.kind === 'next') await this.next(matter, task, rows, step);
    else await this.attempt(login, matter, task, rows, at(this.acts[matter.kind], step.act), step.how, step.pick);
  }

  /** Somebody whose turn it is does what he is offered; now and then anybody does anything that he is offered, what nobody has done yet first. */
  private async next(matter: Matter, task: Row, rows: readonly Row[], { who, pick, rare }: { who: number; pick: number; rare: boolean }): Promise<void> {
    const start = who % LOGINS.length;
    const turn = (login: string): boolean => rare || matter.kind !== 'task' || onTurn(task).includes(agencyOf(login));
    let otherwise: { login: string; act: string } | null = null;
    for (const login of [...LOGINS.slice(start), ...LOGINS.slice(0, start)].filter((one) => this.seen(one, matter, task) && turn(one))) {
      const offered = (await this.matters.offered(await this.forest.as(login), matter)).filter((act) => act !== 'decompose');
      const choice = rare ? offered.filter((act) => pick % 8 === 0 || !ENDS.includes(act))
        : offered.filter((act) => FORWARD[matter.kind].includes(act) || (act === 'assignHandler' && task.handlerId === null) || (act === 'return' && pick % 4 === 0));
      const unheard = rare && pick % 3 !== 0 ? offered.filter((act) => !this.reach.has(`${matter.kind} ${act} ${matter.status}`) && (pick % 2 === 0 || !ENDS.includes(act))) : [];
      if (unheard.length > 0) return this.attempt(login, matter, task, rows, at(unheard, pick), 'good', pick);
      if (choice.length > 0) otherwise ??= { login, act: at(choice, pick) };
      if (otherwise !== null && (!rare || pick % 3 === 0)) break;
    }
    if (otherwise !== null) await this.attempt(otherwise.login, matter, task, rows, otherwise.act, 'good', pick);
  }

  private seen(login: string, matter: Matter, task: Row): boolean {
    return seesMatter(login, matter, task, sees);
  }

  private async attempt(login: string, matter: Matter, task: Row, rows: readonly Row[], act: string, how: 'good' | 'empty' | 'stale', pick: number): Promise<void> {
    const what = `${login}: ${act} (${how}) on the ${matter.status} ${matter.kind} ${matter.id} of ${task.agencyCode}’s ${task.status} task`;
    this.last = what;
    const who = await this.forest.as(login);
    const visible = this.seen(login, matter, task);
    const offered = visible && (await this.matters.offered(who, matter)).includes(act);
    let input = how === 'empty' ? {} : await this.matters.input(matter, act, task, rows, pick);
    if (act === 'wait' && how !== 'empty') {
      const target = rows.find((other) => other.agencyCode !== task.agencyCode && !DONE.includes(other.status) && sees(login, other));
      input = target === undefined ? null : { reason: '需其数据', onTaskId: target.id };
    }
    if (input === null) return;
    const before = await this.forest.everything();
    const refusal = await this.matters.act(who, matter, act, input, how === 'stale' ? matter.version - 1 : matter.version).then(() => null, (error: unknown) => error);
    if (refusal === null) {
      expect({ what, offered, how: how === 'stale' }).toEqual({ what, offered: true, how: false });
      const after = await this.again(matter);
      expect({ what, version: after?.version, lawful: lawful(matter.kind, act, matter.status, after?.status ?? '') }).toEqual({ what, version: matter.version + 1, lawful: true });
      this.done += 1;
      this.reach.add(`${matter.kind} ${act} ${matter.status}`);
      return;
    }
    const code = codeOf(refusal);
    expect({ what, code, known: (DOMAIN_ERROR_CODES as readonly string[]).includes(code) }).toEqual({ what, code, known: true });
    // Checks are the office's to act on: whoever is of an agency has no post for it, whether he may see one or not.
    if (!visible) expect({ what, code }).toEqual({ what, code: matter.kind === 'check' ? 'forbidden' : 'not_found' });
    // What is offered and sent with all it needs is done.
    if (how === 'good' && act !== 'decompose' && !MAY_STILL[matter.kind].test(code)) expect({ what, code, offered }).toEqual({ what, code, offered: false });
    expect({ what, changed: await this.forest.everything() !== before }).toEqual({ what, changed: false });
    this.refused += 1;
  }

  private async again(matter: Matter): Promise<{ status: string; version: number } | undefined> {
    return matter.kind === 'task' ? (await this.forest.tasks()).find(({ id }) => id === matter.id) : (await this.matters.all()).find(({ id }) => id === matter.id);
  }

  /** Something new, by somebody who may make it or not: a refusal leaves everything as it was. */
  private async make(what: string, allowed: boolean | null, making: () => Promise<unknown>): Promise<void> {
    this.last = what;
    const before = await this.forest.everything();
    const refusal = await making().then(() => null, (error: unknown) => error);
    if (refusal === null) {
      if (allowed !== null) expect({ what, allowed }).toEqual({ what, allowed: true });
      this.done += 1;
      this.reach.add(what);
      return;
    }
    expect({ what, known: (DOMAIN_ERROR_CODES as readonly string[]).includes(codeOf(refusal)) }).toEqual({ what, known: true });
    expect({ what, changed: await this.forest.everything() !== before }).toEqual({ what, changed: false });
    this.refused += 1;
  }

  /** Splits a task, for a unit of its own agency or another agency; sometimes with a date beyond the parent's. */
  private async split(row: Row, login: string, pick: number): Promise<void> {
    const by = pick % 3 === 0 ? login : `${row.agencyCode.toLowerCase()}.liaison`;
    const who = await this.forest.as(by);
    const due = civilDate(row.currentDue ?? '2015-09-30');
    const beyond = pick % 5 === 0;
    const dueOn = beyond ? (await this.forest.calendar()).addWorkingDays(due, 1) : minDate(due, civilDate('2015-09-30'));
    await this.make(`task split ${row.status}`, !beyond && agencyOf(by) === row.agencyCode, () => this.forest.plan.subtasks.add(who, row.id, {
      agencyCode: pick % 2 === 0 ? row.agencyCode : at(['MOST', 'MIIT', 'MOF'], pick), unitId: null, title: '提供数据', requirement: '提供数据', deliverable: '报告', deliverableType: 'report', dueOn,
    }, row.version));
  }

  /** Asks for more time: mostly who has the work, at times anybody. */
  private async ask(working: readonly Row[], rows: readonly Row[], { who, which, pick }: { who: number; which: number; pick: number }): Promise<void> {
    const row = at(working.length > 0 ? working : rows, which);
    const handler = ['handler1', 'handler2'].map((post) => `${row.agencyCode.toLowerCase()}.${post}`).find((login) => this.forest.person(login) === row.handlerId);
    const login = pick % 4 === 0 || handler === undefined ? at(LOGINS, who) : handler;
    const credentials = await this.forest.as(login);
    const allowed = sees(login, row) && await this.matters.mayAsk(credentials, row);
    const due = (await this.forest.calendar()).addWorkingDays(civilDate(row.currentDue ?? '2015-09-30'), 1 + (pick % 30));
    await this.make('extension draft NONE', allowed, () => this.matters.ask(credentials, row, due));
  }

  private async draw(rows: readonly Row[], login: string, pick: number): Promise<void> {
    const by = pick % 4 === 0 ? login : 'jmo.officer1';
    const [, later] = await this.forest.days(pick);
    const some = rows.some(({ status, parentId }) => parentId === null && ['COMPLETED', 'CLOSED'].includes(status));
    await this.make('lot draw', agencyOf(by) === 'JMO' && by !== 'jmo.auditor' && some, async () => this.matters.draw(await this.forest.as(by), 1, later));
  }

  private async check(before: readonly Row[], login: string): Promise<void> {
    const now = await this.forest.tasks();
    this.steps += 1;
    if (this.steps % 10 === 0) await this.audit();
    expect({ after: this.last, breaches: await breaches(this.forest, before, now) }).toEqual({ after: this.last, breaches: [] });
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
    const papers = (await this.matters.all()).filter((matter) => rows.some((row) => row.id === matter.taskId && this.seen(login, matter, row)));
    for (const [kind, list] of [['extension', this.matters.extensionReads], ['check', this.matters.checks]] as const) {
      const { items } = await list.list(who, {}, { limit: 200 });
      expect({ login, kind, listed: items.map(({ id }) => id).sort() }).toEqual({ login, kind, listed: papers.filter((matter) => matter.kind === kind).map(({ id }) => id).sort() });
    }
  }
}

function codeOf(refusal: unknown): string {
  return refusal instanceof DomainError ? refusal.code : String(refusal);
}
