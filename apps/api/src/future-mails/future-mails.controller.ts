import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Foresight, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { allowed } from '../http/allow-list.js';
import { Answers } from '../http/answers.js';
import { PathId, Who } from '../http/request.js';
import { MadeDto } from '../people/people.dto.js';
import { DayQuery, FutureMailsDto, NewOverrideDto, UntilQuery } from './future-mails.dto.js';

/** Mails to come: when, to whom, in which words; to cancel or to give a note. */
@ApiTags('mails')
@Controller()
export class FutureMailsController {
  constructor(private readonly foresight: Foresight) {}

  @Get('tasks/:id/future-mails') @Needs('mail.read') @Answers(FutureMailsDto, 'The mails that a task will bring if nothing happens before; to others than your agency only for the office.')
  async ofTask(@Who() who: Credentials, @PathId() id: string, @Query() { until }: UntilQuery): Promise<FutureMailsDto> {
    return allowed(FutureMailsDto, await this.foresight.ofTask(who, id, until));
  }

  @Get('people/:id/future-mails') @Needs('mail.read') @Answers(FutureMailsDto, 'The mails that a person will get if nothing happens before; of others only for the office.')
  async ofPerson(@Who() who: Credentials, @PathId() id: string, @Query() { until }: UntilQuery): Promise<FutureMailsDto> {
    return allowed(FutureMailsDto, await this.foresight.ofPerson(who, id, until));
  }

  @Get('future-mails') @Needs('board.read') @Answers(FutureMailsDto, 'The mails of one day to come, to everybody.')
  async ofDay(@Who() who: Credentials, @Query() { day }: DayQuery): Promise<FutureMailsDto> {
    return allowed(FutureMailsDto, await this.foresight.ofDay(who, day));
  }

  @Post('tasks/:id/future-mails/overrides') @Needs('mail.override') @Answers(MadeDto, 'Cancels one mail to come, gives it a note, or takes such an order back; with a reason.', { status: 201 })
  async override(@Who() who: Credentials, @PathId() id: string, @Body() body: NewOverrideDto): Promise<MadeDto> {
    return MadeDto.of((await this.foresight.override(who, id, body)).taskId);
  }
}
