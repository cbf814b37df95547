import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Search, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers } from '../http/answers.js';
import { Who } from '../http/request.js';
import { SearchQuery, SearchResultDto } from './search.dto.js';

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly search: Search) {}

  @Get() @Needs('directory.read') @Answers(SearchResultDto, 'What you may see that holds these words: measures, tasks, agencies, documents.')
  async find(@Who() who: Credentials, @Query() query: SearchQuery): Promise<SearchResultDto> {
    return SearchResultDto.from(await this.search.find(who, query));
  }
}
