import { TASK_STATUSES } from '#domain';
import { SEARCH_LIMITS, type SearchResult } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Id, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';

const { shortest, longest, group, most } = SEARCH_LIMITS;

export class SearchQuery {
  @Text('What is looked for, as it stands: part of a word will do, in Chinese two characters. Letters match in either case.', { min: shortest, max: longest, example: '制造' }) q!: string;
  @Whole(`Results of each kind at most; ${group} unless said.`, { optional: true, query: true, min: 1, max: most }) limit?: number;
}

class SnippetDto {
  @Words('What stands around the hit, on one line; … where it was cut.') text!: string;
  @Whole('Where the hit begins in it, in UTF-16 code units.') start!: number;
  @Whole('How long the hit is, in UTF-16 code units; 0 where it is not to be marked.') length!: number;
}

class FoundMeasureDto {
  @Id('The measure.') id!: string;
  @Id('The newest plan with a task of it that you may see.', { nullable: true }) planId!: string | null;
  @Id('Its document.') documentId!: string;
  @Words('Its number in the document.') ref!: string;
  @Words('Its title.', { nullable: true }) title!: string | null;
  @Nested(() => SnippetDto, 'Of its title, else of its words.') snippet!: SnippetDto;
}

class FoundTaskDto {
  @Id('The task.') id!: string;
  @Words('Its title.') title!: string;
  @Words('Who answers for it.') agencyCode!: string;
  @Words('That agency\'s short name.') agencyName!: string;
  @OneOf(TASK_STATUSES, 'Where it stands in its life.') status!: string;
  @CivilDay('The date that holds.', { nullable: true }) currentDue!: string | null;
  @Nested(() => SnippetDto, 'Of its title.') snippet!: SnippetDto;
}

class FoundAgencyDto {
  @Words('Its code.') code!: string;
  @Words('Its short name.') name!: string;
  @Nested(() => SnippetDto, 'Of its names; null where its code or a former name holds it.', { nullable: true }) snippet!: SnippetDto | null;
}

class FoundDocumentDto {
  @Id('The document.') id!: string;
  @Words('Its title.', { nullable: true }) title!: string | null;
  @Words('Its number.', { nullable: true }) docNumber!: string | null;
  @Nested(() => SnippetDto, 'Of its title or number, else of its text.') snippet!: SnippetDto;
}

export class SearchResultDto {
  @Nested(() => FoundMeasureDto, 'By number, title and words; hits in the title first.', { list: most }) measures!: FoundMeasureDto[];
  @Nested(() => FoundTaskDto, 'By title; open ones first, soonest due.', { list: most }) tasks!: FoundTaskDto[];
  @Nested(() => FoundAgencyDto, 'By code and names, former ones too.', { list: most }) agencies!: FoundAgencyDto[];
  @Nested(() => FoundDocumentDto, 'By title, number and text; hits in title or number first.', { list: most }) documents!: FoundDocumentDto[];

  static from(result: SearchResult): SearchResultDto {
    return allowed<SearchResultDto>(SearchResultDto, result);
  }
}
