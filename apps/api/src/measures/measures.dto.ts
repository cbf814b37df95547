import {
  DOMAIN_ERROR_CODES, END_KINDS, MEASURE_ACT_NAMES, MEASURE_STATUSES, MEASURE_TYPES, TASK_STATUSES,
  type CivilDate, type EndKind, type MeasureAct, type MeasureInput, type MeasureStatus,
} from '#domain';
import type { MeasureDetail, MeasureView } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Nested, OneOf, Open, Text, Whole, Words } from '../http/fields.js';
import { shownDetails } from '../problem/shown-details.js';
import { PageQuery } from '../tasks/task-input.dto.js';
import { TASK_ROLES, TIMELINESS } from '../tasks/task.dto.js';

export class MeasuresQuery extends PageQuery {
  @Id('Of this document.', { optional: true }) documentId?: string;
  @Id('With tasks in this plan.', { optional: true }) planId?: string;
  @OneOf(MEASURE_STATUSES, 'In this status.', { optional: true }) status?: MeasureStatus;
  @OneOf(MEASURE_TYPES, 'Dated, periodic or continuing.', { optional: true }) type?: string;
  @Text('Led by this agency.', { optional: true, max: 64 }) leadAgencyCode?: string;
  @Text('With a task of this agency.', { optional: true, max: 64 }) agencyCode?: string;
}

/** What an act on a measure may be sent with; which of it an act needs, the refusal says. */
export class MeasureActDto implements MeasureInput {
  @Text('Why; a return needs it.', { optional: true, max: 4_000 }) reason?: string;
  @Text('For suspend, terminate, continue and reopen: the document it rests on.', { optional: true, max: 500 }) basis?: string;
  @CivilDay('For suspend: when the office looks at it again.', { optional: true }) reviewOn?: CivilDate;
  @OneOf(END_KINDS, 'For terminate: how it ends.', { optional: true }) endKind?: EndKind;
  @Id('For return and reopen: the finished tasks that come back.', { optional: true, list: 200 }) taskIds?: string[];
  @CivilDay('For return and reopen: the new date of those tasks.', { optional: true }) newDue?: CivilDate;
}

class MeasureTaskDto {
  @Id('The task.') id!: string;
  @Id('Its plan.') planId!: string;
  @OneOf(TASK_ROLES, 'Its part in the measure.') role!: string;
  @Text('Who answers for it.') agencyCode!: string;
  @Words('That agency\'s short name.') agencyName!: string;
  @Words('That agency as the document prints it.') printedName!: string;
  @Words('What it has to do.') requirement!: string;
  @OneOf(TASK_STATUSES, 'Where it stands in its life.') status!: string;
  @OneOf(TIMELINESS, 'How it stands to its date today.') timeliness!: string;
  @CivilDay('The date it was dispatched with.', { nullable: true }) originalDue!: string | null;
  @CivilDay('The date that holds.', { nullable: true }) currentDue!: string | null;
  @Whole('Working days it was late.') lateDays!: number;
  @Whole('The share of completion last reported under signature, 0-100.') percent!: number;
}

class MeasureCountsDto {
  @Whole('The agencies\' tasks that you may see.') tasks!: number;
  @Whole('How many of them are not done.') open!: number;
  @Whole('How many are overdue.') overdue!: number;
}

export class MeasureSummaryDto {
  @Id('The measure.') id!: string;
  @Id('Its document.') documentId!: string;
  @Text('Its number.') ref!: string;
  @Words('Its printed heading, or its opening words where it has none.', { nullable: true }) title!: string | null;
  @Words('The section it stands in.', { nullable: true }) sectionTitle!: string | null;
  @OneOf(MEASURE_TYPES, 'Dated, periodic or continuing: decides its clock and its legal end.') type!: string;
  @OneOf(MEASURE_STATUSES, 'Its one status, owned by the lead.') status!: string;
  @Whole('Its version; send it as If-Match.') version!: number;
  @Text('Who leads it; null before it has tasks.', { nullable: true }) leadAgencyCode!: string | null;
  @Words('The lead\'s short name.', { nullable: true }) leadAgencyName!: string | null;
  @OneOf(END_KINDS, 'How it was terminated.', { nullable: true }) endKind!: string | null;
  @CivilDay('Of a suspended one: when the office looks at it again.', { nullable: true }) reviewOn!: string | null;
  @Nested(() => MeasureCountsDto, 'Its tasks in numbers.') counts!: MeasureCountsDto;
  @Nested(() => MeasureTaskDto, 'The worst open task that you may see: the longest overdue, else the one farthest from done, else the one due first.', { nullable: true }) worst!: MeasureTaskDto | null;
}

export class MeasurePageDto {
  @Nested(() => MeasureSummaryDto, 'Document by document, in their order.', { list: 200 }) items!: MeasureSummaryDto[];
  @Text('Send it back as `cursor`; null on the last page.', { nullable: true }) nextCursor!: string | null;

  static from(page: { items: MeasureView[]; nextCursor: string | null }): MeasurePageDto {
    return allowed<MeasurePageDto>(MeasurePageDto, page);
  }
}

class MeasureActionDto {
  @OneOf(MEASURE_ACT_NAMES, 'The act: POST /measures/{id}/acts/{act}.') act!: MeasureAct;
  @Text('Its name in Chinese.') zh!: string;
  @Text('Its name in English.') en!: string;
  @Flag('Whether a reason must be sent.') reasonRequired!: boolean;
}

class BlockedMeasureActionDto {
  @OneOf(MEASURE_ACT_NAMES, 'The act.') act!: MeasureAct;
  @OneOf(DOMAIN_ERROR_CODES, 'Why not now: the code the act would be refused with.') code!: string;
  @Words('Why not now, in Chinese.') zh!: string;
  @Words('Why not now, in English.') en!: string;
  @Open('The facts behind it.') details!: Record<string, unknown>;
}

export class MeasureDetailDto extends MeasureSummaryDto {
  @Words('Its words, as the document has them.') words!: string;
  @Words('The document\'s title.', { nullable: true }) docTitle!: string | null;
  @Text('The document\'s number.', { nullable: true }) docNumber!: string | null;
  @Nested(() => MeasureTaskDto, 'The agencies\' tasks that you may see, the lead\'s first.', { list: 1_000 }) tasks!: MeasureTaskDto[];
  @Nested(() => MeasureActionDto, 'What you may do with it now.', { list: 20 }) allowedActions!: MeasureActionDto[];
  @Nested(() => BlockedMeasureActionDto, 'What is expected here but kept back, and why.', { list: 20 }) blockedActions!: BlockedMeasureActionDto[];

  static from(detail: MeasureDetail): MeasureDetailDto {
    return allowed<MeasureDetailDto>(MeasureDetailDto, { ...detail, blockedActions: detail.blockedActions.map(shownDetails) });
  }
}
