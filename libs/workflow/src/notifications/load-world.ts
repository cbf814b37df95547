import {
  addressees, holdersOn, issuedTasks, movesOf, noticeTasks, paperStates, pendingRequests, reportStates, spotCheckStates, type Addressee, type EventRow, type Tx,
} from '#database';
import {
  affectedBy, agenciesNamed, EVENT_TYPES, OFFICE_AGENCY, type CivilDate, type EventActor, type MovedDate, type NoticeEvent, type NoticeTask, type NoticeWorld, type PublishedEventType,
} from '#domain';

/** An event with what its body adds. */
export interface LoadedEvent extends NoticeEvent {
  at: Date;
  reason: string | null;
  before: Record<string, unknown> | null;
  actor: EventActor;
}

/** Reads an event's kept text; null where nobody is ever told of such events. */
export function readEvent(row: EventRow): LoadedEvent | null {
  if (!isPublished(row.type)) return null;
  const body = JSON.parse(row.body) as Pick<LoadedEvent, 'facts' | 'before' | 'after' | 'reason' | 'actor'>;
  return {
    id: row.id, type: row.type, at: row.at, taskId: row.taskId, planId: row.planId, subject: row.subject, personId: row.personId,
    facts: body.facts, before: body.before, after: body.after, reason: body.reason, actor: body.actor,
  };
}

function isPublished(type: string): type is PublishedEventType {
  const types: Readonly<Record<string, { publish: boolean }>> = EVENT_TYPES;
  return types[type]?.publish === true;
}

/** The clocks that may be a request's for more time. */
const OF_REQUESTS: readonly string[] = ['DRAFT', 'SIGNING', 'REWORK', 'EXTENSION'];

/** All that recipients of these events depend on, in a handful of queries however many events. */
export async function loadWorld(tx: Tx, events: readonly NoticeEvent[], today: CivilDate): Promise<NoticeWorld> {
  const notices = distinct(events.filter(({ type }) => type === 'calendar.notice_applied').map(({ subject }) => subject));
  const moves = await movesOf(tx, notices, null);
  return worldOf(tx, events, today, moves.map(({ kind, ...move }) => ({ ...move, clockKind: kind })));
}

/** The same where the dates that a notice touches are known and not stored, as in its preview. */
export async function worldOf(tx: Tx, events: readonly NoticeEvent[], today: CivilDate, moves: readonly (MovedDate & { noticeId: string })[]): Promise<NoticeWorld> {
  const tasks = await noticeTasks(tx, distinct([...events.map(({ taskId }) => taskId), ...moves.map(({ taskId }) => taskId)]));
  const plans = await issuedTasks(tx, distinct(events.filter(({ type }) => type === 'plan.issued').map(({ planId }) => planId)));
  const agencies = distinct([
    OFFICE_AGENCY, ...moves.map(({ holderAgency }) => holderAgency), ...[...tasks, ...plans].flatMap((t) => [t.agencyCode, t.leadAgencyCode, t.assignerAgencyCode]),
    ...events.flatMap((event) => affectedBy(event).map(({ agencyCode }) => agencyCode)),
    ...events.flatMap(agenciesNamed),
    ...events.map(({ facts }) => (typeof facts['holderAgency'] === 'string' ? facts['holderAgency'] : null)),
  ]);
  const holders = await holdersOn(tx, agencies, today);
  const periods = distinct([...moves.filter(({ clockKind }) => clockKind === 'REPORT').map(({ period }) => period), ...events.map(({ facts }) => (typeof facts['period'] === 'string' && facts['period'] !== '' ? facts['period'] : null))]);
  const reports = periods.length === 0 ? [] : await reportStates(tx, tasks.map(({ id }) => id), periods);

  // The clocks of a paper and of a spot check bear its id as their period.
  const clocks = [...moves, ...events.map(({ facts }) => ({ clockKind: String(facts['clockKind']), period: String(facts['period']) }))];
  const papers = await paperStates(tx, distinct(clocks.map(({ clockKind, period }) => (clockKind.startsWith('NOTICE_') ? period : null))));

  const checks = await spotCheckStates(tx, distinct(clocks.map(({ clockKind, period }) => (clockKind === 'SPOT_CHECK' ? period : null))));

  const requests = await pendingRequests(tx, clocks.some(({ clockKind }) => OF_REQUESTS.includes(clockKind)) ? tasks.map(({ id }) => id) : []);

  const byId = new Map([...plans, ...tasks].map((task) => [task.id, task]));
  const byPlan = group(plans, (task: NoticeTask) => task.planId);
  const byPost = group(holders, (holder) => `${holder.agencyCode}/${holder.role}`);
  const anywhere = group(holders, ({ role }) => role);
  const byNotice = group(moves, ({ noticeId }) => noticeId);
  const byPeriod = new Map(reports.map((report) => [`${report.taskId}/${report.period}`, report]));
  return {
    task: (id) => byId.get(id),
    planTasks: (planId) => byPlan.get(planId) ?? [],
    standIns: (agency, personId) => holders.filter((one) => one.role === 'HANDLER' && one.agencyCode === agency && one.absentId === personId).map((one) => one.personId),
    holders: (agency, role) => (agency === null ? anywhere.get(role) : byPost.get(`${agency}/${role}`)) ?? [],
    moved: (noticeId) => byNotice.get(noticeId) ?? [],
    paper: (id) => papers.get(id),
    check: (id) => checks.get(id),
    request: (taskId) => requests.get(taskId),
    report: (taskId, period) => byPeriod.get(`${taskId}/${period}`),
  };
}

/** The people named, with their addresses. */
export async function loadPeople(tx: Tx, ids: readonly string[]): Promise<Map<string, Addressee>> {
  return addressees(tx, distinct(ids));
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value): value is string => value !== null))];
}

function group<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const list = groups.get(key);
    if (list) list.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
