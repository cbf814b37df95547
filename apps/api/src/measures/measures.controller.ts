import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { MEASURE_ACT_NAMES, type MeasureAct } from '#domain';
import { MeasureActs, MeasureReads, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { IfMatch, PathId, PathOneOf, Who } from '../http/request.js';
import { WrittenDto } from '../http/written.dto.js';
import { PageQuery } from '../tasks/task-input.dto.js';
import { HistoryDto } from '../tasks/task.dto.js';
import { MeasureActDto, MeasureDetailDto, MeasurePageDto, MeasuresQuery } from './measures.dto.js';

@ApiTags('measures')
@Controller('measures')
export class MeasuresController {
  constructor(private readonly reads: MeasureReads, private readonly acts: MeasureActs) {}

  @Get() @Needs('measure.read') @Answers(MeasurePageDto, 'The measures you may see, document by document in their order.')
  async list(@Who() who: Credentials, @Query() { cursor, limit, ...filter }: MeasuresQuery): Promise<MeasurePageDto> {
    return MeasurePageDto.from(await this.reads.list(who, filter, { cursor, limit }));
  }

  @Get(':id') @Needs('measure.read') @Answers(MeasureDetailDto, 'One measure with its status, its worst open task and its tasks.', { versioned: true })
  async get(@Who() who: Credentials, @PathId() id: string): Promise<MeasureDetailDto> {
    return MeasureDetailDto.from(await this.reads.get(who, id));
  }

  @Get(':id/history') @Needs('event.read') @Answers(HistoryDto, 'What happened to a measure itself, oldest first, as far as you may see it.')
  async history(@Who() who: Credentials, @PathId() id: string, @Query() page: PageQuery): Promise<HistoryDto> {
    return HistoryDto.from(await this.reads.history(who, id, page));
  }

  @Post(':id/acts/:act') @Needs('measure.act') @Answers(WrittenDto, 'Does one act on a measure, and on its tasks what follows from it.', { versioned: true, ifMatch: true })
  @ApiParam({ name: 'act', enum: MEASURE_ACT_NAMES })
  async act(
    @Who() who: Credentials, @PathId() id: string, @PathOneOf('act', MEASURE_ACT_NAMES) act: MeasureAct, @IfMatch() version: number, @Body() body: MeasureActDto,
  ): Promise<WrittenDto> {
    return WrittenDto.from(await this.acts.act(who, id, act, body, version));
  }
}
