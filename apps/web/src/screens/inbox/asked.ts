import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { LIVE_MS } from '../../api/queries';
import type { Task } from './sections';

const list = async (query: { heldBy?: 'LEAD'; disputed?: boolean }): Promise<Task[]> => (await answer(api.GET('/api/v1/tasks', { params: { query: { ...query, open: true, limit: 200 } } }))).items;

/** Tasks of others on which one's agency has the word, as their lead or because it assigned them: to review, to dispatch, a proposal to answer. */
export const askedQuery = (agency: string) => queryOptions({
  queryKey: ['inbox', 'asked', agency], refetchInterval: LIVE_MS,
  queryFn: async () => {
    const [held, disputed] = await Promise.all([list({ heldBy: 'LEAD' }), list({ disputed: true })]);
    return [...held.filter(({ heldByAgency }) => heldByAgency === agency), ...disputed.filter(({ allowedActions }) => allowedActions.some(({ act }) => act === 'acceptProposal'))];
  },
});

/** Both lists as one, soonest due first, each task once. */
export function together(own: readonly Task[], asked: readonly Task[]): Task[] {
  const due = ({ currentDue }: Task): string => currentDue ?? '9999';
  return [...new Map([...own, ...asked].map((task) => [task.id, task])).values()].sort((a, b) => due(a).localeCompare(due(b)));
}
