import fc from 'fast-check';
import { addDays, civilDate, type ActInput, type CivilDate, type TaskAct, type TaskStatus } from '#domain';
import { breaches, type Memory } from './invariants.js';
import { ACTS, loginOf, outcome, ROLES, type Model } from './model.js';
import { AGENCIES, LATE_NOTICES, System, type Agency, type Mishap } from './system.js';

const RUNS = Number(process.env['FAULT_SEEDS'] ?? 4);
const FIRST_DUE = '2015-09-30';

interface Real {
  system: System;
  memory: Memory;
  /** The status that a suspension keeps, by agency. */
  before: Map<Agency, TaskStatus>;
}
type Command = fc.AsyncCommand<Model, Real>;

async function check(model: Model, { system, memory }: Real): Promise<void> {
  expect(await breaches(system, model, memory)).toEqual([]);
}

/** Somebody tries something with a task, allowed or not. */
class TryAct implements Command {
  constructor(readonly agency: Agency, readonly from: Agency, readonly role: (typeof ROLES)[number], readonly act: TaskAct) {}

  check = (): boolean => true;

  async run(model: Model, real: Real): Promise<void> {
    const { agency, role, act, from } = this;
    const task = model.tasks[agency];
    const expected = outcome(task, agency, act, { from, role }, real.before.get(agency) ?? null);
    const newDue = act === 'return' && task.status !== 'SIGNING' ? await this.dateFor(model, real) : undefined;
    const done = await real.system.tries(loginOf(from, role), agency, act, await this.input(real, newDue));
    expect({ command: String(this), done }).toEqual({ command: String(this), done: expected !== null });
    if (expected !== null) {
      if (act === 'suspend') real.before.set(agency, task.status);
      if (act === 'assignHandler') task.handled = true;
      if (act === 'proposeVerification') task.proposer = role;
      if (act === 'return' || act === 'verify') task.proposer = null;
      if (newDue !== undefined) task.currentDue = newDue;
      if (act === 'resume') task.currentDue = await this.resumedDue(real, task.currentDue);
      task.status = expected;
    }
    await check(model, real);
  }

  /** Eight working days; the lead, whose date binds what it returns, gives a co-operator no time beyond it, and none at all once it has passed. */
  private async dateFor({ tasks }: Model, { system }: Real): Promise<CivilDate | undefined> {
    const { calendar, today } = await system.calendar();
    const newDue = calendar.addWorkingDays(today, 8);
    if (tasks[this.agency].status !== 'LEAD_REVIEW' || newDue <= tasks.NDRC.currentDue) return newDue;
    const latest = calendar.previousWorkingDay(civilDate(tasks.NDRC.currentDue));
    return latest >= today ? latest : undefined;
  }

  private async input({ system }: Real, newDue: CivilDate | undefined): Promise<ActInput> {
    switch (this.act) {
      case 'assignHandler': return { handlerId: system.plan.world.person(`${this.from.toLowerCase()}.handler1`).id };
      case 'requestCompletion': return { statement: '已全部落实。', evidence: [{ type: 'report', title: '报告', reference: '1号' }] };
      case 'return': return { reason: '请补充。', ...(newDue ? { newDue } : {}) };
      case 'suspend': return { basis: '会议决定', reviewOn: await workingDay(system, 15) };
      case 'proposeVerification': return { grade: 'GOOD' };
      default: return {};
    }
  }

  /** A pause gives back the working days it took (or the date stays, where nothing had started): read, and checked to be later or equal. */
  private async resumedDue({ system }: Real, former: string): Promise<string> {
    const [row] = await system.rows<{ currentDue: string }>('SELECT current_due FROM task WHERE id = $1', [system.taskIds[this.agency]]);
    expect((row?.currentDue ?? '') >= former).toBe(true);
    return row?.currentDue ?? former;
  }

  toString(): string {
    return `${loginOf(this.from, this.role)} ${this.act} ${this.agency}`;
  }
}

/** What would be expected next of a task: random acts are refused most of the time, and runs have to get somewhere. */
class Next implements Command {
  constructor(readonly agency: Agency, readonly turn: 0 | 1 | 2) {}

