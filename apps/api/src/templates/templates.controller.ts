import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Templates, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { Lang } from '../http/language.js';
import { IfMatch, PathId, PathNumber, Who } from '../http/request.js';
import type { Language } from '../problem/language.js';
import { DiffDto, DiffQuery, LeadDto, ProposalDto, ProposedDto, RevisionDto, TemplateDto } from './templates.dto.js';

@ApiTags('templates')
@Controller()
export class TemplatesController {
  constructor(private readonly templates: Templates) {}

  @Post('documents/:id/templates') @Needs('template.write') @Answers(ProposedDto, 'Proposes a template for every confirmed measure without one.', { status: 201 })
  async propose(@Who() who: Credentials, @PathId() id: string, @Body() { onDate }: ProposalDto): Promise<ProposedDto> {
    return ProposedDto.from(await this.templates.propose(who, id, { onDate }));
  }

  @Get('documents/:id/templates') @Needs('template.read') @Answers(TemplateDto, 'The newest template of each measure.', { list: true })
  async list(@Who() who: Credentials, @PathId() id: string): Promise<TemplateDto[]> {
    return (await this.templates.list(who, id)).map((template) => TemplateDto.from(template));
  }

  @Get('measures/:id/templates') @Needs('template.read') @Answers(TemplateDto, 'All versions of a measure\'s template, the newest first.', { list: true })
  async versions(@Who() who: Credentials, @PathId() id: string): Promise<TemplateDto[]> {
    return (await this.templates.versions(who, id)).map((template) => TemplateDto.from(template));
  }

  @Get('measures/:id/templates/diff') @Needs('template.read') @Answers(DiffDto, 'What changed between two versions, in words.')
  async diff(@Who() who: Credentials, @PathId() _measure: string, @Query() { from, to }: DiffQuery, @Lang() language: Language): Promise<DiffDto> {
    return { changes: await this.templates.diff(who, from, to, language) };
  }

  @Get('measures/:id/templates/:version') @Needs('template.read') @Answers(TemplateDto, 'One version of a measure\'s template.', { versioned: true })
  async get(@Who() who: Credentials, @PathId() id: string, @PathNumber('version') version: number): Promise<TemplateDto> {
    return TemplateDto.from(await this.templates.get(who, id, version));
  }

  @Post('measures/:id/templates') @Needs('template.write')
  @Answers(TemplateDto, 'The next version, as a person writes it; If-Match "0" where there is none yet.', { status: 201, versioned: true, ifMatch: true })
  async revise(@Who() who: Credentials, @PathId() id: string, @IfMatch() version: number, @Body() body: RevisionDto): Promise<TemplateDto> {
    return TemplateDto.from(await this.templates.revise(who, id, body.toDraft(), body.note, version));
  }

  @Post('measures/:id/lead') @Needs('template.write') @Answers(TemplateDto, 'Names the lead of a measure, with the reason.', { status: 201, versioned: true })
  async lead(@Who() who: Credentials, @PathId() id: string, @Body() { agencyCode, reason, onDate }: LeadDto): Promise<TemplateDto> {
    return TemplateDto.from(await this.templates.overrideLead(who, id, agencyCode, reason, { onDate }));
  }
}
