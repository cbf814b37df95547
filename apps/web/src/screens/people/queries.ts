import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { allPages, queryClient } from '../../api/queries';
import type { components } from '../../generated/schema';

export type Person = components['schemas']['PersonViewDto'];

export const directoryQuery = (agency: string) => queryOptions({
  queryKey: ['people', 'directory', agency], enabled: agency !== '', queryFn: () => answer(api.GET('/api/v1/agencies/{code}/people', { params: { path: { code: agency } } })),
});
/** All of them: an agency has tens of people, not thousands. */
export const peopleQuery = (agency: string) => queryOptions({
  queryKey: ['people', 'members', agency],
  queryFn: async () => {
    const all: Person[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await answer(api.GET('/api/v1/people', { params: { query: { agencyCode: agency === '' ? undefined : agency, limit: 200, cursor } } }));
      all.push(...page.items);
      if (page.next === null) return all;
      cursor = page.next;
    }
  },
});
export const postsQuery = (agency: string) => queryOptions({
  queryKey: ['people', 'posts', agency], queryFn: () => allPages((cursor) => answer(api.GET('/api/v1/posts', { params: { query: { agencyCode: agency, limit: 200, cursor } } }))),
});
export const invitationsQuery = (agency: string) => queryOptions({
  queryKey: ['people', 'invitations', agency], queryFn: () => answer(api.GET('/api/v1/invitations', { params: { query: { agencyCode: agency === '' ? undefined : agency, open: true, limit: 100 } } })),
});
export const standInsQuery = queryOptions({ queryKey: ['people', 'stand-ins'], queryFn: () => allPages((cursor) => answer(api.GET('/api/v1/stand-ins', { params: { query: { limit: 200, cursor } } }))) });

export const chainQuery = (agency: string) => queryOptions({
  queryKey: ['people', 'chain', agency], enabled: agency !== '', queryFn: () => answer(api.GET('/api/v1/agencies/{code}/sign-route', { params: { path: { code: agency } } })),
});
export const delegationQuery = queryOptions({ queryKey: ['people', 'delegation'], queryFn: () => answer(api.GET('/api/v1/no-change-delegation')) });

/** Also what other screens have asked of an agency, such as its departments. */
export function refreshPeople(): Promise<void> {
  void queryClient.invalidateQueries({ queryKey: ['agency'] });
  return queryClient.invalidateQueries({ queryKey: ['people'] });
}
