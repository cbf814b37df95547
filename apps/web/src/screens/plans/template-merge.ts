import type { TaskFields } from './template-draft';

/** What the form has a field for, beside the days of each clock. */
const FIELDS = ['role', 'requirement', 'deliverable', 'deliverableType', 'reporting'] as const;
/** Where in a task something stands. */
type Place = readonly [(typeof FIELDS)[number]] | readonly ['days', string];
/** What both changed, each otherwise; mine stands in the form. No `place`: one took the agency out, the other changed its part. */
export interface Clash {
  agencyCode: string;
  place: Place | null;
  theirs: unknown;
}

const valueAt = (task: TaskFields | undefined, [first, second]: Place): unknown =>
  (second === undefined ? task?.[first] : (task?.days as Record<string, unknown> | undefined)?.[second]) ?? null;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const places = (...tasks: TaskFields[]): Place[] => [
  ...FIELDS.map((field) => [field] as const), ...[...new Set(tasks.flatMap(({ days }) => Object.keys(days)))].map((kind) => ['days', kind] as const),
];
const changed = (a: TaskFields, b: TaskFields): boolean => places(a, b).some((place) => !same(valueAt(a, place), valueAt(b, place)));

/** The task with one value set. */
function withValue(task: TaskFields, [first, second]: Place, value: unknown): TaskFields {
  return second === undefined ? { ...task, [first]: value } : { ...task, days: { ...task.days, [second]: value } };
}

/**
 * What was typed on top of what another kept meanwhile. `base` is what both began with: where only one changed it, his stands; where both
 * did, mine, and the clash is told.
 */
export function mergeTasks(base: readonly TaskFields[], theirs: readonly TaskFields[], mine: readonly TaskFields[]): { tasks: TaskFields[]; clashes: Clash[] } {
  const find = (tasks: readonly TaskFields[], code: string): TaskFields | undefined => tasks.find(({ agencyCode }) => agencyCode === code);
  const clashes: Clash[] = [];
  const tasks = [...new Set([...mine, ...theirs].map(({ agencyCode }) => agencyCode))].flatMap((agencyCode): TaskFields[] => {
    const [was, their, my] = [find(base, agencyCode), find(theirs, agencyCode), find(mine, agencyCode)];
    if (my === undefined && their !== undefined) {
      // Taken out here: it stays so, and where the other has changed it, that is said.
      if (was === undefined) return [their];
      if (changed(was, their)) clashes.push({ agencyCode, place: null, theirs: their });
      return [];
    }
    if (my === undefined) return [];
    if (their === undefined) {
      if (was === undefined) return [my];
      if (!changed(was, my)) return [];
      clashes.push({ agencyCode, place: null, theirs: null });
      return [my];
    }
    return [places(their, my).reduce((merged, place) => {
      const [w, t, m] = [valueAt(was, place), valueAt(their, place), valueAt(my, place)];
      if (same(w, m) || same(t, m)) return merged;
      if (!same(w, t)) clashes.push({ agencyCode, place, theirs: t });
      return withValue(merged, place, m);
    }, their)];
  });
  return { tasks, clashes };
}

/** The tasks with theirs taken. */
export function take(tasks: readonly TaskFields[], { agencyCode, place, theirs }: Clash): TaskFields[] {
  if (place !== null) return tasks.map((task) => (task.agencyCode === agencyCode ? withValue(task, place, theirs) : task));
  const others = tasks.filter((task) => task.agencyCode !== agencyCode);
  return theirs === null ? others : [...others, theirs as TaskFields];
}
