import { CLOCK_KINDS, LADDER_AUDIENCES, type CivilDate } from '#domain';
import type { NoticeView } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';

export class DaysQuery {
  @CivilDay('The first day.') from!: CivilDate;
  @CivilDay('The last day, included; three years at most.') to!: CivilDate;
}

class DayNoticeDto {
  @Text('When it was published, YYYY-MM-DD or YYYY-MM.') published!: string;
  @Words('Where it stands.') source!: string;
}

export class DayDto {
  @CivilDay('The day.') date!: string;
  @Flag('Whether it is worked.') working!: boolean;
  @OneOf(['week', 'holiday', 'makeup'], 'It follows the week, a notice makes it a day off, or a make-up day (调休).') why!: string;
  @Text('The holiday.', { nullable: true }) name!: string | null;
  @Nested(() => DayNoticeDto, 'The notice that says so.', { nullable: true }) notice!: DayNoticeDto | null;
  @Flag('Whether its year has a notice; if not, every date in it is provisional (暂定).') announced!: boolean;
}

export class DaysOffDto {
  @Text('The holiday.') name!: string;
  @CivilDay('The first day off.') from!: string;
  @CivilDay('The last day off.') to!: string;
}

/** A State Council notice on holiday arrangements. */
export class NoticeDto {
  @Id('The notice.') id!: string;
  @Whole('The year it is for.') year!: number;
  @Text('When it was published, YYYY-MM-DD or YYYY-MM.') published!: string;
  @CivilDay('From when it is part of the calendar; null while it waits to be applied.', { nullable: true }) knownFrom!: string | null;
  @Instant('When the director applied it; null where it came with the program.', { nullable: true }) appliedAt!: Date | null;
  @Whole('The calendar version that began with it.', { nullable: true }) version!: number | null;
  @Words('Where it stands.') source!: string;
  @Text('The notice it amends.', { nullable: true }) amends!: string | null;
  @Nested(() => DaysOffDto, 'The days off.', { list: 60 }) daysOff!: DaysOffDto[];
  @CivilDay('The make-up working days.', { list: 60 }) makeUpWorkdays!: string[];
  @CivilDay('Make-up days it takes back.', { list: 60, optional: true }) withdrawnMakeUpWorkdays?: string[];

  static from(notice: NoticeView): NoticeDto {
    return allowed<NoticeDto>(NoticeDto, notice as unknown as NoticeDto);
  }
}

class LadderActDto {
  @Whole('0 提醒, 1 催办, 2-4 督办, 5 通报.') level!: number;
  @OneOf(LADDER_AUDIENCES, 'Who is told.', { list: 20 }) audience!: string[];
  @Flag('A mail of its own, not in the digest.') urgent!: boolean;
  @Text('The time of day, HH:MM in the office\'s zone.') at!: string;
  @Words('The published rule, or our own judgement.', { optional: true }) source?: string;
}
export class LadderStepDto extends LadderActDto {
  @Text('The step.') id!: string;
  @Whole('Working days to the due date; negative before it.') offset!: number;
}
export class LadderRepeatDto extends LadderActDto {
  @Whole('Working days between repeats.') every!: number;
  @Whole('By how many each further interval is longer.') growBy!: number;
  @Whole('The longest interval.') atMost!: number;
}
export class NameDto {
  @Text('In Chinese.') zh!: string;
  @Text('In English.') en!: string;
}

export class LadderDto {
  @Text('The ladder.') key!: string;
  @Whole('Its version; a clock keeps the one it started with.') version!: number;
  @Nested(() => NameDto, 'What it is called.') name!: NameDto;
  @OneOf(CLOCK_KINDS, 'The clocks it is for.') clockKind!: string;
  @Words('Where it comes from.') source!: string;
  @Nested(() => LadderStepDto, 'Its steps, in order.', { list: 100 }) steps!: LadderStepDto[];
  @Nested(() => LadderRepeatDto, 'What follows the last step until the clock stops.', { optional: true }) repeat?: LadderRepeatDto;

  static from(ladder: object): LadderDto {
    return allowed(LadderDto, ladder as LadderDto);
  }
}
