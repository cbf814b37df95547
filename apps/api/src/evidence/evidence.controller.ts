import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EvidenceItems, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { PathId, Who } from '../http/request.js';
import { MadeDto } from '../people/people.dto.js';
import { EvidenceItemDto, EvidenceWithdrawalDto, NewEvidenceDto, TaskEvidenceDto } from './evidence.dto.js';

@ApiTags('tasks')
@Controller()
export class EvidenceController {
  constructor(private readonly evidence: EvidenceItems) {}

  @Post('tasks/:id/evidence') @Needs('task.act') @Answers(EvidenceItemDto, 'Adds evidence to a task.', { status: 201 })
  async addEvidence(@Who() who: Credentials, @PathId() id: string, @Body() body: NewEvidenceDto): Promise<EvidenceItemDto> {
    return EvidenceItemDto.from(await this.evidence.add(who, id, body.toInput()));
  }

  @Get('tasks/:id/evidence') @Needs('task.read') @Answers(TaskEvidenceDto, 'The evidence of a task, of another agency what was signed, and what you may do with it.')
  async listEvidence(@Who() who: Credentials, @PathId() id: string): Promise<TaskEvidenceDto> {
    return TaskEvidenceDto.from(await this.evidence.list(who, id));
  }

  @Post('evidence/:id/withdrawal') @Needs('task.act') @Answers(MadeDto, 'Withdraws evidence for a reason; it is kept, with who withdrew it and when.')
  async withdraw(@Who() who: Credentials, @PathId() id: string, @Body() { reason }: EvidenceWithdrawalDto): Promise<MadeDto> {
    return MadeDto.of((await this.evidence.withdraw(who, id, reason)).id);
  }
}
