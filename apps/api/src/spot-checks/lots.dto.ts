import type { LotView } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Id, Instant, Nested, Text, Whole, Words } from '../http/fields.js';

/** All that is needed to draw it again, but the list of ids: GET /spot-check-lots/{id}/population. */
export class LotDto {
  @Id('The lot.') id!: string;
  @Id('Its plan.') planId!: string;
  @Whole('Counts the plan\'s lots from 1.') number!: number;
  @Words('What it was drawn for.') basis!: string;
  @CivilDay('By when its checks have to be decided.') dueOn!: string;
  @Text('How it was drawn: the rule, which anybody can repeat.') rule!: string;
  @Text('The seed, which the machine drew and nobody chose.') seed!: string;
  @Whole('From how many tasks it was drawn.') populationSize!: number;
  @Text('SHA-256 of the list of their ids.') populationSha256!: string;
  @Whole('How many were drawn.') size!: number;
  @Whole('How many of their checks are decided.') concluded!: number;
  @Id('Who drew it.') drawnBy!: string;
  @Words('His name.') drawnByName!: string;
  @Instant('When.') drawnAt!: Date;

  static from(row: LotView): LotDto {
    return allowed(LotDto, row);
  }
}

export class LotPageDto {
  @Nested(() => LotDto, 'Lots, newest first.', { list: 200 }) items!: LotDto[];
  @Text('Send it back as `cursor` for the next page; null on the last.', { nullable: true }) nextCursor!: string | null;

  static from(page: { items: LotView[]; nextCursor: string | null }): LotPageDto {
    return allowed(LotPageDto, page);
  }
}

export class LotsQuery {
  @Id('Of this plan.', { optional: true }) planId?: string;
  @Text('The `nextCursor` of the page before.', { optional: true, max: 200 }) cursor?: string;
  @Whole('Items on a page.', { optional: true, query: true, min: 1, max: 200 }) limit?: number;
}

export class DrawnDto {
  @Id('The lot.') id!: string;
  @Whole('Its number among the plan\'s.') number!: number;

  static from(row: DrawnDto): DrawnDto {
    return allowed(DrawnDto, row);
  }
}
