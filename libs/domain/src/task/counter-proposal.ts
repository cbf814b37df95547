import type { PersonActor } from '../access/index.js';
import type { CivilDate } from '../time/index.js';
import type { ActFacts, ActInput } from './guards.js';
import type { TaskAct } from './task-acts.js';
import type { Task } from './task.js';

/** On receipt an agency may ask for another date or another scope (B6): a small machine beside the task's own. */
export const PROPOSAL_STATUSES = ['PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** The last counter-proposal of a task; earlier ones stand in its trail. */
export interface CounterProposal {
  readonly status: ProposalStatus;
  /** The date asked for; null: the date may stay. */
  readonly dueOn: CivilDate | null;
  /** What it would do instead; null: the scope may stay. */
  readonly requirement: string | null;
  readonly reason: string;
  readonly personName: string;
  readonly at: string;
  readonly answer: string | null;
}

/** A date or scope that the act settled; `requirement` is not among what the rules read of a task. */
export type ProposalPatch = Partial<Task> & { requirement?: string };

const ENDS: Partial<Record<TaskAct, ProposalStatus>> = { acceptProposal: 'ACCEPTED', declineProposal: 'DECLINED', withdrawProposal: 'WITHDRAWN' };

/** What an act makes of a task's counter-proposal; an accepted one moves date and scope, never the first date. */
export function proposalAfter(act: TaskAct, { counterProposal }: Task, actor: PersonActor, input: ActInput, { calendar }: ActFacts, now: Date): ProposalPatch {
  const reason = input.reason?.trim() ?? '';
  if (act === 'counterPropose') {
    return {
      counterProposal: {
        status: 'PROPOSED', dueOn: input.newDue ?? null, requirement: input.requirement?.trim() || null, reason, personName: actor.name, at: now.toISOString(), answer: null,
      },
    };
  }
  const status = ENDS[act];
  if (status === undefined || counterProposal === null) return {};
  const { dueOn, requirement } = counterProposal;
  return {
    counterProposal: { ...counterProposal, status, answer: reason || null },
    ...(status === 'ACCEPTED' && dueOn !== null ? { currentDue: dueOn, provisional: !calendar.announced(dueOn) } : {}),
    ...(status === 'ACCEPTED' && requirement !== null ? { requirement } : {}),
  };
}
