import type { CivilDate } from '#domain';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, Text, Whole, Words } from '../http/fields.js';
import { PageQuery } from '../tasks/task-input.dto.js';

export class LeadRuleDto {
  @Text('The rule.') key!: string;
  @Flag('Whether proposals follow it.') enabled!: boolean;
  @Text('The document it holds for, or all.') scope!: string;
  @Words('Where it comes from.') sourceZh!: string;
  @Words('Where it comes from, in English.') sourceEn!: string;
  @Whole('Its version.') version!: number;
  @Instant('When it was last switched; null: it is as it was shipped.', { nullable: true }) switchedAt!: Date | null;
  @Words('By whom.', { nullable: true }) switchedByName!: string | null;
  @Words('Why.', { nullable: true }) switchReason!: string | null;
}

export class SwitchDto {
  @Flag('On or off, for proposals from now on.') enabled!: boolean;
  @Text('Why.', { max: 2_000 }) reason!: string;
}

export class RosterDto {
  @Id('The roster.') id!: string;
  @Text('The collective.') collectiveCode!: string;
  @CivilDay('From which day it holds.') asOf!: string;
  @Text('Codes of its members.', { list: 200 }) members!: string[];
  @Words('Why these.') note!: string;
  @Id('Who chose them.') chosenBy!: string;
  @Instant('When.') chosenAt!: Date;
}

export class RosterPageDto {
  @Nested(() => RosterDto, 'By collective, the newest of each first.', { list: 200 }) items!: RosterDto[];
  @Id('Send it back as `cursor`; null on the last page.', { nullable: true }) nextCursor!: string | null;

  static from(page: RosterPageDto): RosterPageDto {
    return allowed(RosterPageDto, page);
  }
}

export class NewRosterDto {
  @Text('The collective, such as 各部门.', { max: 64 }) collectiveCode!: string;
  @CivilDay('From which day it holds.') asOf!: CivilDate;
  @Text('Codes of its members.', { list: 200, max: 64 }) members!: string[];
  @Text('Why these.', { max: 2_000 }) note!: string;
}

export class RostersQuery extends PageQuery {
  @Text('Only of this collective.', { optional: true, max: 64 }) collectiveCode?: string;
}