  check = (model: Readonly<Model>): boolean => this.attempt(model) !== null;

  async run(model: Model, real: Real): Promise<void> {
    await this.attempt(model)?.run(model, real);
  }

  /** `turn` 0 and 1 go on, by one or another of those who may; 2 goes back where that is possible. */
  private attempt(model: Readonly<Model>): TryAct | null {
    const { agency, turn } = this;
    const task = model.tasks[agency];
    const own = (role: (typeof ROLES)[number], act: TaskAct): TryAct => new TryAct(agency, agency, role, act);
    const superior = turn === 1 ? 'reviewer' : 'signatory';
    switch (task.status) {
      case 'DISPATCHED': return own('liaison', 'acknowledge');
      case 'ACKNOWLEDGED': return task.handled ? own('handler1', 'start') : own(turn === 1 ? 'reviewer' : 'liaison', 'assignHandler');
      case 'IN_PROGRESS': return own('handler1', 'requestCompletion');
      case 'SIGNING': return turn === 2 ? own(superior, 'return') : own('signatory', 'sign');
      case 'LEAD_REVIEW': return new TryAct(agency, 'NDRC', superior, turn === 2 ? 'return' : 'accept');
      case 'VERIFYING':
        if (turn === 2) return own('officer2', 'return');
        return task.proposer === null ? own(turn === 1 ? 'officer2' : 'officer1', 'proposeVerification') : own(task.proposer === 'officer1' ? 'officer2' : 'director', 'verify');
      case 'RETURNED': return own('handler1', 'rework');
      case 'SUSPENDED': return own('director', 'resume');
      default: return null;
    }
  }

  toString = (): string => `next of ${this.agency} (${this.turn})`;
}

/** Time goes on, and the workers do their round, with or without mishap. */
class Pass implements Command {
  constructor(readonly days: number, readonly time: '08:00' | '09:00' | '09:15' | '12:30' | '16:00', readonly mishap: Mishap) {}

  check = (): boolean => true;

  async run(model: Model, real: Real): Promise<void> {
    for (let day = 0; day <= this.days; day += 1) {
      model.today = day === 0 ? model.today : addDays(civilDate(model.today), 1);
      // A day before its hour is not lived again.
      if (day === 0) continue;
      await real.system.plan.at(model.today, this.time);
      await real.system.round(this.mishap);
    }
    await check(model, real);
  }

  toString = (): string => `${this.days} days pass, to ${this.time}, ${this.mishap}`;
}

/** The director enters a notice late: what follows from a rule moves, what a person set stays (12). */
class LoadNotice implements Command {
  check = (model: Readonly<Model>): boolean => {
    const notice = LATE_NOTICES[model.noticesKnown];
    return notice !== undefined && notice.published.slice(0, 10) <= model.today;
  };

  async run(model: Model, real: Real): Promise<void> {
    const { system } = real;
    const notice = LATE_NOTICES[model.noticesKnown];
    if (notice === undefined) return;
    const dates = (): Promise<{ id: string; dueOn: string | null }[]> => system.rows(`SELECT id, due_on FROM clock WHERE status <> 'STOPPED' ORDER BY id`);
    const [before, effect, after] = [await dates(), await system.calendarNotices.apply(await system.plan.as('jmo.director'), notice), await dates()];
    const changed = after.filter(({ id, dueOn }) => before.find((clock) => clock.id === id)?.dueOn !== dueOn);
    expect(changed.length).toBeLessThanOrEqual(effect.moved);
    model.noticesKnown += 1;
    await check(model, real);
  }

  toString = (): string => 'the director enters a notice';
}

/** More time is asked for all the way through and granted, or refused where it can't be asked. */
class Extend implements Command {
  constructor(readonly agency: Agency, readonly days: number) {}

  check = (model: Readonly<Model>): boolean => model.tasks[this.agency].status === 'IN_PROGRESS';

