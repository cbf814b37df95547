import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnMails, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { IfMatch, Who } from '../http/request.js';
import { MailPreferencesDto, NewMailPreferencesDto } from './own-mails.dto.js';

@ApiTags('notifications')
@Controller('me/mail-preferences')
export class OwnMailsController {
  constructor(private readonly own: OwnMails) {}

  @Get() @Needs('self.read') @Answers(MailPreferencesDto, 'How you have your own mails, and what of it you may choose.', { versioned: true })
  async get(@Who() who: Credentials): Promise<MailPreferencesDto> {
    return MailPreferencesDto.from(await this.own.get(who));
  }

  @Put() @Needs('self.read')
  @Answers(MailPreferencesDto, 'Chooses anew how you have your own mails, as a whole.', {
    versioned: true, ifMatch: true,
    description: 'For notices told from now on; the inbox keeps every notice whatever is chosen. What is below the floor is refused with mail_floor.',
  })
  async put(@Who() who: Credentials, @IfMatch() version: number, @Body() body: NewMailPreferencesDto): Promise<MailPreferencesDto> {
    return MailPreferencesDto.from(await this.own.put(who, version, body));
  }
}
