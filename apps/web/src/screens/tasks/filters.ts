import type { paths } from '../../generated/schema';

export type TaskFilter = Omit<NonNullable<paths['/api/v1/tasks']['get']['parameters']['query']>, 'cursor' | 'limit'>;

/** What the address may ask for, by the names that mails and other screens link with. */
const TEXTS = {
  plan: 'planId', measure: 'measureRef', agency: 'agencyCode', lead: 'leadAgencyCode', assigner: 'assignerAgencyCode', role: 'role', status: 'status',
  heldBy: 'heldBy', handler: 'handlerId', parent: 'parentId',
} as const satisfies Record<string, keyof TaskFilter>;
const FLAGS = { open: 'open', overdue: 'overdue', dueSoon: 'dueSoon', everOverdue: 'everOverdue', disputed: 'disputed' } as const satisfies Record<string, keyof TaskFilter>;

/** The filter that an address names; the API refuses what it does not know. */
export function filterOf(search: URLSearchParams): TaskFilter {
  const filter: Record<string, string | boolean> = {};
  for (const [name, key] of Object.entries(TEXTS)) {
    const value = search.get(name);
    if (value !== null && value !== '') filter[key] = value;
  }
  for (const [name, key] of Object.entries(FLAGS)) {
    const value = search.get(name);
    if (value === 'true' || value === 'false') filter[key] = value === 'true';
  }
  return filter;
}
