import {
  CLOCK_KINDS, DOMAIN_ERROR_CODES, ESCALATION_ACT_NAMES, ESCALATION_COLOURS, ESCALATION_KINDS, ESCALATION_REASON_NAMES, ESCALATION_STATUSES, NAMED_REASONS, POST_ROLES,
  type EscalationAct, type EscalationInput, type EscalationKind, type EscalationStatus, type NamedReason, type PaperLevel,
} from '#domain';
import type { EscalationPage, EscalationView, TaskEscalations, UrgingDraft } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Open, Text, Whole, Words } from '../http/fields.js';
import { withSentences } from '../problem/shown-details.js';

class PaperActionDto {
  @OneOf(ESCALATION_ACT_NAMES, 'The act: POST /notices/{id}/acts/{act}; urge: POST /tasks/{id}/urging; propose: POST /tasks/{id}/notices.') act!: EscalationAct;
  @Text('Its name in Chinese.') zh!: string;
  @Text('Its name in English.') en!: string;
  @Flag('Whether a reason must be sent.') reasonRequired!: boolean;
}

class BlockedPaperActionDto {
  @OneOf(ESCALATION_ACT_NAMES, 'The act.') act!: EscalationAct;
  @OneOf(DOMAIN_ERROR_CODES, 'Why not now: the code the act would be refused with.') code!: string;
  @Words('Why not now, in Chinese.') zh!: string;
  @Words('Why not now, in English.') en!: string;
  @Open('The facts behind it.') details!: Record<string, unknown>;
}

class PaperTaskDto {
  @Words('The task\'s title.') title!: string;
  @Text('The agency responsible.') agency!: string;
  @Text('The measure, as numbered.') measureRef!: string;
  @Words('The document.', { nullable: true }) document!: string | null;
  @CivilDay('The first due date.', { nullable: true }) originalDue!: string | null;
  @CivilDay('The one that held.', { nullable: true }) currentDue!: string | null;
  @Whole('How often it was returned.') returns!: number;
  @Whole('How often it was extended.') extensions!: number;
}
class PaperDueDto {
  @OneOf(CLOCK_KINDS, 'What was due.') kind!: string;
  @CivilDay('When.') dueOn!: string;
  @Whole('Working days by which it was late.') daysLate!: number;
}
class PaperBehindDto {
  @Whole('Percent planned to be done by the day of the sheet.') plannedPercent!: number;
  @Whole('Percent reported by then.') percent!: number;
  @CivilDay('Since when it has been so far behind.') since!: string;
}
class PaperHeldDto {
  @OneOf(['OWNER', 'LEAD', 'OFFICE', 'EXTERNAL', 'NOBODY'], 'In which part.') by!: string;
  @Text('Which agency.', { nullable: true }) agency!: string | null;
  @Whole('Working days.') workingDays!: number;
}
class PaperMailDto {
  @Text('To whom.') to!: string;
  @Words('Its subject.') subject!: string;
  @Instant('When the server took it.') sentAt!: string;
  @Text('Its Message-ID.', { max: 1_000 }) messageId!: string;
}
class EarlierPaperDto {
  @Text('Its number.') number!: string;
  @CivilDay('When it was issued.') issuedOn!: string;
  @OneOf(ESCALATION_STATUSES, 'Where it stood.') status!: string;
  @CivilDay('When it was answered.', { nullable: true }) repliedOn!: string | null;
}
class SuspendedBesideDto {
  @Words('Its title.') title!: string;
  @Text('Whose it is.') agency!: string;
  @CivilDay('Since when it stands still.') since!: string;
  @Words('On what basis.') basis!: string;
  @CivilDay('When the office looks at it again.') reviewOn!: string;
}
class EvidenceSheetDto {
  @CivilDay('The day it holds for.') asOf!: string;
  @OneOf(ESCALATION_REASON_NAMES, 'What the paper is for.') reason!: string;
  @Nested(() => PaperTaskDto, 'The task as it stood.') task!: PaperTaskDto;
  @Nested(() => PaperDueDto, 'The clock that ran out.', { nullable: true }) due!: PaperDueDto | null;
  @Nested(() => PaperBehindDto, 'How far it is behind its planned progress, where that is the reason.', { optional: true }) behind?: PaperBehindDto;
  @Nested(() => PaperHeldDto, 'Who had the ball for how many working days.', { list: 100 }) held!: PaperHeldDto[];
  @Nested(() => PaperMailDto, 'Mails about the task that the server took, newest first.', { list: 100 }) mails!: PaperMailDto[];
  @Nested(() => EarlierPaperDto, 'Earlier papers about the task.', { list: 200 }) papers!: EarlierPaperDto[];
  @Nested(() => SuspendedBesideDto, 'Of a bulletin: what stands still in the same plan, the longest first.', { list: 200, optional: true }) suspended?: SuspendedBesideDto[];
}

