import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Alarms, DeadLetters, Mails, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { PathId, Who } from '../http/request.js';
import { NothingDto } from '../http/written.dto.js';
import { MadeDto } from '../people/people.dto.js';
import { AlarmPageDto, AlarmsQuery, ClearanceDto, DeadLetterPageDto, DeadLettersQuery, MailDetailDto, MailPageDto, MailsQuery, RedoneDto } from './mails.dto.js';

@ApiTags('mails and alarms')
@Controller()
export class MailsController {
  constructor(private readonly mails: Mails, private readonly alarms: Alarms, private readonly deadLetters: DeadLetters) {}

  @Get('mails') @Needs('mail.read') @Answers(MailPageDto, 'Your mails; all mails for the office.')
  async list(@Who() who: Credentials, @Query() query: MailsQuery): Promise<MailPageDto> {
    return MailPageDto.from(await this.mails.list(who, query));
  }

  @Get('mails/:id') @Needs('mail.read') @Answers(MailDetailDto, 'One mail, exactly as it was handed over.')
  async get(@Who() who: Credentials, @PathId() id: string): Promise<MailDetailDto> {
    return MailDetailDto.from(await this.mails.get(who, id));
  }

  @Get('dead-letters') @Needs('alarm.read') @Answers(DeadLetterPageDto, 'Mails that will not arrive by themselves, with person and task.')
  async dead(@Who() who: Credentials, @Query() query: DeadLettersQuery): Promise<DeadLetterPageDto> {
    return DeadLetterPageDto.from(await this.deadLetters.list(who, query));
  }

  @Post('mails/:id/redo') @Needs('mail.redo') @Answers(RedoneDto, 'Sends a dead mail again: the same message, or written anew where the address has changed.')
  async redo(@Who() who: Credentials, @PathId() id: string, @Body() _nothing: NothingDto): Promise<RedoneDto> {
    return RedoneDto.from(await this.deadLetters.redo(who, id));
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
