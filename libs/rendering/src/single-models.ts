import type { Capacity, NoticeKind, PlanLine, TaskRole } from '#domain';
import { GRADES, OFFICE_AGENCY, spotCheckPath } from '#domain';
import type { Addressed, MailLocale, MailModels, NotificationKind, RecipientCapacity, TaskMailModel } from '#mail';
import type { DraftNotice, DraftTask, MailDraft } from '#workflow';
import { extensionDecided, extensionRequested } from './extension-models.js';
import { calendarChanged } from './calendar-model.js';
import { paperIssued, paperReminded, paperReplied, paperToSign } from './paper-models.js';
import { periodSpan } from './period-span.js';

/** A kind of mail with what it has to be told. */
export type SingleMail = { [K in Exclude<NotificationKind, 'digest'>]: { kind: K; model: MailModels[K] } }[Exclude<NotificationKind, 'digest'>];

type ModelOf<K extends Exclude<NotificationKind, 'digest'>> = (input: Input) => MailModels[K];

interface Input {
  notice: DraftNotice;
  draft: MailDraft;
}

/** Which words each kind of notice takes; null: it is not mailed. */
export const MAIL_OF: { readonly [N in NoticeKind]: Exclude<NotificationKind, 'digest'> | null } = {
  'plan.submitted': null,
  'plan.issued': 'plan.issued',
  'plan.amended': 'plan.amended',
  'task.dispatched': 'task.dispatched',
  'task.subtask_dispatched': 'task.subtask_dispatched',
  'task.acknowledged': 'task.acknowledged',
  'task.handler_assigned': 'task.handler_assigned',
  'task.signing_requested': 'task.signing_requested',
  'task.review_requested': 'task.review_requested',
  'task.verify_requested': 'task.verify_requested',
  'task.verify_proposed': 'task.verify_proposed',
  'task.word_requested': 'task.word_requested',
  'task.returned': 'task.returned',
  'task.completed': 'task.completed',
  'task.closed': 'task.closed',
  'task.reminder': 'task.reminder',
  'task.overdue': 'task.overdue',
  'task.escalated': 'task.escalated',
  'task.due_changed': 'task.due_changed',
  'task.changed': null,
  'report.opened': 'report.opened',
  'report.signing_requested': 'task.signing_requested',
  'report.submitted': 'report.submitted',
  'report.returned': 'report.returned',
  'report.returned_inside': 'report.returned',
  'report.no_change': null,
  'report.consolidated': null,
  'report.matter_answered': 'report.matter_answered',
  'extension.requested': 'extension.requested',
  'extension.returned': null,
  'extension.decided': 'extension.decided',
  'calendar.changed': 'calendar.changed',
  'notice.to_sign': 'notice.to_sign',
  'notice.issued': 'notice.issued',
  'notice.replied': 'notice.replied',
  'notice.declined': null,
  'account.invited': 'account.invited',
  'alarm.mail_undeliverable': 'alarm.mail_undeliverable',
  'alarm.calendar_missing': 'alarm.calendar_missing',
  'spot_check.found': null,
  'spot_check.returned': null,
  'spot_check.concluded': null,
  'alarm.other': null,
};

