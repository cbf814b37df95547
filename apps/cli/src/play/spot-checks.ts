import type { CheckSeen, LotsSeen } from '#database';
import { civilDate, OFFICE_AGENCY, type CivilDate, type SpotCheckAct, type SpotCheckInput, type WorkCalendar } from '#domain';
import type { SpotCheckLots, SpotChecks } from '#workflow';
import type { Cast, Player } from './cast.js';
import type { Chance } from './random.js';
import { BEHAVIOUR, WORDS } from './script.js';

export interface SpotCheckServices {
  lots: SpotCheckLots;
  checks: SpotChecks;
}

/** The office looks again at what was called done (回头看): at the first finished tasks all together, then each quarter at a few drawn by lot. */
export class SpotCheckDay {
  constructor(
    private readonly services: SpotCheckServices, private readonly cast: Cast, private readonly chance: Chance,
    private readonly calendar: WorkCalendar, private readonly today: CivilDate,
  ) {}

  async draw({ planId, free, lots }: LotsSeen): Promise<void> {
    const { first, each, within } = BEHAVIOUR.spotCheck;
    const due = lots === 0 ? free >= first : this.beginsQuarter() && free > each;
    if (!due) return;
    const officer = this.cast.one(OFFICE_AGENCY, 'OFFICE_OFFICER');
    await this.services.lots.draw(officer.credentials, planId, {
      size: Math.min(free, each), basis: WORDS.lot, dueOn: this.calendar.addWorkingDays(this.today, within),
    });
  }

  /** One step a day at most: both officers verify in this play, so the director looks and the convener decides. */
  async check(check: CheckSeen): Promise<void> {
    const { find, conclude } = BEHAVIOUR.spotCheck;
    const waited = this.calendar.workingDaysBetween(check.since, this.today);
    const place = placeOf(check);
    if (check.status === 'DRAWN' && waited >= this.chance.between(find.from, find.to, ...place, 'found')) {
      await this.act(check, this.cast.one(OFFICE_AGENCY, 'OFFICE_DIRECTOR'), 'recordFinding', this.finding(check));
    } else if (check.status === 'FOUND' && waited >= this.chance.between(conclude.from, conclude.to, ...place, 'concluded')) {
      await this.act(check, this.cast.one(OFFICE_AGENCY, 'CONVENER'), 'conclude', {});
    }
  }

  /**
   * Which tasks a lot draws, nobody can foresee, the play's seed neither: so what is found by lot changes no task's way, only a grade. Work that
   * does not hold is found where all were taken, and there of the same tasks at each playing.
   */
  private finding(check: CheckSeen): SpotCheckInput {
    const { whole, order, mayFall } = check;
    if (whole && order === 1) return { outcome: 'FALSE', reason: WORDS.findingFalse, newDue: this.calendar.addWorkingDays(this.today, 30) };
    if (this.chance.happens(BEHAVIOUR.spotCheck.flawed, ...placeOf(check), 'flawed')) return { outcome: 'FLAWED', reason: WORDS.findingFlawed, ...(mayFall ? { grade: 'PASS' } : {}) };
    return { outcome: 'HOLDS', reason: WORDS.findingHolds };
  }

  private beginsQuarter(): boolean {
    const [year = '', month = ''] = this.today.split('-');
    return ['01', '04', '07', '10'].includes(month) && this.today === this.calendar.nextWorkingDay(civilDate(`${year}-${month}-01`));
  }

  /** What is held back today, because somebody else's eyes are needed, is left for another day. */
  private async act(check: CheckSeen, who: Player, act: SpotCheckAct, input: SpotCheckInput): Promise<void> {
    const { allowedActions, version } = await this.services.checks.get(who.credentials, check.id);
    if (allowedActions.some((allowed) => allowed.act === act)) await this.services.checks.act(who.credentials, check.id, act, input, version);
  }
}

/** What happens to a check hangs on its place in the lot; of a lot that took all there were, on the task's own place among them. */
function placeOf({ lotNumber, whole, order, rank }: CheckSeen): [number, string, number] {
  return whole ? [lotNumber, 'all', order] : [lotNumber, 'lot', rank];
}
