import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Directory, Organisations, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { allowedAll } from '../http/allow-list.js';
import { Answers } from '../http/answers.js';
import { IfMatch, PathCode, PathId, Who } from '../http/request.js';
import {
  AgenciesQuery, AgencyDetailDto, AgencyPageDto, AgencyPeopleQuery, BelongingDto, BelongingQuery, DatedUnitDto, DirectoryEntryDto, NewUnitDto, ParentChangeDto, ParentDto,
  UnitChangeDto, UnitsQuery,
} from './agencies.dto.js';

@ApiTags('agencies')
@Controller()
export class AgenciesController {
  constructor(private readonly directory: Directory, private readonly organisations: Organisations) {}

  @Get('agencies') @Needs('directory.read') @Answers(AgencyPageDto, 'Agencies by code.')
  async list(@Who() who: Credentials, @Query() query: AgenciesQuery): Promise<AgencyPageDto> {
    return AgencyPageDto.from(await this.directory.agencies(who, query));
  }

  @Get('agencies/:code') @Needs('directory.read') @Answers(AgencyDetailDto, 'One agency with its former names and successors.')
  async get(@Who() who: Credentials, @PathCode() code: string): Promise<AgencyDetailDto> {
    return AgencyDetailDto.from(await this.directory.agency(who, code));
  }

  @Get('agencies/:code/units') @Needs('directory.read') @Answers(DatedUnitDto, 'The departments of an agency today, or all of them.', { list: true })
  async units(@Who() who: Credentials, @PathCode() code: string, @Query() { all }: UnitsQuery): Promise<DatedUnitDto[]> {
    return allowedAll(DatedUnitDto, await this.directory.units(who, code, all));
  }

  @Get('agencies/:code/people') @Needs('directory.read') @Answers(DirectoryEntryDto, 'Who holds which post of an agency today.', { list: true })
  async people(@Who() who: Credentials, @PathCode() code: string, @Query() { role }: AgencyPeopleQuery): Promise<DirectoryEntryDto[]> {
    return allowedAll(DirectoryEntryDto, await this.directory.people(who, code, role ?? null));
  }

  @Get('agency-parents') @Needs('directory.read') @Answers(BelongingDto, 'Which body belongs to which on a day, by the one above.', { list: true })
  async belonging(@Who() who: Credentials, @Query() { on }: BelongingQuery): Promise<BelongingDto[]> {
    return allowedAll(BelongingDto, await this.organisations.belonging(who, on ?? null));
  }

  @Get('agencies/:code/parents') @Needs('directory.read') @Answers(ParentDto, 'To which bodies it belonged, oldest first.', { list: true })
  async parents(@Who() who: Credentials, @PathCode() code: string): Promise<ParentDto[]> {
    return allowedAll(ParentDto, await this.organisations.parents(who, code));
  }

  @Post('agencies/:code/parents') @Needs('agency.manage') @Answers(ParentDto, 'Moves it under another body from a day on; answers the whole history.', { list: true, status: 201 })
  async move(@Who() who: Credentials, @PathCode() code: string, @Body() body: ParentChangeDto): Promise<ParentDto[]> {
    return allowedAll(ParentDto, await this.organisations.move(who, code, body));
  }

  @Post('agencies/:code/units') @Needs('people.manage') @Answers(DatedUnitDto, 'Adds a department.', { status: 201 })
  async addUnit(@Who() who: Credentials, @PathCode() code: string, @Body() body: NewUnitDto): Promise<DatedUnitDto> {
    return DatedUnitDto.from(await this.organisations.addUnit(who, code, body));
  }

  @Patch('units/:id') @Needs('people.manage') @Answers(DatedUnitDto, 'Renames a department, or sets its last day.', { versioned: true, ifMatch: true })
  async changeUnit(@Who() who: Credentials, @PathId() id: string, @IfMatch() version: number, @Body() body: UnitChangeDto): Promise<DatedUnitDto> {
    return DatedUnitDto.from(await this.organisations.changeUnit(who, id, body, version));
  }
}
