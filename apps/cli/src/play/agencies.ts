import type { ReportSeen, TaskSeen } from '#database';
import type { CivilDate, Evidence, TaskAct, WorkCalendar } from '#domain';
import { OFFICE_AGENCY, plannedPercent } from '#domain';
import type { Reports, Subtasks, TaskActs, Trajectories } from '#workflow';
import type { Cast, Player } from './cast.js';
import type { Chance } from './random.js';
import { BEHAVIOUR, WORDS } from './script.js';
import type { TroubleDay } from './troubles.js';

export interface Services {
  acts: TaskActs;
  subtasks: Subtasks;
  reports: Reports;
  trajectories: Trajectories;
}

/** One day of all agencies and the office: everybody does what his script has for the day, task by task. */
export class AgencyDay {
  constructor(
    private readonly services: Services,
    private readonly cast: Cast,
    private readonly chance: Chance,
    private readonly calendar: WorkCalendar,
    private readonly today: CivilDate,
    private readonly troubles: TroubleDay,
  ) {}

  async task(task: TaskSeen): Promise<void> {
    if (await this.troubles.instead(task)) return;
    switch (task.status) {
      case 'DRAFT': return this.dispatch(task);
      case 'DISPATCHED': return this.acknowledge(task);
      case 'ACKNOWLEDGED': return this.begin(task);
      case 'IN_PROGRESS': return this.work(task);
      case 'SIGNING': return this.sign(task);
      case 'LEAD_REVIEW': return this.review(task);
      case 'VERIFYING': return this.verify(task);
      case 'RETURNED': return this.rework(task);
      case 'COMPLETED': return this.close(task);
      // Ended, or it stands still.
      case 'CLOSED': case 'ARCHIVED': case 'TERMINATED': case 'CANCELLED': case 'ROUTINE': case 'OBJECTED': case 'SUSPENDED': return undefined;
    }
  }

  /** An agency's report of a period: drafted, sent to be signed, signed on one day; the office takes it or returns it. */
  async report(report: ReportSeen): Promise<void> {
    const { services: { reports }, chance } = this;
    const agency = report.agencyCode;
    const handler = this.cast.one(agency, 'HANDLER', chance.between(0, 1, report.key, 'handler'));
    const key = [report.key, report.period] as const;
    if (report.status === 'SUBMITTED') {
      const thin = chance.happens(BEHAVIOUR.report.thin, ...key, 'thin') && report.returns === 0;
      const officer = this.cast.one(OFFICE_AGENCY, 'OFFICE_OFFICER', chance.between(0, 1, ...key));
      const { version } = await reports.act(officer.credentials, report.id, thin ? 'return' : 'accept', {}, thin ? WORDS.returnReport : undefined, report.version);
      if (report.asks && chance.happens(BEHAVIOUR.report.answered, ...key, 'answer')) {
        await reports.act(officer.credentials, report.id, 'answerMatter', {}, WORDS.answer, version);
      }
      return;
    }
    const roll = chance.of(...key, 'when');
    const { inTime, late } = BEHAVIOUR.report;
    if (report.status !== 'RETURNED') {
      if (roll >= inTime + late) return; // never comes: 缺报
      const shift = roll < inTime ? -chance.between(0, 4, ...key) : chance.between(1, 6, ...key, 'late');
      if (this.today < this.calendar.addWorkingDays(report.dueOn, shift)) return;
    }
    if (report.status === 'OPEN' && chance.happens(BEHAVIOUR.report.noChange, ...key, 'no change')) {
      await reports.act(this.cast.one(agency, 'SIGNATORY').credentials, report.id, 'reportNoChange', {}, undefined, report.version);
      return;
    }
    const thin = report.status !== 'RETURNED' && chance.happens(BEHAVIOUR.report.thin, ...key, 'thin');
    const draft = await reports.act(handler.credentials, report.id, 'saveDraft', {
      progress: thin ? WORDS.thin : chance.pick(WORDS.progress, ...key) ?? WORDS.thin,
      problems: chance.pick(WORDS.problems, ...key) ?? '',
      nextSteps: chance.pick(WORDS.nextSteps, ...key) ?? '',
      ...(chance.happens(BEHAVIOUR.report.coordination, ...key, 'coordination') ? { coordination: chance.pick(WORDS.coordination, ...key) ?? '' } : {}),
      percent: this.reached(report),
    }, undefined, report.version);
    const sent = await reports.act(handler.credentials, report.id, 'sendToSign', {}, undefined, draft.version);
    await reports.act(this.cast.one(agency, 'SIGNATORY').credentials, report.id, 'sign', {}, undefined, sent.version);
  }

