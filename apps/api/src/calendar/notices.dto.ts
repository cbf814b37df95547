import { CLOCK_KINDS, type CivilDate, type HolidayNotice } from '#domain';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';
import { DaysOffDto } from './calendar.dto.js';

/** A notice as a person enters it from the published text. */
export class NewNoticeDto {
  @Whole('The year it is for.', { min: 2000, max: 2200 }) year!: number;
  @CivilDay('When it was published.') published!: CivilDate;
  @Text('Where it stands: the address of the published text.', { max: 500 }) source!: string;
  @Text('The publication date of the notice of that year that it amends.', { max: 10, nullable: true, optional: true }) amends?: string | null;
  @Nested(() => DaysOffDto, 'The days off.', { list: 60 }) daysOff!: DaysOffDto[];
  @CivilDay('The make-up working days (调休).', { list: 60 }) makeUpWorkdays!: string[];
  @CivilDay('Make-up days it takes back.', { list: 60, optional: true }) withdrawnMakeUpWorkdays?: string[];

  toNotice(): HolidayNotice {
    return { ...this, amends: this.amends ?? null };
  }
}

class ChangedDayDto {
  @CivilDay('The day.') date!: string;
  @Flag('Whether it was worked.') workedBefore!: boolean;
  @Flag('Whether it is worked now.') workedAfter!: boolean;
  @Words('The holiday.', { nullable: true }) name!: string | null;
}

export class StoredMoveDto {
  @Id('The task.') taskId!: string;
  @OneOf(['MOVED', 'FIRMED', 'DAY_OFF'], 'Moved; no longer provisional (暂定); falls on a day off and stays until the office decides.') what!: string;
  @OneOf(CLOCK_KINDS, 'Which date.') kind!: string;
  @Text('The reporting period.', { blank: true }) period!: string;
  @OneOf(['OWNER', 'LEAD', 'OFFICE'], 'Who holds it.') holder!: string;
  @Text('That holder\'s agency.') holderAgency!: string;
  @CivilDay('Before.') fromOn!: string;
  @CivilDay('Now.') toOn!: string;
}

class DateMoveDto extends StoredMoveDto {
  @Words('The task\'s title.') title!: string;
  @Text('The agency responsible.') agencyCode!: string;
}

class ToldDto {
  @Id('The person.') personId!: string;
  @Text('Name.') name!: string;
  @Text('Agency.') agencyCode!: string;
  @Whole('Of how many tasks; in one notice and one mail.') tasks!: number;
}

export class NoticeEffectDto {
  @Nested(() => ChangedDayDto, 'The days that were worked and are not, or the other way round.', { list: 200 }) days!: ChangedDayDto[];
  @Whole('Dates that move.') moved!: number;
  @Whole('Provisional dates that become firm.') firmed!: number;
  @Whole('Dates set by a person that fall on a day off: they stay, with an alarm to the office.') flagged!: number;
  @Whole('Reminders that only change their day.') remindersShifted!: number;
  @Nested(() => DateMoveDto, 'The dates, the first thousand.', { list: 1_000 }) dates!: DateMoveDto[];
  @Nested(() => ToldDto, 'Who is told.', { list: 100_000 }) told!: ToldDto[];

  static from(effect: NoticeEffectDto): NoticeEffectDto {
    return allowed(NoticeEffectDto, effect);
  }
}

export class AppliedNoticeDto extends NoticeEffectDto {
  @Id('The notice.') id!: string;

  static override from(effect: AppliedNoticeDto): AppliedNoticeDto {
    return allowed(AppliedNoticeDto, effect);
  }
}
