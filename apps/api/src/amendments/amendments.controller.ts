import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { PLAIN_AMENDMENT_ACTS, type PlainAmendmentAct } from '#domain';
import { Amendments, TemplateMoves, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { allowedAll } from '../http/allow-list.js';
import { Answers } from '../http/answers.js';
import { IfMatch, PathId, PathOneOf, Who } from '../http/request.js';
import { WrittenDto } from '../http/written.dto.js';
import { PlanActDto } from '../plans/plans.dto.js';
import { AmendmentDto, AmendmentViewDto, MoveOrderDto, MovesDoneDto, MovesDto, NewAmendmentDto, PlanVersionDto } from './amendments.dto.js';

/** The next versions of running plans. */
@ApiTags('plans')
@Controller()
export class AmendmentsController {
  constructor(private readonly amendments: Amendments, private readonly moves: TemplateMoves) {}

  @Get('plans/:id/versions') @Needs('plan.read')
  @Answers(PlanVersionDto, 'The issued versions of a plan, with what each changed, in words; an agency reads what concerns it.', { list: true })
  async versions(@Who() who: Credentials, @PathId() id: string): Promise<PlanVersionDto[]> {
    return allowedAll(PlanVersionDto, await this.amendments.versions(who, id));
  }

  @Get('plans/:id/amendments') @Needs('amendment.read') @Answers(AmendmentDto, 'A plan\'s amendments, drafts too.', { list: true })
  async list(@Who() who: Credentials, @PathId() id: string): Promise<AmendmentDto[]> {
    return allowedAll(AmendmentDto, await this.amendments.list(who, id));
  }

  @Post('plans/:id/amendments') @Needs('plan.amend')
  @Answers(WrittenDto, 'Drafts the next version of a running plan; If-Match names the plan\'s version, the answer the amendment.', { status: 201, versioned: true, ifMatch: true })
  async draft(@Who() who: Credentials, @PathId() id: string, @IfMatch() version: number, @Body() body: NewAmendmentDto): Promise<WrittenDto> {
    return WrittenDto.from(await this.amendments.draft(who, id, body.toInput(), version));
  }

  @Get('plans/:id/template-moves') @Needs('amendment.read')
  @Answers(MovesDto, 'A dry run: what moving the plan\'s tasks to the newest templates would change, in words.', { versioned: true })
  async previewMoves(@Who() who: Credentials, @PathId() id: string): Promise<MovesDto> {
    return MovesDto.from(await this.moves.preview(who, id));
  }

  @Post('plans/:id/template-moves') @Needs('plan.issue')
  @Answers(MovesDoneDto, 'Moves every task that can be moved to the newest templates, in one act; If-Match names the plan\'s version.', { versioned: true, ifMatch: true })
  async applyMoves(@Who() who: Credentials, @PathId() id: string, @IfMatch() version: number, @Body() body: MoveOrderDto): Promise<MovesDoneDto> {
    return MovesDoneDto.from(await this.moves.apply(who, id, body, version));
  }

  @Get('amendments/:id') @Needs('amendment.read')
  @Answers(AmendmentViewDto, 'One amendment: the difference in words, who will be told, which clocks move, what can\'t be done.', { versioned: true })
  async get(@Who() who: Credentials, @PathId() id: string): Promise<AmendmentViewDto> {
    return AmendmentViewDto.from(await this.amendments.get(who, id));
  }

  @Put('amendments/:id') @Needs('plan.amend') @Answers(WrittenDto, 'Writes a draft anew, as a whole.', { versioned: true, ifMatch: true })
  async change(@Who() who: Credentials, @PathId() id: string, @IfMatch() version: number, @Body() body: NewAmendmentDto): Promise<WrittenDto> {
    return WrittenDto.from(await this.amendments.change(who, id, body.toInput(), version));
  }

  @Post('amendments/:id/acts/:act') @Needs('plan.amend') @Answers(WrittenDto, 'Submits, returns, withdraws or issues an amendment.', { versioned: true, ifMatch: true })
  @ApiParam({ name: 'act', enum: PLAIN_AMENDMENT_ACTS })
  async act(
    @Who() who: Credentials, @PathId() id: string, @PathOneOf('act', PLAIN_AMENDMENT_ACTS) act: PlainAmendmentAct, @IfMatch() version: number, @Body() body: PlanActDto,
  ): Promise<WrittenDto> {
    return WrittenDto.from(await this.amendments.act(who, id, act, body, version));
  }
}
