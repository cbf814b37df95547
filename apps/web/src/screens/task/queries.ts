import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { allPages } from '../../api/queries';
import type { components } from '../../generated/schema';

export type Task = components['schemas']['TaskDetailDto'];
export type Report = components['schemas']['ReportDto'];
export type Trajectory = components['schemas']['TaskTrajectoryDto'];

const ofTask = (id: string) => ({ params: { path: { id } } });

/** Every task of a measure that one may see, with its subtasks. */
export const treeQuery = ({ planId, measureRef }: Task) => queryOptions({
  queryKey: ['tasks', 'tree', planId, measureRef],
  queryFn: () => allPages((cursor) => answer(api.GET('/api/v1/tasks', { params: { query: { planId, measureRef, limit: 200, cursor } } }))),
});
export const taskQuery = (id: string) => queryOptions({ queryKey: ['task', id], queryFn: () => answer(api.GET('/api/v1/tasks/{id}', ofTask(id))) });
export const reportsQuery = (id: string) => queryOptions({ queryKey: ['task', id, 'reports'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/reports', ofTask(id))) });
export const extensionsQuery = (id: string) => queryOptions({ queryKey: ['task', id, 'extensions'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/extensions', ofTask(id))) });
export const deadlinesQuery = (id: string) => queryOptions({ queryKey: ['task', id, 'deadlines'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/deadlines', ofTask(id))) });
export const holdingsQuery = (id: string) => queryOptions({ queryKey: ['task', id, 'holdings'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/holdings', ofTask(id))) });
export const papersQuery = (id: string) => queryOptions({ queryKey: ['task', id, 'papers'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/notices', ofTask(id))) });
export const trajectoryQuery = (id: string) => queryOptions({ queryKey: ['task', id, 'trajectory'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/trajectory', ofTask(id))) });
export const urgingQuery = (id: string) => queryOptions({ queryKey: ['task', id, 'urging'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/urging', ofTask(id))) });
export const subtasksQuery = (id: string) => queryOptions({
  queryKey: ['task', id, 'subtasks'], queryFn: () => answer(api.GET('/api/v1/tasks', { params: { query: { parentId: id, limit: 200 } } })),
});
export const mailsQuery = (id: string) => queryOptions({
  queryKey: ['task', id, 'mails'], queryFn: () => answer(api.GET('/api/v1/mails', { params: { query: { taskId: id, limit: 100 } } })),
});
