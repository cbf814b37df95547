import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { REPORT_ACT_NAMES, type ReportAct } from '#domain';
import { Reports, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { IfMatch, PathId, PathOneOf, Who } from '../http/request.js';
import { WrittenDto } from '../http/written.dto.js';
import { ReportActDto, ReportDto } from './reports.dto.js';

@ApiTags('reports')
@Controller()
export class ReportsController {
  constructor(private readonly reports: Reports) {}

  @Get('tasks/:id/reports') @Needs('task.read') @Answers(ReportDto, 'The progress reports of a task, oldest period first.', { list: true })
  async list(@Who() who: Credentials, @PathId() id: string): Promise<ReportDto[]> {
    return (await this.reports.list(who, id)).map((report) => ReportDto.from(report));
  }

  @Post('reports/:id/acts/:act') @Needs('task.act') @Answers(WrittenDto, 'Does one act on a progress report.', { versioned: true, ifMatch: true })
  @ApiParam({ name: 'act', enum: REPORT_ACT_NAMES })
  async act(
    @Who() who: Credentials, @PathId() id: string, @PathOneOf('act', REPORT_ACT_NAMES) act: ReportAct, @IfMatch() version: number, @Body() body: ReportActDto,
  ): Promise<WrittenDto> {
    return WrittenDto.from(await this.reports.act(who, id, act, body.content, body.reason, version));
  }
}
