import type { CivilDate } from '#domain';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Open, Text, Whole, Words } from '../http/fields.js';

const MAIL_STATUSES = ['PENDING', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'OVERTAKEN', 'REPLACED'] as const;

export class MailsQuery {
  @Id('To this person.', { optional: true }) personId?: string;
  @Id('Told of this task, alone or among others.', { optional: true }) taskId?: string;
  @Text('Of this kind.', { optional: true, max: 64 }) kind?: string;
  @OneOf(MAIL_STATUSES, 'In this status.', { optional: true }) status?: string;
  @CivilDay('Written on this day.', { optional: true }) day?: CivilDate;
  @Text('The `nextCursor` of the page before.', { optional: true, max: 200 }) cursor?: string;
  @Whole('Mails on a page.', { optional: true, query: true, min: 1, max: 200 }) limit?: number;
}

class MailDto {
  @Id('The mail.') id!: string;
  @Text('What it is about.') kind!: string;
  @Id('To whom.') personId!: string;
  @Words('His name.') toName!: string;
  @Words('His address.') toAddress!: string;
  @Text('The language.') locale!: string;
  @Words('The subject.') subject!: string;
  @OneOf(MAIL_STATUSES, 'What became of it.') status!: string;
  @Instant('When it was written.') createdAt!: Date;
  @Instant('When the server took it.', { nullable: true }) sentAt!: Date | null;
  @Instant('Until when the pace of its domain holds it, as reckoned; null: it is not held.', { nullable: true }) heldUntil!: Date | null;
}

export class MailPageDto {
  @Nested(() => MailDto, 'The newest first.', { list: 200 }) items!: MailDto[];
  @Text('Send it back as `cursor`; null on the last page.', { nullable: true }) nextCursor!: string | null;

  static from(page: MailPageDto): MailPageDto {
    return allowed(MailPageDto, page);
  }
}

export class MailDetailDto extends MailDto {
  @Words('Its Message-ID.') messageId!: string;
  @Words('The plain text; null, like the next two: it tells of what happens inside an agency before its signature, and is read by its reader alone.', { nullable: true }) text!: string | null;
  @Words('The HTML; show it only in a sandbox.', { nullable: true }) html!: string | null;
  @Words('The exact message as handed over, headers and all.', { nullable: true }) source!: string | null;
  @Text('SHA-256 of that message.') rawSha256!: string;
  @Whole('Tries to hand it over.') attempts!: number;
  @Words('What the server last said.', { nullable: true }) response!: string | null;

  static from(mail: MailDetailDto): MailDetailDto {
    return allowed(MailDetailDto, mail);
  }
}

export class DeadLettersQuery {
  @Text('The `nextCursor` of the page before.', { optional: true, max: 200 }) cursor?: string;
  @Whole('Mails on a page.', { optional: true, query: true, min: 1, max: 200 }) limit?: number;
}

class DeadLetterTaskDto {
  @Id('The task.') taskId!: string;
  @Words('Its title.') title!: string;
  @Text('Its agency.') agencyCode!: string;
}

class DeadLetterDto {
  @Id('The mail; POST /mails/{id}/redo sends it again.') mailId!: string;
  @Text('What it is about.') kind!: string;
  @OneOf(['FAILED', 'UNCERTAIN'], 'Refused or given up; or taken perhaps, nobody knows.') status!: string;
  @Words('Its subject.') subject!: string;
  @Id('For whom.') personId!: string;
  @Words('His name.') toName!: string;
  @Words('The address it went to.') toAddress!: string;
  @Words('His address now.', { nullable: true }) presentAddress!: string | null;
  @Whole('Tries so far.') attempts!: number;
  @OneOf(['ACCEPTED', 'SAFE_RETRY', 'PERMANENT', 'UNCERTAIN'], 'How the last one ended.', { nullable: true }) lastOutcome!: string | null;
  @Words('What the server said.', { nullable: true }) response!: string | null;
  @Instant('When it was written.') createdAt!: Date;
  @Nested(() => DeadLetterTaskDto, 'The tasks it tells of.', { list: 1_000 }) tasks!: DeadLetterTaskDto[];
}

export class DeadLetterPageDto {
  @Nested(() => DeadLetterDto, 'The newest first.', { list: 200 }) items!: DeadLetterDto[];
  @Text('Send it back as `cursor`; null on the last page.', { nullable: true }) nextCursor!: string | null;

  static from(page: DeadLetterPageDto): DeadLetterPageDto {
    return allowed(DeadLetterPageDto, page);
  }
}

export class RedoneDto {
  @Id('The mail.') id!: string;
  @Flag('Whether it is written anew, to the address the person has now; else the same message is sent again.') rewritten!: boolean;

  static from(done: RedoneDto): RedoneDto {
    return allowed(RedoneDto, done);
  }
}

export class AlarmsQuery {
  @Flag('Only open ones, or only cleared ones.', { optional: true, query: true }) open?: boolean;
  @Text('The `nextCursor` of the page before.', { optional: true, max: 200 }) cursor?: string;
  @Whole('Alarms on a page.', { optional: true, query: true, min: 1, max: 200 }) limit?: number;
}

class AlarmDto {
  @Id('The alarm.') id!: string;
  @Text('What it is, such as mail.missing.') kind!: string;
  @Id('The task it is about.', { nullable: true }) taskId!: string | null;
  @Id('The person it is about.', { nullable: true }) personId!: string | null;
  @Text('His name.', { nullable: true }) personName!: string | null;
  @Text('The agency it is about.', { nullable: true }) agencyCode!: string | null;
  @Open('What is known of it.') details!: Record<string, unknown>;
  @Instant('When it was raised.') raisedAt!: Date;
  @Instant('When it was cleared.', { nullable: true }) clearedAt!: Date | null;
  @Id('Who cleared it.', { nullable: true }) clearedBy!: string | null;
}

export class AlarmPageDto {
  @Nested(() => AlarmDto, 'The newest first.', { list: 200 }) items!: AlarmDto[];
  @Text('Send it back as `cursor`; null on the last page.', { nullable: true }) nextCursor!: string | null;

  static from(page: AlarmPageDto): AlarmPageDto {
    return allowed(AlarmPageDto, page);
  }
}

export class ClearanceDto {
  @Text('What was done about it.', { max: 2_000 }) reason!: string;
}
