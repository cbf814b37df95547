import { OFFICE_AGENCY } from '../access/index.js';
import { isFiledExtension, type ExtensionStatus } from '../extension/index.js';
import type { Task } from '../task/index.js';
import { civilDateOf, type CivilDate, type WorkCalendar } from '../time/index.js';

/** Why nothing is escalated against the agency just now (G7). */
export interface EscalationPause {
  because: 'EXTENSION_PENDING' | 'HELD_BY_OFFICE' | 'SUSPENDED';
  since: CivilDate;
  /** The day from which it goes on by itself; null: as soon as the ball comes back. */
  until: CivilDate | null;
}

/**
 * Whether escalation rests: while the office holds the task or it is suspended, as long as that lasts, for those days are not
 * the agency's; while its request for more time waits, at most `pauseDays` working days, for that would be a way to hide.
 */
export function escalationPause(
  task: Pick<Task, 'heldBy' | 'heldByAgency' | 'heldSince' | 'status'>, extension: { status: ExtensionStatus; signedAt: Date | null } | null,
  pauseDays: number, today: CivilDate, calendar: WorkCalendar,
): EscalationPause | null {
  const since = civilDateOf(task.heldSince, calendar.zone);
  if (task.heldBy === 'EXTERNAL') return { because: 'SUSPENDED', since, until: null };
  if (task.heldBy === 'OFFICE' || (task.heldBy === 'LEAD' && task.heldByAgency === OFFICE_AGENCY)) return { because: 'HELD_BY_OFFICE', since, until: null };
  if (extension !== null && extension.signedAt !== null && isFiledExtension(extension.status)) {
    const filed = civilDateOf(extension.signedAt, calendar.zone);
    const until = calendar.addWorkingDays(filed, pauseDays);
    if (today < until) return { because: 'EXTENSION_PENDING', since: filed, until };
  }
  return null;
}
