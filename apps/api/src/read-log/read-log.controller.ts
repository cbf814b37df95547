import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadLog, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { Who } from '../http/request.js';
import { ReadPageDto, ReadsQuery } from './read-log.dto.js';

@ApiTags('reads')
@Controller('reads')
export class ReadLogController {
  constructor(private readonly log: ReadLog) {}

  @Get() @Needs('readlog.read') @Answers(ReadPageDto, 'Who was shown what and took what out, newest first.')
  async list(@Who() who: Credentials, @Query() { cursor, limit, ...filter }: ReadsQuery): Promise<ReadPageDto> {
    return ReadPageDto.from(await this.log.list(who, filter, { cursor, limit }));
  }
}
