import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Deadlines, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { allowed, allowedAll } from '../http/allow-list.js';
import { Answers } from '../http/answers.js';
import { PathId, Who } from '../http/request.js';
import { AgencyHoldingsDto, DeadlineDto, HoldingsQuery, TaskHoldingsDto } from './deadlines.dto.js';

/** Why a date is what it is, and whose the days were. */
@ApiTags('tasks')
@Controller()
export class DeadlinesController {
  constructor(private readonly deadlines: Deadlines) {}

  @Get('tasks/:id/deadlines') @Needs('task.read') @Answers(DeadlineDto, 'Every clock of a task, and why it is due when it is.', { list: true })
  async ofTask(@Who() who: Credentials, @PathId() id: string): Promise<DeadlineDto[]> {
    return DeadlineDto.list(await this.deadlines.of(who, id));
  }

  @Get('tasks/:id/holdings') @Needs('task.read') @Answers(TaskHoldingsDto, 'Who had the ball of a task, and the working days charged to whom.')
  async holdings(@Who() who: Credentials, @PathId() id: string): Promise<TaskHoldingsDto> {
    return allowed(TaskHoldingsDto, await this.deadlines.holdings(who, id));
  }

  @Get('holdings') @Needs('holding.read') @Answers(AgencyHoldingsDto, 'Working days charged to whom, by the agency responsible for the tasks; without subtasks.', { list: true })
  async byAgency(@Who() who: Credentials, @Query() query: HoldingsQuery): Promise<AgencyHoldingsDto[]> {
    return allowedAll(AgencyHoldingsDto, await this.deadlines.holdingsByAgency(who, query));
  }
}
