import { MATTER_STATUSES, POST_ROLES, REPORT_ACT_NAMES, REPORT_STANDINGS, REPORT_STATUSES, TASK_STATUSES, type PostRole, type ReportAct } from '#domain';
import type { CoordinationView, ReportDetail, ReportView } from '#workflow';
import { FileRefDto } from '../attachments/attachments.dto.js';
import { allowed, allowedAll } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';

class ReportActionDto {
  @OneOf(REPORT_ACT_NAMES, 'The act: POST /reports/{id}/acts/{act}.') act!: ReportAct;
  @Text('Its name in Chinese.') zh!: string;
  @Text('Its name in English.') en!: string;
  @Flag('Whether it needs a reason.') reasonRequired!: boolean;
}

class ReportedValueDto {
  @Words('The target.') name!: string;
  @Words('Its unit.') unit!: string;
  @Words('What is planned.') planned!: string;
  @Words('What the agency reports.') reported!: string;
}

class TakenReportDto {
  @Id('The report.') reportId!: string;
  @Id('Its task.') taskId!: string;
  @Text('Its agency.') agencyCode!: string;
  @Text('That agency\'s short name.') agencyName!: string;
  @Text('SHA-256 of its text as it was taken; null for "no change".', { nullable: true }) contentHash!: string | null;
}

/** The structured text, of a draft or of what was signed. */
class ReportTextDto {
  @Words('What was done.') progress!: string;
  @Words('What stands in the way.') problems!: string;
  @Words('What comes next.') nextSteps!: string;
  @Words('What others have to settle (需协调).') coordination!: string;
  @Whole('Share of completion, 0-100.', { nullable: true }) percent!: number | null;
  @Nested(() => ReportedValueDto, 'Targets with their reported value.', { list: 50 }) values!: ReportedValueDto[];
  @Nested(() => FileRefDto, 'The files that go with it.', { list: 50 }) files!: FileRefDto[];
}

class ReportDraftDto extends ReportTextDto {
  @Nested(() => TakenReportDto, 'The reports of others that it takes in.', { list: 200 }) takes!: TakenReportDto[];
  @Words('Remarks inside the agency; they never leave it.') remarks!: string;
  @Id('Who wrote last.') draftedBy!: string;
  @Words('Why it was returned inside the agency.', { nullable: true }) returnReason!: string | null;
  @Instant('When it was saved.') savedAt!: Date;
}

/** A period of a task. The text is what was signed last; until then it is empty for everybody outside the agency. */
export class ReportDto extends ReportTextDto {
  @Id('The report.') id!: string;
  @Whole('Its version; send it as If-Match.') version!: number;
  @Id('Its task.') taskId!: string;
  @Text('The period, such as 2026-03.') period!: string;
  @CivilDay('From when it can be written.') opensOn!: string;
  @CivilDay('When it is due.') dueOn!: string;
  @OneOf(REPORT_STATUSES, 'Its status; what an agency is still writing shows as open or returned to others.') status!: string;
  @OneOf(REPORT_STANDINGS, 'How the period stands in the ledger.') standing!: string;
  @Id('Who drafted what was signed.', { nullable: true }) draftedBy!: string | null;
  @Id('Who signed it.', { nullable: true }) signedBy!: string | null;
  @Instant('When it was first submitted.', { nullable: true }) submittedAt!: Date | null;
  @Whole('How often it was signed.') signedCount!: number;
  @Text('SHA-256 of what was signed last.', { nullable: true }) contentHash!: string | null;
  @Whole('How much of the signed text stood in the report of the period before, 0-100. A fact; nothing follows from it.', { nullable: true }) similarity!: number | null;
  @Flag('Nearly the text of the period before.') staleText!: boolean;
  @Nested(() => TakenReportDto, 'The reports of others that the signed text takes in.', { list: 200 }) takes!: TakenReportDto[];
  @Id('The lead\'s report that took this one in.', { nullable: true }) consolidatedIn!: string | null;
  @Id('Who accepted it.', { nullable: true }) decidedBy!: string | null;
  @Instant('When.', { nullable: true }) decidedAt!: Date | null;
  @Whole('The share of completion as the office found it, beside the reported one, 0-100.', { nullable: true }) verifiedPercent!: number | null;
  @Id('Who returned it.', { nullable: true }) returnedBy!: string | null;
  @Words('Why.', { nullable: true }) returnReason!: string | null;
  @Flag('First submitted after its date.') late!: boolean;
  @Flag('Not there on its date.') missed!: boolean;
  @OneOf(MATTER_STATUSES, 'Where what it names for others to settle stands; null: it names nothing.', { nullable: true }) matter!: string | null;
  @Words('What was answered to it.', { nullable: true }) matterAnswer!: string | null;
  @Text('The agency that answered.', { nullable: true }) matterAnsweredFor!: string | null;
  @Instant('When.', { nullable: true }) matterAnsweredAt!: Date | null;
  @OneOf(POST_ROLES, 'Whose turn it is in the agency\'s chain; for the agency only.', { nullable: true }) waitsFor!: string | null;
  @Nested(() => ReportDraftDto, 'What the agency is writing; null for everybody outside of it.', { nullable: true }) draft!: ReportDraftDto | null;
  @Nested(() => ReportActionDto, 'What you may do now.', { list: 10 }) allowedActions!: ReportActionDto[];

