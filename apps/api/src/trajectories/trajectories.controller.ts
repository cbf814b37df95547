import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Trajectories, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { PathId, Who } from '../http/request.js';
import { NothingDto } from '../http/written.dto.js';
import { MadeDto } from '../people/people.dto.js';
import { NewTrajectoryDto, TaskTrajectoryDto } from './trajectories.dto.js';

@ApiTags('tasks')
@Controller()
export class TrajectoriesController {
  constructor(private readonly trajectories: Trajectories) {}

  @Get('tasks/:id/trajectory') @Needs('task.read') @Answers(TaskTrajectoryDto, 'The planned progress of a task and how it stands to it today.')
  async get(@Who() who: Credentials, @PathId() id: string): Promise<TaskTrajectoryDto> {
    return TaskTrajectoryDto.from(await this.trajectories.get(who, id));
  }

  @Post('tasks/:id/trajectory') @Needs('task.act') @Answers(MadeDto, 'Drafts a plan of progress, in place of an unsigned draft.', { status: 201 })
  async draft(@Who() who: Credentials, @PathId() id: string, @Body() body: NewTrajectoryDto): Promise<MadeDto> {
    return MadeDto.of((await this.trajectories.draft(who, id, body)).id);
  }

  @Post('trajectories/:id/signature') @Needs('task.act') @Answers(MadeDto, 'Signs a drafted plan: it is frozen, and the plan clock stops.')
  async sign(@Who() who: Credentials, @PathId() id: string, @Body() _: NothingDto): Promise<MadeDto> {
    return MadeDto.of((await this.trajectories.sign(who, id)).id);
  }
}
