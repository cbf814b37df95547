import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Invitations, type Credentials } from '#workflow';
import { Needs, Public, SignInLimit } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { PathId, Who } from '../http/request.js';
import { NothingDto } from '../http/written.dto.js';
import { AcceptanceDto, AcceptedDto, InvitationPageDto, InvitationsQuery, InvitedDto, LinkDto } from './invitations.dto.js';
import { MadeDto } from './people.dto.js';

@ApiTags('people')
@Controller()
export class InvitationsController {
  constructor(private readonly invitations: Invitations) {}

  @Post('people/:id/invitations') @Needs('people.manage')
  @Answers(MadeDto, 'Mails a person a link with which he sets his login and password, once; an earlier link ends.', { status: 201 })
  async invite(@Who() who: Credentials, @PathId() id: string, @Body() _nothing: NothingDto): Promise<MadeDto> {
    return this.invitations.invite(who, id);
  }

  @Get('invitations') @Needs('people.manage') @Answers(InvitationPageDto, 'Invitations, the newest first; never their links.')
  async list(@Who() who: Credentials, @Query() query: InvitationsQuery): Promise<InvitationPageDto> {
    return InvitationPageDto.from(await this.invitations.list(who, query));
  }

  @Post('invitations/:id/revocation') @Needs('people.manage') @Answers(MadeDto, 'Ends an open invitation at once.')
  async revoke(@Who() who: Credentials, @PathId() id: string, @Body() _nothing: NothingDto): Promise<MadeDto> {
    return this.invitations.revoke(who, id);
  }

  @Post('invitations/look') @Public() @SignInLimit() @Answers(InvitedDto, 'Whom a link is for.')
  async look(@Body() { token }: LinkDto): Promise<InvitedDto> {
    return InvitedDto.from(await this.invitations.look(token));
  }

  @Post('invitations/acceptance') @Public() @SignInLimit() @Answers(AcceptedDto, 'Sets login and password by a link, once.', { status: 201 })
  async accept(@Body() { token, login, password }: AcceptanceDto): Promise<AcceptedDto> {
    return AcceptedDto.from(await this.invitations.accept(token, login, password));
  }
}
