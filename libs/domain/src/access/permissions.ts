import { DomainError } from '../errors.js';
import { licensingPost, type HeldPost, type PersonActor, type Actor, type PostRole } from './actor.js';

const OFFICE = ['CONVENER', 'OFFICE_DIRECTOR', 'OFFICE_OFFICER'] as const;
const OFFICE_AND_AUDIT = [...OFFICE, 'AUDITOR'] as const;
const AGENCY = ['LIAISON', 'HANDLER', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'] as const;
const EVERYONE = [...OFFICE_AND_AUDIT, ...AGENCY, 'SYSADMIN'] as const;

/**
 * Who may use which part of the product at all (K2). Acts on a task or a report are finer: TASK_ACTS and REPORT_ACTS
 * say state, side and post. A route names one of these permissions or is marked public; anything else does not build.
 */
export const PERMISSIONS = {
  'self.read': EVERYONE,
  'directory.read': EVERYONE,
  'route.write': ['SYSADMIN', 'SIGNATORY'],
  /** Whose posts each of them may fill is finer: PEOPLE_RULES. */
  'people.manage': ['SYSADMIN', 'AGENCY_LEADER', 'SIGNATORY', 'LIAISON', 'OFFICE_DIRECTOR'],
  'account.manage': ['SYSADMIN'],
  'agency.manage': ['SYSADMIN'],
  'document.read': [...OFFICE_AND_AUDIT, ...AGENCY],
  'document.import': OFFICE,
  'reading.read': OFFICE_AND_AUDIT,
  'reading.correct': OFFICE,
  'reading.confirm': OFFICE,
  'template.read': OFFICE_AND_AUDIT,
  'template.write': OFFICE,
  'rule.read': OFFICE_AND_AUDIT,
  'rule.switch': ['OFFICE_DIRECTOR', 'CONVENER'],
  'roster.write': OFFICE,
  'plan.read': [...OFFICE_AND_AUDIT, ...AGENCY],
  'plan.draft': OFFICE,
  'plan.submit': OFFICE,
  'plan.issue': ['OFFICE_DIRECTOR', 'CONVENER'],
  'plan.act': OFFICE,
  'plan.amend': OFFICE,
  'amendment.read': OFFICE_AND_AUDIT,
  'measure.read': [...OFFICE_AND_AUDIT, ...AGENCY],
  'measure.act': [...OFFICE, 'SIGNATORY'],
  'task.read': [...OFFICE_AND_AUDIT, ...AGENCY],
  'task.act': [...OFFICE, ...AGENCY],
  'agency.succeed': ['OFFICE_DIRECTOR'],
  'board.read': OFFICE_AND_AUDIT,
  /** Lots and what is found of the drawn tasks; an agency reads what was decided on its own by task.read. */
  'spotcheck.read': OFFICE_AND_AUDIT,
  'spotcheck.draw': OFFICE,
  'spotcheck.act': OFFICE,
  'event.read': [...OFFICE_AND_AUDIT, ...AGENCY],
  'readlog.read': ['AUDITOR', 'SYSADMIN'],
  'mail.read': [...OFFICE_AND_AUDIT, ...AGENCY],
  'alarm.read': OFFICE_AND_AUDIT,
  'alarm.clear': OFFICE,
  'mail.redo': OFFICE,
  'calendar.read': EVERYONE,
  'mail.override': ['OFFICE_DIRECTOR', 'OFFICE_OFFICER'],
  'ladder.read': OFFICE_AND_AUDIT,
  'ladder.draft': OFFICE,
  'ladder.switch': ['OFFICE_DIRECTOR'],
  /** The policy of escalation; its papers go by task.read and task.act. */
  'escalation.read': OFFICE_AND_AUDIT,
  'escalation.draft': OFFICE,
  'escalation.switch': ['OFFICE_DIRECTOR'],
  'holding.read': OFFICE_AND_AUDIT,
  'calendar.preview': OFFICE,
  'calendar.apply': ['OFFICE_DIRECTOR'],
} as const satisfies Record<string, readonly PostRole[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether any of these roles carries the permission. */
export function rolesMay(roles: readonly PostRole[], permission: Permission): boolean {
  const allowed: readonly PostRole[] = PERMISSIONS[permission];
  return roles.some((role) => allowed.includes(role));
}

/** The person and the post that carry the permission; throws `forbidden` naming the posts that would. */
export function requirePermission(actor: Actor, permission: Permission): { person: PersonActor; post: HeldPost } {
  const post = licensingPost(actor, PERMISSIONS[permission]);
  if (actor.kind !== 'person' || !post) {
    throw new DomainError('forbidden', { permission, roles: PERMISSIONS[permission] });
  }
  return { person: actor, post };
}
