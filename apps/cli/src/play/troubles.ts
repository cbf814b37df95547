import type { ExtensionSeen, MeasureSeen, TaskSeen } from '#database';
import { civilDate, OFFICE_AGENCY, type CivilDate, type ExtensionAct, type ExtensionInput, type WorkCalendar } from '#domain';
import type { ExtensionReads, Extensions, MeasureActs, StandIns, TaskActs } from '#workflow';
import type { Cast, Player } from './cast.js';
import type { Chance } from './random.js';
import { ROSTERS } from './opening.js';
import { BEHAVIOUR, WORDS } from './script.js';

export interface TroubleServices {
  acts: TaskActs;
  extensions: Extensions;
  extensionReads: ExtensionReads;
  measureActs: MeasureActs;
  standIns: StandIns;
}

/** What does not go as planned on a day: objections and rulings, other dates proposed, more time asked for, absences, measures that stand still. */
export class TroubleDay {
  constructor(
    private readonly services: TroubleServices, private readonly cast: Cast, private readonly chance: Chance,
    private readonly calendar: WorkCalendar, private readonly today: CivilDate,
  ) {}

  /** Whether an agency does something else about its task today than go on with it. */
  async instead(task: TaskSeen): Promise<boolean> {
    switch (task.status) {
      case 'DISPATCHED': return await this.objects(task) || this.proposes(task);
      case 'OBJECTED': return this.rules(task);
      case 'ACKNOWLEDGED': return this.answers(task);
      case 'IN_PROGRESS': return await this.answers(task) || this.asks(task);
      default: return false;
    }
  }

  /** A request for more time: one step a day at most, by whoever has it. */
  async extension(request: ExtensionSeen): Promise<void> {
    const { key, agencyCode, reviewerCode } = request;
    const waited = this.calendar.workingDaysBetween(request.since, this.today);
    // The date has moved beyond what was asked for, by a suspension or a return: there is nothing left to ask.
    const pointless = request.requestedDue <= request.currentDue || request.requestedDue <= this.today;
    if (pointless && ['DRAFT', 'SIGNING'].includes(request.status)) return this.step(request, this.cast.one(agencyCode, 'SIGNATORY'), 'withdraw', { reason: WORDS.withdrawal });
    const officer = this.cast.one(OFFICE_AGENCY, 'OFFICE_OFFICER', this.chance.between(0, 1, key, 'officer'));
    switch (request.status) {
      case 'DRAFT': return this.step(request, this.handler(agencyCode, key), 'sendToSign');
      case 'SIGNING': return waited < this.chance.between(0, 3, key, 'signs') ? undefined : this.step(request, this.cast.one(agencyCode, 'SIGNATORY'), 'sign');
      case 'LEAD_OPINION': {
        if (waited < this.chance.between(0, 3, key, 'opinion')) return undefined;
        return this.step(request, this.reviewer(reviewerCode), 'giveOpinion', { opinion: this.chance.happens(0.8, key, 'supports') ? 'SUPPORT' : 'OPPOSE', reason: WORDS.opinion });
      }
      case 'OFFICE_REVIEW': return waited < 1 ? undefined : this.step(request, officer, 'review', { reason: WORDS.extensionReview });
      case 'DECISION': return waited < 1 ? undefined : this.decides(request, pointless);
      default: return undefined;
    }
  }

  /** A measure that cannot go on for a while is suspended with a date of review, and goes on that day. */
  async measure(measure: MeasureSeen): Promise<void> {
    const director = this.cast.one(OFFICE_AGENCY, 'OFFICE_DIRECTOR').credentials;
    const { ref, since } = measure;
    if (measure.status === 'SUSPENDED' && measure.reviewOn !== null && measure.reviewOn <= this.today) {
      await this.services.measureActs.act(director, measure.id, 'resume', { reason: WORDS.resume }, measure.version);
    } else if (measure.status === 'ACTIVE' && !measure.suspended && this.chance.happens(BEHAVIOUR.suspend, ref, 'suspend')
      && this.calendar.workingDaysBetween(since, this.today) >= this.chance.between(15, 60, ref, 'suspend')) {
      const reviewOn = this.calendar.addWorkingDays(this.today, this.chance.between(8, 30, ref, 'review'));
      await this.services.measureActs.act(director, measure.id, 'suspend', { basis: WORDS.suspendBasis, reviewOn, reason: WORDS.suspend }, measure.version);
    }
  }

  /** A signatory goes away for two weeks now and then; the liaison has his post, and both names stand on every act. */
  async absences(agencies: readonly string[]): Promise<void> {
    const month = this.today.slice(0, 7);
    for (const agency of agencies) {
      if (!this.chance.happens(BEHAVIOUR.absent, agency, month, 'absent')) continue;
      const leaves = civilDate(`${month}-${String(this.chance.between(1, 28, agency, month, 'leaves')).padStart(2, '0')}`);
      if (this.today !== this.calendar.nextWorkingDay(leaves)) continue;
      const absent = this.cast.one(agency, 'SIGNATORY');
      const standIn = this.cast.one(agency, 'LIAISON');
      if (this.cast.isStandIn(agency, 'SIGNATORY') || absent.postId === undefined) continue;
      const to = this.calendar.addWorkingDays(this.today, 9);
      await this.services.standIns.appoint(absent.credentials, { postId: absent.postId, personId: absent.personId, standInId: standIn.personId, from: this.today, to });
      this.cast.standsIn(agency, 'SIGNATORY', standIn, to);
    }
  }

  private async objects(task: TaskSeen): Promise<boolean> {
    if (task.objected || task.role === 'LEAD' || task.parentId !== null || !this.chance.happens(BEHAVIOUR.object, task.key, 'object')) return false;
    const proposed = this.anotherFor(task);
    await this.services.acts.act(this.cast.one(task.agencyCode, 'SIGNATORY').credentials, task.id, 'object', { reason: WORDS.objection, ...(proposed === undefined ? {} : { agencyCode: proposed }) }, task.version);
    return true;
  }

