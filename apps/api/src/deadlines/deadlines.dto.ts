import { CLOCK_KINDS } from '#domain';
import type { DeadlineView } from '#workflow';
import { allowedAll } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';
import { HOLDERS } from '../tasks/task.dto.js';

export class BothDto {
  @Words('In Chinese.') zh!: string;
  @Words('In English.') en!: string;
}

class DerivationStepDto {
  @CivilDay('The first day of the run.') from!: string;
  @CivilDay('The last.') to!: string;
  @OneOf(['start', 'counted', 'skipped', 'reached', 'moved'], 'What became of these days.') verdict!: string;
  @OneOf(['week', 'holiday', 'makeup', 'rule'], 'Why: the week, a notice that makes them a day off or a make-up day (调休), or the rule itself.') why!: string;
  @Words('The holiday.', { nullable: true }) name!: string | null;
  @Words('Where the notice stands that says so.', { nullable: true }) source!: string | null;
  @Whole('Working days counted up to and with this run.') counted!: number;
}

class ClockRuleDto {
  @Nested(() => BothDto, 'What starts such a clock.') starts!: BothDto;
  @Nested(() => BothDto, 'What stops it.', { list: 50 }) stops!: BothDto[];
  @Nested(() => BothDto, 'What makes it stand still, with the working days it had left.', { list: 50 }) pauses!: BothDto[];
  @Nested(() => BothDto, 'What lets it run on.', { list: 50 }) resumes!: BothDto[];
}

export class DeadlineDto {
  @Id('The clock.') clockId!: string;
  @OneOf(CLOCK_KINDS, 'What it waits for.') kind!: string;
  @Text('The reporting period.', { blank: true }) period!: string;
  @OneOf(['WAITING', 'RUNNING', 'PAUSED', 'STOPPED'], 'Whether it runs.') status!: string;
  @OneOf(['OWNER', 'LEAD', 'OFFICE'], 'Who holds it.') holder!: string;
  @Text('That holder\'s agency.') holderAgency!: string;
  @CivilDay('When it began to run.', { nullable: true }) startedOn!: string | null;
  @CivilDay('When it is due: by the end of that day.', { nullable: true }) dueOn!: string | null;
  @Flag('It may still move: its year has no calendar yet (暂定).') provisional!: boolean;
  @OneOf(['OFFSET', 'PERIOD', 'SET', 'NONE'], 'So many days from a start; the rhythm of reports; set by a person; not running yet.') basis!: string;
  @CivilDay('The start, which is not counted.', { nullable: true }) start!: string | null;
  @Text('The offset: P5BD are five working days, P10D ten days, P2W two weeks, P1M a month.', { nullable: true }) offset!: string | null;
  @Text('What becomes of a date on a day off: none, previous, next, nthAfterHoliday.', { nullable: true }) roll!: string | null;
  @Nested(() => DerivationStepDto, 'Each run of days, counted or skipped, with the notice behind it.', { list: 2_000 }) steps!: DerivationStepDto[];
  @Nested(() => BothDto, 'The same in one sentence.') sentence!: BothDto;
  @Nested(() => ClockRuleDto, 'What starts, stops and pauses clocks of this kind.') rule!: ClockRuleDto;
  @Text('Its ladder.') ladderKey!: string;
  @Whole('The version of the ladder it started with.') ladderVersion!: number;
  @Text('The next step of its ladder.', { nullable: true }) nextStep!: string | null;
  @Instant('When that step fires.', { nullable: true }) nextAt!: Date | null;

  static list(rows: readonly DeadlineView[]): DeadlineDto[] {
    return allowedAll<DeadlineDto>(DeadlineDto, rows as unknown as DeadlineDto[]);
  }
}

export class HoldingsQuery {
  @Id('Only this plan.', { optional: true }) planId?: string;
  @Text('Only tasks of this agency.', { optional: true, max: 64 }) agencyCode?: string;
}

class HolderSumDto {
  @OneOf(HOLDERS, 'Who had the ball.') heldBy!: string;
  @Text('That holder\'s agency.', { nullable: true }) agencyCode!: string | null;
  @Whole('Working days.') days!: number;
  @Whole('Of these, after the due date.') overdueDays!: number;
}

class StretchDto extends HolderSumDto {
  @Instant('From when.') from!: Date;
  @Instant('To when; null: still.', { nullable: true }) to!: Date | null;
}

export class TaskHoldingsDto {
  @Nested(() => StretchDto, 'The ball\'s way, oldest first.', { list: 1_000 }) stretches!: StretchDto[];
  @Nested(() => HolderSumDto, 'The same by holder.', { list: 100 }) byHolder!: HolderSumDto[];
  @Whole('Working days since dispatch: the sum over all holders.') elapsed!: number;
  @Whole('Of these, after the due date.') elapsedOverdue!: number;
}

export class AgencyHoldingsDto {
  @Text('The agency responsible.') agencyCode!: string;
  @Whole('Its tasks.') tasks!: number;
  @Whole('Working days elapsed on them.') elapsed!: number;
  @Nested(() => HolderSumDto, 'Whose they were.', { list: 1_000 }) byHolder!: HolderSumDto[];
}
