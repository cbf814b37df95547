import type { Actor, HeldPost } from '../access/index.js';

/**
 * The names of everything that can happen, past tense. `publish` says whether the relay hands it on, because somebody
 * may have to be told; the audit trail keeps all of them. `inside`: it happens inside an agency before its signature, and
 * row-level security tells it to that agency alone (event_stays_inside() names the same).
 */
export const EVENT_TYPES = {
  'document.imported': { publish: false },
  'reading.corrected': { publish: false },
  'reading.doubt_cleared': { publish: false },
  'reading.confirmed': { publish: false },
  'template.proposed': { publish: false },
  'template.revised': { publish: false },
  'rule.switched': { publish: false },
  'roster.chosen': { publish: false },
  'plan.drafted': { publish: false },
  'plan.changed': { publish: false },
  'plan.submitted': { publish: true },
  'plan.issued': { publish: true },
  'plan.amendment_drafted': { publish: false },
  'plan.amendment_submitted': { publish: true },
  'plan.amendment_returned': { publish: true },
  'plan.amendment_withdrawn': { publish: false },
  'plan.amended': { publish: true },
  'task.amended': { publish: false },
  'task.template_moved': { publish: false },
  'task.cancelled': { publish: true },
  'plan.returned': { publish: true },
  'plan.withdrawn': { publish: false },
  'plan.started': { publish: false },
  'plan.winding_up': { publish: false },
  'plan.closed': { publish: false },
  'plan.resumed': { publish: false },
  'plan.archived': { publish: false },
  'measure.initiated': { publish: false },
  'measure.activated': { publish: false },
  'measure.verification_requested': { publish: true },
  'measure.returned': { publish: true },
  'measure.completed': { publish: true },
  'measure.closed': { publish: false },
  'measure.continued': { publish: true },
  'measure.suspended': { publish: false },
  'measure.resumed': { publish: false },
  'measure.terminated': { publish: false },
  'measure.reopened': { publish: false },
  'task.drafted': { publish: false },
  'task.decomposed': { publish: false },
  'task.dispatched': { publish: true },
  'task.notice_delivered': { publish: false },
  'task.acknowledged': { publish: true },
  'task.handler_assigned': { publish: true },
  'task.started': { publish: false },
  'task.completion_requested': { publish: true, inside: true },
  'task.reviewed_inside': { publish: true, inside: true },
  'task.returned_inside': { publish: true, inside: true },
  'task.signed': { publish: true },
  'task.accepted': { publish: true },
  'task.returned': { publish: true },
  'task.verification_proposed': { publish: true },
  'task.completed': { publish: true },
  'task.rework_started': { publish: false },
  'task.closed': { publish: true },
  'task.objected': { publish: true },
  'task.upheld': { publish: true },
  'task.reassigned': { publish: true },
  'task.claimed': { publish: false },
  'task.transferred': { publish: true },
  'task.delegated': { publish: true },
  'task.handed_back': { publish: true },
  'task.suspended': { publish: true },
  'task.resumed': { publish: true },
  'task.terminated': { publish: true },
  'task.routinized': { publish: true },
  'task.reopened': { publish: true },
  'task.archived': { publish: false },
  'task.succeeded': { publish: true },
  'task.lead_changed': { publish: true },
  'task.counter_proposed': { publish: true },
  'task.proposal_accepted': { publish: true },
  'task.proposal_declined': { publish: true },
  'task.proposal_withdrawn': { publish: false },
  'task.cosign_asked': { publish: true },
  'task.cosigned': { publish: true },
  'task.dissented': { publish: true },
  'task.joint_decided': { publish: true },
  'task.joint_set': { publish: true },
  'task.objections_invited': { publish: true },
  'task.objection_waived': { publish: false },
  'task.objection_raised': { publish: true },
  'task.objection_answered': { publish: true },
  'task.wait_started': { publish: true },
  'task.wait_ended': { publish: true },
  'evidence.added': { publish: false, inside: true },
  'evidence.withdrawn': { publish: false, inside: true },
  'evidence.retracted': { publish: false },
  'attachment.added': { publish: false, inside: true },
  'attachment.removed': { publish: false, inside: true },
  'attachment.withdrawn': { publish: false },
  'content.refused': { publish: false },
  'trajectory.drafted': { publish: false, inside: true },
  'trajectory.signed': { publish: false },
  'no_change.delegated': { publish: false },
  'stand_in.appointed': { publish: false },
  'stand_in.ended': { publish: false },
  'task.reminded': { publish: true },
  'task.escalated': { publish: true },
  'task.deadline_firmed': { publish: true },
  'report.opened': { publish: true },
  'report.drafted': { publish: false, inside: true },
  'report.sources_taken': { publish: false, inside: true },
  'report.signing_requested': { publish: true, inside: true },
  'report.reviewed': { publish: true, inside: true },
  'report.returned_inside': { publish: true, inside: true },
  'report.submitted': { publish: true },
  'report.no_change': { publish: true },
  'report.consolidated': { publish: true },
  'report.returned': { publish: true },
  'report.accepted': { publish: false },
  'report.matter_answered': { publish: true },
  'report.matter_settled': { publish: true },
  'extension.drafted': { publish: false, inside: true },
  'extension.signing_requested': { publish: true, inside: true },
  'extension.passed_on': { publish: true, inside: true },
  'extension.returned': { publish: true, inside: true },
  'extension.opinion_requested': { publish: true },
  'extension.submitted': { publish: true },
  'extension.reviewed': { publish: true },
  'extension.decided': { publish: true },
  'extension.withdrawn': { publish: false },
  'extension.withdrawn_inside': { publish: false, inside: true },
  'spot_check.drawn': { publish: false },
  'spot_check.found': { publish: true },
  'spot_check.returned': { publish: true },
  'spot_check.concluded': { publish: true },
  'ladder.drafted': { publish: false },
  'ladder.switched': { publish: false },
  'escalation_policy.drafted': { publish: false },
  'escalation_policy.switched': { publish: false },
  'task.deadline_moved': { publish: false },
  'calendar.notice_applied': { publish: true },
  'notice.proposed': { publish: true },
  'notice.revised': { publish: false },
  'notice.signed': { publish: false },
  'notice.declined': { publish: true },
  'notice.issued': { publish: true },
  'notice.received': { publish: false },
  'notice.reply_drafted': { publish: false, inside: true },
  'notice.replied': { publish: true },
  'notice.settled': { publish: false },
  'notice.overtaken': { publish: false },
  'notice.raised': { publish: false },
  'alarm.raised': { publish: true },
  'alarm.cleared': { publish: false },
  'mail.overridden': { publish: false },
  'mail.undeliverable': { publish: false },
  'agency.moved': { publish: false },
  'unit.changed': { publish: false },
  'account.invited': { publish: true },
  'account.invitation_revoked': { publish: false },
  'mail.redone': { publish: false },
  'account.created': { publish: false },
  'account.changed': { publish: false },
  'preferences.changed': { publish: false },
  'post.assigned': { publish: false },
  'route.changed': { publish: false },
  'session.opened': { publish: false },
  'session.revoked': { publish: false },
} as const satisfies Record<string, { publish: boolean; inside?: true }>;
export type EventType = keyof typeof EVENT_TYPES;

