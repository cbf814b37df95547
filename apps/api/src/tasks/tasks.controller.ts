import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { TASK_ACT_NAMES, type TaskAct } from '#domain';
import { Subtasks, TaskActs, TaskReads, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { IfMatch, PathId, PathOneOf, Who } from '../http/request.js';
import { WrittenDto } from '../http/written.dto.js';
import { ActDto, HistoryQuery, InboxQuery, NewSubtaskDto, PageQuery, TasksQuery } from './task-input.dto.js';
import { HistoryDto, TaskDetailDto, TaskPageDto } from './task.dto.js';

@ApiTags('tasks')
@Controller()
export class TasksController {
  constructor(private readonly reads: TaskReads, private readonly acts: TaskActs, private readonly subtasks: Subtasks) {}

  @Get('tasks') @Needs('task.read') @Answers(TaskPageDto, 'The tasks you may see, soonest due first.')
  async list(@Who() who: Credentials, @Query() { cursor, limit, ...filter }: TasksQuery): Promise<TaskPageDto> {
    return TaskPageDto.from(await this.reads.list(who, filter, { cursor, limit }));
  }

  @Get('inbox') @Needs('task.read') @Answers(TaskPageDto, 'What lies with your agency and what tasks of others ask of it: to review, to dispatch, a proposal to answer, to co-sign; or what lies with the office, for its people. Soonest due first.')
  async inbox(@Who() who: Credentials, @Query() { cursor, limit, mine }: InboxQuery): Promise<TaskPageDto> {
    return TaskPageDto.from(await this.reads.inbox(who, { cursor, limit }, mine ?? false));
  }

  @Get('inbox/queue') @Needs('task.read') @Answers(TaskPageDto, 'What nobody of your agency has taken yet and your departments may claim, soonest due first.')
  async queue(@Who() who: Credentials, @Query() page: PageQuery): Promise<TaskPageDto> {
    return TaskPageDto.from(await this.reads.queue(who, page));
  }

  @Get('tasks/:id') @Needs('task.read') @Answers(TaskDetailDto, 'One task with everything about it.', { versioned: true })
  async get(@Who() who: Credentials, @PathId() id: string): Promise<TaskDetailDto> {
    return TaskDetailDto.from(await this.reads.get(who, id));
  }

  @Get('tasks/:id/history') @Needs('event.read') @Answers(HistoryDto, 'What happened to a task, oldest first.')
  async history(@Who() who: Credentials, @PathId() id: string, @Query() { type, ...page }: HistoryQuery): Promise<HistoryDto> {
    return HistoryDto.from(await this.reads.history(who, id, { type }, page));
  }

  @Post('tasks/:id/subtasks') @Needs('task.act')
  @Answers(WrittenDto, 'Splits off a subtask as a draft; If-Match names the parent\'s version, the answer the subtask.', { status: 201, versioned: true, ifMatch: true })
  async addSubtask(@Who() who: Credentials, @PathId() id: string, @IfMatch() version: number, @Body() body: NewSubtaskDto): Promise<WrittenDto> {
    return WrittenDto.from(await this.subtasks.add(who, id, body.toInput(), version));
  }

  @Post('tasks/:id/acts/:act') @Needs('task.act') @Answers(WrittenDto, 'Does one act on a task.', { versioned: true, ifMatch: true })
  @ApiParam({ name: 'act', enum: TASK_ACT_NAMES })
  async act(
    @Who() who: Credentials, @PathId() id: string, @PathOneOf('act', TASK_ACT_NAMES) act: TaskAct, @IfMatch() version: number, @Body() body: ActDto,
  ): Promise<WrittenDto> {
    return WrittenDto.from(await this.acts.act(who, id, act, body, version));
  }
}