  /** The share that it reports: what its plan asks for by now, or less where the work lags; without a plan some more than last time. */
  private reached({ key, period, percent, plan }: ReportSeen): number {
    if (plan === null) return Math.min(95, percent + this.chance.between(2, 14, key, period));
    const planned = plannedPercent(plan, this.today, this.calendar);
    const { lags, share } = BEHAVIOUR.plan;
    const done = this.chance.happens(lags, key, 'lags') ? Math.round(planned * share) : planned - this.chance.between(-4, 6, key, period, 'gap');
    return Math.max(percent, Math.min(95, done));
  }

  private act(who: Player, task: TaskSeen, act: TaskAct, input: Parameters<TaskActs['act']>[3] = {}, version = task.version): Promise<{ version: number }> {
    return this.services.acts.act(who.credentials, task.id, act, input, version);
  }

  /** Working days since the task got into its present state. */
  private waited(task: TaskSeen): number {
    return this.calendar.workingDaysBetween(task.since, this.today);
  }

  /** The working days somebody takes: within `most` in time, or late by up to so many more. */
  private pace(behaviour: { inTime: number; lateUpTo: number }, most: number, task: TaskSeen, what: string): number {
    return this.chance.happens(behaviour.inTime, task.key, what, task.round)
      ? this.chance.between(0, most, task.key, what, 'days', task.round)
      : most + this.chance.between(1, behaviour.lateUpTo, task.key, what, 'late', task.round);
  }

  private async dispatch(task: TaskSeen): Promise<void> {
    await this.act(this.cast.one(task.assignerAgencyCode, 'SIGNATORY'), task, 'dispatch');
  }

  private async acknowledge(task: TaskSeen): Promise<void> {
    if (this.waited(task) < this.pace(BEHAVIOUR.acknowledge, 1, task, 'acknowledge')) return;
    await this.act(this.cast.one(task.agencyCode, 'LIAISON'), task, 'acknowledge');
  }

  private async begin(task: TaskSeen): Promise<void> {
    if (this.waited(task) < this.pace(BEHAVIOUR.start, 3, task, 'start')) return;
    const handler = this.handlerOf(task);
    const { version } = await this.act(this.cast.one(task.agencyCode, 'LIAISON'), task, 'assignHandler', { handlerId: handler.personId });
    await this.act(handler, task, 'start', {}, version);
    await this.plan(task, handler);
  }

  /** Some plan the progress of long work when they begin, evenly or with a date on the way; their signatory signs it (C5). */
  private async plan(task: TaskSeen, handler: Player): Promise<void> {
    const { planned, atLeast } = BEHAVIOUR.plan;
    const days = task.currentDue === null ? 0 : this.calendar.workingDaysBetween(this.today, task.currentDue);
    if (task.currentDue === null || days < atLeast || !this.chance.happens(planned, task.key, 'plan')) return;
    const end = { on: task.currentDue, percent: 100 };
    const onTheWay = { on: this.calendar.addWorkingDays(this.today, Math.floor(days / 2)), percent: this.chance.between(35, 60, task.key, 'on the way') };
    const even = this.chance.happens(0.5, task.key, 'even');
    const { id } = await this.services.trajectories.draft(handler.credentials, task.id, { kind: even ? 'LINEAR' : 'TABLE', points: even ? [end] : [onTheWay, end] });
    await this.services.trajectories.sign(this.cast.one(task.agencyCode, 'SIGNATORY').credentials, id);
  }

  private handlerOf(task: TaskSeen): Player {
    return this.cast.one(task.agencyCode, 'HANDLER', this.chance.between(0, 1, task.key, 'handler'));
  }

