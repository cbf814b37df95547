import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EscalationPolicies, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { allowed, allowedAll } from '../http/allow-list.js';
import { Answers } from '../http/answers.js';
import { PathCode, PathNumber, Who } from '../http/request.js';
import { NothingDto } from '../http/written.dto.js';
import { NewPolicyDto, PolicyDto, PolicyInListDto, PolicyPreviewDto, PolicyVersionDto, SwitchPolicyDto } from './escalation-policies.dto.js';

/** Policies of escalation as versioned data: levels, colours, signatures and triggers; drafted, previewed, put in force. */
@ApiTags('escalation policies')
@Controller('escalation-policies')
export class EscalationPoliciesController {
  constructor(private readonly policies: EscalationPolicies) {}

  @Get() @Needs('escalation.read') @Answers(PolicyInListDto, 'All versions, the newest first.', { list: true })
  async list(@Who() who: Credentials): Promise<PolicyInListDto[]> {
    return allowedAll(PolicyInListDto, await this.policies.list(who));
  }

  @Get(':key/versions/:version') @Needs('escalation.read') @Answers(PolicyVersionDto, 'One version with all it says.')
  async get(@Who() who: Credentials, @PathCode('key') key: string, @PathNumber('version') version: number): Promise<PolicyVersionDto> {
    return PolicyVersionDto.from(await this.policies.get(who, key, version));
  }

  @Post('validate') @Needs('escalation.draft') @Answers(PolicyDto, 'Reads a policy and says what is wrong with it; keeps nothing.')
  async validate(@Who() who: Credentials, @Body() body: NewPolicyDto): Promise<PolicyDto> {
    return allowed(PolicyDto, await this.policies.validate(who, body) as unknown as PolicyDto);
  }

  @Post() @Needs('escalation.draft') @Answers(PolicyVersionDto, 'Keeps a policy as the next version of its key; not in force yet.', { status: 201 })
  async draft(@Who() who: Credentials, @Body() body: NewPolicyDto): Promise<PolicyVersionDto> {
    return PolicyVersionDto.from(await this.policies.draft(who, body));
  }

  @Post(':key/versions/:version/preview') @Needs('escalation.draft') @Answers(PolicyPreviewDto, 'What runs now, trigger by trigger, under the version in force and under this one.')
  async preview(@Who() who: Credentials, @PathCode('key') key: string, @PathNumber('version') version: number, @Body() _: NothingDto): Promise<PolicyPreviewDto> {
    return allowed(PolicyPreviewDto, await this.policies.preview(who, key, version));
  }

  @Post(':key/versions/:version/switch') @Needs('escalation.switch') @Answers(PolicyVersionDto, 'Puts a version in force for papers written from now on.')
  async switchOn(
    @Who() who: Credentials, @PathCode('key') key: string, @PathNumber('version') version: number, @Body() { reason }: SwitchPolicyDto,
  ): Promise<PolicyVersionDto> {
    return PolicyVersionDto.from(await this.policies.switchOn(who, key, version, reason));
  }
}