class PaperPauseDto {
  @OneOf(['EXTENSION_PENDING', 'HELD_BY_OFFICE', 'SUSPENDED'], 'Why nothing is escalated.') because!: string;
  @CivilDay('Since when.') since!: string;
  @CivilDay('The day from which it goes on by itself; null: as soon as the ball comes back.', { nullable: true }) until!: string | null;
}

export class PaperDto {
  @Id('The paper.') id!: string;
  @Whole('Its version; send it as If-Match.') version!: number;
  @Id('Its task.') taskId!: string;
  @Words('The task\'s title.') taskTitle!: string;
  @OneOf(ESCALATION_KINDS, '催办单, 督办单, 通报.') kind!: string;
  @Whole('1 催办, 2 to 4 督办, 5 通报.') level!: number;
  @OneOf(ESCALATION_COLOURS, 'Its colour, from level and reason by the policy.', { nullable: true }) colour!: string | null;
  @OneOf(ESCALATION_REASON_NAMES, 'What for.') reason!: string;
  @OneOf(ESCALATION_STATUSES, 'Where it stands; the task\'s status does not change with it.') status!: string;
  @Text('Its number, e.g. 督办〔2026〕3号; null before the issue.', { nullable: true }) noticeNumber!: string | null;
  @Text('The agency it is addressed to.') agencyCode!: string;
  @OneOf(CLOCK_KINDS, 'The clock that ran out.', { nullable: true }) clockKind!: string | null;
  @CivilDay('The date it had run to.', { nullable: true }) dueOn!: string | null;
  @Words('The paper\'s own words.') text!: string;
  @Nested(() => EvidenceSheetDto, 'What it rests on, frozen when it was drafted.') sheet!: EvidenceSheetDto;
  @Text('SHA-256 of the evidence sheet as it is kept.') evidenceSha256!: string;
  @Text('The policy it was written by.') policyKey!: string;
  @Whole('Its version.') policyVersion!: number;
  @OneOf(POST_ROLES, 'Whose signature it takes; empty: none.', { list: 20 }) signers!: readonly string[];
  @OneOf(POST_ROLES, 'Who may reply.', { list: 20 }) repliers!: readonly string[];
  @Id('Who proposed it; null: the machine.', { nullable: true }) proposedBy!: string | null;
  @Instant('When.') proposedAt!: Date;
  @Words('Why.', { nullable: true }) proposalText!: string | null;
  @Words('Why it went out before the last one had had its time.', { nullable: true }) overrideReason!: string | null;
  @CivilDay('By when it is to be signed.', { nullable: true }) signDue!: string | null;
  @Id('Who signed it.', { nullable: true }) signedBy!: string | null;
  @Instant('When.', { nullable: true }) signedAt!: Date | null;
  @Id('Who declined to sign it.', { nullable: true }) declinedBy!: string | null;
  @Words('Why.', { nullable: true }) declinedText!: string | null;
  @CivilDay('When it was issued.', { nullable: true }) issuedOn!: string | null;
  @CivilDay('By when the agency has to reply, counted from the issue.', { nullable: true }) replyDue!: string | null;
  @Id('Who signed for its receipt.', { nullable: true }) receivedBy!: string | null;
  @Instant('When.', { nullable: true }) receivedAt!: Date | null;
  @Words('The reply; a draft until it is sent.', { nullable: true }) replyText!: string | null;
  @Id('Who replied.', { nullable: true }) repliedBy!: string | null;
  @Instant('When.', { nullable: true }) repliedAt!: Date | null;
  @Whole('Working days by which the reply is or was late.') replyLateDays!: number;
  @Id('Who settled it; null: the machine, or nobody yet.', { nullable: true }) settledBy!: string | null;
  @Instant('When it ended.', { nullable: true }) endedAt!: Date | null;
  @Words('Why it ended.', { nullable: true }) endedText!: string | null;
  @Id('The paper of the next level.', { nullable: true }) raisedTo!: string | null;
  @Nested(() => PaperActionDto, 'What you may do now.', { list: 20 }) allowedActions!: PaperActionDto[];
  @Nested(() => BlockedPaperActionDto, 'What is yours to do but is held back, and why.', { list: 20 }) blockedActions!: BlockedPaperActionDto[];

  static from(view: EscalationView): PaperDto {
    return allowed<PaperDto>(PaperDto, withSentences(view));
  }
}

export class PaperPageDto {
  @Nested(() => PaperDto, 'Papers, newest first.', { list: 200 }) items!: PaperDto[];
  @Text('Send it back as `cursor` for the next page; null on the last.', { nullable: true }) nextCursor!: string | null;

  static from(page: EscalationPage): PaperPageDto {
    return allowed<PaperPageDto>(PaperPageDto, { ...page, items: page.items.map(withSentences) });
  }
}

