import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { EmbeddedRun } from '../app/api-deps.js';
import { Public } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { WelcomeDto } from './welcome.dto.js';

export const WELCOME = Symbol('Welcome');

@ApiTags('auth')
@Controller('welcome')
export class WelcomeController {
  constructor(@Inject(WELCOME) private readonly run: { zone: string; embedded: EmbeddedRun | undefined }) {}

  @Get() @Public() @Answers(WelcomeDto, 'What the sign-in screen has to know before anybody has signed in.')
  welcome(): WelcomeDto {
    return WelcomeDto.from(this.run);
  }
}
