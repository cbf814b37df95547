import { POST_ROLES, type CivilDate, type PostRole } from '#domain';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';

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
  @Text('The body it belongs to today.', { nullable: true }) parentCode!: string | null;
  @Text('Other names it was printed under.', { list: 100 }) aliasesZh!: string[];
  @Nested(() => SuccessorDto, 'Who took over its duties.', { list: 50 }) successors!: SuccessorDto[];
  @Text('The body that does its tasks today.', { nullable: true }) resolveTo!: string | null;
  @Words('A remark of the registry.', { nullable: true }) note!: string | null;

  static from(agency: AgencyDetailDto): AgencyDetailDto {
    return allowed(AgencyDetailDto, agency);
  }
}

class UnitDto {
  @Id('The department.') id!: string;
  @Text('Its name.') name!: string;
  @Whole('Its version; send it as If-Match.') version!: number;
}

export class UnitsQuery {
  @Flag('Also those that have been closed or are yet to come.', { optional: true, query: true }) all?: boolean;
}

export class BelongingQuery {
  @CivilDay('On which day; today without.', { optional: true }) on?: CivilDate;
}

export class DirectoryEntryDto {
  @Id('The person.') personId!: string;
  @Text('The name.') name!: string;
  @OneOf(POST_ROLES, 'The duties of the post.') role!: PostRole;
  @Text('What the post is called.') title!: string;
  @Text('The department.', { nullable: true }) unitName!: string | null;
}

export class NewUnitDto {
  @Text('Its name.', { max: 100 }) name!: string;
  @CivilDay('Its first day.') validFrom!: CivilDate;
}

export class UnitChangeDto {
  @Text('Its name.', { optional: true, max: 100 }) name?: string;
  @CivilDay('Its last day; null: it stays.', { optional: true, nullable: true }) validTo?: CivilDate | null;
}

export class DatedUnitDto extends UnitDto {
  @CivilDay('Its first day.') validFrom!: string;
  @CivilDay('Its last day; null: open.', { nullable: true }) validTo!: string | null;

  static from(unit: DatedUnitDto): DatedUnitDto {
    return allowed(DatedUnitDto, unit);
  }
}

export class ParentChangeDto {
  @Text('The body it belongs to from then on; null: to none.', { nullable: true, max: 64 }) parentCode!: string | null;
  @CivilDay('The first day.') validFrom!: CivilDate;
  @Text('The document it rests on.', { max: 500 }) basis!: string;
}

export class ParentDto {
  @Text('The body it belonged to.') parentCode!: string;
  @CivilDay('The first day; null: as far back as the registry knows.', { nullable: true }) validFrom!: string | null;
  @CivilDay('The last day; null: still.', { nullable: true }) validTo!: string | null;
  @Words('The document it rests on; null: the registry.', { nullable: true }) basis!: string | null;
}

export class BelongingDto {
  @Text('The body.') code!: string;
  @Text('The one above it.') parentCode!: string;
  @CivilDay('Since when; null: as far back as the registry knows.', { nullable: true }) since!: string | null;
  @Words('The document it rests on; null: the registry.', { nullable: true }) basis!: string | null;
}