export class TaskPapersDto {
  @Nested(() => PaperDto, 'The task\'s papers, oldest first.', { list: 500 }) items!: PaperDto[];
  @Nested(() => PaperPauseDto, 'Why nothing is escalated just now.', { nullable: true }) pause!: PaperPauseDto | null;
  @Nested(() => PaperActionDto, 'What you may begin now.', { list: 20 }) allowedActions!: PaperActionDto[];
  @Nested(() => BlockedPaperActionDto, 'What is yours to begin but is held back, and why.', { list: 20 }) blockedActions!: BlockedPaperActionDto[];

  static from(found: TaskEscalations): TaskPapersDto {
    return allowed<TaskPapersDto>(TaskPapersDto, { ...withSentences(found), items: found.items.map(withSentences) });
  }
}

class UrgedPersonDto {
  @Id('Who.') personId!: string;
  @Text('His name.') name!: string;
  @Text('For which agency.') agencyCode!: string;
  @Text('As what: his post, or LEAD_AGENCY.') capacity!: string;
  @Flag('Whether he can be mailed.') hasAddress!: boolean;
}

export class UrgingDto {
  @Id('The task.') taskId!: string;
  @Whole('The task\'s version; send it as If-Match.') version!: number;
  @Text('The agency it would be addressed to: whoever has the ball.') agencyCode!: string;
  @CivilDay('By when the agency would have to reply.') replyDue!: string;
  @Words('The paper\'s own words, as the evidence of now makes them; words of your own follow them.') text!: string;
  @Nested(() => UrgedPersonDto, 'Everybody it would reach, stand-ins included.', { list: 500 }) recipients!: UrgedPersonDto[];
  @Nested(() => PaperDto, 'The last 催办 about the task, with its answer.', { nullable: true }) last!: PaperDto | null;
  @CivilDay('The first day on which another one may go out without the director\'s reason; null: today.', { nullable: true }) coolDownUntil!: string | null;
  @Nested(() => PaperPauseDto, 'Why nothing is escalated just now.', { nullable: true }) pause!: PaperPauseDto | null;
  @Nested(() => PaperActionDto, 'Whether you may urge now.', { list: 20 }) allowedActions!: PaperActionDto[];
  @Nested(() => BlockedPaperActionDto, 'Why not, where it would be yours to do.', { list: 20 }) blockedActions!: BlockedPaperActionDto[];

  static from(draft: UrgingDraft): UrgingDto {
    return allowed<UrgingDto>(UrgingDto, { ...withSentences(draft), last: draft.last === null ? null : withSentences(draft.last) });
  }
}

export class PapersQuery {
  @OneOf(ESCALATION_STATUSES, 'In this status.', { optional: true }) status?: EscalationStatus;
  @OneOf(['SIGN', 'REPLY', 'SETTLE'], 'Waiting for a signature, for the agency\'s reply, for the office to settle it.', { optional: true }) waiting?: 'SIGN' | 'REPLY' | 'SETTLE';
  @OneOf(ESCALATION_KINDS, 'Of this kind.', { optional: true }) kind?: EscalationKind;
  @Whole('Of this level.', { optional: true, query: true, min: 1, max: 5 }) level?: PaperLevel;
  @Text('Addressed to this agency.', { optional: true, max: 64 }) agencyCode?: string;
  @Id('Of this plan.', { optional: true }) planId?: string;
  @Id('About this task.', { optional: true }) taskId?: string;
  @Text('The `nextCursor` of the page before.', { optional: true, max: 200 }) cursor?: string;
  @Whole('Items on a page.', { optional: true, query: true, min: 1, max: 200 }) limit?: number;
}

/** A 催办 by hand. */
export class UrgeDto implements EscalationInput {
  @Text('Why it is urged; kept with the paper.', { max: 2_000 }) reason!: string;
  @Text('Words of your own for the paper.', { optional: true, max: 4_000 }) text?: string;
  @Text('For the director: why it goes out before the last one has had its time.', { optional: true, max: 2_000 }) overrideReason?: string;
}

/** An order or bulletin, for signature. */
export class ProposePaperDto implements EscalationInput {
  @Whole('The level, 2 to 5: one above the highest issued, or where the reason starts.', { min: 2, max: 5 }) level!: PaperLevel;
  @OneOf(NAMED_REASONS, 'What for; the colour follows from level and reason.') named!: NamedReason;
  @Text('Why it is proposed; for whoever signs it.', { max: 2_000 }) reason!: string;
  @Text('Words of your own for the paper.', { optional: true, max: 4_000 }) text?: string;
}

/** What an act may be sent with; which of it an act needs, `allowedActions` and the refusal say. */
export class PaperActDto implements EscalationInput {
  @Text('For revise: the new words of the paper, after what the evidence says.', { optional: true, max: 4_000 }) text?: string;
  @Text('For draftReply and reply: the reply.', { optional: true, max: 10_000 }) reply?: string;
  @Text('The reason of a revision, a refusal to sign, or a remark.', { optional: true, max: 2_000 }) reason?: string;
}
