import { TASK_ACTS, type TaskActRow } from '../task/task-acts.js';
import type { Task } from '../task/task.js';

/** The fields of a task that its events carry and from which it can be rebuilt (invariant 11). */
export const REBUILT_FIELDS = [
  'status', 'agencyCode', 'handlerId', 'delegatedBy', 'signedSteps', 'originalDue', 'currentDue', 'provisional', 'heldBy', 'heldByAgency', 'heldSince',
  'returnCount', 'everOverdue', 'finishedLate', 'lateDays', 'percent', 'completedAt', 'closedAt', 'endKind', 'grade',
] as const;
export type RebuiltField = (typeof REBUILT_FIELDS)[number];
export type RebuiltTask = Partial<Record<RebuiltField, unknown>>;

/** A subtask begins as a draft, a task of a plan as dispatched. */
const FIRST_EVENTS = ['task.drafted', 'task.dispatched'];

/** A task event as read back from the trail. */
export interface ReplayEvent {
  type: string;
  after: Record<string, unknown> | null;
}

/**
 * Replays the events of one task, oldest first. Answers its state and every step that the action table does not
 * allow: an edited trail, or a state changed beside it.
 */
export function rebuildTask(events: readonly ReplayEvent[]): { task: RebuiltTask; breaks: string[] } {
  const task: RebuiltTask = {};
  const breaks: string[] = [];
  const rows: readonly TaskActRow[] = TASK_ACTS;
  events.forEach((event, index) => {
    if (index === 0 && !FIRST_EVENTS.includes(event.type)) breaks.push(`starts with ${event.type}`);
    const candidates = rows.filter((row) => row.event === event.type);
    const from = task['status'];
    // A task issued with its plan begins dispatched; a subtask closes with its parent. All else must stand in the table.
    if (index > 0 && candidates.length > 0 && !candidates.some((row) => (row.from as readonly unknown[]).includes(from))
      && !(event.type === 'task.closed' && from === 'COMPLETED')) {
      breaks.push(`${event.type} from ${String(from)}`);
    }
    for (const field of REBUILT_FIELDS) {
      if (event.after && field in event.after) task[field] = event.after[field];
    }
  });
  return { task, breaks };
}

/** The rebuilt fields of a new task, for the event it begins with. */
export function rebuiltFields(task: Task): Record<string, unknown> {
  return Object.fromEntries(REBUILT_FIELDS.map((field) => [field, task[field]]));
}
