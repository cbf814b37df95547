import type { Guard, GuardContext } from './guards.js';
import { idle, namesOf, refuse } from './refusal.js';
import type { HandOverGuard } from './task-acts.js';

/** Whether the actor acts as this person: as himself, or with his post. */
function actsAs(ctx: GuardContext, personId: string | null): boolean {
  return personId !== null && namesOf(ctx).includes(personId);
}

/** Guards of transfer (转办), delegation (委派) and the unit's queue (B9). */
export const HAND_OVER_GUARDS: Record<HandOverGuard, Guard> = {
  // A handler passes on what is his own; what was lent to him he hands back.
  ownOrDesk: (ctx) => {
    if (ctx.post?.role !== 'HANDLER') return null;
    if (!actsAs(ctx, ctx.task.handlerId)) return idle('act_not_allowed_for_role', { need: 'assignedHandler' });
    return ctx.task.delegatedBy === null ? null : refuse('delegated', { delegatedBy: ctx.task.delegatedBy });
  },
  handlerOrUnitNamed: ({ task, facts, input }) => {
    if (input === null) return null;
    if (input.handlerId === undefined && input.unitId === undefined) return refuse('field_required', { field: 'handlerId', or: 'unitId' });
    if (input.unitId !== undefined && facts.unitIsOfAgency !== true) return refuse('invalid_input', { field: 'unitId', why: 'unit_of_other_agency' });
    if (input.handlerId === undefined) return null;
    if (!facts.handlerIsOfAgency) return refuse('unknown_person', { field: 'handlerId', need: 'HANDLER' });
    return input.handlerId === task.handlerId ? refuse('conflict', { already: 'handler_assigned' }) : null;
  },
  delegateNamed: ({ task, facts, input }) => {
    if (input === null) return null;
    if (input.handlerId === undefined) return refuse('field_required', { field: 'handlerId' });
    if (!facts.handlerIsOfAgency) return refuse('unknown_person', { field: 'handlerId', need: 'HANDLER' });
    return input.handlerId === task.handlerId ? refuse('conflict', { already: 'handler_assigned' }) : null;
  },
  hasHandler: ({ task }) => (task.handlerId === null ? refuse('no_handler') : null),
  notDelegated: ({ task }) => (task.delegatedBy === null ? null : refuse('delegated', { delegatedBy: task.delegatedBy })),
  // The delegate gives it back, or who lent it takes it back.
  lentHereOrThere: (ctx) => {
    const { handlerId, delegatedBy } = ctx.task;
    if (delegatedBy === null) return idle('conflict', { need: 'delegated' });
    return actsAs(ctx, handlerId) || actsAs(ctx, delegatedBy) ? null : idle('act_not_allowed_for_role', { need: 'assignedHandler' });
  },
  // Work given to a department is claimed by its people; what is the whole agency's by anybody there.
  ofItsUnit: ({ task, post }) => (task.unitId === null || post?.unitId === task.unitId ? null : refuse('not_of_unit', { unitId: task.unitId })),
};
