import { CLOCK_KINDS, type CivilDate } from '#domain';
import { RUNNING_CLOCKS, type LadderVersionView, type RunningClocks } from '#workflow';
import { LadderDto, LadderRepeatDto, LadderStepDto, NameDto } from '../calendar/calendar.dto.js';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Nested, OneOf, Text, Whole } from '../http/fields.js';
import { RuleVersionDto } from '../http/rule-version.dto.js';

/** A ladder as a person writes it; its version is given when it is kept. */
export class NewLadderDto {
  @Text('The ladder, e.g. default-completion.', { max: 64 }) key!: string;
  @Nested(() => NameDto, 'What it is called.') name!: NameDto;
  @OneOf(CLOCK_KINDS, 'The clocks it is for.') clockKind!: string;
  @Text('Where it comes from: the published rule, or [I] for your own judgement.', { max: 500 }) source!: string;
  @Nested(() => LadderStepDto, 'Its steps, in order of working days and time.', { list: 50 }) steps!: LadderStepDto[];
  @Nested(() => LadderRepeatDto, 'What follows the last step until the clock stops.', { optional: true }) repeat?: LadderRepeatDto;
}

export class TryLadderDto {
  @Nested(() => NewLadderDto, 'The ladder to try.') ladder!: NewLadderDto;
  @CivilDay('The first day.') from!: CivilDate;
  @CivilDay('The last day; at most 750 days, and not after today.') to!: CivilDate;
}

export class SwitchLadderDto {
  @OneOf(RUNNING_CLOCKS, 'Clocks that run: KEEP lets them go on under the version they started with, REARM puts them on this one from now on; nothing past is sent.') running!: RunningClocks;
  @Text('Why.', { max: 2_000 }) reason!: string;
}

export class LadderVersionDto extends RuleVersionDto {
  @OneOf(CLOCK_KINDS, 'The clocks it is for.') kind!: string;
  @Nested(() => LadderDto, 'What it says.') body!: LadderDto;

  static from(row: LadderVersionView): LadderVersionDto {
    return allowed(LadderVersionDto, row as unknown as LadderVersionDto);
  }
}

class LevelCountDto {
  @Whole('0 提醒, 1 催办, 2-4 督办, 5 通报.') level!: number;
  @Whole('Steps.') steps!: number;
}
class StepCountDto extends LevelCountDto {
  @Text('The step; all repeats together are called repeat.') step!: string;
}
class DryRunDto {
  @Whole('Stretches of clocks that touch the span.') runs!: number;
  @Whole('Steps in all.') steps!: number;
  @Nested(() => LevelCountDto, 'By level.', { list: 6 }) byLevel!: LevelCountDto[];
  @Nested(() => StepCountDto, 'By step.', { list: 60 }) byStep!: StepCountDto[];
  @Whole('On days off: always 0.') onDaysOff!: number;
}

export class TrialDto {
  @CivilDay('The first day.') from!: string;
  @CivilDay('The last day.') to!: string;
  @Nested(() => DryRunDto, 'What the ladder would have sent.') would!: DryRunDto;
  @Nested(() => LevelCountDto, 'What was sent for the same kind of clock.', { list: 6 }) sent!: LevelCountDto[];
}

export class SwitchPreviewDto {
  @CivilDay('Today.') from!: string;
  @CivilDay('The last day.') to!: string;
  @Nested(() => DryRunDto, 'Under the version in force.') now!: DryRunDto;
  @Nested(() => DryRunDto, 'Under this version.') then!: DryRunDto;
}
