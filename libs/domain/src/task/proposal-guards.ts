import { dueDateRefusal, type CivilDate } from '../time/index.js';
import type { ActFacts, Guard, GuardContext, Refusal } from './guards.js';
import { idle, refuse } from './refusal.js';
import type { ProposalGuard } from './task-acts.js';
import { reviewingAgency } from './task.js';

/** The parent's date binds a subtask, the lead's a co-operator: nobody gets time beyond it, and nobody asks for it in vain. */
export const latestProposal = ({ parentDue, leadDue = null }: Pick<ActFacts, 'parentDue' | 'leadDue'>): CivilDate | null => parentDue ?? leadDue;

function dateRefusal({ task, facts }: GuardContext, dueOn: CivilDate | null): Refusal | null {
  if (dueOn === null) return null;
  const { today, calendar, openChildren } = facts;
  if (task.currentDue !== null && dueOn < task.currentDue && openChildren.length > 0) return refuse('open_children', { children: openChildren });
  const refusal = dueDateRefusal({ dueOn, today, parentDueOn: latestProposal(facts) }, calendar);
  return refusal && refuse(refusal.code, { field: 'newDue', ...refusal.details });
}

/** Guards of counter-proposals (B6). */
export const PROPOSAL_GUARDS: Record<ProposalGuard, Guard> = {
  // The lead's own task has nobody to propose to but the office, which dated it.
  reviewedByAnother: ({ task }) => (reviewingAgency(task) === task.agencyCode ? idle('conflict', { why: 'own_review' }) : null),
  nothingProposed: ({ task }) => (task.counterProposal?.status === 'PROPOSED' ? refuse('conflict', { already: 'counter_proposed' }) : null),
  counterNamed: (ctx) => {
    const { input, task } = ctx;
    if (input === null) return null;
    if (!input.newDue && !input.requirement?.trim()) return refuse('field_required', { field: 'newDue' });
    return input.newDue === task.currentDue ? refuse('invalid_input', { field: 'newDue', why: 'same_date' }) : dateRefusal(ctx, input.newDue ?? null);
  },
  somethingProposed: ({ task }) => (task.counterProposal?.status === 'PROPOSED' ? null : idle('conflict', { need: 'counter_proposed' })),
  // A date that has become impossible while it waited is not accepted: it is declined, or withdrawn and asked anew.
  proposedDateValid: (ctx) => dateRefusal(ctx, ctx.task.counterProposal?.dueOn ?? null),
};
