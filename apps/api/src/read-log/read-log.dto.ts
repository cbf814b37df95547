import { READ_KINDS, type CivilDate, type ReadKind } from '#domain';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Id, Instant, Nested, OneOf, Text, Words } from '../http/fields.js';
import { PageQuery } from '../tasks/task-input.dto.js';

export class ReadsQuery extends PageQuery {
  @Id('By this person.', { optional: true }) personId?: string;
  @Text('By people of this agency.', { optional: true, max: 64 }) agencyCode?: string;
  @OneOf(READ_KINDS, 'Of this kind.', { optional: true }) kind?: ReadKind;
  @Id('Of this task and what belongs to it.', { optional: true }) taskId?: string;
  @Text('Of this thing, by its id.', { optional: true, max: 64 }) subject?: string;
  @CivilDay('On this day or later.', { optional: true }) from?: CivilDate;
  @CivilDay('On this day or earlier.', { optional: true }) to?: CivilDate;
}

class ReadDto {
  @Id('The line.') id!: string;
  @Instant('When it was shown.') at!: Date;
  @Id('To whom.') personId!: string;
  @Words('His name.') personName!: string;
  @Words('The agency for which he looked.', { nullable: true }) agencyCode!: string | null;
  @OneOf(READ_KINDS, 'What was shown or taken out.') kind!: ReadKind;
  @Words('The id of the thing; of a page of the feed, its first event.', { nullable: true }) subject!: string | null;
  @Id('The task that it belongs to.', { nullable: true }) taskId!: string | null;
}

export class ReadPageDto {
  @Nested(() => ReadDto, 'The newest first.', { list: 200 }) items!: ReadDto[];
  @Text('Send it back as `cursor`; null on the last page.', { nullable: true }) nextCursor!: string | null;

  static from(page: ReadPageDto): ReadPageDto {
    return allowed(ReadPageDto, page);
  }
}
