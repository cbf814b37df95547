import { REPORT_ACT_NAMES, REPORT_STATUSES, type ReportAct } from '#domain';
import type { ReportContent, ReportView } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';

class ReportActionDto {
  @OneOf(REPORT_ACT_NAMES, 'The act: POST /reports/{id}/acts/{act}.') act!: ReportAct;
  @Text('Its name in Chinese.') zh!: string;
  @Text('Its name in English.') en!: string;
}

export class ReportDto {
  @Id('The report.') id!: string;
  @Whole('Its version; send it as If-Match.') version!: number;
  @Id('Its task.') taskId!: string;
  @Text('The period, such as 2026-03.') period!: string;
  @CivilDay('From when it can be written.') opensOn!: string;
  @CivilDay('When it is due.') dueOn!: string;
  @OneOf(REPORT_STATUSES, 'Its status.') status!: string;
  @Words('What was done.') progress!: string;
  @Words('What stands in the way.') problems!: string;
  @Words('What comes next.') nextSteps!: string;
  @Words('What others have to settle.') coordination!: string;
  @Whole('Share of completion, 0-100.', { nullable: true }) percent!: number | null;
  @Id('Who drafted it.', { nullable: true }) draftedBy!: string | null;
  @Id('Who signed it.', { nullable: true }) signedBy!: string | null;
  @Instant('When it was submitted.', { nullable: true }) submittedAt!: Date | null;
  @Id('Who accepted it.', { nullable: true }) decidedBy!: string | null;
  @Flag('Submitted after its date.') late!: boolean;
  @Flag('Not there on its date.') missed!: boolean;
  @Nested(() => ReportActionDto, 'What you may do now.', { list: 10 }) allowedActions!: ReportActionDto[];

  static from(report: ReportView): ReportDto {
    return allowed<ReportDto>(ReportDto, report);
  }
}

/** The structured report (saveDraft) and the reason of an act. */
export class ReportActDto {
  @Text('What was done.', { optional: true, max: 10_000, blank: true }) progress?: string;
  @Text('What stands in the way.', { optional: true, max: 10_000, blank: true }) problems?: string;
  @Text('What comes next.', { optional: true, max: 10_000, blank: true }) nextSteps?: string;
  @Text('What others have to settle.', { optional: true, max: 10_000, blank: true }) coordination?: string;
  @Whole('Share of completion, 0-100.', { optional: true, min: 0, max: 100 }) percent?: number;
  @Text('Why; a return needs it.', { optional: true, max: 4_000 }) reason?: string;

  /** Only what was sent: a draft is saved field by field. */
  get content(): ReportContent {
    const { progress, problems, nextSteps, coordination, percent } = this;
    return Object.fromEntries(Object.entries({ progress, problems, nextSteps, coordination, percent }).filter(([, value]) => value !== undefined));
  }
}