  static from(report: ReportView): ReportDto {
    return allowed<ReportDto>(ReportDto, report as never);
  }

  static list(reports: readonly ReportView[]): ReportDto[] {
    return allowedAll<ReportDto>(ReportDto, reports as never);
  }
}

class ReportVersionDto extends ReportTextDto {
  @Whole('Counts the signatures from 1.') number!: number;
  @Text('SHA-256 of this text.') contentHash!: string;
  @Whole('How much of it stood in the period before, 0-100.', { nullable: true }) similarity!: number | null;
  @Id('Who signed it.') signedBy!: string;
  @Instant('When.') signedAt!: Date;
}

class PreviousReportDto extends ReportTextDto {
  @Text('Its period.') period!: string;
}

class TakeableReportDto {
  @Id('The report.') reportId!: string;
  @Id('Its task.') taskId!: string;
  @Text('Its agency.') agencyCode!: string;
  @Text('That agency\'s short name.') agencyName!: string;
  @OneOf(REPORT_STATUSES, 'Its status.') status!: string;
  @Flag('Taken in already.') taken!: boolean;
}

export class ReportDetailDto extends ReportDto {
  @Nested(() => ReportVersionDto, 'What was signed, every time.', { list: 100 }) versions!: ReportVersionDto[];
  @Nested(() => PreviousReportDto, 'The signed report of the period before, to copy forward.', { nullable: true }) previous!: PreviousReportDto | null;
  @Whole('How much of the text as you see it now stands in the period before, 0-100.', { nullable: true }) similarityNow!: number | null;
  @Nested(() => TakeableReportDto, 'Signed reports of the period that this one may take in; for the agency only.', { list: 500 }) takeable!: TakeableReportDto[];

  static override from(report: ReportDetail): ReportDetailDto {
    return allowed<ReportDetailDto>(ReportDetailDto, report as never);
  }
}