const MODELS: { readonly [K in Exclude<NotificationKind, 'digest'>]: ModelOf<K> } = {
  'plan.issued': ({ notice, draft }) => {
    const first = firstTask(notice);
    return {
      ...addressed({ notice, draft }, `/tasks?plan=${notice.model.planId ?? ''}`),
      docTitle: first.docTitle ?? '', docNumber: first.docNumber ?? '', agency: notice.agency, issuedOn: notice.model.on,
      receipt: notice.clock ?? { dueOn: null, provisional: false, workingDaysLeft: null },
      tasks: notice.tasks.map((task) => ({
        dueOn: task.dueOn, provisional: task.provisional, workingDaysLeft: task.workingDaysLeft, measureRef: task.measureRef,
        measureTitle: task.measureTitle ?? '', measureQuote: task.measureQuote, title: task.title, role: roleOf(task.role), link: taskPath(task),
      })),
    };
  },
  'plan.amended': ({ notice, draft }) => {
    const { docTitle, docNumber } = firstTask(notice);
    const { facts, planId, on, reason } = notice.model;
    return {
      ...addressed({ notice, draft }, `/tasks?plan=${planId ?? ''}`), docTitle: docTitle ?? '', docNumber: docNumber ?? '', agency: notice.agency, amendedOn: on,
      number: Number(facts['number'] ?? 1), basis: text(facts['basis']), changeReason: reason ?? '', lines: linesFor(notice, draft.to.locale),
    };
  },
  'task.dispatched': withClock,
  'task.subtask_dispatched': (input) => ({ ...withClock(input), parentTitle: firstTask(input.notice).parentTitle ?? '', assignedBy: firstTask(input.notice).assigner }),
  'task.acknowledged': (input) => ({ ...onTask(input), by: input.notice.model.by, on: input.notice.model.on }),
  'task.handler_assigned': (input) => ({ ...onTask(input), by: input.notice.model.by }),
  'task.signing_requested': (input) => ({ ...onTask(input), by: input.notice.model.by }),
  'task.review_requested': (input) => ({ ...withClock(input), by: firstTask(input.notice).agency }),
  'task.verify_requested': (input) => ({ ...withClock(input), by: firstTask(input.notice).lead }),
  'task.verify_proposed': (input) => ({ ...withClock(input), by: input.notice.model.by, ...grade(input) }),
  'task.word_requested': (input) => {
    const { facts, by } = input.notice.model;
    return {
      ...onTask(input), by, ask: facts['ask'] === 'OBJECTIONS' ? 'OBJECTIONS' : 'COSIGN', answerBy: text(facts['dueOn']), leadDecidesAfter: facts['silence'] === true,
    };
  },
  'task.returned': (input) => ({ ...onTask(input), by: input.notice.model.by, returnReason: input.notice.model.reason ?? '', ...missingOf(input) }),
  'task.completed': (input) => ({ ...onTask(input), on: input.notice.model.on, daysLate: firstTask(input.notice).lateDays }),
  'task.closed': (input) => ({ ...onTask(input), on: input.notice.model.on }),
  'task.reminder': withClock,
  'task.overdue': (input) => ({ ...withClock(input), daysOverdue: daysOverdue(input) }),
  'task.escalated': (input) => ({ ...withClock(input), level: levelOf(input.notice.level), daysOverdue: daysOverdue(input), owner: ownerOf(input.notice), ...paperReminded(input.notice.model) }),
  'task.due_changed': (input) => ({
    ...onTask(input), cause: dueCauseOf(input.notice.model), by: input.notice.model.by, words: input.notice.model.reason,
    ...(input.notice.model.formerDue === undefined ? {} : { formerDueOn: input.notice.model.formerDue }),
  }),
  'report.opened': (input) => ({ ...withClock(input), period: periodOf(input.notice) }),
  'report.submitted': (input) => ({ ...onTask(input), period: periodOf(input.notice), by: input.notice.model.by, on: input.notice.model.on }),
  'report.returned': (input) => ({ ...onTask(input), period: periodOf(input.notice), by: input.notice.model.by, returnReason: input.notice.model.reason ?? '' }),
  'report.matter_answered': (input) => ({
    ...onTask(input), period: periodOf(input.notice), by: input.notice.model.by, answeredFor: answererOf(input.notice), matter: text(input.notice.model.facts['matter']), answer: input.notice.model.reason ?? '',
  }),
  'extension.requested': (input) => ({ ...onTask(input), ...extensionRequested(input.notice.model, input.draft.to.locale) }),
  'extension.decided': (input) => ({ ...onTask(input), ...extensionDecided(input.notice.model) }),
  'calendar.changed': (input) => ({ ...addressed(input, '/inbox'), ...calendarChanged(input.notice) }),
  'notice.to_sign': (input) => ({ ...onTask(input), ...paperToSign(input.notice.model), owner: ownerOf(input.notice) }),
  'notice.issued': (input) => ({ ...onTask(input), ...paperIssued(input.notice.model), owner: ownerOf(input.notice) }),
  'notice.replied': (input) => ({ ...onTask(input), ...paperReplied(input.notice.model), owner: ownerOf(input.notice) }),
  'account.invited': (input) => {
    const { invitation, model, id } = input.notice;
    if (invitation === null) throw new Error(`account.invited ${id} has no link`);
    return {
      ...addressed(input, `/invitations/${invitation.token}`), by: model.by, agency: input.notice.agency, post: text(model.facts['title']), expiresOn: invitation.expiresOn,
    };
  },
  'alarm.mail_undeliverable': (input) => {
    const { facts } = input.notice.model;
    return {
      ...addressed(input, '/alarms'), person: text(facts['person']), address: textOrNull(facts['address']), agency: input.notice.tasks[0]?.agency ?? text(facts['agencyCode']),
      taskTitle: textOrNull(facts['taskTitle']), subject: text(facts['subject'] ?? facts['taskTitle']), cause: causeOf(facts['cause']),
      serverResponse: textOrNull(facts['serverResponse']), receiptClockHeld: facts['receiptClockHeld'] === true,
    };
  },
  'alarm.calendar_missing': (input) => ({
    ...addressed(input, '/alarms'), year: Number(input.notice.model.facts['year']), affectedTasks: Number(input.notice.model.facts['affectedTasks']),
  }),
};

