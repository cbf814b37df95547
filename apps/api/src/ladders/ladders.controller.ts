import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Ladders, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { allowed, allowedAll } from '../http/allow-list.js';
import { Answers } from '../http/answers.js';
import { PathCode, PathNumber, Who } from '../http/request.js';
import { LadderDto } from '../calendar/calendar.dto.js';
import { NothingDto } from '../http/written.dto.js';
import { LadderVersionDto, NewLadderDto, SwitchLadderDto, SwitchPreviewDto, TrialDto, TryLadderDto } from './ladders.dto.js';

/** Ladders of reminders and escalations as versioned data: drafted, tried, previewed, switched on. */
@ApiTags('ladders')
@Controller('ladders')
export class LaddersController {
  constructor(private readonly ladders: Ladders) {}

  @Get(':key/versions') @Needs('ladder.read') @Answers(LadderVersionDto, 'All versions of a ladder, the newest first.', { list: true })
  async versions(@Who() who: Credentials, @PathCode('key') key: string): Promise<LadderVersionDto[]> {
    return allowedAll(LadderVersionDto, await this.ladders.versions(who, key) as unknown as LadderVersionDto[]);
  }

  @Post('validate') @Needs('ladder.draft') @Answers(LadderDto, 'Reads a ladder and says what is wrong with it; keeps nothing.')
  async validate(@Who() who: Credentials, @Body() body: NewLadderDto): Promise<LadderDto> {
    return LadderDto.from(await this.ladders.validate(who, body));
  }

  @Post('dry-run') @Needs('ladder.draft') @Answers(TrialDto, 'What a ladder would have sent in a span of the past, beside what was sent.')
  async dryRun(@Who() who: Credentials, @Body() { ladder, from, to }: TryLadderDto): Promise<TrialDto> {
    return allowed(TrialDto, await this.ladders.dryRun(who, ladder, from, to) as unknown as TrialDto);
  }

  @Post() @Needs('ladder.draft') @Answers(LadderVersionDto, 'Keeps a ladder as the next version of its key; not in force yet.', { status: 201 })
  async draft(@Who() who: Credentials, @Body() body: NewLadderDto): Promise<LadderVersionDto> {
    return LadderVersionDto.from(await this.ladders.draft(who, body));
  }

  @Post(':key/versions/:version/preview') @Needs('ladder.draft') @Answers(SwitchPreviewDto, 'The next 60 days of the clocks that run now, under the version in force and under this one.')
  async preview(@Who() who: Credentials, @PathCode('key') key: string, @PathNumber('version') version: number, @Body() _: NothingDto): Promise<SwitchPreviewDto> {
    return allowed(SwitchPreviewDto, await this.ladders.preview(who, key, version) as unknown as SwitchPreviewDto);
  }

  @Post(':key/versions/:version/switch') @Needs('ladder.switch') @Answers(LadderVersionDto, 'Puts a version in force for its kind of clock.')
  async switchOn(
    @Who() who: Credentials, @PathCode('key') key: string, @PathNumber('version') version: number, @Body() body: SwitchLadderDto,
  ): Promise<LadderVersionDto> {
    return LadderVersionDto.from(await this.ladders.switchOn(who, key, version, body));
  }
}
