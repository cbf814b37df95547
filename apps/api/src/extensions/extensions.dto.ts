import {
  DOMAIN_ERROR_CODES, EXTENSION_ACT_NAMES, EXTENSION_DESK_NAMES, EXTENSION_REASON_NAMES, EXTENSION_STATUSES, LEAD_OPINIONS, POST_ROLES,
  type CivilDate, type ExtensionAct, type ExtensionDesk, type ExtensionInput, type ExtensionReason, type ExtensionStatus, type LeadOpinion,
} from '#domain';
import type { ExtensionPage, ExtensionView, TaskExtensions } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Open, Text, Whole, Words } from '../http/fields.js';
import { withSentences } from '../problem/shown-details.js';

class ExtensionActionDto {
  @OneOf(EXTENSION_ACT_NAMES, 'The act: POST /extensions/{id}/acts/{act}; a first draft: POST /tasks/{id}/extensions.') act!: ExtensionAct;
  @Text('Its name in Chinese.') zh!: string;
  @Text('Its name in English.') en!: string;
  @Flag('Whether a reason must be sent.') reasonRequired!: boolean;
}

class BlockedExtensionActionDto {
  @OneOf(EXTENSION_ACT_NAMES, 'The act.') act!: ExtensionAct;
  @OneOf(DOMAIN_ERROR_CODES, 'Why not now: the code the act would be refused with.') code!: string;
  @Words('Why not now, in Chinese.') zh!: string;
  @Words('Why not now, in English.') en!: string;
  @Open('The facts behind it.') details!: Record<string, unknown>;
}

export class ExtensionDto {
  @Id('The request.') id!: string;
  @Whole('Its version; send it as If-Match.') version!: number;
  @Id('Its task.') taskId!: string;
  @Words('The task\'s title.') taskTitle!: string;
  @Text('The agency that asks.') agencyCode!: string;
  @Whole('Counts the task\'s requests from 1.') number!: number;
  @OneOf(EXTENSION_STATUSES, 'Where it stands; the task\'s own status does not change with it.') status!: string;
  @OneOf(EXTENSION_REASON_NAMES, 'Why, as a class.') reasonClass!: string;
  @Words('Why, in words.') reasonText!: string;
  @Words('The progress so far.') progress!: string;
  @CivilDay('The date that held when it was filed.') formerDue!: string;
  @CivilDay('The date asked for.') requestedDue!: string;
  @Flag('Filed after the date had passed; the overdue kept counting.') late!: boolean;
  @Id('Who drafted it.') draftedBy!: string;
  @Instant('When.') createdAt!: Date;
  @OneOf(POST_ROLES, 'While it waits for signatures: whose turn it is in the agency\'s chain.', { nullable: true }) signer!: string | null;
  @Id('Who signed it.', { nullable: true }) signedBy!: string | null;
  @Instant('When it left the agency.', { nullable: true }) signedAt!: Date | null;
  @OneOf(LEAD_OPINIONS, 'The opinion of the lead, or of who assigned a subtask.', { nullable: true }) opinion!: string | null;
  @Words('Its reasons.', { nullable: true }) opinionText!: string | null;
  @Id('Who gave it.', { nullable: true }) opinionBy!: string | null;
  @Instant('When.', { nullable: true }) opinionAt!: Date | null;
  @Words('What the office\'s officer recommends.', { nullable: true }) reviewText!: string | null;
  @Id('Who reviewed it.', { nullable: true }) reviewedBy!: string | null;
  @Instant('When.', { nullable: true }) reviewedAt!: Date | null;
  @OneOf(POST_ROLES, 'Whose word it takes, while it is pending.', { nullable: true }) decider!: string | null;
  @CivilDay('By when the office has to answer.', { nullable: true }) answerDue!: string | null;
  @Whole('Working days by which the office\'s answer is or was late.') answerLateDays!: number;
  @CivilDay('The date that the answer names; a refusal names the one that goes on holding.', { nullable: true }) decidedDue!: string | null;
  @Words('The answer\'s remarks.', { nullable: true }) decisionText!: string | null;
  @Id('Who decided.', { nullable: true }) decidedBy!: string | null;
  @Instant('When.', { nullable: true }) decidedAt!: Date | null;
  @Id('Who took it back.', { nullable: true }) withdrawnBy!: string | null;
  @Instant('When.', { nullable: true }) withdrawnAt!: Date | null;
  @Instant('Until when the task\'s reminders and escalations rest at most, while it is pending.', { nullable: true }) pausedUntil!: Date | null;
  @Nested(() => ExtensionActionDto, 'What you may do now.', { list: 20 }) allowedActions!: ExtensionActionDto[];
  @Nested(() => BlockedExtensionActionDto, 'What is yours to do but is held back, and why.', { list: 20 }) blockedActions!: BlockedExtensionActionDto[];