class LedgerRowDto {
  @Id('The report.') id!: string;
  @Whole('Its version.') version!: number;
  @Id('Its task.') taskId!: string;
  @Words('The task\'s title.') taskTitle!: string;
  @OneOf(TASK_STATUSES, 'The task\'s status.') taskStatus!: string;
  @Id('Its plan.') planId!: string;
  @Text('The measure\'s number.') measureRef!: string;
  @Text('Its agency.') agencyCode!: string;
  @Text('That agency\'s short name.') agencyName!: string;
  @Text('The period.') period!: string;
  @CivilDay('From when it can be written.') opensOn!: string;
  @CivilDay('When it is due.') dueOn!: string;
  @OneOf(REPORT_STATUSES, 'Its status.') status!: string;
  @OneOf(REPORT_STANDINGS, 'How it stands: not due, due, on time, late, missed, no change, not required.') standing!: string;
  @Instant('When it was first submitted.', { nullable: true }) submittedAt!: Date | null;
  @Flag('First submitted after its date.') late!: boolean;
  @Flag('Not there on its date.') missed!: boolean;
  @Whole('Late by so many working days: when it came, or until today where it has not.') lateDays!: number;
  @Whole('Reported share of completion, 0-100.', { nullable: true }) percent!: number | null;
  @Whole('How much of its text stood in the period before, 0-100.', { nullable: true }) similarity!: number | null;
  @Id('The lead\'s report that took it in.', { nullable: true }) consolidatedIn!: string | null;
}

export class LedgerPageDto {
  @Nested(() => LedgerRowDto, 'Periods, soonest due first.', { list: 200 }) items!: LedgerRowDto[];
  @Text('Send it back as `cursor` for the next page; null on the last.', { nullable: true }) nextCursor!: string | null;

  static from(page: LedgerPageDto): LedgerPageDto {
    return allowed(LedgerPageDto, page);
  }
}

class CoordinationDto {
  @Id('The report that names it: its acts are POST /reports/{id}/acts/{act}.') reportId!: string;
  @Whole('The report\'s version; send it as If-Match.') version!: number;
  @Id('Its task.') taskId!: string;
  @Words('The task\'s title.') taskTitle!: string;
  @Id('Its plan.') planId!: string;
  @Text('The measure\'s number.') measureRef!: string;
  @Text('Who asks.') agencyCode!: string;
  @Text('That agency\'s short name.') agencyName!: string;
  @Text('The period.') period!: string;
  @CivilDay('When that report was due.') dueOn!: string;
  @Words('What others have to settle.') coordination!: string;
  @OneOf(MATTER_STATUSES, 'Open, answered, or settled by who raised it.') matter!: string;
  @Instant('When it was raised under signature.', { nullable: true }) matterRaisedAt!: Date | null;
  @Whole('Working days until it was answered, or until today.') waitedDays!: number;
  @Words('The answer.', { nullable: true }) matterAnswer!: string | null;
  @Text('The agency that answered.', { nullable: true }) matterAnsweredFor!: string | null;
  @Text('Who answered.', { nullable: true }) matterAnsweredByName!: string | null;
  @Instant('When.', { nullable: true }) matterAnsweredAt!: Date | null;
  @Instant('When it was settled.', { nullable: true }) matterSettledAt!: Date | null;
  @Nested(() => ReportActionDto, 'What you may do about it.', { list: 2 }) allowedActions!: ReportActionDto[];
}

export class CoordinationPageDto {
  @Nested(() => CoordinationDto, 'Matters, the oldest report first.', { list: 200 }) items!: CoordinationDto[];
  @Text('Send it back as `cursor` for the next page; null on the last.', { nullable: true }) nextCursor!: string | null;

  static from(page: { items: readonly CoordinationView[]; nextCursor: string | null }): CoordinationPageDto {
    return allowed<CoordinationPageDto>(CoordinationPageDto, page as never);
  }
}

export class DelegationDto {
  @OneOf(POST_ROLES, 'The posts that may report "no change" beside the signatory.', { list: 10 }) roles!: PostRole[];
  @Id('Who delegated it.', { nullable: true }) delegatedBy!: string | null;
  @Instant('When.', { nullable: true }) delegatedAt!: Date | null;
  @OneOf(['delegate'], 'Whether you may delegate: the signatory himself.', { list: 1 }) allowedActions!: 'delegate'[];

  static from(row: DelegationDto): DelegationDto {
    return allowed(DelegationDto, row);
  }
}
