import { Body, Controller, Get, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { People, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { IfMatch, PathId, Who } from '../http/request.js';
import { WrittenDto } from '../http/written.dto.js';
import {
  DisablementDto, HoldingEndDto, MadeDto, NewAccountDto, NewHoldingDto, NewPasswordDto, NewPersonDto, NewPostDto, PostPageDto, PeoplePageDto, PersonChangeDto, PeopleQuery,
  PostDto, PostsQuery,
} from './people.dto.js';

@ApiTags('people')
@Controller()
export class PeopleController {
  constructor(private readonly people: People) {}

  @Get('people') @Needs('people.manage') @Answers(PeoplePageDto, 'People with their accounts and posts: of all agencies for the administrator, else of one\'s own.')
  async list(@Who() who: Credentials, @Query() { agencyCode, cursor, limit }: PeopleQuery): Promise<PeoplePageDto> {
    return PeoplePageDto.from(await this.people.list(who, { agencyCode, after: cursor, limit }));
  }

  @Post('people') @Needs('people.manage') @Answers(MadeDto, 'Adds a person, with a post where one is named, without account.', { status: 201 })
  async add(@Who() who: Credentials, @Body() body: NewPersonDto): Promise<MadeDto> {
    return MadeDto.of(await this.people.createPerson(who, body));
  }

  @Patch('people/:id') @Needs('people.manage') @Answers(WrittenDto, 'Corrects a name, an address or the language of mails.', { versioned: true, ifMatch: true })
  async change(@Who() who: Credentials, @PathId() id: string, @IfMatch() version: number, @Body() body: PersonChangeDto): Promise<WrittenDto> {
    return WrittenDto.from(await this.people.changePerson(who, id, body, version));
  }

  @Post('people/:id/account') @Needs('account.manage') @Answers(MadeDto, 'Gives a person an account.', { status: 201 })
  async account(@Who() who: Credentials, @PathId() id: string, @Body() { login, password }: NewAccountDto): Promise<MadeDto> {
    await this.people.createAccount(who, id, login, password);
    return MadeDto.of(id);
  }

  @Put('people/:id/password') @Needs('account.manage') @Answers(MadeDto, 'Sets a new password and ends all sessions of the person.')
  async password(@Who() who: Credentials, @PathId() id: string, @Body() { password }: NewPasswordDto): Promise<MadeDto> {
    await this.people.setPassword(who, id, password);
    return MadeDto.of(id);
  }

  @Put('people/:id/disablement') @Needs('account.manage') @Answers(MadeDto, 'Disables an account at once, or enables it again.')
  async disablement(@Who() who: Credentials, @PathId() id: string, @Body() { disabled, reason }: DisablementDto): Promise<MadeDto> {
    await this.people.setDisabled(who, id, disabled, reason);
    return MadeDto.of(id);
  }

  @Get('posts') @Needs('people.manage') @Answers(PostPageDto, 'The posts of an agency, by duties and title.')
  async posts(@Who() who: Credentials, @Query() { agencyCode, role, ...page }: PostsQuery): Promise<PostPageDto> {
    return PostPageDto.from(await this.people.posts(who, agencyCode, role ?? null, page));
  }

  @Post('posts') @Needs('people.manage') @Answers(PostDto, 'The post of this agency, role and title; made where it is missing.', { status: 201 })
  async addPost(@Who() who: Credentials, @Body() body: NewPostDto): Promise<PostDto> {
    return PostDto.from(await this.people.createPost(who, body));
  }

  @Post('holdings') @Needs('people.manage') @Answers(MadeDto, 'Gives a post to a person for a time.', { status: 201 })
  async assign(@Who() who: Credentials, @Body() body: NewHoldingDto): Promise<MadeDto> {
    return MadeDto.of(await this.people.assignPost(who, body));
  }

  @Post('holdings/:id/end') @Needs('people.manage') @Answers(MadeDto, 'Ends a holding with its last day.')
  async end(@Who() who: Credentials, @PathId() id: string, @Body() { lastDay }: HoldingEndDto): Promise<MadeDto> {
    await this.people.endHolding(who, id, lastDay);
    return MadeDto.of(id);
  }
}
