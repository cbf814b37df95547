import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Identity, type Credentials } from '#workflow';
import { Answers } from '../http/answers.js';
import { Who } from '../http/request.js';
import { NothingDto } from '../http/written.dto.js';
import { MeDto, RefreshDto, SignedInDto, SignedOutDto, SignInDto } from './auth.dto.js';
import { Needs, Public, SignInLimit } from './needs.js';

@ApiTags('auth')
@Controller()
export class AuthController {
  constructor(private readonly identity: Identity) {}

  @Post('auth/token') @Public() @SignInLimit() @Answers(SignedInDto, 'Signs in with login and password.')
  async token(@Body() { login, password, agency }: SignInDto): Promise<SignedInDto> {
    return SignedInDto.from(await this.identity.signIn(login, password, agency ?? null));
  }

  @Post('auth/refresh') @Public() @SignInLimit() @Answers(SignedInDto, 'Changes a refresh token for a new pair of tokens.')
  async refresh(@Body() { refreshToken, agency }: RefreshDto): Promise<SignedInDto> {
    return SignedInDto.from(await this.identity.refresh(refreshToken, agency ?? null));
  }

  @Post('auth/sign-out') @Needs('self.read') @Answers(SignedOutDto, 'Ends this session at once.')
  async signOut(@Who() who: Credentials, @Body() _nothing: NothingDto): Promise<SignedOutDto> {
    await this.identity.signOut(who);
    return { state: 'signed_out' };
  }

  @Get('me') @Needs('self.read') @Answers(MeDto, 'Who is signed in, for which agency, and what his posts permit.')
  async me(@Who() who: Credentials): Promise<MeDto> {
    return MeDto.from(await this.identity.me(who));
  }
}
