import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LeadRules, Rosters, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { allowed, allowedAll } from '../http/allow-list.js';
import { Answers } from '../http/answers.js';
import { IfMatch, PathCode, Who } from '../http/request.js';
import { LeadRuleDto, NewRosterDto, RosterDto, RosterPageDto, RostersQuery, SwitchDto } from './rules.dto.js';

@ApiTags('rules')
@Controller()
export class RulesController {
  constructor(private readonly rules: LeadRules, private readonly rosters: Rosters) {}

  @Get('lead-rules') @Needs('rule.read') @Answers(LeadRuleDto, 'The rules on who leads, with their sources.', { list: true })
  async list(@Who() who: Credentials): Promise<LeadRuleDto[]> {
    return allowedAll(LeadRuleDto, await this.rules.list(who));
  }

  @Patch('lead-rules/:key') @Needs('rule.switch') @Answers(LeadRuleDto, 'Switches a rule on or off.', { versioned: true, ifMatch: true })
  async switch(
    @Who() who: Credentials, @PathCode('key') key: string, @IfMatch() version: number, @Body() { enabled, reason }: SwitchDto,
  ): Promise<LeadRuleDto> {
    return allowed(LeadRuleDto, await this.rules.switch(who, key, enabled, reason, version));
  }

  @Get('rosters') @Needs('template.read') @Answers(RosterPageDto, 'Whom collectives mean, as people chose, the newest of each first.')
  async allRosters(@Who() who: Credentials, @Query() { collectiveCode, ...page }: RostersQuery): Promise<RosterPageDto> {
    return RosterPageDto.from(await this.rosters.list(who, collectiveCode ?? null, page));
  }

  @Post('rosters') @Needs('roster.write') @Answers(RosterDto, 'Records whom a collective means from a day on.', { status: 201 })
  async choose(@Who() who: Credentials, @Body() body: NewRosterDto): Promise<RosterDto> {
    return allowed(RosterDto, await this.rosters.choose(who, body));
  }
}
