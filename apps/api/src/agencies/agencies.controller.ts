import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Directory, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { allowedAll } from '../http/allow-list.js';
import { Answers } from '../http/answers.js';
import { PathCode, Who } from '../http/request.js';
import { AgenciesQuery, AgencyDetailDto, AgencyPageDto, AgencyPeopleQuery, DirectoryEntryDto, UnitDto } from './agencies.dto.js';

@ApiTags('agencies')
@Controller('agencies')
export class AgenciesController {
  constructor(private readonly directory: Directory) {}

  @Get() @Needs('directory.read') @Answers(AgencyPageDto, 'Agencies by code.')
  async list(@Who() who: Credentials, @Query() query: AgenciesQuery): Promise<AgencyPageDto> {
    return AgencyPageDto.from(await this.directory.agencies(who, query));
  }

  @Get(':code') @Needs('directory.read') @Answers(AgencyDetailDto, 'One agency with its former names and successors.')
  async get(@Who() who: Credentials, @PathCode() code: string): Promise<AgencyDetailDto> {
    return AgencyDetailDto.from(await this.directory.agency(who, code));
  }

  @Get(':code/units') @Needs('directory.read') @Answers(UnitDto, 'The departments of an agency today.', { list: true })
  async units(@Who() who: Credentials, @PathCode() code: string): Promise<UnitDto[]> {
    return allowedAll(UnitDto, await this.directory.units(who, code));
  }

  @Get(':code/people') @Needs('directory.read') @Answers(DirectoryEntryDto, 'Who holds which post of an agency today.', { list: true })
  async people(@Who() who: Credentials, @PathCode() code: string, @Query() { role }: AgencyPeopleQuery): Promise<DirectoryEntryDto[]> {
    return allowedAll(DirectoryEntryDto, await this.directory.people(who, code, role ?? null));
  }
}
