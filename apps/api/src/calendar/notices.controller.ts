import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CalendarNotices, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { allowedAll } from '../http/allow-list.js';
import { Answers } from '../http/answers.js';
import { PathId, Who } from '../http/request.js';
import { AppliedNoticeDto, NewNoticeDto, NoticeEffectDto, StoredMoveDto } from './notices.dto.js';

/** State Council notices: what a new one would move, and the act that applies it. */
@ApiTags('calendar')
@Controller('calendar/notices')
export class NoticesController {
  constructor(private readonly notices: CalendarNotices) {}

  @Post('preview') @Needs('calendar.preview') @Answers(NoticeEffectDto, 'What a notice would move, and who would be told; nothing is changed.')
  async preview(@Who() who: Credentials, @Body() body: NewNoticeDto): Promise<NoticeEffectDto> {
    return NoticeEffectDto.from(await this.notices.preview(who, body.toNotice()));
  }

  @Post() @Needs('calendar.apply') @Answers(AppliedNoticeDto, 'Makes a notice part of the calendar, moves what follows from it and tells whom it concerns, in one act.', { status: 201 })
  async apply(@Who() who: Credentials, @Body() body: NewNoticeDto): Promise<AppliedNoticeDto> {
    return AppliedNoticeDto.from(await this.notices.apply(who, body.toNotice()));
  }

  @Get(':id/moves') @Needs('calendar.read') @Answers(StoredMoveDto, 'What a notice did to the dates of tasks that you may see.', { list: true })
  async moves(@Who() who: Credentials, @PathId() id: string): Promise<StoredMoveDto[]> {
    return allowedAll(StoredMoveDto, await this.notices.moves(who, id));
  }
}
