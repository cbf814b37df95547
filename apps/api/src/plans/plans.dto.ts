import { DOMAIN_ERROR_CODES, MEASURE_TYPES, PLAN_ACT_NAMES, PLAN_STATUSES, REPORTING_RHYTHMS, TEMPLATE_ROLES, type CivilDate, type PlanAct } from '#domain';
import type { PlanView } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Open, Text, Whole, Words } from '../http/fields.js';
import { WrittenDto } from '../http/written.dto.js';
import { shownDetails } from '../problem/shown-details.js';
import { PageQuery } from '../tasks/task-input.dto.js';

export class NewPlanDto {
  @Id('The document.') documentId!: string;
  @Text('What the plan is called.') title!: string;
  @Text('Only these measures; all without.', { optional: true, list: 5_000, max: 40 }) measureRefs?: string[];
  @Text('Relaxes four eyes, for small agencies: the basis for it.', { optional: true, max: 2_000 }) fourEyesBasis?: string;
}

class DateSettingDto {
  @Id('One item of the plan.', { optional: true }) itemId?: string;
  @Text('All items of this measure.', { optional: true, max: 40 }) measureRef?: string;
  @OneOf(TEMPLATE_ROLES, 'Only the items of this part.', { optional: true }) role?: PlanView['items'][number]['role'];
  @CivilDay('The office\'s date, a working day; null takes it back.', { nullable: true }) dueOn!: CivilDate | null;
}

export class DatesDto {
  @Nested(() => DateSettingDto, 'In this order: later ones override.', { list: 5_000 }) dates!: DateSettingDto[];
}

export class DatedDto extends WrittenDto {
  @Whole('How many of the dates are provisional (暂定): their year has no calendar yet.') provisional!: number;

  static override from(dated: DatedDto): DatedDto {
    return allowed(DatedDto, dated);
  }
}

export class IssuedDto extends WrittenDto {
  @Whole('Tasks that were dispatched.') tasks!: number;

  static override from(issued: IssuedDto): IssuedDto {
    return allowed(IssuedDto, issued);
  }
}

export class PlanDto {
  @Id('The plan.') id!: string;
  @Id('Its document.') documentId!: string;
  @Text('What it is called.') title!: string;
  @OneOf(PLAN_STATUSES, 'Its status.') status!: PlanView['status'];
  @Whole('Its version.') version!: number;
  @Words('The basis for relaxing four eyes; null: strict.', { nullable: true }) fourEyesBasis!: string | null;
  @Id('Who drafted it.') createdBy!: string;
  @Instant('When it was drafted.') createdAt!: Date;
  @Id('Who submitted it.', { nullable: true }) submittedBy!: string | null;
  @Instant('When it was submitted.', { nullable: true }) submittedAt!: Date | null;
  @Id('Who issued it.', { nullable: true }) issuedBy!: string | null;
  @Instant('When it was issued.', { nullable: true }) issuedAt!: Date | null;
}

export class PlansQuery extends PageQuery {
  @Id('Of this document.', { optional: true }) documentId?: string;
  @OneOf(PLAN_STATUSES, 'In this status.', { optional: true }) status?: PlanView['status'];
}

export class PlanPageDto {
  @Nested(() => PlanDto, 'The newest first.', { list: 200 }) items!: PlanDto[];
  @Id('Send it back as `cursor`; null on the last page.', { nullable: true }) nextCursor!: string | null;

  static from(page: PlanPageDto): PlanPageDto {
    return allowed(PlanPageDto, page);
  }
}

class PlanItemDto {
  @Id('The item.') id!: string;
  @Id('Its measure.') measureId!: string;
  @Text('The measure\'s number.') measureRef!: string;
  @Text('Its task in the template.') taskKey!: string;
  @Id('The template\'s version it is pinned to.') templateId!: string;
  @Whole('The number of that version.') templateVersion!: number;
  @Text('Who does it.') agencyCode!: string;
  @Words('As printed.') printedName!: string;
  @Text('The measure\'s lead.') leadAgencyCode!: string;
  @OneOf(TEMPLATE_ROLES, 'Its part.') role!: string;
  @Words('The title of the task.') title!: string;
  @Words('What it has to do.') requirement!: string;
  @Words('The form of result.') deliverable!: string;
  @Text('The type of result.') deliverableType!: string;
  @OneOf(MEASURE_TYPES, 'Dated, periodic or continuing work.') type!: string;
  @OneOf(REPORTING_RHYTHMS, 'How often it reports.') reporting!: string;
  @Open('Deadlines in working days by kind of clock.') clockOffsets!: Record<string, string>;
  @CivilDay('The office\'s date; null: none set.', { nullable: true }) dueOn!: string | null;
  @Flag('The date may still move: its year has no calendar yet (暂定).') provisional!: boolean;
}

export class PlanActDto {
  @Text('Why; a return and a resumption need it.', { optional: true, max: 4_000 }) reason?: string;
}

class PlanActionDto {
  @OneOf(PLAN_ACT_NAMES, 'The act: POST /plans/{id}/acts/{act}, or its own route for setDates, submit and issue.') act!: PlanAct;
  @Text('Its name in Chinese.') zh!: string;
  @Text('Its name in English.') en!: string;
  @Flag('Whether a reason must be sent.') reasonRequired!: boolean;
}

class BlockedPlanActionDto {
  @OneOf(PLAN_ACT_NAMES, 'The act.') act!: PlanAct;
  @OneOf(DOMAIN_ERROR_CODES, 'Why not now: the code the act would be refused with.') code!: string;
  @Words('Why not now, in Chinese.') zh!: string;
  @Words('Why not now, in English.') en!: string;
  @Open('The facts behind it.') details!: Record<string, unknown>;
}

export class PlanViewDto extends PlanDto {
  @Nested(() => PlanItemDto, 'One per task to be.', { list: 50_000 }) items!: PlanItemDto[];
  @Whole('Items that still need a date.') undated!: number;
  @Nested(() => PlanActionDto, 'What you may do with it now.', { list: 20 }) allowedActions!: PlanActionDto[];
  @Nested(() => BlockedPlanActionDto, 'What is expected here but kept back, and why.', { list: 20 }) blockedActions!: BlockedPlanActionDto[];

  static from(plan: PlanView): PlanViewDto {
    return allowed<PlanViewDto>(PlanViewDto, { ...plan, blockedActions: plan.blockedActions.map(shownDetails) });
  }
}
