import { DOMAIN_ERROR_CODES, END_KINDS, GRADES, JOINT_RULES, PROPOSAL_STATUSES, TASK_ACT_NAMES, TASK_STATUSES, type TaskAct } from '#domain';
import { SIGN_OFF_STAGE_NAMES, type TaskDetail, type TaskPage, type TaskView } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Open, Text, Whole, Words } from '../http/fields.js';
import { shownDetails } from '../problem/shown-details.js';
import { ProgressDto } from './progress.dto.js';

export const TASK_ROLES = ['LEAD', 'COOPERATING', 'LOCAL', 'SUBTASK'] as const satisfies readonly TaskView['role'][];
export const HOLDERS = ['OWNER', 'LEAD', 'OFFICE', 'EXTERNAL', 'NOBODY'] as const satisfies readonly TaskView['heldBy'][];
export const TIMELINESS = ['NOT_STARTED_CLOCK', 'ON_TIME', 'DUE_SOON', 'OVERDUE', 'PROVISIONAL', 'PAUSED', 'DONE', 'LATE'] as const satisfies readonly TaskView['timeliness'][];

class AllowedActionDto {
  @OneOf(TASK_ACT_NAMES, 'The act: POST /tasks/{id}/acts/{act}.') act!: TaskAct;
  @Text('Its name in Chinese.') zh!: string;
  @Text('Its name in English.') en!: string;
  @Flag('Whether a reason must be sent.') reasonRequired!: boolean;
  @Flag('Whether a new date must be sent, as the task stands today.') newDueRequired!: boolean;
  @CivilDay('The last day that its new date may be, where the date of the parent or the lead binds it.', { optional: true }) newDueLimit?: string;
}

class BlockedActionDto {
  @OneOf(TASK_ACT_NAMES, 'The act.') act!: TaskAct;
  @OneOf(DOMAIN_ERROR_CODES, 'Why not now: the code the act would be refused with.') code!: string;
  @Words('Why not now, in Chinese.') zh!: string;
  @Words('Why not now, in English.') en!: string;
  @Open('The facts behind it.') details!: Record<string, unknown>;
}

class TargetDto {
  @Words('The target.') name!: string;
  @Words('Its unit.') unit!: string;
  @Words('What is planned.') planned!: string;
  @Words('What the agency reported last under signature.') reported!: string;
  @Text('In the report of which period.') reportedPeriod!: string;
  @Words('What the office found.', { nullable: true }) verified!: string | null;
  @Id('Who found it.', { nullable: true }) verifiedBy!: string | null;
  @Words('His name.', { nullable: true }) verifiedByName!: string | null;
  @Instant('When.', { nullable: true }) verifiedAt!: string | null;
}

export class JointRuleDto {
  @OneOf(JOINT_RULES, 'All, any, n of them, or the lead decides after the announced silence.') rule!: string;
  @Text('Who must co-sign.', { list: 40 }) agencies!: readonly string[];
  @Whole('For N_OF_M: how many.', { optional: true }) n?: number;
  @Whole('Working days for the answer.') days!: number;
}

class AnswerDto {
  @Words('In his words.') text!: string;
  @Text('Who.') personName!: string;
  @Text('When, as an instant.') at!: string;
}

class ConsultedWordDto {
  @Text('Whose word.') agencyCode!: string;
  @OneOf(['AGREE', 'DISSENT', 'NONE', 'OBJECTION'], 'To a co-signature AGREE or DISSENT; in the window before closing out NONE or OBJECTION.') word!: string;
  @Words('The reasons.', { nullable: true }) text!: string | null;
  @Text('Who signed it.') personName!: string;
  @Text('When, as an instant.') at!: string;
  @Nested(() => AnswerDto, 'The office\'s answer to an objection.', { optional: true }) answer?: AnswerDto;
}

