import {
  DOMAIN_ERROR_CODES, GRADES, LARGEST_LOT, SPOT_CHECK_ACT_NAMES, SPOT_CHECK_EFFECTS, SPOT_CHECK_OUTCOME_NAMES, SPOT_CHECK_STATUSES, TASK_STATUSES,
  type CivilDate, type Grade, type SpotCheckAct, type SpotCheckInput, type SpotCheckOutcome, type SpotCheckStatus,
} from '#domain';
import type { SpotCheckView } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Open, Text, Whole, Words } from '../http/fields.js';
import { withSentences } from '../problem/shown-details.js';

class SpotCheckActionDto {
  @OneOf(SPOT_CHECK_ACT_NAMES, 'The act: POST /spot-checks/{id}/acts/{act}.') act!: SpotCheckAct;
  @Text('Its name in Chinese.') zh!: string;
  @Text('Its name in English.') en!: string;
  @Flag('Whether a reason must be sent.') reasonRequired!: boolean;
}

class BlockedSpotCheckActionDto {
  @OneOf(SPOT_CHECK_ACT_NAMES, 'The act.') act!: SpotCheckAct;
  @OneOf(DOMAIN_ERROR_CODES, 'Why not now: the code the act would be refused with.') code!: string;
  @Words('Why not now, in Chinese.') zh!: string;
  @Words('Why not now, in English.') en!: string;
  @Open('The facts behind it.') details!: Record<string, unknown>;
}

export class SpotCheckDto {
  @Id('The check.') id!: string;
  @Whole('Its version; send it as If-Match.') version!: number;
  @Id('The task that was drawn.') taskId!: string;
  @Words('Its title.') taskTitle!: string;
  @OneOf(TASK_STATUSES, 'Where it stands now.') taskStatus!: string;
  @Text('Whose task it is.') agencyCode!: string;
  @Id('Its plan.') planId!: string;
  @Id('The lot.') lotId!: string;
  @Whole('The number of the lot among its plan\'s.') lotNumber!: number;
  @Words('What the lot was drawn for.') basis!: string;
  @Text('How the lot was drawn.') rule!: string;
  @Text('Its seed, which nobody chose.') seed!: string;
  @Whole('From how many tasks it was drawn.') populationSize!: number;
  @Text('SHA-256 of the list of their ids, one a line, ascending.') populationSha256!: string;
  @Whole('How many were drawn.') lotSize!: number;
  @Whole('The place of this task in the lot, from 1.') rank!: number;
  @Text('SHA-256 of the seed, a colon and the task\'s id: the smallest were drawn.') ticket!: string;
  @CivilDay('By when the check has to be decided.') dueOn!: string;
  @Whole('Working days by which it is late.') lateDays!: number;
  @OneOf(SPOT_CHECK_STATUSES, 'Drawn, found, or decided.') status!: string;
  @OneOf(SPOT_CHECK_OUTCOME_NAMES, 'What was found: it holds, it has flaws, it does not hold.', { nullable: true }) outcome!: string | null;
  @Words('The finding in words.', { nullable: true }) finding!: string | null;
  @OneOf(GRADES, 'The lower grade it is to get.', { nullable: true }) grade!: string | null;
  @CivilDay('The new date of a task that comes back.', { nullable: true }) newDue!: string | null;
  @Id('Items of the task\'s evidence that did not stand the look.', { list: 200 }) failedEvidence!: string[];
  @Words('Who looked.', { nullable: true }) foundByName!: string | null;
  @Instant('When.', { nullable: true }) foundAt!: Date | null;
  @Words('Why it was returned, or what the decision adds.', { nullable: true }) remark!: string | null;
  @OneOf(SPOT_CHECK_EFFECTS, 'What the decision did to the task.', { nullable: true }) effect!: string | null;
  @Words('Who decided.', { nullable: true }) concludedByName!: string | null;
  @Instant('When.', { nullable: true }) concludedAt!: Date | null;
  @Nested(() => SpotCheckActionDto, 'What you may do now.', { list: 20 }) allowedActions!: SpotCheckActionDto[];
  @Nested(() => BlockedSpotCheckActionDto, 'What is yours to do but is held back, and why.', { list: 20 }) blockedActions!: BlockedSpotCheckActionDto[];

  static from(view: SpotCheckView): SpotCheckDto {
    return allowed<SpotCheckDto>(SpotCheckDto, withSentences(view));
  }
}

export class SpotCheckPageDto {
  @Nested(() => SpotCheckDto, 'Checks, newest lot first.', { list: 200 }) items!: SpotCheckDto[];
  @Text('Send it back as `cursor` for the next page; null on the last.', { nullable: true }) nextCursor!: string | null;

  static from({ items, nextCursor }: { items: SpotCheckView[]; nextCursor: string | null }): SpotCheckPageDto {
    return allowed<SpotCheckPageDto>(SpotCheckPageDto, { items: items.map((item) => withSentences(item)), nextCursor });
  }
}

export class SpotChecksQuery {
  @Id('Of this lot.', { optional: true }) lotId?: string;
  @Id('Of this task.', { optional: true }) taskId?: string;
  @Id('Of this plan.', { optional: true }) planId?: string;
  @Text('Of this agency\'s tasks.', { optional: true, max: 64 }) agencyCode?: string;
  @OneOf(SPOT_CHECK_STATUSES, 'In this status.', { optional: true }) status?: SpotCheckStatus;
  @OneOf(SPOT_CHECK_OUTCOME_NAMES, 'With this outcome.', { optional: true }) outcome?: SpotCheckOutcome;
  @Text('The `nextCursor` of the page before.', { optional: true, max: 200 }) cursor?: string;
  @Whole('Items on a page.', { optional: true, query: true, min: 1, max: 200 }) limit?: number;
}

/** What an act may be sent with; which of it an act needs, `allowedActions` and the refusal say. */
export class SpotCheckActDto implements SpotCheckInput {
  @OneOf(SPOT_CHECK_OUTCOME_NAMES, 'For recordFinding: what was found.', { optional: true }) outcome?: SpotCheckOutcome;
  @Text('The finding in words; why it is returned; what the decision adds.', { optional: true, max: 10_000 }) reason?: string;
  @OneOf(GRADES, 'For recordFinding of FLAWED: a lower grade.', { optional: true }) grade?: Grade;
  @CivilDay('For recordFinding of FALSE: the new date; for conclude: another one.', { optional: true }) newDue?: CivilDate;
  @Id('For recordFinding: items of the task\'s evidence that did not stand the look.', { optional: true, list: 200 }) failedEvidence?: string[];
}

export class NewLotDto {
  @Whole('How many tasks to draw.', { min: 1, max: LARGEST_LOT }) size!: number;
  @Text('What the lot is drawn for: the order, the programme of inspection.', { max: 2_000 }) basis!: string;
  @CivilDay('By when its checks have to be decided: a working day.') dueOn!: CivilDate;
}
