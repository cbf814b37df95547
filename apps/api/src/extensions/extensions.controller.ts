import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { EXTENSION_ACT_NAMES, type ExtensionAct } from '#domain';
import { ExtensionReads, Extensions, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { IfMatch, PathId, PathOneOf, Who } from '../http/request.js';
import { WrittenDto } from '../http/written.dto.js';
import { ExtensionActDto, ExtensionDto, ExtensionPageDto, ExtensionsQuery, NewExtensionDto, TaskExtensionsDto } from './extensions.dto.js';

@ApiTags('extensions')
@Controller()
export class ExtensionsController {
  constructor(private readonly reads: ExtensionReads, private readonly extensions: Extensions) {}

  @Get('extensions') @Needs('task.read') @Answers(ExtensionPageDto, 'The extension requests you may see, newest first.')
  async list(@Who() who: Credentials, @Query() { cursor, limit, ...filter }: ExtensionsQuery): Promise<ExtensionPageDto> {
    return ExtensionPageDto.from(await this.reads.list(who, filter, { cursor, limit }));
  }

  @Get('extensions/:id') @Needs('task.read') @Answers(ExtensionDto, 'One extension request.', { versioned: true })
  async get(@Who() who: Credentials, @PathId() id: string): Promise<ExtensionDto> {
    return ExtensionDto.from(await this.reads.get(who, id));
  }

  @Get('tasks/:id/extensions') @Needs('task.read') @Answers(TaskExtensionsDto, 'A task\'s extension requests, and whether you may draft one.')
  async ofTask(@Who() who: Credentials, @PathId() id: string): Promise<TaskExtensionsDto> {
    return TaskExtensionsDto.from(await this.reads.ofTask(who, id));
  }

  @Post('tasks/:id/extensions') @Needs('task.act')
  @Answers(WrittenDto, 'Drafts an extension request; If-Match names the task\'s version, the answer the request.', { status: 201, versioned: true, ifMatch: true })
  async draft(@Who() who: Credentials, @PathId() id: string, @IfMatch() version: number, @Body() body: NewExtensionDto): Promise<WrittenDto> {
    return WrittenDto.from(await this.extensions.draft(who, id, body, version));
  }

  @Post('extensions/:id/acts/:act') @Needs('task.act') @Answers(WrittenDto, 'Does one act on an extension request.', { versioned: true, ifMatch: true })
  @ApiParam({ name: 'act', enum: EXTENSION_ACT_NAMES })
  async act(
    @Who() who: Credentials, @PathId() id: string, @PathOneOf('act', EXTENSION_ACT_NAMES) act: ExtensionAct, @IfMatch() version: number, @Body() body: ExtensionActDto,
  ): Promise<WrittenDto> {
    return WrittenDto.from(await this.extensions.act(who, id, act, body, version));
  }
}