  static from(view: ExtensionView): ExtensionDto {
    return allowed<ExtensionDto>(ExtensionDto, withSentences(view));
  }
}

export class TaskExtensionsDto {
  @Nested(() => ExtensionDto, 'The task\'s requests, in their order.', { list: 100 }) items!: ExtensionDto[];
  @Nested(() => ExtensionActionDto, 'Whether you may draft one now.', { list: 20 }) allowedActions!: ExtensionActionDto[];
  @Nested(() => BlockedExtensionActionDto, 'Why not, where it would be yours to do.', { list: 20 }) blockedActions!: BlockedExtensionActionDto[];

  static from(found: TaskExtensions): TaskExtensionsDto {
    return allowed<TaskExtensionsDto>(TaskExtensionsDto, { ...withSentences(found), items: found.items.map(withSentences) });
  }
}

export class ExtensionPageDto {
  @Nested(() => ExtensionDto, 'Requests, newest first.', { list: 200 }) items!: ExtensionDto[];
  @Text('Send it back as `cursor` for the next page; null on the last.', { nullable: true }) nextCursor!: string | null;

  static from(page: ExtensionPage): ExtensionPageDto {
    return allowed<ExtensionPageDto>(ExtensionPageDto, { ...page, items: page.items.map(withSentences) });
  }
}

export class ExtensionsQuery {
  @OneOf(EXTENSION_STATUSES, 'In this status.', { optional: true }) status?: ExtensionStatus;
  @Flag('Waiting for somebody, or answered and withdrawn.', { optional: true, query: true }) pending?: boolean;
  @OneOf(EXTENSION_DESK_NAMES, 'Pending on this desk: its agency\'s, the lead\'s for its opinion, the office\'s for its answer.', { optional: true }) waiting?: ExtensionDesk;
  @Id('Of this plan.', { optional: true }) planId?: string;
  @Text('Of this agency.', { optional: true, max: 64 }) agencyCode?: string;
  @Text('The `nextCursor` of the page before.', { optional: true, max: 200 }) cursor?: string;
  @Whole('Items on a page.', { optional: true, query: true, min: 1, max: 200 }) limit?: number;
}

/** A new request: nothing of it can be left out. */
export class NewExtensionDto implements ExtensionInput {
  @OneOf(EXTENSION_REASON_NAMES, 'Why, as a class.') reasonClass!: ExtensionReason;
  @Text('Why, in words.', { max: 4_000 }) reasonText!: string;
  @Text('The progress so far.', { max: 10_000 }) progress!: string;
  @CivilDay('The date asked for: a working day, later than the one that holds, not later than the parent\'s.') requestedDue!: CivilDate;
}

/** What an act may be sent with; which of it an act needs, `allowedActions` and the refusal say. */
export class ExtensionActDto implements ExtensionInput {
  @OneOf(EXTENSION_REASON_NAMES, 'For draft: why, as a class.', { optional: true }) reasonClass?: ExtensionReason;
  @Text('For draft: why, in words.', { optional: true, max: 4_000 }) reasonText?: string;
  @Text('For draft: the progress so far.', { optional: true, max: 10_000 }) progress?: string;
  @CivilDay('For draft: the date asked for.', { optional: true }) requestedDue?: CivilDate;
  @OneOf(LEAD_OPINIONS, 'For giveOpinion.', { optional: true }) opinion?: LeadOpinion;
  @CivilDay('For approvePartly: the other date.', { optional: true }) newDue?: CivilDate;
  @Text('The reason of a return, an opinion, a review, an answer or a withdrawal.', { optional: true, max: 4_000 }) reason?: string;
}