/** The mail of one notice. Throws for a kind that is not mailed, and where a task it needs is gone. */
export function singleMail(notice: DraftNotice, draft: MailDraft): SingleMail {
  const kind = MAIL_OF[notice.kind];
  if (kind === null) throw new Error(`No mail tells of ${notice.kind}`);
  return { kind, model: MODELS[kind]({ notice, draft }) } as SingleMail;
}

function taskPath(task: DraftTask): string {
  return `/tasks/${task.id}`;
}

/** Where the reader acts on what a notice says of a task. */
export function linkOf({ clock, model }: Pick<DraftNotice, 'clock' | 'model'>, task: DraftTask): string {
  return clock?.kind === 'SPOT_CHECK' ? spotCheckPath(model.planId) : taskPath(task);
}

/** What a notice asks its reader to do: the page opens at that act, or at that part. */
const AT: Partial<Readonly<Record<NoticeKind, string>>> = {
  'task.dispatched': '?act=acknowledge',
  'task.subtask_dispatched': '?act=acknowledge',
  'task.handler_assigned': '?act=start',
  'task.returned': '?act=rework',
  'task.signing_requested': '?act=review,sign',
  'task.review_requested': '?act=accept',
  'task.verify_requested': '?act=proposeVerification',
  'task.verify_proposed': '?act=verify',
  'report.opened': '#reports',
  'report.signing_requested': '#reports',
  'report.submitted': '#reports',
  'report.returned': '#reports',
  'report.returned_inside': '#reports',
  'report.matter_answered': '#reports',
};

/** Who owes the work: the person if one is named, else the agency (G5: it stays so at every level). */
export function ownerOf(notice: DraftNotice): string {
  const task = firstTask(notice);
  return task.handlerName ?? task.agency;
}

function addressed({ notice, draft }: Input, link: string): Addressed {
  return {
    recipient: { name: draft.to.name }, reason: { capacity: capacityOf(notice.model.capacity), agency: notice.agency }, link,
    alsoTo: notice.model.alsoTo, ...(notice.model.note === undefined ? {} : { note: notice.model.note }),
  };
}

function onTask(input: Input): TaskMailModel {
  const task = firstTask(input.notice);
  return {
    ...addressed(input, `${linkOf(input.notice, task)}${AT[input.notice.kind] ?? ''}`),
    task: {
      dueOn: task.dueOn, provisional: task.provisional, workingDaysLeft: task.workingDaysLeft, title: task.title, agency: task.agency, role: roleOf(task.role),
      measureRef: task.measureRef, measureTitle: task.measureTitle ?? '', measureQuote: task.measureQuote, docTitle: task.docTitle ?? '',
      docNumber: task.docNumber ?? '', lead: task.lead,
    },
  };
}

