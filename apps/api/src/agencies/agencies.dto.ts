import { POST_ROLES, type PostRole } from '#domain';
import { allowed } from '../http/allow-list.js';
import { Flag, Id, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';

export class AgenciesQuery {
  @Text('Looked for in codes and names, former ones too.', { optional: true, max: 100 }) q?: string;
  @Text('The kind, such as ministry.', { optional: true, max: 64 }) kind?: string;
  @Text('The `nextCursor` of the page before.', { optional: true, max: 64 }) cursor?: string;
  @Whole('Agencies on a page.', { optional: true, query: true, min: 1, max: 200 }) limit?: number;
}

export class AgencyPeopleQuery {
  @OneOf(POST_ROLES, 'Only posts with these duties.', { optional: true }) role?: PostRole;
}

export class AgencyDto {
  @Text('The code, such as MIIT.') code!: string;
  @Text('The full name.') nameZh!: string;
  @Text('The short name.') shortZh!: string;
  @Text('The name in English.') nameEn!: string;
  @Text('The kind, such as ministry or collective.') kind!: string;
  @Text('central, provincial and so on.') level!: string;
  @Flag('Whether tasks can be given to it.') assignable!: boolean;
  @Text('Since when, YYYY or YYYY-MM.', { nullable: true }) activeFrom!: string | null;
  @Text('Until when it existed, YYYY or YYYY-MM.', { nullable: true }) activeTo!: string | null;
}

export class AgencyPageDto {
  @Nested(() => AgencyDto, 'The agencies by code.', { list: 200 }) items!: AgencyDto[];
  @Text('Send it back as `cursor`; null on the last page.', { nullable: true }) nextCursor!: string | null;

  static from(page: AgencyPageDto): AgencyPageDto {
    return allowed(AgencyPageDto, page);
  }
}

class SuccessorDto {
  @Text('The code of the body that took over.') code!: string;
  @Words('What it took over.') scope!: string;
}

export class AgencyDetailDto extends AgencyDto {
  @Text('The body it belongs to.', { nullable: true }) parentCode!: string | null;
  @Text('Other names it was printed under.', { list: 100 }) aliasesZh!: string[];
  @Nested(() => SuccessorDto, 'Who took over its duties.', { list: 50 }) successors!: SuccessorDto[];
  @Text('The body that does its tasks today.', { nullable: true }) resolveTo!: string | null;
  @Words('A remark of the registry.', { nullable: true }) note!: string | null;

  static from(agency: AgencyDetailDto): AgencyDetailDto {
    return allowed(AgencyDetailDto, agency);
  }
}

export class UnitDto {
  @Id('The department.') id!: string;
  @Text('Its name.') name!: string;
}

export class DirectoryEntryDto {
  @Id('The person.') personId!: string;
  @Text('The name.') name!: string;
  @OneOf(POST_ROLES, 'The duties of the post.') role!: PostRole;
  @Text('What the post is called.') title!: string;
  @Text('The department.', { nullable: true }) unitName!: string | null;
}
