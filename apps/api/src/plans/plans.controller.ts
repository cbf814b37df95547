import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { PLAIN_PLAN_ACTS, type PlainPlanAct } from '#domain';
import { Board, IssuePlan, Plans, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { MatrixDto, MatrixQuery, TimelineDto } from '../board/board.dto.js';
import { Answers } from '../http/answers.js';
import { IfMatch, PathId, PathOneOf, Who } from '../http/request.js';
import { NothingDto, WrittenDto } from '../http/written.dto.js';
import { DatedDto, DatesDto, IssuedDto, NewPlanDto, PlanActDto, PlanPageDto, PlansQuery, PlanViewDto } from './plans.dto.js';

@ApiTags('plans')
@Controller('plans')
export class PlansController {
  constructor(private readonly plans: Plans, private readonly issuing: IssuePlan, private readonly board: Board) {}

  @Post() @Needs('plan.draft') @Answers(WrittenDto, 'Drafts a plan from the newest templates of a document.', { status: 201, versioned: true })
  async draft(@Who() who: Credentials, @Body() body: NewPlanDto): Promise<WrittenDto> {
    return WrittenDto.from(await this.plans.draft(who, body));
  }

  @Get() @Needs('plan.read') @Answers(PlanPageDto, 'The plans you may see, the newest first.')
  async list(@Who() who: Credentials, @Query() { cursor, limit, ...filter }: PlansQuery): Promise<PlanPageDto> {
    return PlanPageDto.from(await this.plans.list(who, filter, { cursor, limit }));
  }

  @Get(':id') @Needs('plan.read') @Answers(PlanViewDto, 'One plan with its items.', { versioned: true })
  async get(@Who() who: Credentials, @PathId() id: string): Promise<PlanViewDto> {
    return PlanViewDto.from(await this.plans.get(who, id));
  }

  @Patch(':id/dates') @Needs('plan.draft') @Answers(DatedDto, 'Sets the office\'s dates on a draft.', { versioned: true, ifMatch: true })
  async dates(@Who() who: Credentials, @PathId() id: string, @IfMatch() version: number, @Body() { dates }: DatesDto): Promise<DatedDto> {
    return DatedDto.from(await this.plans.setDates(who, id, dates, version));
  }

  @Post(':id/submission') @Needs('plan.submit') @Answers(WrittenDto, 'Hands the draft to whoever issues it.', { versioned: true, ifMatch: true })
  async submit(@Who() who: Credentials, @PathId() id: string, @IfMatch() version: number, @Body() _nothing: NothingDto): Promise<WrittenDto> {
    return WrittenDto.from(await this.plans.submit(who, id, version));
  }

  @Post(':id/issue') @Needs('plan.issue') @Answers(IssuedDto, 'Issues the plan: all its tasks in one act.', { versioned: true, ifMatch: true })
  async issue(@Who() who: Credentials, @PathId() id: string, @IfMatch() version: number, @Body() _nothing: NothingDto): Promise<IssuedDto> {
    return IssuedDto.from(await this.issuing.issue(who, id, version));
  }

  @Post(':id/acts/:act') @Needs('plan.act') @Answers(WrittenDto, 'Does one act on a plan.', { versioned: true, ifMatch: true })
  @ApiParam({ name: 'act', enum: PLAIN_PLAN_ACTS })
  async act(
    @Who() who: Credentials, @PathId() id: string, @PathOneOf('act', PLAIN_PLAN_ACTS) act: PlainPlanAct, @IfMatch() version: number, @Body() body: PlanActDto,
  ): Promise<WrittenDto> {
    return WrittenDto.from(await this.plans.act(who, id, act, body, version));
  }

  @Get(':id/matrix') @Needs('board.read') @Answers(MatrixDto, 'Measures by agencies, one cell per pair; all of it or some measures after each other.')
  async matrix(@Who() who: Credentials, @PathId() id: string, @Query() page: MatrixQuery): Promise<MatrixDto> {
    return MatrixDto.from(await this.board.matrix(who, id, page));
  }

  @Get(':id/timeline') @Needs('board.read') @Answers(TimelineDto, 'The plan on its calendar, a bar for each measure.')
  async timeline(@Who() who: Credentials, @PathId() id: string): Promise<TimelineDto> {
    return TimelineDto.from(await this.board.timeline(who, id));
  }
}
