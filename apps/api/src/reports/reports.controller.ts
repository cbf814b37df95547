import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { REPORT_ACT_NAMES, type ReportAct } from '#domain';
import { NoChangeDelegations, ReportReads, Reports, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { IfMatch, PathId, PathOneOf, Who } from '../http/request.js';
import { WrittenDto } from '../http/written.dto.js';
import { CoordinationQuery, LedgerQuery, NewDelegationDto, ReportActDto } from './report-input.dto.js';
import { CoordinationPageDto, DelegationDto, LedgerPageDto, ReportDetailDto, ReportDto } from './reports.dto.js';

@ApiTags('reports')
@Controller()
export class ReportsController {
  constructor(private readonly reports: Reports, private readonly reads: ReportReads, private readonly delegations: NoChangeDelegations) {}

  @Get('tasks/:id/reports') @Needs('task.read') @Answers(ReportDto, 'The progress reports of a task, oldest period first.', { list: true })
  async list(@Who() who: Credentials, @PathId() id: string): Promise<ReportDto[]> {
    return ReportDto.list(await this.reads.list(who, id));
  }

  @Get('reports') @Needs('task.read') @Answers(LedgerPageDto, 'The ledger of reporting periods, of a task, a plan or all you may see, soonest due first.')
  async ledger(@Who() who: Credentials, @Query() { cursor, limit, ...filter }: LedgerQuery): Promise<LedgerPageDto> {
    return LedgerPageDto.from(await this.reads.ledger(who, filter, { cursor, limit }));
  }

  @Get('reports/:id') @Needs('task.read') @Answers(ReportDetailDto, 'One report with its signed versions, the period before and what it may take in.', { versioned: true })
  async get(@Who() who: Credentials, @PathId() id: string): Promise<ReportDetailDto> {
    return ReportDetailDto.from(await this.reads.get(who, id));
  }

  @Get('coordination-matters') @Needs('task.read') @Answers(CoordinationPageDto, 'What agencies ask others to settle, as the newest signed report of each open task says it.')
  async coordination(@Who() who: Credentials, @Query() { cursor, limit, ...filter }: CoordinationQuery): Promise<CoordinationPageDto> {
    return CoordinationPageDto.from(await this.reads.coordination(who, filter, { cursor, limit }));
  }

  @Post('reports/:id/acts/:act') @Needs('task.act') @Answers(WrittenDto, 'Does one act on a progress report.', { versioned: true, ifMatch: true })
  @ApiParam({ name: 'act', enum: REPORT_ACT_NAMES })
  async act(
    @Who() who: Credentials, @PathId() id: string, @PathOneOf('act', REPORT_ACT_NAMES) act: ReportAct, @IfMatch() version: number, @Body() body: ReportActDto,
  ): Promise<WrittenDto> {
    return WrittenDto.from(await this.reports.act(who, id, act, body.content, body.reason, version));
  }

  @Get('no-change-delegation') @Needs('task.read') @Answers(DelegationDto, 'Which posts of your agency may report "no change" beside the signatory.')
  async delegation(@Who() who: Credentials): Promise<DelegationDto> {
    return DelegationDto.from(await this.delegations.get(who));
  }

  @Post('no-change-delegation') @Needs('task.act') @Answers(DelegationDto, 'The signatory names the posts that may report "no change" for him.')
  async delegate(@Who() who: Credentials, @Body() { roles }: NewDelegationDto): Promise<DelegationDto> {
    return DelegationDto.from(await this.delegations.set(who, roles));
  }
}