function withClock(input: Input): MailModels['task.reminder'] {
  const clock = input.notice.clock;
  if (clock === null) throw new Error(`${input.notice.kind} ${input.notice.id} has no clock`);
  return { ...onTask(input), clock: { kind: clock.kind, dueOn: clock.dueOn, provisional: clock.provisional, workingDaysLeft: clock.workingDaysLeft } };
}

function firstTask(notice: DraftNotice): DraftTask {
  const [task] = notice.tasks;
  if (task === undefined) throw new Error(`${notice.kind} ${notice.id} names no task`);
  return task;
}

/** For whom the answer was given: the lead, or of a subtask whoever assigned it; null: the office. */
function answererOf(notice: DraftNotice): string | null {
  const { role, lead, assigner } = firstTask(notice);
  return notice.model.byAgency === OFFICE_AGENCY ? null : role === 'SUBTASK' ? assigner : lead;
}

function daysOverdue({ notice }: Input): number {
  return Math.max(0, -(notice.clock?.workingDaysLeft ?? 0));
}

/** No mail has words for a bulletin (通报): it is a human decision, so the highest level a machine writes is 4. */
function levelOf(level: number): 1 | 2 | 3 | 4 {
  return level <= 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : 4;
}

function roleOf(role: TaskRole): TaskMailModel['task']['role'] {
  return role === 'SUBTASK' ? 'RESPONSIBLE' : role;
}

function capacityOf(capacity: Capacity): RecipientCapacity {
  return capacity === 'AUDITOR' ? 'OFFICE_OFFICER' : capacity;
}

function periodOf(notice: DraftNotice): { from: string; to: string } {
  return periodSpan(text(notice.model.facts['period']));
}

/** What a return names: the points that are missing, and by its title the evidence that does not meet the requirement. */
function missingOf({ notice: { model: { facts: { missing, failedEvidence } } } }: Input): { missing: string[]; failedEvidence: string[] } {
  return {
    missing: Array.isArray(missing) ? missing as string[] : [],
    failedEvidence: (Array.isArray(failedEvidence) ? failedEvidence as { title?: string }[] : []).flatMap(({ title }) => title ?? []),
  };
}

const GRADE_WORDS = {
  EXCELLENT: { zh: '优秀', en: 'excellent' }, GOOD: { zh: '良好', en: 'good' }, PASS: { zh: '合格', en: 'pass' }, FAIL: { zh: '不合格', en: 'fail' },
} as const satisfies Record<(typeof GRADES)[number], Record<MailLocale, string>>;

function grade({ notice, draft }: Input): { grade?: string } {
  const given = GRADES.find((each) => each === notice.model.facts['grade']);
  return given === undefined ? {} : { grade: GRADE_WORDS[given][draft.to.locale] };
}

/** The lines of an amendment that concern the reader's agency, as its own or as the lead's. */
function linesFor({ model, agencyCode }: DraftNotice, locale: MailLocale): string[] {
  const lines = Array.isArray(model.facts['lines']) ? model.facts['lines'] as PlanLine[] : [];
  return lines.filter((line) => line.agencyCode === agencyCode || line.leadAgencyCode === agencyCode).map((line) => line[locale]);
}

const CAUSES = ['missing', 'malformed', 'refused', 'uncertain', 'gave_up'] as const;
function causeOf(value: unknown): (typeof CAUSES)[number] {
  return CAUSES.find((cause) => cause === value) ?? 'gave_up';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Which event it was; a notice that does not say (it is from before that was kept) was the system's own, or came with a resumption. */
function dueCauseOf({ event, byAgency }: DraftNotice['model']): MailModels['task.due_changed']['cause'] {
  if (event === 'task.upheld') return 'UPHELD';
  return event === 'task.deadline_firmed' || byAgency === null ? 'FIRMED' : 'RESUMED';
}
