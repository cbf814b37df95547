import { MATTER_STATUSES, REPORT_STANDINGS, type CivilDate, type MatterStatus, type ReportStanding, type TargetValue, type VerifiedValue } from '#domain';
import { NO_CHANGE_ROLES, type ReportInput } from '#workflow';
import { CivilDay, Flag, Id, Nested, OneOf, Text, Whole } from '../http/fields.js';
import { PageQuery } from '../tasks/task-input.dto.js';

class TargetValueDto implements TargetValue {
  @Text('The target, such as 宽带接入速率.', { max: 100 }) name!: string;
  @Text('Its unit.', { max: 40, blank: true }) unit!: string;
  @Text('What is planned, a number or words.', { max: 200, blank: true }) planned!: string;
  @Text('What you report of it.', { max: 200, blank: true }) reported!: string;
}

class VerifiedValueDto implements VerifiedValue {
  @Text('The target, as it is named in a report.', { max: 100 }) name!: string;
  @Text('What the office found.', { max: 200 }) verified!: string;
}

/** The structured report (saveDraft), what acts need beside it, and the reason of an act. */
export class ReportActDto {
  @Text('What was done.', { optional: true, max: 10_000, blank: true }) progress?: string;
  @Text('What stands in the way.', { optional: true, max: 10_000, blank: true }) problems?: string;
  @Text('What comes next.', { optional: true, max: 10_000, blank: true }) nextSteps?: string;
  @Text('What others have to settle.', { optional: true, max: 10_000, blank: true }) coordination?: string;
  @Whole('Share of completion, 0-100.', { optional: true, min: 0, max: 100 }) percent?: number;
  @Nested(() => TargetValueDto, 'Targets with their reported value; the whole list.', { optional: true, list: 50 }) values?: TargetValueDto[];
  @Id('Files of the task that go with it; the whole list.', { optional: true, list: 50 }) attachmentIds?: string[];
  @Text('Remarks inside the agency; they never leave it.', { optional: true, max: 10_000, blank: true }) remarks?: string;
  @Id('For consolidate: which signed reports; all of the period without.', { optional: true, list: 200 }) reportIds?: string[];
  @Whole('For accept: the share of completion as the office found it, 0-100.', { optional: true, min: 0, max: 100 }) verifiedPercent?: number;
  @Nested(() => VerifiedValueDto, 'For accept: the targets as the office found them.', { optional: true, list: 50 }) verifiedValues?: VerifiedValueDto[];
  @Text('Why; a return needs it. For answerMatter: the answer.', { optional: true, max: 4_000 }) reason?: string;

  /** Only what was sent: a draft is saved field by field. */
  get content(): ReportInput {
    const { progress, problems, nextSteps, coordination, percent, values, attachmentIds, remarks, reportIds, verifiedPercent, verifiedValues } = this;
    const sent = { progress, problems, nextSteps, coordination, percent, values, attachmentIds, remarks, reportIds, verifiedPercent, verifiedValues };
    return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
  }
}

export class LedgerQuery extends PageQuery {
  @Id('Of this plan.', { optional: true }) planId?: string;
  @Id('Of this task.', { optional: true }) taskId?: string;
  @Text('Of this agency.', { optional: true, max: 64 }) agencyCode?: string;
  @Text('Of measures that this agency leads.', { optional: true, max: 64 }) leadAgencyCode?: string;
  @Text('Of this period, such as 2026-03.', { optional: true, max: 20 }) period?: string;
  @OneOf(REPORT_STANDINGS, 'Standing so.', { optional: true }) standing?: ReportStanding;
  @Flag('Signed and waiting for the office to take or return it.', { optional: true, query: true }) awaitingAcceptance?: boolean;
  @Flag('Its agency\'s to write: due, missed and still to come, or returned.', { optional: true, query: true }) owed?: boolean;
  @CivilDay('Due from this day on.', { optional: true }) dueFrom?: CivilDate;
  @CivilDay('Due until this day.', { optional: true }) dueTo?: CivilDate;
}

export class CoordinationQuery extends PageQuery {
  @Id('Of this plan.', { optional: true }) planId?: string;
  @Text('Of this agency.', { optional: true, max: 64 }) agencyCode?: string;
  @OneOf(MATTER_STATUSES, 'Standing so; without it what is not settled.', { optional: true }) matter?: MatterStatus;
  @Flag('Yours to answer, or answered and your agency\'s to settle.', { optional: true, query: true }) waitsForMe?: boolean;
}

export class NewDelegationDto {
  @OneOf(NO_CHANGE_ROLES, 'The posts that may report "no change" beside the signatory; none takes it back.', { list: 3 }) roles!: (typeof NO_CHANGE_ROLES)[number][];
}
