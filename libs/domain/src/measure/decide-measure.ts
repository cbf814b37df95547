import { OFFICE_AGENCY, type HeldPost, type PersonActor } from '../access/index.js';
import { DomainError, type DomainErrorCode } from '../errors.js';
import type { EndKind, TaskStatus } from '../task/index.js';
import type { CivilDate } from '../time/index.js';
import { MEASURE_ACT_NAMES, measureRow, type MeasureAct, type MeasureActRow, type MeasureGuard } from './measure-acts.js';
import type { Measure, MeasureStatus } from './measure.js';

/** What an act on a measure was sent with. */
export interface MeasureInput {
  reason?: string;
  basis?: string;
  reviewOn?: CivilDate;
  endKind?: EndKind;
  /** For return and reopen: which of its tasks come back, and until when. */
  taskIds?: string[];
  newDue?: CivilDate;
}

/** What the guards need to know beside the measure; loaded in the same transaction. */
export interface MeasureFacts {
  today: CivilDate;
  /** Who leads it: the agency of its LEAD task, the office where there is none; null before there are tasks. */
  leadAgency: string | null;
  /** Tasks of the lead and the co-operating agencies that are neither done nor excused: terminated, cancelled or routine. */
  openTasks: { id: string; title: string; agencyCode: string; status: TaskStatus }[];
  /** The tasks that can be named to come back. */
  finishedTaskIds: readonly string[];
  fourEyesRelaxed: boolean;
}

export interface MeasureRefusal {
  code: DomainErrorCode;
  details: Record<string, unknown>;
  /** It does not arise with this measure at all: not worth explaining as held back. */
  idle?: boolean;
}
export interface MeasureDecision {
  row: MeasureActRow & { act: MeasureAct };
  post: HeldPost;
  patch: Partial<Measure> & { status: MeasureStatus };
}

interface Context { measure: Measure; actor: PersonActor; post: HeldPost; facts: MeasureFacts; input: MeasureInput | null }

const refuse = (code: DomainErrorCode, details: Record<string, unknown> = {}): MeasureRefusal => ({ code, details });
const required = (input: MeasureInput | null, field: 'basis' | 'endKind'): MeasureRefusal | null =>
  (input === null || input[field]?.trim() ? null : refuse('field_required', { field }));

function another({ actor, post, facts }: Context, person: string | null, rule: string): MeasureRefusal | null {
  if (facts.fourEyesRelaxed || person === null) return null;
  return [actor.personId, post.onBehalfOf?.personId].includes(person) ? refuse('four_eyes', { rule }) : null;
}

/** One function per guard; null lets the act pass. While listing what is allowed (`input` null), input is not asked for. */
const GUARDS: Record<MeasureGuard, (context: Context) => MeasureRefusal | null> = {
  tasksDone: ({ facts }) => (facts.openTasks.length === 0 ? null : refuse('tasks_open', { tasks: facts.openTasks })),
  notRequester: (context) => another(context, context.measure.requestedBy, 'measureNotRequester'),
  notVerifier: (context) => another(context, context.measure.verifiedBy, 'notDecider'),
  tasksNamed: ({ facts, input }) => {
    if (input === null) return null;
    if (!input.taskIds?.length) return refuse('field_required', { field: 'taskIds' });
    const strange = input.taskIds.find((id) => !facts.finishedTaskIds.includes(id));
    return strange === undefined ? null : refuse('invalid_input', { field: 'taskIds', why: 'not_finished' });
  },
  newDueNamed: ({ input }) => (input === null || input.newDue ? null : refuse('due_required', { field: 'newDue' })),
  basisNamed: ({ input }) => required(input, 'basis'),
  endKindNamed: ({ input }) => required(input, 'endKind'),
  reviewDateAhead: ({ facts, input }) => {
    if (input === null) return null;
    if (!input.reviewOn) return refuse('field_required', { field: 'reviewOn' });
    return input.reviewOn > facts.today ? null : refuse('due_in_past', { field: 'reviewOn', dueOn: input.reviewOn, today: facts.today });
  },
  isContinuing: ({ measure }) => (measure.type === 'continuing' ? null : { ...refuse('only_continuing', { type: measure.type }), idle: true }),
};

