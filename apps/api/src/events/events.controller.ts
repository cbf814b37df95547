import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EventFeed, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { Who } from '../http/request.js';
import { EventPageDto, EventsQuery } from './events.dto.js';

@ApiTags('events')
@Controller('events')
export class EventsController {
  constructor(private readonly feed: EventFeed) {}

  @Get() @Needs('event.read') @Answers(EventPageDto, 'What happened since an event, oldest first: a feed for other systems.')
  async since(@Who() who: Credentials, @Query() query: EventsQuery): Promise<EventPageDto> {
    return EventPageDto.from(await this.feed.since(who, query));
  }
}