class ConsultationDto {
  @OneOf(['COSIGN', 'OBJECTIONS'], 'What is asked: the co-signature, or whether there is an objection to closing out.') kind!: string;
  @CivilDay('Until when, as announced. Silence is never consent.') dueOn!: string;
  @Text('Who is asked.', { list: 100 }) agencies!: readonly string[];
  @Nested(() => ConsultedWordDto, 'What they said.', { list: 100 }) words!: readonly ConsultedWordDto[];
  @Nested(() => AnswerDto, 'What the lead decided after the announced silence.', { nullable: true }) decided!: AnswerDto | null;
}

class CounterProposalDto {
  @OneOf(PROPOSAL_STATUSES, 'Where it stands.') status!: string;
  @CivilDay('The date asked for; null: the date may stay.', { nullable: true }) dueOn!: string | null;
  @Words('What it would do instead; null: the scope may stay.', { nullable: true }) requirement!: string | null;
  @Words('Why.') reason!: string;
  @Text('Who signed it.') personName!: string;
  @Text('When, as an instant.') at!: string;
  @Words('The answer\'s words.', { nullable: true }) answer!: string | null;
}

export class TaskDto {
  @Id('The task.') id!: string;
  @Whole('Its version; send it as If-Match.') version!: number;
  @Id('Its plan.') planId!: string;
  @Id('Its measure.') measureId!: string;
  @Text('The measure\'s number.') measureRef!: string;
  @Words('The measure\'s title.', { nullable: true }) measureTitle!: string | null;
  @Id('The task it is part of.', { nullable: true }) parentId!: string | null;
  @Whole('0 for a measure\'s task, 1 and 2 for subtasks.') depth!: number;
  @OneOf(TASK_ROLES, 'Its part in the measure.') role!: string;
  @Words('Its title.') title!: string;
  @Words('The form of result.') deliverable!: string;
  @Words('The type of result that closing needs; empty: nothing particular.') deliverableType!: string;
  @Text('dated, periodic or continuing.') type!: string;
  @Text('How often it reports: none, weekly, monthly, quarterly.') reporting!: string;
  @Text('Who answers for it.') agencyCode!: string;
  @Text('That agency\'s short name.') agencyName!: string;
  @Words('That agency as the document prints it.') printedName!: string;
  @Id('The department it was given to.', { nullable: true }) unitId!: string | null;
  @Text('The measure\'s lead.') leadAgencyCode!: string;
  @Text('The lead\'s short name.') leadAgencyName!: string;
  @Text('Who assigned it.') assignerAgencyCode!: string;
  @Id('Its handler.', { nullable: true }) handlerId!: string | null;
  @Text('The handler\'s name.', { nullable: true }) handlerName!: string | null;
  @Id('Who has lent it to the handler and gets it back.', { nullable: true }) delegatedBy!: string | null;
  @Text('The posts that sign the pending completion request inside its agency, in their order.', { list: 4 }) signRoute!: readonly string[];
  @Whole('How many of them have signed.') signedSteps!: number;
  @OneOf(TASK_STATUSES, 'Where it stands in its life; never says whether it is late.') status!: string;
  @OneOf(TIMELINESS, 'How it stands to its date today.') timeliness!: string;
  @CivilDay('The date it was dispatched with; never changes.', { nullable: true }) originalDue!: string | null;
  @CivilDay('The date that holds.', { nullable: true }) currentDue!: string | null;
  @Whole('Working days from today to that date, negative once it has passed.', { nullable: true }) workingDaysLeft!: number | null;
  @Flag('The date may still move: its year has no calendar yet (暂定).') provisional!: boolean;
  @OneOf(HOLDERS, 'Who has the ball.') heldBy!: string;
  @Text('That holder\'s agency.', { nullable: true }) heldByAgency!: string | null;
  @Instant('Since when.') heldSince!: Date;
  @Whole('How often it was returned by a reviewer or the office.') returnCount!: number;
  @Flag('Ever past its date.') everOverdue!: boolean;
  @Flag('Signed after its date.') finishedLate!: boolean;
  @Whole('Working days it was late.') lateDays!: number;
  @Whole('The share of completion last reported under signature, 0-100.') percent!: number;
  @Whole('The share as the office found it, beside the reported one, 0-100.', { nullable: true }) verifiedPercent!: number | null;
  @Id('Who found it so.', { nullable: true }) verifiedBy!: string | null;
  @Words('His name.', { nullable: true }) verifiedByName!: string | null;
  @Instant('When.', { nullable: true }) verifiedAt!: Date | null;
  @Nested(() => TargetDto, 'Its targets: planned, reported and verified side by side.', { list: 200 }) targets!: TargetDto[];
  @Nested(() => ProgressDto, 'How it stands to its planned progress (序时进度); null without a signed plan.', { nullable: true }) progress!: ProgressDto | null;
  @Instant('When it was dispatched or drafted.') createdAt!: Date;
  @Instant('When it was completed.', { nullable: true }) completedAt!: Date | null;
  @Instant('When it was closed.', { nullable: true }) closedAt!: Date | null;
  @OneOf(GRADES, 'The office\'s grade at completion: 优秀, 良好, 合格, 不合格.', { nullable: true }) grade!: string | null;
  @Nested(() => JointRuleDto, 'Who must co-sign before verification is decided.', { nullable: true }) joint!: JointRuleDto | null;
  @Nested(() => ConsultationDto, 'What other agencies are asked now.', { nullable: true }) consultation!: ConsultationDto | null;
  @Nested(() => CounterProposalDto, 'The agency\'s last counter-proposal of date or scope.', { nullable: true }) counterProposal!: CounterProposalDto | null;
  @OneOf(END_KINDS, 'How it was terminated.', { nullable: true }) endKind!: string | null;
  @Id('The task it was made from by a ruling.', { nullable: true }) replacesId!: string | null;
  @Id('The task that was made from it by a ruling.', { nullable: true }) replacedById!: string | null;
  @Nested(() => AllowedActionDto, 'What you may do now: the buttons.', { list: 30 }) allowedActions!: AllowedActionDto[];
  @Nested(() => BlockedActionDto, 'What you would be expected to do, and what keeps you back.', { list: 30 }) blockedActions!: BlockedActionDto[];
}

