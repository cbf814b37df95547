import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database } from '#workflow';
import { Public } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { OneOf } from '../http/fields.js';

class HealthDto {
  @OneOf(['up'], 'up.') status!: 'up';
}

/** For whoever restarts processes (live) and sends them requests (ready). */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly db: Database) {}

  @Get('live') @Public() @Answers(HealthDto, 'The process answers.')
  live(): HealthDto {
    return { status: 'up' };
  }

  @Get('ready') @Public() @Answers(HealthDto, 'The database answers too; 503 where it does not.')
  async ready(): Promise<HealthDto> {
    await this.db.ping();
    return { status: 'up' };
  }
}
