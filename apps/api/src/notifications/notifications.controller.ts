import { Body, Controller, Get, Post, Query, type OnModuleDestroy } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LiveFeed, Notices, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { Gone, Who } from '../http/request.js';
import { NothingDto } from '../http/written.dto.js';
import { LiveChangesDto, MarkedDto, NoticeCountsDto, InboxPageDto, NoticesQuery, ReadMarksDto, StreamQuery } from './notifications.dto.js';

@ApiTags('notifications')
@Controller()
export class NotificationsController implements OnModuleDestroy {
  constructor(private readonly notices: Notices, private readonly live: LiveFeed) {}

  @Get('notifications') @Needs('self.read') @Answers(InboxPageDto, 'Your notices, the newest first.')
  async list(@Who() who: Credentials, @Query() query: NoticesQuery): Promise<InboxPageDto> {
    return InboxPageDto.from(await this.notices.list(who, query));
  }

  @Get('notifications/counts') @Needs('self.read') @Answers(NoticeCountsDto, 'How many notices are unread, and how many wait for an act.')
  async counts(@Who() who: Credentials): Promise<NoticeCountsDto> {
    return NoticeCountsDto.from(await this.notices.counts(who));
  }

  @Post('notifications/read-marks') @Needs('self.read') @Answers(MarkedDto, 'Marks notices as read, all or none.', { status: 201 })
  async mark(@Who() who: Credentials, @Body() { ids }: ReadMarksDto): Promise<MarkedDto> {
    return MarkedDto.from(await this.notices.markRead(who, ids));
  }

  @Post('notifications/all-read') @Needs('self.read') @Answers(MarkedDto, 'Marks all your notices as read.', { status: 201 })
  async markAll(@Who() who: Credentials, @Body() _nothing: NothingDto): Promise<MarkedDto> {
    return MarkedDto.from(await this.notices.markAllRead(who));
  }

  @Get('stream') @Needs('self.read')
  @Answers(LiveChangesDto, 'What changed since a position; waits for news (long polling).', {
    waits: true,
    description: 'Ask without `since` for a position, then again and again with the last one and `wait=25`: the answer comes as soon as something you may see has changed. '
      + 'At most four requests of one sign-in wait at a time.',
  })
  async stream(@Who() who: Credentials, @Query() { since, wait }: StreamQuery, @Gone() gone: AbortSignal): Promise<LiveChangesDto> {
    return LiveChangesDto.from(await this.live.since(who, since ?? null, wait ?? 0, gone));
  }

  /** The process ends: those who wait get their answer now. */
  onModuleDestroy(): void {
    this.live.close();
  }
}
