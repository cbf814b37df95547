import { OFFICE_AGENCY, POST_ROLES, type PostRole } from '../access/index.js';
import type { LadderAudience } from '../ladder/index.js';
import { signingStep } from '../task/index.js';
import { NOTICE_RULES, type Audience, type NoticeRule } from './rules.js';
import type { Capacity, MovedDate, NobodyThere, NoticeEvent, NoticeKind, NoticeTask, NoticeWorld, Recipient, StepFacts } from './notice.js';

interface Person {
  personId: string;
  agencyCode: string;
  capacity: Capacity;
}

/** Who is told of an event, each person once and never the one who did it; and where a notice finds nobody at all. */
export function recipientsOf(event: NoticeEvent, world: NoticeWorld): { recipients: Recipient[]; nobody: NobodyThere[] } {
  const rules: readonly NoticeRule[] = NOTICE_RULES[event.type];
  const task = event.taskId === null ? undefined : world.task(event.taskId);
  const found = new Map<string, Recipient>();
  const nobody: NobodyThere[] = [];
  for (const rule of rules.filter((candidate) => applies(candidate, event, task))) {
    const step = rule.to.some((audience) => audience.at === 'STEP') ? stepFacts(event) : null;
    const kind = kindOf(rule, event, step);
    for (const group of groupsOf(rule, event, task, world)) {
      const people = rule.to.flatMap((audience) => lookUp(audience, group, event, step, world));
      if (people.length === 0 && group.agencyCode !== null) {
        nobody.push({ eventId: event.id, agencyCode: group.agencyCode, kind, taskId: group.task?.id ?? null });
      }
      for (const person of people) {
        if (person.personId === event.personId || person.personId === event.facts['personId']) continue;
        const known = found.get(person.personId);
        if (known) {
          known.taskIds = [...new Set([...known.taskIds, ...group.taskIds])];
          continue;
        }
        found.set(person.personId, {
          eventId: event.id, ...person, kind, taskIds: group.taskIds, clockId: step?.clockId ?? null, level: step?.level ?? 0,
          urgent: rule.urgent === 'STEP' ? step?.urgent ?? false : rule.urgent,
        });
      }
    }
  }
  return { recipients: [...found.values()], nobody };
}

/** Who is looked for together: around one task, and for a date that moved around its holder. */
interface Group {
  task: NoticeTask | undefined;
  agencyCode: string | null;
  taskIds: string[];
  moved?: MovedDate;
}

/** One group; for a plan one for each agency with the tasks it got, for a holiday notice one for each date it touched. */
function groupsOf(rule: NoticeRule, event: NoticeEvent, task: NoticeTask | undefined, world: NoticeWorld): Group[] {
  if (rule.to.some((audience) => audience.at === 'AFFECTED')) {
    return world.moved(event.subject ?? '').map((moved) => ({
      task: world.task(moved.taskId), agencyCode: moved.holderAgency, taskIds: [moved.taskId], moved,
    }));
  }
  if (rule.to.some((audience) => audience.at === 'AFFECTED_AGENCIES')) {
    return affectedBy(event).map(({ agencyCode, taskIds }) => ({ task: world.task(taskIds[0] ?? ''), agencyCode, taskIds }));
  }
  if (!rule.to.some((audience) => audience.at === 'PLAN_AGENCIES')) {
    // An alarm that reaches nobody must not raise another one.
    const asksOffice = rule.to.every(({ at: where }) => where === 'SIGNERS' || where === 'OFFICE');
    const agencyCode = event.type === 'alarm.raised' ? null : asksOffice ? OFFICE_AGENCY : task?.agencyCode ?? OFFICE_AGENCY;
    return [{ task, agencyCode, taskIds: task ? [task.id] : [] }];
  }
  const byAgency = new Map<string, NoticeTask[]>();
  for (const each of event.planId === null ? [] : world.planTasks(event.planId)) {
    const tasks = byAgency.get(each.agencyCode);
    if (tasks) tasks.push(each);
    else byAgency.set(each.agencyCode, [each]);
  }
  return [...byAgency].map(([agencyCode, tasks]) => ({ task: tasks[0], agencyCode, taskIds: tasks.map(({ id }) => id) }));
}

