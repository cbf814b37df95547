import { NOTICE_KINDS, type NoticeKind } from '#domain';
import { allowed } from '../http/allow-list.js';
import { Flag, Id, Instant, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';
import { STATUS_WORDS } from '../problem/words.js';

const KINDS = Object.keys(NOTICE_KINDS);
const NOTICE_STATUSES = ['PENDING', 'MAILED', 'NO_ADDRESS', 'OVERTAKEN', 'CANCELLED', 'IN_APP'] as const;

export class NoticesQuery {
  @Flag('Only unread ones, or only read ones.', { optional: true, query: true }) unread?: boolean;
  @Flag('Only those that ask for something nobody has done yet, or only the others.', { optional: true, query: true }) waiting?: boolean;
  @OneOf(KINDS, 'Of this kind.', { optional: true }) kind?: NoticeKind;
  @Id('About this task.', { optional: true }) taskId?: string;
  @Text('The `nextCursor` of the page before.', { optional: true, max: 200 }) cursor?: string;
  @Whole('Notices on a page.', { optional: true, query: true, min: 1, max: 200 }) limit?: number;
}

class ActedDto {
  @Instant('When it was done.') at!: Date;
  @Words('Who did it; null where no single person did.', { nullable: true }) by!: string | null;
  @Flag('Whether the reader himself did it.') mine!: boolean;
}

class InboxNoticeDto {
  @Id('The notice.') id!: string;
  @OneOf(KINDS, 'What it says.') kind!: NoticeKind;
  @Whole('The level of the ladder: 0 reminder, 1 urging, 2 to 4 supervision.') level!: number;
  @Flag('Whether it was mailed at once and not in the digest.') urgent!: boolean;
  @OneOf(NOTICE_STATUSES, 'What became of its mail; IN_APP: it is shown here only; OVERTAKEN: it was no longer true when its mail was due.') status!: string;
  @Text('For which agency the reader is told.') agencyCode!: string;
  @Text('As what the reader is told: his post, or LEAD_AGENCY.') capacity!: string;
  @Id('The task.', { nullable: true }) taskId!: string | null;
  @Id('All tasks it is about: several for a plan.', { list: 100_000 }) taskIds!: string[];
  @Id('The plan.', { nullable: true }) planId!: string | null;
  @Words('The title of the task.', { nullable: true }) taskTitle!: string | null;
  @OneOf(Object.keys(STATUS_WORDS), 'The status of the task now.', { nullable: true }) taskStatus!: string | null;
  @Words('Who did what it tells of.') by!: string;
  @Text('For which agency he acted; null: the system.', { nullable: true }) byAgency!: string | null;
  @Words('The reason he gave.', { nullable: true }) reason!: string | null;
  @Text('Where in the web application one acts on it: a path.') path!: string;
  @Flag('Whether it asks for something.') asks!: boolean;
  @Nested(() => ActedDto, 'The fact that settled what it asks, whoever did it; null: still open, or nothing is asked.', { nullable: true }) acted!: ActedDto | null;
  @Id('Its mail; null: none.', { nullable: true }) mailId!: string | null;
  @Instant('When it was written.') createdAt!: Date;
  @Instant('When the reader marked it as read.', { nullable: true }) readAt!: Date | null;
}

export class InboxPageDto {
  @Nested(() => InboxNoticeDto, 'The newest first.', { list: 200 }) items!: InboxNoticeDto[];
  @Text('Send it back as `cursor`; null on the last page.', { nullable: true }) nextCursor!: string | null;

  static from(page: InboxPageDto): InboxPageDto {
    return allowed(InboxPageDto, page);
  }
}

export class NoticeCountsDto {
  @Whole('Unread notices, counted to 1,000 at most.') unread!: number;
  @Whole('Notices that ask for something nobody has done yet, counted to 1,000 at most.') waiting!: number;

  static from(counts: NoticeCountsDto): NoticeCountsDto {
    return allowed(NoticeCountsDto, counts);
  }
}

export class ReadMarksDto {
  @Id('The notices.', { list: 200 }) ids!: string[];
}

export class MarkedDto {
  @Whole('How many are marked as read by this.') read!: number;

  static from(marked: MarkedDto): MarkedDto {
    return allowed(MarkedDto, marked);
  }
}

export class StreamQuery {
  @Text('The `position` of the answer before; without it, where the feed stands now.', { optional: true, max: 200 }) since?: string;
  @Whole('Seconds to wait for news before an answer without any.', { optional: true, query: true, min: 0, max: 25 }) wait?: number;
}

class LiveChangeDto {
  @Id('The event; read it at /events.') id!: string;
  @Text('What happened.') type!: string;
  @Id('The task.', { nullable: true }) taskId!: string | null;
  @Id('The plan.', { nullable: true }) planId!: string | null;
}

export class LiveChangesDto {
  @Text('Send it back as `since`, also when nothing new was there.') position!: string;
  @Nested(() => LiveChangeDto, 'What happened since, oldest first: ids only.', { list: 100 }) changes!: LiveChangeDto[];
  @Flag('More happened than is listed: read again what you show.') more!: boolean;
  @Flag('Your own notices changed: new ones, or some were marked elsewhere.') notices!: boolean;
  @Whole('Your unread notices.') unread!: number;

  static from(changes: LiveChangesDto): LiveChangesDto {
    return allowed(LiveChangesDto, changes);
  }
}
