import { Body, Controller, Get, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { PAPER_ACT_NAMES, type EscalationAct } from '#domain';
import { paperDocument } from '#rendering';
import { EscalationReads, Escalations, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers, AnswersFile } from '../http/answers.js';
import { IfMatch, PathId, PathOneOf, Who } from '../http/request.js';
import { WrittenDto } from '../http/written.dto.js';
import { PaperActDto, PaperDto, PaperPageDto, PapersQuery, ProposePaperDto, TaskPapersDto, UrgeDto, UrgingDto } from './papers.dto.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** 催办单, 督办单, 通报: numbered papers, above 催办 over a named person's signature. */
@ApiTags('escalation papers')
@Controller()
export class PapersController {
  constructor(private readonly reads: EscalationReads, private readonly papers: Escalations) {}

  @Get('notices') @Needs('task.read') @Answers(PaperPageDto, 'The escalation papers you may see, newest first.')
  async list(@Who() who: Credentials, @Query() { cursor, limit, ...filter }: PapersQuery): Promise<PaperPageDto> {
    return PaperPageDto.from(await this.reads.list(who, filter, { cursor, limit }));
  }

  @Get('notices/:id') @Needs('task.read') @Answers(PaperDto, 'One paper with its evidence.', { versioned: true })
  async get(@Who() who: Credentials, @PathId() id: string): Promise<PaperDto> {
    return PaperDto.from(await this.reads.get(who, id));
  }

  @Get('notices/:id/document') @Needs('task.read') @AnswersFile(DOCX, 'The paper as Word, in the layout of official documents; a draft says that it is one.')
  async document(@Who() who: Credentials, @PathId() id: string): Promise<StreamableFile> {
    return new StreamableFile(await paperDocument(await this.reads.toPrint(who, id)), { type: DOCX, disposition: `attachment; filename="notice-${id}.docx"` });
  }

  @Post('notices/:id/acts/:act') @Needs('task.act') @Answers(WrittenDto, 'Does one act on a paper; a signed one is numbered and issued at once.', { versioned: true, ifMatch: true })
  @ApiParam({ name: 'act', enum: PAPER_ACT_NAMES })
  async act(
    @Who() who: Credentials, @PathId() id: string, @PathOneOf('act', PAPER_ACT_NAMES) act: EscalationAct, @IfMatch() version: number, @Body() body: PaperActDto,
  ): Promise<WrittenDto> {
    return WrittenDto.from(await this.papers.act(who, id, act, body, version));
  }

  @Get('tasks/:id/notices') @Needs('task.read') @Answers(TaskPapersDto, 'A task\'s papers, what you may begin, and whether escalation rests.')
  async ofTask(@Who() who: Credentials, @PathId() id: string): Promise<TaskPapersDto> {
    return TaskPapersDto.from(await this.reads.ofTask(who, id));
  }

  @Post('tasks/:id/notices') @Needs('task.act')
  @Answers(WrittenDto, 'Proposes an order or a bulletin for signature; If-Match names the task\'s version, the answer the paper.', { status: 201, versioned: true, ifMatch: true })
  async propose(@Who() who: Credentials, @PathId() id: string, @IfMatch() version: number, @Body() body: ProposePaperDto): Promise<WrittenDto> {
    return WrittenDto.from(await this.papers.propose(who, id, body, version));
  }

  @Get('tasks/:id/urging') @Needs('task.act') @Answers(UrgingDto, 'A 催办 before it is sent: whom it would reach, and what came of the last one.', { versioned: true })
  async urging(@Who() who: Credentials, @PathId() id: string): Promise<UrgingDto> {
    return UrgingDto.from(await this.reads.urging(who, id));
  }

  @Post('tasks/:id/urging') @Needs('task.act')
  @Answers(WrittenDto, 'Issues a 催办; If-Match names the task\'s version, the answer the paper.', { status: 201, versioned: true, ifMatch: true })
  async urge(@Who() who: Credentials, @PathId() id: string, @IfMatch() version: number, @Body() body: UrgeDto): Promise<WrittenDto> {
    return WrittenDto.from(await this.papers.urge(who, id, body, version));
  }
}