/** The agencies that an event names as affected, each with its tasks. Amendments write it; nothing else makes such events. */
export function affectedBy({ facts }: Pick<NoticeEvent, 'facts'>): readonly { agencyCode: string; taskIds: string[] }[] {
  return Array.isArray(facts['affected']) ? facts['affected'] as { agencyCode: string; taskIds: string[] }[] : [];
}

function applies({ when }: NoticeRule, event: NoticeEvent, task: NoticeTask | undefined): boolean {
  if (when === undefined) return true;
  const status = event.after?.['status'] ?? task?.status;
  return (when.status === undefined || when.status === status)
    && (when.subtask === undefined || when.subtask === (task !== undefined && task.parentId !== null));
}

function kindOf(rule: NoticeRule, event: NoticeEvent, step: StepFacts | null): NoticeKind {
  if (rule.kind === 'ALARM') {
    const kind = String(event.facts['kind']);
    return kind.startsWith('mail.') ? 'alarm.mail_undeliverable' : kind === 'calendar.missing' ? 'alarm.calendar_missing' : 'alarm.other';
  }
  if (rule.kind !== 'STEP') return rule.kind;
  if (step !== null && step.level >= 1) return 'task.escalated';
  return step !== null && step.workingDays > 0 ? 'task.overdue' : 'task.reminder';
}

/** The facts of a ladder step or a paper. The sweep and the use cases of papers write them; nothing else makes such events. */
function stepFacts(event: NoticeEvent): StepFacts {
  return event.facts as unknown as StepFacts;
}

function lookUp(
  audience: Audience, { task, agencyCode: agency, moved }: Group, event: NoticeEvent, step: StepFacts | null, world: NoticeWorld,
): Person[] {
  switch (audience.at) {
    case 'OFFICE': return at(OFFICE_AGENCY, audience.roles, world);
    case 'PLAN_AGENCIES': case 'AFFECTED_AGENCIES': return agency === null ? [] : at(agency, audience.roles, world);
    case 'AFFECTED': return task && moved ? holder(task, moved, world) : [];
    case 'STEP': return task && step ? step.audience.flatMap((each) => ofStep(each, task, step, world)) : [];
    case 'OWNER': return task ? at(task.agencyCode, audience.roles, world) : [];
    case 'LEAD': return task && task.leadAgencyCode !== task.agencyCode ? at(task.leadAgencyCode, audience.roles, world) : [];
    case 'ASSIGNER': return task ? at(task.assignerAgencyCode, audience.roles, world) : [];
    case 'REVIEWING': return task ? at(reviewing(task), audience.roles, world) : [];
    case 'HANDLER': return task ? handler(task, event, world) : [];
    case 'HANDLER_ELSE_LIAISON': {
      if (!task) return [];
      const assigned = handler(task, event, world);
      return assigned.length > 0 ? assigned : at(task.agencyCode, ['LIAISON'], world);
    }
    case 'NEXT_IN_CHAIN': return task ? at(task.agencyCode, [POST_ROLES.find((role) => role === event.facts['waitsFor']) ?? 'SIGNATORY'], world) : [];
    case 'INVITED': return invited(event);
    case 'DECIDER': return decider(event.facts['decider'], world);
    case 'NAMED_AGENCIES': return agenciesNamed(event).flatMap((code) => at(code, audience.roles, world));
    case 'NEXT_SIGNER': return task ? nextSigner(task, world) : [];
    case 'FORMER_HANDLER': {
      const former = event.facts['formerHandlerId'];
      return task && typeof former === 'string' ? [{ personId: former, agencyCode: task.agencyCode, capacity: 'HANDLER' }] : [];
    }
    case 'SIGNERS': return signers(event.facts['signers'], world);
    case 'DRAFTER': {
      const drafter = event.facts['draftedBy'];
      if (!task) return [];
      return typeof drafter === 'string' ? [{ personId: drafter, agencyCode: task.agencyCode, capacity: 'HANDLER' }] : handler(task, event, world);
    }
  }
}