  private async rules(task: TaskSeen): Promise<boolean> {
    if (this.calendar.workingDaysBetween(task.since, this.today) < this.chance.between(1, 5, task.key, 'ruling')) return true;
    const director = this.cast.one(OFFICE_AGENCY, 'OFFICE_DIRECTOR').credentials;
    const other = this.anotherFor(task);
    if (other !== undefined && this.chance.happens(BEHAVIOUR.reassign, task.key, 'reassign')) {
      const passed = task.currentDue !== null && task.currentDue <= this.today ? { newDue: this.calendar.addWorkingDays(this.today, 30) } : {};
      await this.services.acts.act(director, task.id, 'reassign', { reason: WORDS.reassign, agencyCode: other, ...passed }, task.version);
    } else await this.services.acts.act(director, task.id, 'uphold', { reason: WORDS.uphold }, task.version);
    return true;
  }

  /** A body of the rosters that has no part in the measure yet. */
  private anotherFor(task: TaskSeen): string | undefined {
    const free = [...ROSTERS.C_ALL_DEPTS].filter((code) => !task.members.includes(code));
    return this.chance.pick(free, task.key, 'instead');
  }

  private async proposes(task: TaskSeen): Promise<boolean> {
    const { currentDue, leadDue } = task;
    if (task.proposal !== null || task.role !== 'COOPERATING' || currentDue === null || !this.chance.happens(BEHAVIOUR.propose, task.key, 'propose')) return false;
    const newDue = this.calendar.addWorkingDays(currentDue, this.chance.between(3, 10, task.key, 'proposed'));
    if (leadDue !== null && newDue > leadDue) return false;
    await this.services.acts.act(this.cast.one(task.agencyCode, 'SIGNATORY').credentials, task.id, 'counterPropose', { newDue, reason: WORDS.proposal }, task.version);
    return true;
  }

  private async answers(task: TaskSeen): Promise<boolean> {
    if (task.proposal !== 'PROPOSED' || this.calendar.workingDaysBetween(task.since, this.today) < 1) return false;
    const lead = this.reviewer(task.leadAgencyCode).credentials;
    const { proposedDue, leadDue } = task;
    const possible = proposedDue !== null && proposedDue > this.today && (leadDue === null || proposedDue <= leadDue);
    if (possible && this.chance.happens(BEHAVIOUR.acceptProposal, task.key, 'accepts')) await this.services.acts.act(lead, task.id, 'acceptProposal', {}, task.version);
    else await this.services.acts.act(lead, task.id, 'declineProposal', { reason: WORDS.declineProposal }, task.version);
    return true;
  }

  /** Asks for more time some weeks before the date, once; the work goes on meanwhile. */
  private async asks(task: TaskSeen): Promise<boolean> {
    const { currentDue } = task;
    if (task.asked || task.parentId !== null || currentDue === null || !this.chance.happens(BEHAVIOUR.extend, task.key, 'extend')) return false;
    const from = this.calendar.addWorkingDays(currentDue, -this.chance.between(14, 25, task.key, 'extend'));
    if (this.today < from || this.today > currentDue) return false;
    await this.services.extensions.draft(this.handler(task.agencyCode, task.key).credentials, task.id, {
      reasonClass: 'CONSULTATION', reasonText: WORDS.extension, progress: this.chance.pick(WORDS.progress, task.key, 'extend') ?? WORDS.thin,
      requestedDue: this.calendar.addWorkingDays(currentDue, this.chance.between(8, 40, task.key, 'longer')),
    }, task.version);
    return true;
  }

  private async decides(request: ExtensionSeen, pointless: boolean): Promise<void> {
    const { key, requestedDue, currentDue } = request;
    const roll = pointless ? 1 : this.chance.of(key, 'decision');
    const { approve, partly } = BEHAVIOUR.decision;
    const half = this.calendar.addWorkingDays(currentDue, Math.floor(this.calendar.workingDaysBetween(currentDue, requestedDue) / 2));
    const between = half > currentDue && half > this.today && half < requestedDue;
    for (const role of ['OFFICE_DIRECTOR', 'CONVENER']) {
      const who = this.cast.one(OFFICE_AGENCY, role);
      const done = roll < approve ? await this.tryStep(request, who, 'approve')
        : roll < approve + partly && between ? await this.tryStep(request, who, 'approvePartly', { newDue: half, reason: WORDS.decision })
          : await this.tryStep(request, who, 'reject', { reason: WORDS.decision });
      if (done) return;
    }
  }

  private async step(request: ExtensionSeen, who: Player, act: ExtensionAct, input: ExtensionInput = {}): Promise<void> {
    await this.tryStep(request, who, act, input);
  }

  /** What is held back today, because the task has moved on or the decision is another's, is not done. */
  private async tryStep(request: ExtensionSeen, who: Player, act: ExtensionAct, input: ExtensionInput = {}): Promise<boolean> {
    const { allowedActions, version } = await this.services.extensionReads.get(who.credentials, request.id);
    if (!allowedActions.some((allowed) => allowed.act === act)) return false;
    await this.services.extensions.act(who.credentials, request.id, act, input, version);
    return true;
  }

  /** Who answers for the lead; where no agency leads, the office's director. */
  private reviewer(code: string): Player {
    return this.cast.one(code, code === OFFICE_AGENCY ? 'OFFICE_DIRECTOR' : 'REVIEWER');
  }

  private handler(agency: string, key: string): Player {
    return this.cast.one(agency, 'HANDLER', this.chance.between(0, 1, key, 'handler'));
  }
}
