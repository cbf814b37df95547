import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { allPages, evidenceQuery } from '../../api/queries';
import type { components } from '../../generated/schema';
import { filesQuery } from '../../parts/files/query';

export type Task = components['schemas']['TaskDetailDto'];
export type Report = components['schemas']['ReportDto'];
export type Trajectory = components['schemas']['TaskTrajectoryDto'];

const ofTask = (id: string) => ({ params: { path: { id } } });

/** What the page has asked for in vain is not asked for once more by the part that shows it. */
const ONCE = { retryOnMount: false } as const;

/** Every task of a measure that one may see, with its subtasks. */
export const treeQuery = ({ planId, measureRef }: Task) => queryOptions({
  ...ONCE, queryKey: ['tasks', 'tree', planId, measureRef],
  queryFn: () => allPages((cursor) => answer(api.GET('/api/v1/tasks', { params: { query: { planId, measureRef, limit: 200, cursor } } }))),
});
export const taskQuery = (id: string) => queryOptions({ queryKey: ['task', id], queryFn: () => answer(api.GET('/api/v1/tasks/{id}', ofTask(id))) });
export const reportsQuery = (id: string) => queryOptions({ ...ONCE, queryKey: ['task', id, 'reports'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/reports', ofTask(id))) });
export const extensionsQuery = (id: string) => queryOptions({ ...ONCE, queryKey: ['task', id, 'extensions'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/extensions', ofTask(id))) });
export const deadlinesQuery = (id: string) => queryOptions({ ...ONCE, queryKey: ['task', id, 'deadlines'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/deadlines', ofTask(id))) });
export const holdingsQuery = (id: string) => queryOptions({ ...ONCE, queryKey: ['task', id, 'holdings'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/holdings', ofTask(id))) });
export const papersQuery = (id: string) => queryOptions({ ...ONCE, queryKey: ['task', id, 'papers'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/notices', ofTask(id))) });
export const trajectoryQuery = (id: string) => queryOptions({ ...ONCE, queryKey: ['task', id, 'trajectory'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/trajectory', ofTask(id))) });
export const urgingQuery = (id: string) => queryOptions({ queryKey: ['task', id, 'urging'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/urging', ofTask(id))) });
export const subtasksQuery = (id: string) => queryOptions({
  ...ONCE, queryKey: ['task', id, 'subtasks'], queryFn: () => answer(api.GET('/api/v1/tasks', { params: { query: { parentId: id, limit: 200 } } })),
});
export const mailsQuery = (id: string) => queryOptions({
  ...ONCE, queryKey: ['task', id, 'mails'], queryFn: () => answer(api.GET('/api/v1/mails', { params: { query: { taskId: id, limit: 10 } } })),
});

/** All that the page shows below its head: it is asked for at once, and shown at once, so that nothing that is being read moves. */
export const restQueries = (id: string, task: Task | undefined) => [
  reportsQuery(id), trajectoryQuery(id), evidenceQuery(id), filesQuery(id), subtasksQuery(id), extensionsQuery(id), papersQuery(id), deadlinesQuery(id), holdingsQuery(id), mailsQuery(id),
  ...(task?.role === 'LEAD' ? [treeQuery(task)] : []),
];
