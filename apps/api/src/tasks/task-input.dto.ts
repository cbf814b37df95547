import { DELIVERABLE_TYPES, END_KINDS, EVENT_TYPES, GRADES, JOINT_RULES, TASK_STATUSES, type ActInput, type JointRule, type JointRuleName, type CivilDate, type EndKind, type EventType, type Grade, type SubtaskInput, type TaskStatus } from '#domain';
import type { TaskView } from '#workflow';
import { CivilDay, Flag, Id, Nested, OneOf, Text, Whole } from '../http/fields.js';
import { HOLDERS, TASK_ROLES } from './task.dto.js';

export class PageQuery {
  @Text('The `nextCursor` of the page before.', { optional: true, max: 200 }) cursor?: string;
  @Whole('Items on a page.', { optional: true, query: true, min: 1, max: 200 }) limit?: number;
}

/** The filters of the list; nothing else can be asked, and nothing is sorted by but the due date. */
export class TasksQuery extends PageQuery {
  @Id('Of this plan.', { optional: true }) planId?: string;
  @Id('Of this measure.', { optional: true }) measureId?: string;
  @Text('Of this measure, by its number.', { optional: true, max: 40 }) measureRef?: string;
  @Text('Of this agency.', { optional: true, max: 64 }) agencyCode?: string;
  @Text('Of measures that this agency leads.', { optional: true, max: 64 }) leadAgencyCode?: string;
  @Text('Assigned by this agency.', { optional: true, max: 64 }) assignerAgencyCode?: string;
  @OneOf(TASK_ROLES, 'With this part.', { optional: true }) role?: TaskView['role'];
  @OneOf(TASK_STATUSES, 'In this status.', { optional: true }) status?: TaskStatus;
  @OneOf(HOLDERS, 'Where this side has the ball.', { optional: true }) heldBy?: TaskView['heldBy'];
  @Id('Of this handler.', { optional: true }) handlerId?: string;
  @Id('Subtasks of this task.', { optional: true }) parentId?: string;
  @Flag('Still to be done, or done.', { optional: true, query: true }) open?: boolean;
  @Flag('Past its date, at its agency.', { optional: true, query: true }) overdue?: boolean;
  @Flag('Due within five working days, at its agency.', { optional: true, query: true }) dueSoon?: boolean;
  @Flag('Ever past its date.', { optional: true, query: true }) everOverdue?: boolean;
  @Flag('Objected to, or with an unanswered proposal of another date or scope.', { optional: true, query: true }) disputed?: boolean;
  @OneOf(GRADES, 'With this grade.', { optional: true }) grade?: Grade;
  @Id('Of this department.', { optional: true }) unitId?: string;
  @Text('With these words, each of them in the title or the agency\'s name.', { optional: true, max: 100 }) q?: string;
}

export class InboxQuery extends PageQuery {
  @Flag('Only where I am the handler.', { optional: true, query: true }) mine?: boolean;
}

export class HistoryQuery extends PageQuery {
  @OneOf(Object.keys(EVENT_TYPES), 'Only of this type.', { optional: true }) type?: EventType;
}

export class NewSubtaskDto {
  @Text('Who is to do it: your own agency or another.', { max: 64 }) agencyCode!: string;
  @Id('The department, within your own agency.', { optional: true, nullable: true }) unitId?: string | null;
  @Text('Its title.') title!: string;
  @Text('What has to be done.', { max: 4_000 }) requirement!: string;
  @Text('The form of result.', { optional: true, max: 500, blank: true }) deliverable?: string;
  @OneOf(DELIVERABLE_TYPES, 'What closing needs as evidence; nothing particular without.', { optional: true }) deliverableType?: string;
  @CivilDay('When it is due: a working day, not later than the parent.') dueOn!: CivilDate;

  toInput(): SubtaskInput {
    const { agencyCode, unitId = null, title, requirement, deliverable = '', deliverableType = '', dueOn } = this;
    return { agencyCode, unitId, title, requirement, deliverable, deliverableType, dueOn };
  }
}

class EvidenceDto {
  @Text('The required form of result it answers.', { max: 100 }) type!: string;
  @Text('What it is.') title!: string;
  @Text('Where it is kept: a document number, a link; of a file its name is taken without one.', { optional: true, max: 500 }) reference?: string;
  @Id('The file of the task that it is.', { optional: true }) attachmentId?: string;
}

class JointDto implements JointRule {
  @OneOf(JOINT_RULES, 'All, any, n of them, or the lead decides after the announced silence.') rule!: JointRuleName;
  @Text('Who is asked; for setJoint none: nobody any more.', { list: 40, max: 64 }) agencies!: string[];
  @Whole('For N_OF_M: how many must agree.', { optional: true, min: 1, max: 40 }) n?: number;
  @Whole('Working days for the answer.', { min: 1, max: 60 }) days!: number;
}

/** What an act may be sent with; which of it an act needs, `allowedActions` and the refusal say. */
export class ActDto implements ActInput {
  @Text('Why; a return needs it.', { optional: true, max: 4_000 }) reason?: string;
  @Id('For assignHandler, transfer and delegate: a handler of the task\'s agency.', { optional: true }) handlerId?: string;
  @Id('For transfer: the department in whose queue it goes; with no handlerId nobody has it yet.', { optional: true }) unitId?: string;
  @Text('For requestCompletion and the decisions on it: what was done.', { optional: true, max: 10_000 }) statement?: string;
  @Nested(() => EvidenceDto, 'For requestCompletion: the evidence.', { optional: true, list: 100 }) evidence?: EvidenceDto[];
  @CivilDay('For return, reopen and reassign: the new date; for counterPropose: the date asked for.', { optional: true }) newDue?: CivilDate;
  @OneOf(GRADES, 'For proposeVerification and verify: the grade; EXCELLENT and FAIL take a reason. Without one verify takes the proposed one.', { optional: true }) grade?: Grade;
  @Text('For object: who should have it instead; for reassign and succeed: who gets it; for answerObjection: whose objection.', { optional: true, max: 64 }) agencyCode?: string;
  @Text('For suspend, terminate, routinize, reopen and succeed: the document it rests on.', { optional: true, max: 500 }) basis?: string;
  @CivilDay('For suspend: when the office looks at it again.', { optional: true }) reviewOn?: CivilDate;
  @OneOf(END_KINDS, 'For terminate: how it ends.', { optional: true }) endKind?: EndKind;
  @Id('For wait: another agency\'s task in the same plan.', { optional: true }) onTaskId?: string;
  @Text('For counterPropose: what your agency would do instead.', { optional: true, max: 4_000 }) requirement?: string;
  @Nested(() => JointDto, 'For setJoint: who must co-sign before verification is decided.', { optional: true }) joint?: JointDto;
  @CivilDay('For succeed: from which day; today or earlier.', { optional: true }) effectiveOn?: CivilDate;
  @Text('For return: what is missing, point by point.', { optional: true, list: 50, max: 500 }) missing?: string[];
  @Id('For return: items of the task\'s evidence that won\'t do.', { optional: true, list: 200 }) failedEvidence?: string[];
}
