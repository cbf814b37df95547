import { AMENDMENT_ACTS, AMENDMENT_STATUSES, CHANGE_KINDS, CLOCK_KINDS, DOMAIN_ERROR_CODES, MOVE_REFUSALS, type ChangeKind, type CivilDate, type PlanChange } from '#domain';
import type { AmendmentInput, AmendmentView, MovesView } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Open, Text, Whole, Words } from '../http/fields.js';
import { WrittenDto } from '../http/written.dto.js';
import { shownDetails } from '../problem/shown-details.js';

class PlanChangeDto implements PlanChange {
  @OneOf(CHANGE_KINDS, 'DUE: another date. WORDS: another requirement or result. DROP: the task ends. ADD: a task of the newest template joins.') kind!: ChangeKind;
  @Id('For all but ADD: a task of the plan.', { optional: true }) taskId?: string;
  @CivilDay('For DUE and ADD: a working day.', { optional: true }) dueOn?: CivilDate;
  @Text('For WORDS: what it has to do from now on.', { optional: true, max: 2_000 }) requirement?: string;
  @Text('For WORDS: the form of result from now on.', { optional: true, max: 500 }) deliverable?: string;
  @Text('For ADD: the measure\'s number.', { optional: true, max: 40 }) measureRef?: string;
  @Text('For ADD: who gets it; the newest template of the measure must have it.', { optional: true, max: 64 }) agencyCode?: string;
}

export class NewAmendmentDto {
  @Text('Why the plan is amended; the agencies read it.', { max: 2_000 }) reason!: string;
  @Text('The document it rests on.', { max: 500 }) basis!: string;
  @Nested(() => PlanChangeDto, 'The changes; all are made or none.', { list: 2_000 }) changes!: PlanChangeDto[];

  toInput(): AmendmentInput {
    const { reason, basis, changes } = this;
    return { reason, basis, changes: changes.map((change) => ({ ...change })) };
  }
}

class PlanLineDto {
  @Text('Whose task it is.') agencyCode!: string;
  @Text('Who leads the measure.') leadAgencyCode!: string;
  @Text('The measure\'s number.') measureRef!: string;
  @Id('The task; null for a new one.', { nullable: true }) taskId!: string | null;
  @Words('The change in Chinese.') zh!: string;
  @Words('The change in English.') en!: string;
}

export class PlanVersionDto {
  @Whole('The version of the plan; 1 is the plan as first issued.') number!: number;
  @Id('Who issued it.', { nullable: true }) issuedBy!: string | null;
  @Instant('When.', { nullable: true }) issuedAt!: Date | null;
  @Words('Why.', { nullable: true }) reason!: string | null;
  @Words('The document it rests on.', { nullable: true }) basis!: string | null;
  @Nested(() => PlanLineDto, 'What it changed, as far as it concerns you.', { list: 10_000 }) lines!: PlanLineDto[];
}

export class AmendmentDto {
  @Id('The amendment.') id!: string;
  @Id('Its plan.') planId!: string;
  @Whole('The version of the plan that it makes.') number!: number;
  @OneOf(AMENDMENT_STATUSES, 'Its status.') status!: string;
  @Whole('Its own version; send it as If-Match.') version!: number;
  @Words('Why the plan is amended.') reason!: string;
  @Words('The document it rests on.') basis!: string;
  @Id('Who drafted it.') createdBy!: string;
  @Instant('When.') createdAt!: Date;
  @Id('Who submitted it.', { nullable: true }) submittedBy!: string | null;
  @Instant('When.', { nullable: true }) submittedAt!: Date | null;
  @Id('Who issued it.', { nullable: true }) issuedBy!: string | null;
  @Instant('When.', { nullable: true }) issuedAt!: Date | null;
}

