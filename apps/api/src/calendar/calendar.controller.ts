import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CalendarReads, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { allowedAll } from '../http/allow-list.js';
import { Answers } from '../http/answers.js';
import { Who } from '../http/request.js';
import { DayDto, DaysQuery, LadderDto, NoticeDto } from './calendar.dto.js';

@ApiTags('calendar')
@Controller()
export class CalendarController {
  constructor(private readonly calendar: CalendarReads) {}

  @Get('calendar/days') @Needs('calendar.read') @Answers(DayDto, 'Which days are worked, and why, as known today.', { list: true })
  async days(@Who() who: Credentials, @Query() { from, to }: DaysQuery): Promise<DayDto[]> {
    return allowedAll(DayDto, await this.calendar.days(who, from, to));
  }

  @Get('calendar/notices') @Needs('calendar.read') @Answers(NoticeDto, 'The notices behind the calendar.', { list: true })
  async notices(@Who() who: Credentials): Promise<NoticeDto[]> {
    return (await this.calendar.notices(who)).map((notice) => NoticeDto.from(notice));
  }

  @Get('ladders') @Needs('calendar.read') @Answers(LadderDto, 'The ladders of reminders and escalations in force.', { list: true })
  async ladders(@Who() who: Credentials): Promise<LadderDto[]> {
    return (await this.calendar.ladders(who)).map((ladder) => LadderDto.from(ladder));
  }
}
