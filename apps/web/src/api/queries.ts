import { queryOptions, QueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import { mayPass } from './problem';

/** Lists look after themselves: they are asked for again while they are shown, and when the window comes back. */
export const LIVE_MS = 30_000;

/** Whether a list has been gone through for several pages: to ask for it anew is to ask for each of them, one after the other. */
export function ofManyPages({ state: { data } }: { state: { data?: unknown } }): boolean {
  return data instanceof Object && 'pages' in data && Array.isArray(data.pages) && data.pages.length > 1;
}

/** The interval of a list that comes in pages: it looks after itself while it is one. */
export const whileOnePage = (query: { state: { data?: unknown } }): number | false => (ofManyPages(query) ? false : LIVE_MS);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (count, error) => mayPass(error) && count < 2, refetchOnWindowFocus: true },
    // A write that got no answer is sent again by the person, with the same key.
    mutations: { retry: false },
  },
});

export const welcomeQuery = queryOptions({
  queryKey: ['welcome'], staleTime: Infinity, queryFn: () => answer(api.GET('/api/v1/welcome')),
});

export const meQuery = queryOptions({
  queryKey: ['me'], staleTime: 60_000, queryFn: () => answer(api.GET('/api/v1/me')),
});

/** All pages of a list, one after the other: for lists that a person looks through whole. */
export async function allPages<Item>(read: (cursor: string | undefined) => Promise<{ items: Item[]; nextCursor: string | null }>): Promise<Item[]> {
  const all: Item[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await read(cursor);
    all.push(...page.items);
    if (page.nextCursor === null) return all;
    cursor = page.nextCursor;
  }
}

export const plansQuery = queryOptions({
  queryKey: ['plans'], queryFn: () => allPages((cursor) => answer(api.GET('/api/v1/plans', { params: { query: { limit: 200, cursor } } }))),
});

/** The plans that have been issued; a screen of one plan opens on the first: those that still run stand in front, the oldest leading. */
export function issuedPlans<P extends { status: string; issuedAt: string | null }>(plans: readonly P[] = []): P[] {
  const issued = plans.filter(({ issuedAt }) => issuedAt !== null);
  return [...issued.filter(({ status }) => status === 'RUNNING').reverse(), ...issued.filter(({ status }) => status !== 'RUNNING')];
}

/** A task's evidence, withdrawn pieces too: of another agency what was signed. */
export const evidenceQuery = (taskId: string) => queryOptions({
  queryKey: ['task', taskId, 'evidence'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/evidence', { params: { path: { id: taskId } } })),
});

/** Every agency of the registry by its code. It changes with reforms of the government, so it is asked for once. */
export const agenciesQuery = queryOptions({
  queryKey: ['agencies'], staleTime: Infinity,
  queryFn: async () => {
    const all = await allPages((cursor) => answer(api.GET('/api/v1/agencies', { params: { query: { limit: 200, cursor } } })));
    return new Map(all.map((agency) => [agency.code, agency]));
  },
});
