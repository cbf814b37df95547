import type { CivilDate } from '#domain';
import { Transform } from 'class-transformer';
import { CivilDay, Id, Text } from '../http/fields.js';

/** A form sends empty fields for what was not chosen. */
const BlankIsAbsent = (): PropertyDecorator => Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value));

export class MailboxQuery {
  @BlankIsAbsent() @Id('To this person.', { optional: true }) personId?: string;
  @BlankIsAbsent() @Text('Of this kind.', { optional: true, max: 64 }) kind?: string;
  @BlankIsAbsent() @CivilDay('Written on this day.', { optional: true }) day?: CivilDate;
  @Text('The next page.', { optional: true, max: 200 }) cursor?: string;
}

export class TasksQuery {
  @BlankIsAbsent() @Id('Of this plan.', { optional: true }) plan?: string;
  @BlankIsAbsent() @Text('Of this agency.', { optional: true, max: 64 }) agency?: string;
}

export class InboxPageQuery {
  @BlankIsAbsent() @Text('Of this agency.', { optional: true, max: 64 }) agency?: string;
}