/** The first reason why the actor may not do this act on this measure now, or the row and post that license it. */
function licenceOn(act: MeasureAct, measure: Measure, actor: PersonActor, facts: MeasureFacts, input: MeasureInput | null): Omit<MeasureDecision, 'patch'> | { refusal: MeasureRefusal } {
  const row = measureRow(act);
  const against = (code: DomainErrorCode, details: Record<string, unknown>) => ({ refusal: refuse(code, { act, ...details }) });
  if (!standsOn(row, actor, facts)) return against('act_not_allowed_for_agency', { side: row.side });
  const posts = actor.posts.filter(({ role }) => row.roles.includes(role));
  if (posts.length === 0) return against('act_not_allowed_for_role', { need: row.roles });
  if (!row.from.includes(measure.status)) return against('act_not_allowed_in_state', { status: measure.status, allowedFrom: [...row.from] });
  let first: MeasureRefusal | null = null;
  for (const post of posts) {
    const found = row.guards.map((guard) => GUARDS[guard]({ measure, actor, post, facts, input })).find((refusal) => refusal !== null)
      ?? (input !== null && row.reason === 'required' && !input.reason?.trim() ? refuse('reason_required') : null);
    if (found === null) return { row, post };
    first ??= found;
  }
  return first?.idle === true ? { refusal: { ...first, details: { act, ...first.details } } } : against(first?.code ?? 'forbidden', first?.details ?? {});
}

/** Whether the actor stands on the side that the row asks for. */
function standsOn({ side }: MeasureActRow, actor: PersonActor, { leadAgency }: MeasureFacts): boolean {
  switch (side) {
    case 'LEAD': return leadAgency !== null && actor.agency === leadAgency;
    case 'OFFICE': return actor.agency === OFFICE_AGENCY || actor.posts.some(({ role }) => role === 'CONVENER');
    case 'SYSTEM': return false;
  }
}

/** Decides one act of a person on a measure. Throws the DomainError of the first reason against it. */
export function decideMeasure(act: MeasureAct, measure: Measure, actor: PersonActor, facts: MeasureFacts, input: MeasureInput): MeasureDecision {
  const found = licenceOn(act, measure, actor, facts, input);
  if ('refusal' in found) throw new DomainError(found.refusal.code, found.refusal.details);
  const { to } = found.row;
  const status = to === 'beforeSuspension' ? measure.statusBefore ?? 'ACTIVE' : to;
  return { ...found, patch: { status, ...OWN_EFFECTS[act]?.(measure, actor, input) } };
}

const OWN_EFFECTS: Partial<Record<MeasureAct, (measure: Measure, actor: PersonActor, input: MeasureInput) => Partial<Measure>>> = {
  requestVerification: (_measure, { personId }) => ({ requestedBy: personId, verifiedBy: null }),
  verify: (_measure, { personId }) => ({ verifiedBy: personId }),
  return: () => ({ requestedBy: null }),
  reopen: () => ({ requestedBy: null, verifiedBy: null }),
  suspend: ({ status }, _actor, { reviewOn }) => ({ statusBefore: status, reviewOn: reviewOn ?? null }),
  resume: () => ({ statusBefore: null, reviewOn: null }),
  terminate: (_measure, _actor, { endKind }) => ({ endKind: endKind ?? null, statusBefore: null, reviewOn: null }),
};

export interface MeasureAction { act: MeasureAct; zh: string; en: string; reasonRequired: boolean }
export interface BlockedMeasureAction extends MeasureRefusal { act: MeasureAct }

/** What this person may do with the measure now, and what the state expects of him but something keeps back. */
export function allowedMeasureActions(measure: Measure, actor: PersonActor, facts: MeasureFacts): { allowed: MeasureAction[]; blocked: BlockedMeasureAction[] } {
  const allowed: MeasureAction[] = [];
  const blocked: BlockedMeasureAction[] = [];
  for (const act of MEASURE_ACT_NAMES) {
    const row = measureRow(act);
    const found = licenceOn(act, measure, actor, facts, null);
    if (!('refusal' in found)) allowed.push({ act, zh: row.zh, en: row.en, reasonRequired: row.reason === 'required' });
    else if (found.refusal.idle !== true && row.from.includes(measure.status) && standsOn(row, actor, facts) && actor.posts.some(({ role }) => row.roles.includes(role))) {
      blocked.push({ act, ...found.refusal });
    }
  }
  return { allowed, blocked };
}
