import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Alarms, Mails, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { PathId, Who } from '../http/request.js';
import { MadeDto } from '../people/people.dto.js';
import { AlarmPageDto, AlarmsQuery, ClearanceDto, MailDetailDto, MailPageDto, MailsQuery } from './mails.dto.js';

@ApiTags('mails and alarms')
@Controller()
export class MailsController {
  constructor(private readonly mails: Mails, private readonly alarms: Alarms) {}

  @Get('mails') @Needs('mail.read') @Answers(MailPageDto, 'Your mails; all mails for the office.')
  async list(@Who() who: Credentials, @Query() query: MailsQuery): Promise<MailPageDto> {
    return MailPageDto.from(await this.mails.list(who, query));
  }

  @Get('mails/:id') @Needs('mail.read') @Answers(MailDetailDto, 'One mail, exactly as it was handed over.')
  async get(@Who() who: Credentials, @PathId() id: string): Promise<MailDetailDto> {
    return MailDetailDto.from(await this.mails.get(who, id));
  }

  @Get('alarms') @Needs('alarm.read') @Answers(AlarmPageDto, 'What the office has to know and act on.')
  async allAlarms(@Who() who: Credentials, @Query() query: AlarmsQuery): Promise<AlarmPageDto> {
    return AlarmPageDto.from(await this.alarms.list(who, query));
  }

  @Post('alarms/:id/clearance') @Needs('alarm.clear') @Answers(MadeDto, 'Clears an alarm, with what was done about it.')
  async clear(@Who() who: Credentials, @PathId() id: string, @Body() { reason }: ClearanceDto): Promise<MadeDto> {
    return this.alarms.clear(who, id, reason);
  }
}
