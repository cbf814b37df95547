import { EVENT_TYPES } from '#domain';
import { allowed } from '../http/allow-list.js';
import { Id, Nested, OneOf, Text, Whole } from '../http/fields.js';
import { TaskEventDto } from '../tasks/task.dto.js';

export class EventsQuery {
  @Id('Events after this one; from the beginning without.', { optional: true }) since?: string;
  @OneOf(Object.keys(EVENT_TYPES), 'Only of this type.', { optional: true }) type?: string;
  @Whole('Events at most.', { optional: true, query: true, min: 1, max: 200 }) limit?: number;
}

class EventDto extends TaskEventDto {
  @Id('The task.', { nullable: true }) taskId!: string | null;
  @Id('The plan.', { nullable: true }) planId!: string | null;
}

export class EventPageDto {
  @Nested(() => EventDto, 'Oldest first.', { list: 200 }) items!: EventDto[];
  @Text('Send it back as `since`, also when nothing new was there.', { nullable: true }) nextSince!: string | null;

  static from(page: EventPageDto): EventPageDto {
    return allowed(EventPageDto, page);
  }
}
