import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EvidenceItems, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { PathId, Who } from '../http/request.js';
import { NothingDto } from '../http/written.dto.js';
import { MadeDto } from '../people/people.dto.js';
import { EvidenceItemDto, NewEvidenceDto } from './evidence.dto.js';

@ApiTags('tasks')
@Controller()
export class EvidenceController {
  constructor(private readonly evidence: EvidenceItems) {}

  @Post('tasks/:id/evidence') @Needs('task.act') @Answers(EvidenceItemDto, 'Adds evidence to a task.', { status: 201 })
  async addEvidence(@Who() who: Credentials, @PathId() id: string, @Body() body: NewEvidenceDto): Promise<EvidenceItemDto> {
    return EvidenceItemDto.from(await this.evidence.add(who, id, body.toInput()));
  }

  @Get('tasks/:id/evidence') @Needs('task.read') @Answers(EvidenceItemDto, 'The evidence of a task; of another agency what was signed.', { list: true })
  async listEvidence(@Who() who: Credentials, @PathId() id: string): Promise<EvidenceItemDto[]> {
    return EvidenceItemDto.list(await this.evidence.list(who, id));
  }

  @Post('evidence/:id/withdrawal') @Needs('task.act') @Answers(MadeDto, 'Takes evidence back that was not signed yet.')
  async withdraw(@Who() who: Credentials, @PathId() id: string, @Body() _: NothingDto): Promise<MadeDto> {
    return MadeDto.of((await this.evidence.withdraw(who, id)).id);
  }
}
