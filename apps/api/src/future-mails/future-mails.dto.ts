import { CLOCK_KINDS, NOTICE_KINDS, type CivilDate } from '#domain';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';

export class UntilQuery {
  @CivilDay('The last day to look at; 30 days without, 400 at most.', { optional: true }) until?: CivilDate;
}
export class DayQuery {
  @CivilDay('The day.') day!: CivilDate;
}

const ACTS = ['CANCEL', 'NOTE', 'RESTORE'] as const;

export class NewOverrideDto {
  @Id('The clock.') clockId!: string;
  @CivilDay('The date it runs to.') dueOn!: CivilDate;
  @Text('The step of its ladder.', { max: 40 }) step!: string;
  @Id('Whose mail.') personId!: string;
  @OneOf(ACTS, 'CANCEL: this mail is not written. NOTE: it is, with your note. RESTORE: as if nothing had been ordered.') act!: (typeof ACTS)[number];
  @Text('The note, for NOTE.', { max: 1_000, optional: true }) note?: string;
  @Text('Why.', { max: 2_000 }) reason!: string;
}

class OverrideDto {
  @OneOf(['CANCEL', 'NOTE'], 'What was ordered.') act!: string;
  @Words('The note.', { nullable: true }) note!: string | null;
  @Words('Why.') reason!: string;
  @Id('By whom.') madeBy!: string;
  @Instant('When.') madeAt!: Date;
}

class FutureItemDto {
  @Id('The clock whose step it is.', { nullable: true }) clockId!: string | null;
  @Id('The task.', { nullable: true }) taskId!: string | null;
  @Words('Its title.', { nullable: true }) taskTitle!: string | null;
  @OneOf(CLOCK_KINDS, 'What the clock waits for.', { nullable: true }) clockKind!: string | null;
  @CivilDay('The date it runs to.', { nullable: true }) dueOn!: string | null;
  @Text('The step of the ladder.', { nullable: true }) step!: string | null;
  @Whole('0 提醒, 1 催办, 2-4 督办, 5 通报.') level!: number;
  @OneOf(Object.keys(NOTICE_KINDS), 'What is told.') kind!: string;
  @Instant('When the step fires, or fired.') firesAt!: Date;
  @Flag('It is decided and waits for the mail window or the digest.') waiting!: boolean;
  @Nested(() => OverrideDto, 'What a person ordered about it.', { nullable: true }) override!: OverrideDto | null;
}

class FuturePersonDto {
  @Id('Who.') id!: string;
  @Text('Name.') name!: string;
  @Text('Agency.') agencyCode!: string;
  @Text('As what he is written to.') capacity!: string;
}

class FutureMailDto {
  @Instant('When it may leave.') at!: Date;
  @OneOf(['SINGLE', 'DIGEST'], 'A mail of its own, or the digest of the day; of one task only its part of the digest is shown.') form!: string;
  @Nested(() => FuturePersonDto, 'To whom.') person!: FuturePersonDto;
  @Words('Its subject.', { nullable: true }) subject!: string | null;
  @Words('Its words.', { nullable: true }) text!: string | null;
  @OneOf(['missing', 'malformed'], 'Why he can not be written to.', { nullable: true }) unaddressable!: string | null;
  @Flag('All of it was cancelled.') cancelled!: boolean;
  @Nested(() => FutureItemDto, 'What it tells.', { list: 2_000 }) items!: FutureItemDto[];
}

export class FutureMailsDto {
  @Nested(() => FutureMailDto, 'The mails, soonest first.', { list: 200 }) mails!: FutureMailDto[];
  @Flag('There are more than are shown.') truncated!: boolean;
}
