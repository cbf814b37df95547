import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Archives, Precedents, StandIns, Successions, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { PathId, Who } from '../http/request.js';
import { NothingDto } from '../http/written.dto.js';
import { MadeDto } from '../people/people.dto.js';
import { ArchiveDto, MovedDto, NewStandInDto, PrecedentPageDto, PrecedentsQuery, StandInPageDto, StandInsQuery, SuccessionDto } from './life.dto.js';

/** What stands around the acts on tasks: rulings to look up, files of closed tasks, stand-ins, successions. */
@ApiTags('tasks')
@Controller()
export class LifeController {
  constructor(
    private readonly precedents: Precedents, private readonly archives: Archives, private readonly standIns: StandIns, private readonly successions: Successions,
  ) {}

  @Get('precedents') @Needs('rule.read') @Answers(PrecedentPageDto, 'Rulings on objections, newest first.')
  async rulings(@Who() who: Credentials, @Query() { cursor, limit, ...filter }: PrecedentsQuery): Promise<PrecedentPageDto> {
    return PrecedentPageDto.from(await this.precedents.list(who, filter, { cursor, limit }));
  }

  @Get('tasks/:id/archive') @Needs('task.read') @Answers(ArchiveDto, 'The file of an archived task.')
  async archive(@Who() who: Credentials, @PathId() id: string): Promise<ArchiveDto> {
    return ArchiveDto.from(await this.archives.get(who, id));
  }

  @Get('stand-ins') @Needs('directory.read') @Answers(StandInPageDto, 'Who stands in for whom in your agency, today and later.')
  async standInList(@Who() who: Credentials, @Query() { personId, ...page }: StandInsQuery): Promise<StandInPageDto> {
    return StandInPageDto.from(await this.standIns.list(who, { personId }, page));
  }

  @Post('stand-ins') @Needs('task.act') @Answers(MadeDto, 'Appoints a stand-in for a time.', { status: 201 })
  async appoint(@Who() who: Credentials, @Body() body: NewStandInDto): Promise<MadeDto> {
    return MadeDto.of((await this.standIns.appoint(who, body)).id);
  }

  @Post('stand-ins/:id/end') @Needs('task.act') @Answers(MadeDto, 'Ends an appointment at once.')
  async end(@Who() who: Credentials, @PathId() id: string, @Body() _: NothingDto): Promise<MadeDto> {
    await this.standIns.end(who, id);
    return MadeDto.of(id);
  }

  @Post('successions') @Needs('agency.succeed') @Answers(MovedDto, 'Moves an agency\'s open tasks to its successor, all or none.')
  async succeed(@Who() who: Credentials, @Body() body: SuccessionDto): Promise<MovedDto> {
    return MovedDto.from(await this.successions.succeed(who, body));
  }
}