class ChangeRefusalDto {
  @Whole('The place of the change in the amendment, from 0.') index!: number;
  @OneOf(DOMAIN_ERROR_CODES, 'Why it can\'t be made as the plan stands now.') code!: string;
  @Words('Why not, in Chinese.') zh!: string;
  @Words('Why not, in English.') en!: string;
  @Open('The facts behind it.') details!: Record<string, unknown>;
}

class MovedClockDto {
  @Id('The task.') taskId!: string;
  @CivilDay('The date that holds.', { nullable: true }) from!: string | null;
  @CivilDay('The date that will hold.') to!: string;
}

class AmendmentActionDto {
  @OneOf(AMENDMENT_ACTS.map(({ act }) => act), 'The act: POST /amendments/{id}/acts/{act}; change: PUT /amendments/{id}.') act!: string;
  @Text('Its name in Chinese.') zh!: string;
  @Text('Its name in English.') en!: string;
  @Flag('Whether a reason must be sent.') reasonRequired!: boolean;
}

export class AmendmentViewDto extends AmendmentDto {
  @Nested(() => PlanChangeDto, 'The changes as written.', { list: 2_000 }) changes!: PlanChangeDto[];
  @Nested(() => PlanLineDto, 'The difference in words.', { list: 10_000 }) lines!: PlanLineDto[];
  @Nested(() => ChangeRefusalDto, 'Changes that can\'t be made as the plan stands now.', { list: 2_000 }) refusals!: ChangeRefusalDto[];
  @Text('The agencies that are told, each once.', { list: 1_000 }) told!: string[];
  @Nested(() => MovedClockDto, 'Completion clocks that move; the first date of a task never does.', { list: 2_000 }) clocks!: MovedClockDto[];
  @Nested(() => AmendmentActionDto, 'What you may do with it now.', { list: 10 }) allowedActions!: AmendmentActionDto[];

  static from(view: AmendmentView): AmendmentViewDto {
    return allowed<AmendmentViewDto>(AmendmentViewDto, { ...view, refusals: view.refusals.map(shownDetails) });
  }
}

export class MoveOrderDto {
  @Text('Why; the agencies read it.', { max: 2_000 }) reason!: string;
  @Text('The document it rests on.', { max: 500 }) basis!: string;
}

export class MovesDoneDto extends WrittenDto {
  @Whole('Tasks that were moved.') moved!: number;

  static override from(done: MovesDoneDto): MovesDoneDto {
    return allowed(MovesDoneDto, done);
  }
}

class SummaryDto {
  @Words('In Chinese.') zh!: string;
  @Words('In English.') en!: string;
}

class MoveClockDto {
  @Id('The task.') taskId!: string;
  @OneOf(CLOCK_KINDS, 'Which of its clocks.') kind!: string;
  @CivilDay('The date that holds.', { nullable: true }) from!: string | null;
  @CivilDay('The date that will hold.') to!: string;
}

class MoveRefusedDto {
  @Id('The task.') taskId!: string;
  @Text('Whose task it is.') agencyCode!: string;
  @Text('The measure\'s number.') measureRef!: string;
  @OneOf(Object.keys(MOVE_REFUSALS), 'Why it stays with its version.') why!: string;
  @Words('The reason in Chinese.') zh!: string;
  @Words('The reason in English.') en!: string;
}

export class MovesDto {
  @Whole('The plan\'s version; send it as If-Match.') version!: number;
  @Nested(() => SummaryDto, 'The dry run in one sentence.') summary!: SummaryDto;
  @Nested(() => PlanLineDto, 'What changes, line by line.', { list: 50_000 }) lines!: PlanLineDto[];
  @Nested(() => MoveClockDto, 'Deadlines that move; completion dates never do.', { list: 50_000 }) clocks!: MoveClockDto[];
  @Nested(() => MoveRefusedDto, 'Tasks that stay with their version.', { list: 50_000 }) refused!: MoveRefusedDto[];

  static from(view: MovesView): MovesDto {
    return allowed<MovesDto>(MovesDto, view);
  }
}
