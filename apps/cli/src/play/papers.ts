import type { PaperSeen } from '#database';
import { OFFICE_AGENCY, type EscalationAct, type EscalationInput, type WorkCalendar, type CivilDate } from '#domain';
import type { EscalationReads, Escalations } from '#workflow';
import type { Cast, Player } from './cast.js';
import type { Chance } from './random.js';
import { BEHAVIOUR, WORDS } from './script.js';

export interface PaperServices {
  papers: Escalations;
  paperReads: EscalationReads;
}

/** One day of the escalation papers: the office signs and settles, agencies receive and answer, some of them never. */
export class PaperDay {
  constructor(
    private readonly services: PaperServices, private readonly cast: Cast, private readonly chance: Chance,
    private readonly calendar: WorkCalendar, private readonly today: CivilDate,
  ) {}

  async paper(paper: PaperSeen): Promise<void> {
    const { agencyCode, level } = paper;
    switch (paper.status) {
      case 'PROPOSED': return this.rests(paper, BEHAVIOUR.papers.sign) ? undefined : this.act(paper, level >= 4 ? this.cast.one(OFFICE_AGENCY, 'CONVENER') : this.cast.one(OFFICE_AGENCY, 'OFFICE_DIRECTOR'), 'sign');
      case 'ISSUED': return this.act(paper, this.cast.one(agencyCode, 'LIAISON'), 'receive');
      case 'RECEIVED': return this.answer(paper);
      case 'REPLIED': return this.rests(paper, BEHAVIOUR.papers.settle) ? undefined : this.act(paper, this.cast.one(OFFICE_AGENCY, 'OFFICE_OFFICER'), 'settle');
      default: return undefined;
    }
  }

  /** Whether it lies on its desk for another day: at most so many working days. */
  private rests({ key, level, status, since }: PaperSeen, most: number): boolean {
    return this.calendar.workingDaysBetween(since, this.today) < this.chance.between(0, most, key, level, status);
  }

  private async answer(paper: PaperSeen): Promise<void> {
    const takes = this.chance.between(1, 5, paper.key, paper.level, 'reply');
    if (!this.chance.happens(BEHAVIOUR.reply, paper.key, paper.level) || this.calendar.workingDaysBetween(paper.since, this.today) < takes) return;
    await this.act(paper, this.cast.one(paper.agencyCode, 'SIGNATORY'), 'reply', { reply: this.chance.pick(WORDS.progress, paper.key, paper.level) ?? WORDS.thin });
  }

  /** What is held back today, because the task has moved on or escalation rests, is left for another day. */
  private async act(paper: PaperSeen, who: Player, act: EscalationAct, input: EscalationInput = {}): Promise<void> {
    const { allowedActions, version } = await this.services.paperReads.get(who.credentials, paper.id);
    if (allowedActions.some((allowed) => allowed.act === act)) await this.services.papers.act(who.credentials, paper.id, act, input, version);
  }
}
