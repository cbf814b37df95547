import { Body, Controller, Get, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { SPOT_CHECK_ACT_NAMES, type SpotCheckAct } from '#domain';
import { SpotCheckLots, SpotChecks, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers, AnswersFile } from '../http/answers.js';
import { IfMatch, PathId, PathOneOf, Who } from '../http/request.js';
import { WrittenDto } from '../http/written.dto.js';
import { DrawnDto, LotDto, LotPageDto, LotsQuery } from './lots.dto.js';
import { NewLotDto, SpotCheckActDto, SpotCheckDto, SpotCheckPageDto, SpotChecksQuery } from './spot-checks.dto.js';

/** Finished tasks looked at again (回头看), drawn by lot. */
@ApiTags('spot checks')
@Controller()
export class SpotChecksController {
  constructor(private readonly lots: SpotCheckLots, private readonly checks: SpotChecks) {}

  @Post('plans/:id/spot-check-lots') @Needs('spotcheck.draw')
  @Answers(DrawnDto, 'Draws a lot of a plan\'s completed and closed tasks; the machine draws the seed, and every draw stays on record.', { status: 201 })
  async draw(@Who() who: Credentials, @PathId() id: string, @Body() body: NewLotDto): Promise<DrawnDto> {
    return DrawnDto.from(await this.lots.draw(who, id, body));
  }

  @Get('spot-check-lots') @Needs('spotcheck.read') @Answers(LotPageDto, 'The lots, newest first.')
  async listLots(@Who() who: Credentials, @Query() { cursor, limit, ...filter }: LotsQuery): Promise<LotPageDto> {
    return LotPageDto.from(await this.lots.list(who, filter, { cursor, limit }));
  }

  @Get('spot-check-lots/:id') @Needs('spotcheck.read') @Answers(LotDto, 'One lot.')
  async getLot(@Who() who: Credentials, @PathId() id: string): Promise<LotDto> {
    return LotDto.from(await this.lots.get(who, id));
  }

  @Get('spot-check-lots/:id/population') @Needs('spotcheck.read') @AnswersFile('text/plain', 'The ids that the lot was drawn from, one a line, ascending: the text whose SHA-256 the lot names.')
  async population(@Who() who: Credentials, @PathId() id: string): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.lots.population(who, id)), { type: 'text/plain', disposition: `attachment; filename="lot-${id}.txt"` });
  }

  @Get('spot-checks') @Needs('task.read') @Answers(SpotCheckPageDto, 'The checks you may see, newest lot first; an agency sees what was decided.')
  async list(@Who() who: Credentials, @Query() { cursor, limit, ...filter }: SpotChecksQuery): Promise<SpotCheckPageDto> {
    return SpotCheckPageDto.from(await this.checks.list(who, filter, { cursor, limit }));
  }

  @Get('spot-checks/:id') @Needs('task.read') @Answers(SpotCheckDto, 'One check.', { versioned: true })
  async get(@Who() who: Credentials, @PathId() id: string): Promise<SpotCheckDto> {
    return SpotCheckDto.from(await this.checks.get(who, id));
  }

  @Post('spot-checks/:id/acts/:act') @Needs('spotcheck.act')
  @Answers(WrittenDto, 'Does one act on a check; a decision that the work does not hold reopens the task with it.', { versioned: true, ifMatch: true })
  @ApiParam({ name: 'act', enum: SPOT_CHECK_ACT_NAMES })
  async act(
    @Who() who: Credentials, @PathId() id: string, @PathOneOf('act', SPOT_CHECK_ACT_NAMES) act: SpotCheckAct, @IfMatch() version: number, @Body() body: SpotCheckActDto,
  ): Promise<WrittenDto> {
    return WrittenDto.from(await this.checks.act(who, id, act, body, version));
  }
}