/** A thing that happened, as it is hashed and kept. `after` holds the new values of what changed on the task. */
export interface DubanEvent {
  id: string;
  type: EventType;
  at: Date;
  /** The hash chain it belongs to: one per agency, so that writers of different agencies don't wait for each other. */
  chain: string;
  taskId: string | null;
  planId: string | null;
  /** What else it is about: a clock, a report, a document. */
  subject: string | null;
  actor: EventActor;
  reason: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  /** Whatever a recipient or an auditor needs beside before and after. */
  facts: Record<string, unknown>;
}

export interface EventActor {
  personId: string | null;
  name: string;
  agency: string | null;
  postId: string | null;
  post: string | null;
  /** Whose post it was, where a stand-in acted. */
  onBehalfOf?: { personId: string; name: string };
}

/** The actor as an event keeps him: with the post that licensed the act. */
export function eventActor(actor: Actor, post: Pick<HeldPost, 'id' | 'title' | 'onBehalfOf'> | null): EventActor {
  return actor.kind === 'system'
    ? { personId: null, name: `system:${actor.name}`, agency: null, postId: null, post: null }
    : {
      personId: actor.personId, name: actor.name, agency: actor.agency, postId: post?.id ?? null, post: post?.title ?? null,
      ...(post?.onBehalfOf ? { onBehalfOf: post.onBehalfOf } : {}),
    };
}

/** The exact text that is hashed: JSON with sorted keys, instants in UTC to the millisecond. */
export function canonicalBody(event: DubanEvent): string {
  return JSON.stringify(sortKeys(event));
}

function sortKeys(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, sortKeys(v)]));
  }
  return value;
}