  async run(model: Model, real: Real): Promise<void> {
    const { system } = real;
    const unit = this.agency.toLowerCase();
    const id = system.taskIds[this.agency];
    const task = model.tasks[this.agency];
    const { calendar, today } = await system.calendar();
    const from = civilDate(task.currentDue) > today ? civilDate(task.currentDue) : today;
    const requestedDue = calendar.addWorkingDays(from, this.days);
    const act = async (login: string, request: string, name: Parameters<typeof system.extensions.act>[2], input = {}): Promise<void> => {
      const who = await system.plan.as(login);
      await system.extensions.act(who, request, name, input, (await system.extensionReads.get(who, request)).version);
    };
    const granted = await system.refusedOrDone(async () => {
      const who = await system.plan.as(`${unit}.handler1`);
      const { version } = await system.plan.reads.get(who, id);
      const { id: request } = await system.extensions.draft(
        who, id, { reasonClass: 'CONSULTATION', reasonText: '征求意见', progress: '已完成初稿', requestedDue }, version);
      await act(`${unit}.handler1`, request, 'sendToSign');
      await act(`${unit}.signatory`, request, 'sign');
      if (this.agency !== 'NDRC') await act('ndrc.reviewer', request, 'giveOpinion', { opinion: 'SUPPORT', reason: '属实' });
      await act('jmo.officer1', request, 'review', { reason: '初审' });
      const second = (await system.rows(`SELECT 1 FROM extension_request WHERE task_id = $1 AND status = 'APPROVED'`, [id])).length > 0;
      await act(second ? 'jmo.convener' : 'jmo.director', request, 'approve', { reason: '同意' });
    });
    if (granted) task.currentDue = requestedDue;
    else expect((await system.rows(`SELECT 1 FROM extension_request WHERE task_id = $1 AND status = 'APPROVED'`, [id])).length >= 2 || requestedDue > '2015-12-31').toBe(true);
    await check(model, real);
  }

  toString = (): string => `${this.agency} gets ${this.days} working days more`;
}

async function workingDay(system: System, after: number): Promise<CivilDate> {
  const { calendar, today } = await system.calendar();
  return calendar.addWorkingDays(today, after);
}

const agency = fc.constantFrom(...AGENCIES);
const mishap = fc.constantFrom<Mishap>('none', 'everything twice', 'queue lost', 'two at once');
const next = fc.record({ of: agency, turn: fc.constantFrom<0 | 1 | 2>(0, 0, 1, 1, 2) }).map(({ of, turn }) => new Next(of, turn));
const pass = fc.record({ days: fc.integer({ min: 1, max: 12 }), time: fc.constantFrom('08:00' as const, '09:00' as const, '09:15' as const, '12:30' as const, '16:00' as const), mishap })
  .map(({ days, time, mishap: what }) => new Pass(days, time, what));
const COMMANDS = [
  next, next, next, next, next, next, pass, pass,
  fc.record({ of: agency, from: agency, role: fc.constantFrom(...ROLES), act: fc.constantFrom(...ACTS) }).map(({ of, from, role, act }) => new TryAct(of, from, role, act)),
  fc.record({ of: agency }).map(({ of }) => new TryAct(of, of, 'director', 'suspend')),
  fc.constant(new LoadNotice()),
  fc.record({ of: agency, days: fc.integer({ min: 1, max: 20 }) }).map(({ of, days }) => new Extend(of, days)),
];

it('random acts, days, notices and mishaps keep every promise after every step', async () => {
  await fc.assert(fc.asyncProperty(fc.commands(COMMANDS, { maxCommands: 80, size: 'max' }), async (commands) => {
    const system = await System.open();
    try {
      await fc.asyncModelRun(() => ({
        model: {
          today: '2015-07-08', noticesKnown: 0,
          tasks: Object.fromEntries(AGENCIES.map((code) => [code, { status: 'DISPATCHED', handled: false, originalDue: FIRST_DUE, currentDue: FIRST_DUE, proposer: null }])) as unknown as Model['tasks'],
        },
        real: { system, memory: { finishedLate: new Set(), everOverdue: new Set() }, before: new Map() },
      }), commands);
    } finally {
      await system.close();
    }
  }), { numRuns: RUNS, seed: Number(process.env['FAULT_FIRST_SEED'] ?? 1), endOnFailure: true });
});