  private async work(task: TaskSeen): Promise<void> {
    if (await this.split(task)) return;
    if (task.openChildren > 0 || task.currentDue === null) return;
    const { inTime, earlyUpTo, lateUpTo } = BEHAVIOUR.complete;
    const shift = this.chance.happens(inTime, task.key, 'complete', task.round)
      ? -this.chance.between(1, earlyUpTo, task.key, 'early', task.round) : this.chance.between(1, lateUpTo, task.key, 'overdue', task.round);
    if (this.today < this.calendar.addWorkingDays(task.currentDue, shift)) return;
    const thin = task.round === 0 && this.chance.happens(BEHAVIOUR.thinCompletion, task.key, 'thin');
    const evidence: Evidence[] = [{ type: task.deliverableType, title: `${task.title}：成果文件`, reference: `${task.agencyCode}-${task.measureRef}` }];
    await this.act(this.handlerOf(task), task, 'requestCompletion', { statement: thin ? WORDS.thinStatement : WORDS.statement, evidence });
  }

  /** A lead splits its task once, some days after it began: one part for an own unit or for a co-operating agency. */
  private async split(task: TaskSeen): Promise<boolean> {
    if (task.role !== 'LEAD' || task.children > 0 || task.currentDue === null || !this.chance.happens(BEHAVIOUR.split, task.key, 'split')) return false;
    if (this.waited(task) < 5) return false;
    const due = this.calendar.addWorkingDays(task.currentDue, -this.chance.between(10, 20, task.key, 'split'));
    if (due <= this.calendar.addWorkingDays(this.today, 10) || !this.calendar.announced(due)) return false;
    const other = this.chance.happens(0.5, task.key, 'other') ? this.chance.pick(task.partners, task.key, 'partner') : undefined;
    const parts = other === undefined ? ['制定细化方案', '组织实施和检查'] : ['提供数据和政策支持'];
    let version = task.version;
    for (const part of parts) {
      await this.services.subtasks.add(this.cast.one(task.agencyCode, 'REVIEWER').credentials, task.id, {
        agencyCode: other ?? task.agencyCode, unitId: null, title: `${task.title}：${part}`,
        requirement: `按照牵头任务要求${part}，按期反馈结果。`, deliverable: part, deliverableType: task.deliverableType, dueOn: due,
      }, version);
    }
    return true;
  }

  private async sign(task: TaskSeen): Promise<void> {
    await this.act(this.cast.one(task.agencyCode, 'SIGNATORY'), task, 'sign');
  }

  private async review(task: TaskSeen): Promise<void> {
    if (this.waited(task) < this.pace(BEHAVIOUR.review, 3, task, 'review')) return;
    const reviewer = task.parentId === null ? task.leadAgencyCode : task.assignerAgencyCode;
    const who = this.cast.one(reviewer, 'REVIEWER');
    const passed = task.currentDue !== null && task.currentDue < this.today;
    if (task.thin && task.round === 1 && !(passed && task.parentId !== null)) {
      return void await this.act(who, task, 'return', { reason: WORDS.returnReason, ...(passed ? this.timeFromLead(task) : {}) });
    }
    await this.act(who, task, 'accept');
  }

  /** Ten working days, as far as the lead has them itself. */
  private timeFromLead({ leadDue }: TaskSeen): { newDue?: CivilDate } {
    const newDue = this.calendar.addWorkingDays(this.today, 10);
    if (leadDue === null || newDue <= leadDue) return { newDue };
    return leadDue >= this.today ? { newDue: leadDue } : {};
  }

  private async verify(task: TaskSeen): Promise<void> {
    if (this.waited(task) < this.pace(BEHAVIOUR.review, 4, task, 'verify')) return;
    const first = this.cast.one(OFFICE_AGENCY, 'OFFICE_OFFICER', 0);
    const second = this.cast.one(OFFICE_AGENCY, 'OFFICE_OFFICER', 1);
    if (task.thin && task.round === 1) {
      const newDue = this.calendar.addWorkingDays(this.today, 15);
      return void await this.act(first, task, 'return', { reason: WORDS.returnReason, newDue });
    }
    const grade = this.chance.happens(0.3, task.key, 'grade') ? { grade: 'EXCELLENT' as const, reason: WORDS.excellent } : { grade: 'GOOD' as const };
    const { version } = await this.act(first, task, 'proposeVerification', grade);
    await this.act(second, task, 'verify', {}, version);
  }

  private async rework(task: TaskSeen): Promise<void> {
    if (this.waited(task) < 1) return;
    await this.act(this.handlerOf(task), task, 'rework');
  }

  private async close(task: TaskSeen): Promise<void> {
    if (task.parentId !== null || this.waited(task) < 5) return;
    await this.act(this.cast.one(OFFICE_AGENCY, 'OFFICE_DIRECTOR'), task, 'closeOut');
  }
}