/** Of a blocked act only what the refusal itself would show, and its sentence. Nobody else holds the view: it is changed in place. */
function shown<T extends TaskView>(view: T): T & { blockedActions: BlockedActionDto[] } {
  return Object.assign(view, { blockedActions: view.blockedActions.map(shownDetails) });
}

export class TaskPageDto {
  @Nested(() => TaskDto, 'Soonest due first, undated last.', { list: 200 }) items!: TaskDto[];
  @Text('Send it back as `cursor`; null on the last page.', { nullable: true }) nextCursor!: string | null;

  static from({ items, nextCursor }: TaskPage): TaskPageDto {
    return allowed<TaskPageDto>(TaskPageDto, { items: items.map(shown), nextCursor });
  }
}

class TaskMeasureDto {
  @Id('The measure.') id!: string;
  @Text('Its number.') ref!: string;
  @Words('Its title.', { nullable: true }) title!: string | null;
  @Words('Its words, as the document has them.') words!: string;
  @Id('The document.') documentId!: string;
  @Words('The document\'s title.', { nullable: true }) docTitle!: string | null;
  @Text('The document\'s number.', { nullable: true }) docNumber!: string | null;
}

class ClockDto {
  @Text('RECEIPT, PLAN, REPORT, COMPLETION, LEAD_REVIEW, VERIFY.') kind!: string;
  @Text('The period, for reports.', { blank: true }) period!: string;
  @Text('WAITING, RUNNING, PAUSED or STOPPED.') status!: string;
  @Text('Whose obligation it is.') holder!: string;
  @Text('That holder\'s agency.') holderAgency!: string;
  @Instant('Since when it runs.', { nullable: true }) startedAt!: Date | null;
  @CivilDay('When it is due.', { nullable: true }) dueOn!: string | null;
  @Flag('The date may still move (暂定).') provisional!: boolean;
  @Instant('When the next reminder is due.', { nullable: true }) nextAt!: Date | null;
  @Instant('When it stopped.', { nullable: true }) stoppedAt!: Date | null;
}