/** Whom a ladder step addresses, around the agency that holds the clock. */
function ofStep(audience: LadderAudience, task: NoticeTask, step: StepFacts, world: NoticeWorld): Person[] {
  const here = step.holderAgency;
  switch (audience) {
    case 'HOLDER': return holder(task, step, world);
    case 'LIAISON': case 'REVIEWER': case 'SIGNATORY': case 'AGENCY_LEADER': return at(here, [audience], world);
    case 'HANDLER': return step.holder === 'OWNER' ? handler(task, null, world) : at(here, ['HANDLER'], world);
    case 'LEAD_AGENCY': {
      const lead = reviewing(task);
      return lead === here ? [] : at(lead, ['LIAISON'], world).map((person) => ({ ...person, capacity: 'LEAD_AGENCY' }));
    }
    case 'OFFICE': return at(OFFICE_AGENCY, ['OFFICE_OFFICER', 'OFFICE_DIRECTOR'], world);
    // The convener is a minister: his post may hang on his ministry and not on the office.
    case 'CONVENER': return world.holders(null, 'CONVENER').map((person) => ({ ...person, capacity: 'CONVENER' }));
  }
}

/** Whoever has to act for the clock to stop: a matter waiting for a signature reminds the signatory, not the drafter. */
function holder(task: NoticeTask, step: Pick<StepFacts, 'clockKind' | 'holder' | 'holderAgency' | 'period'>, world: NoticeWorld): Person[] {
  switch (step.holder) {
    case 'OFFICE': {
      if (step.clockKind === 'NOTICE_SIGN') return signers(world.paper(step.period)?.signers, world);
      if (step.clockKind === 'SPOT_CHECK') return checker(world.check(step.period), world);
      // A request that is reviewed waits for its decision: that is one person's, not the officers'.
      const awaited = step.clockKind === 'EXTENSION' ? world.request(task.id)?.decider ?? null : null;
      return awaited === null ? at(OFFICE_AGENCY, ['OFFICE_OFFICER'], world) : decider(awaited, world);
    }
    // A drafted subtask waits for whoever may dispatch it, as a review does for whoever may decide it.
    case 'LEAD': return at(step.holderAgency, ['REVIEWER', 'SIGNATORY'], world);
    case 'COSIGNER': return at(step.holderAgency, ['SIGNATORY'], world);
    case 'OWNER': {
      if (step.clockKind === 'NOTICE_REPLY') return replier(task, step, world);
      if (step.clockKind === 'RECEIPT') return at(step.holderAgency, ['LIAISON'], world);
      if (step.clockKind === 'SIGNING') return step.period === '' ? nextSigner(task, world) : at(step.holderAgency, signersOfDraft(task, step.period, world), world);
      const drafter = step.clockKind === 'DRAFT' || (step.clockKind === 'REWORK' && step.period !== '') ? drafterOf(task, step.period, world) : null;
      if (drafter) return [{ personId: drafter, agencyCode: step.holderAgency, capacity: 'HANDLER' }];
      const signing = step.clockKind === 'REPORT'
        ? world.report(task.id, step.period)?.status === 'SIGNING'
        : step.clockKind === 'COMPLETION' && task.status === 'SIGNING';
      if (signing) return step.clockKind === 'REPORT' ? at(step.holderAgency, signersOfDraft(task, step.period, world), world) : nextSigner(task, world);
      const assigned = handler(task, null, world);
      return assigned.length > 0 ? assigned : at(step.holderAgency, ['LIAISON'], world);
    }
  }
}

/** Of a report's draft, or of a request for more time: its clocks bear its id as their period. */
function drafterOf(task: NoticeTask, period: string, world: NoticeWorld): string | null | undefined {
  const request = world.request(task.id);
  return request?.id === period ? request.draftedBy : world.report(task.id, period)?.draftedBy;
}

