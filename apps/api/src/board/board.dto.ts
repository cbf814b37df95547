import { TASK_STATUSES } from '#domain';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';
import { ProgressDto } from '../tasks/progress.dto.js';
import { TIMELINESS } from '../tasks/task.dto.js';

export class BoardQuery {
  @Id('Only this plan; all plans without.', { optional: true }) planId?: string;
}

export class BoardDto {
  @CivilDay('The day the numbers hold for.') today!: string;
  @Whole('Waiting for the office itself to verify.') waitingForOffice!: number;
  @Whole('Of these, past the office\'s own date.') waitingForOfficeOverdue!: number;
  @Whole('Past their date, at their agencies.') overdue!: number;
  @Whole('Due within five working days, at their agencies.') dueSoon!: number;
  @Whole('Dispatched and not signed for.') unsigned!: number;
  @Whole('Of these, past the date of receipt.') unsignedOverdue!: number;
  @Whole('In review at lead agencies.') inReview!: number;
  @Whole('Open in all.') open!: number;
  @Whole('Completed and closed.') done!: number;
  @Whole('Alarms nobody has cleared.') openAlarms!: number;
  @Whole('Urgent notices and mails that wait for the mail window.') heldMails!: number;
  @Whole('Notices that wait for the next digest.') waitingForDigest!: number;
  @Instant('When mail may leave next: now, within the mail window.') mailsLeaveAt!: Date;
  @Whole('With a provisional date (暂定).') provisional!: number;
  @Whole('Escalation papers that wait for a signature.') papersToSign!: number;
  @Whole('Escalation papers that wait for the agency\'s reply.') papersToAnswer!: number;
  @Whole('Of these, past their date.') papersToAnswerOverdue!: number;
  @Whole('Requests for more time on the office\'s desk.') extensionsToAnswer!: number;
  @Whole('Of these, past the date of the office\'s answer.') extensionsToAnswerOverdue!: number;
  @Whole('Spot checks that nobody has decided on yet.') spotChecksOpen!: number;
  @Whole('Of these, past their day.') spotChecksOverdue!: number;
  @Whole('What agencies ask others to settle, unanswered.') mattersOpen!: number;
  @Whole('Tasks objected to, or with an unanswered proposal of another date or scope.') disputes!: number;

  static from(counts: BoardDto): BoardDto {
    return allowed(BoardDto, counts);
  }
}

const LIGHTS = ['GREEN', 'YELLOW', 'RED', 'GREY', 'BLUE'] as const;

export class MatrixQuery {
  @Whole('Whole measures until they hold so many cells; all of them without.', { min: 1, max: 20_000, optional: true, query: true }) cells?: number;
  @Text('The measures after this one.', { max: 40, optional: true }) cursor?: string;
  @OneOf(LIGHTS, 'Only measures that have a cell of this light, and their agencies.', { optional: true }) light?: (typeof LIGHTS)[number];
}

class MatrixMeasureDto {
  @Id('The measure.') id!: string;
  @Text('Its number.') ref!: string;
  @Words('Its title.', { nullable: true }) title!: string | null;
}
class MatrixAgencyDto {
  @Text('Its code.') code!: string;
  @Text('Its short name.') name!: string;
}
class MatrixCellDto {
  @Text('The measure.') measureRef!: string;
  @Text('The agency.') agencyCode!: string;
  @Id('The task that stands for the cell: the soonest due open one.') taskId!: string;
  @Text('Its part in the measure.') role!: string;
  @OneOf(TASK_STATUSES, 'Its status.') status!: string;
  @OneOf(['OWNER', 'LEAD', 'OFFICE', 'NOBODY'], 'Who has the ball.') heldBy!: string;
  @Instant('Since when.') heldSince!: Date;
  @Whole('Working days since then; 0 once done.') daysHeld!: number;
  @CivilDay('Its due date.', { nullable: true }) currentDue!: string | null;
  @OneOf(LIGHTS, 'In time; due soon or 10 points behind plan; overdue or 30 points behind; undated; done.') light!: string;
  @Whole('The share last reported under signature, 0-100.') percent!: number;
  @Nested(() => ProgressDto, 'How it stands to its planned progress; null without a signed plan.', { nullable: true }) progress!: ProgressDto | null;
  @Flag('Ever past its date.') everOverdue!: boolean;
  @Flag('Signed after its date.') finishedLate!: boolean;
  @Whole('Tasks in the cell.') tasks!: number;
  @Whole('Open ones among them.') openTasks!: number;
}

export class MatrixDto {
  @CivilDay('The day it holds for.') today!: string;
  @Nested(() => MatrixMeasureDto, 'The rows.', { list: 5_000 }) measures!: MatrixMeasureDto[];
  @Nested(() => MatrixAgencyDto, 'The columns.', { list: 1_000 }) agencies!: MatrixAgencyDto[];
  @Nested(() => MatrixCellDto, 'The cells that hold a task.', { list: 200_000 }) cells!: MatrixCellDto[];
  @Text('Send it back as `cursor`; null on the last page.', { nullable: true }) nextCursor!: string | null;

  static from(matrix: MatrixDto): MatrixDto {
    return allowed(MatrixDto, matrix);
  }
}

class MeasureBarDto {
  @Id('The measure.') id!: string;
  @Text('Its number.') ref!: string;
  @Words('Its title.', { nullable: true }) title!: string | null;
  @CivilDay('When the first of its tasks was dispatched.') from!: string;
  @CivilDay('The last of their dates; null where none is dated.', { nullable: true }) to!: string | null;
  @Flag('Whether that date may still move.') provisional!: boolean;
  @OneOf(TIMELINESS, 'How it stands to its dates: as the worst of its tasks does.') standing!: string;
  @Whole('How many tasks it has, subtasks apart.') tasks!: number;
}

export class TimelineDto {
  @CivilDay('The day it holds for.') today!: string;
  @Nested(() => MeasureBarDto, 'The measures, in the order of the document.', { list: 5_000 }) measures!: MeasureBarDto[];

  static from(timeline: TimelineDto): TimelineDto {
    return allowed(TimelineDto, timeline);
  }
}
