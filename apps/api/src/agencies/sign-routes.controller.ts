import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignRoutes, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { IfMatch, PathCode, Who } from '../http/request.js';
import { NewSignRouteDto, SignRouteDto, SignRouteViewDto } from './sign-routes.dto.js';

@ApiTags('agencies')
@Controller('agencies')
export class SignRoutesController {
  constructor(private readonly routes: SignRoutes) {}

  @Get(':code/sign-route') @Needs('directory.read') @Answers(SignRouteViewDto, 'The posts a completion request passes inside an agency.', { versioned: true })
  async get(@Who() who: Credentials, @PathCode() code: string): Promise<SignRouteViewDto> {
    return SignRouteViewDto.from(await this.routes.get(who, code));
  }

  @Post(':code/sign-route') @Needs('route.write') @Answers(SignRouteDto, 'Changes them for requests from now on.', { versioned: true, ifMatch: true })
  async change(@Who() who: Credentials, @PathCode() code: string, @IfMatch() version: number, @Body() { chain, reason }: NewSignRouteDto): Promise<SignRouteDto> {
    return SignRouteDto.from(await this.routes.change(who, code, chain, reason, version));
  }
}