/** Whose turn it is to sign a report or a request for more time; with the signatory the reviewer, who may send it back. */
function signersOfDraft(task: NoticeTask, period: string, world: NoticeWorld): readonly PostRole[] {
  const request = world.request(task.id);
  const turn = request?.id === period ? request.signer : world.report(task.id, period)?.signer ?? null;
  return turn === null || turn === 'SIGNATORY' ? ['REVIEWER', 'SIGNATORY'] : [turn];
}

/** Before the signatory's own turn nobody asks him; a reviewer outside the chain is told with him, who may send it back. */
function nextSigner(task: NoticeTask, world: NoticeWorld): Person[] {
  const { turn } = signingStep(task);
  return at(task.agencyCode, turn === 'SIGNATORY' ? ['REVIEWER', 'SIGNATORY'] : [turn], world);
}

/** The agencies that an event asks or answers. */
export function agenciesNamed({ facts }: Pick<NoticeEvent, 'facts'>): string[] {
  const named = facts['agencies'];
  return Array.isArray(named) ? named.filter((code): code is string => typeof code === 'string') : [];
}

function at(agency: string, roles: readonly PostRole[], world: NoticeWorld): Person[] {
  return roles.flatMap((role) => world.holders(agency, role).map((person) => ({ ...person, capacity: role })));
}

/** He has no sign-in yet; the event says for which post of which agency he is to get one. */
function invited({ facts: { invitedId, agencyCode, role } }: NoticeEvent): Person[] {
  if (typeof invitedId !== 'string' || typeof agencyCode !== 'string') return [];
  return [{ personId: invitedId, agencyCode, capacity: POST_ROLES.find((one) => one === role) ?? 'HANDLER' }];
}

/** The post that a request waits for; the convener's may hang on his ministry and not on the office. */
function decider(role: unknown, world: NoticeWorld): Person[] {
  return role === 'CONVENER'
    ? world.holders(null, 'CONVENER').map((person) => ({ ...person, capacity: 'CONVENER' })) : at(OFFICE_AGENCY, ['OFFICE_DIRECTOR'], world);
}

/** The first post that may sign: one asks the director before one asks the minister. The convener's may hang on his ministry. */
function signers(roles: unknown, world: NoticeWorld): Person[] {
  for (const role of Array.isArray(roles) ? roles as PostRole[] : []) {
    const people = world.holders(role === 'CONVENER' ? null : OFFICE_AGENCY, role);
    if (people.length > 0) return people.map((person) => ({ ...person, capacity: role }));
  }
  return [];
}

/** Of a drawn task: who may look at it; once it was looked at, the first post that may decide on it and did not look itself. */
function checker(check: ReturnType<NoticeWorld['check']>, world: NoticeWorld): Person[] {
  if (check?.status !== 'FOUND') return at(OFFICE_AGENCY, ['OFFICE_OFFICER'], world);
  const directors = at(OFFICE_AGENCY, ['OFFICE_DIRECTOR'], world).filter(({ personId }) => !check.finders.includes(personId));
  return directors.length > 0 ? directors : decider('CONVENER', world);
}

/** Who owes the reply to a paper: who may write it, the assigned handler among them and no other handler. */
function replier(task: NoticeTask, step: Pick<StepFacts, 'holderAgency' | 'period'>, world: NoticeWorld): Person[] {
  const roles = world.paper(step.period)?.repliers ?? [];
  return [
    ...(roles.includes('HANDLER') ? handler(task, null, world) : []),
    ...at(step.holderAgency, ['LIAISON', ...roles.filter((role) => role === 'SIGNATORY' || role === 'AGENCY_LEADER')], world),
  ];
}

/** The handler an event just named, or the task's; and who stands in for him. */
function handler(task: NoticeTask, event: NoticeEvent | null, world: NoticeWorld): Person[] {
  const named = event?.facts['handlerId'] ?? task.handlerId;
  if (typeof named !== 'string') return [];
  return [named, ...world.standIns(task.agencyCode, named)].map((personId) => ({ personId, agencyCode: task.agencyCode, capacity: 'HANDLER' }));
}

function reviewing(task: NoticeTask): string {
  return task.parentId === null ? task.leadAgencyCode : task.assignerAgencyCode;
}