class SignOffDto {
  @Whole('The round; a return begins the next.') round!: number;
  @OneOf(SIGN_OFF_STAGE_NAMES, 'The stage; COSIGN and JOINT of joint sign-off, OBJECTION and ANSWER of the window before closing out.') stage!: string;
  @OneOf(['YES', 'RETURNED', 'DISSENT'], 'The decision; DISSENT is an objection or a refused co-signature, kept with its words.') decision!: string;
  @Id('Who decided.') personId!: string;
  @Text('His name.', { nullable: true }) personName!: string | null;
  @Text('For which agency.') agencyCode!: string;
  @Words('What he said.', { nullable: true }) statement!: string | null;
  @Open('The evidence, as sent with the request.', { list: 200 }) evidence!: Record<string, unknown>[];
  @Text('The grade.', { nullable: true }) grade!: string | null;
  @Text('SHA-256 of what was signed.', { nullable: true }) contentHash!: string | null;
  @Instant('When.') at!: Date;
}

class HoldingStretchDto {
  @OneOf(HOLDERS, 'Who had the ball.') heldBy!: string;
  @Text('For which agency.', { nullable: true }) agencyCode!: string | null;
  @Instant('From.') fromAt!: Date;
  @Instant('To; null: still.', { nullable: true }) toAt!: Date | null;
}

class ArrivalDto {
  @Instant('When the notice of dispatch was delivered; the receipt is counted from that day.', { nullable: true }) deliveredAt!: Date | null;
  @Instant('When somebody of its agency was first shown the task.', { nullable: true }) openedAt!: Date | null;
  @Instant('When receipt was signed for.', { nullable: true }) signedForAt!: Date | null;
}

export class TaskDetailDto extends TaskDto {
  @Words('What has to be done.') requirement!: string;
  @Nested(() => TaskMeasureDto, 'The measure in the document\'s own words.') measure!: TaskMeasureDto;
  @Nested(() => ArrivalDto, 'How it came to its agency: three facts, each null until it happened.') arrival!: ArrivalDto;
  @Nested(() => ClockDto, 'Its obligations with their dates.', { list: 200 }) clocks!: ClockDto[];
  @Nested(() => SignOffDto, 'Rounds of sign-off, oldest first.', { list: 500 }) signOffs!: SignOffDto[];
  @Nested(() => HoldingStretchDto, 'Who had the ball when.', { list: 500 }) holdings!: HoldingStretchDto[];
  @Open('Working days charged to each holder; together the working days elapsed.') chargedDays!: Record<string, number>;

  static from(detail: TaskDetail): TaskDetailDto {
    return allowed<TaskDetailDto>(TaskDetailDto, shown(detail) as unknown as TaskDetailDto);
  }
}

export class TaskEventDto {
  @Id('The event.') id!: string;
  @Text('The hash chain it stands in: an agency\'s.') chain!: string;
  @Text('Its place in the chain.') seq!: string;
  @Text('What happened, such as task.acknowledged.') type!: string;
  @Instant('When.') at!: Date;
  @Open('The event as it was hashed: who, for which post, before, after, reason.') event!: Record<string, unknown>;
  @Text('Its hash.') hash!: string;
}

export class HistoryDto {
  @Nested(() => TaskEventDto, 'Oldest first.', { list: 200 }) items!: TaskEventDto[];
  @Id('Send it back as `cursor`; null on the last page.', { nullable: true }) nextCursor!: string | null;

  static from({ items, nextCursor }: { items: readonly unknown[]; nextCursor: string | null }): HistoryDto {
    return allowed(HistoryDto, { items: items as TaskEventDto[], nextCursor });
  }
}
