import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../generated/schema';

export type Task = components['schemas']['TaskDetailDto'];

export const taskQuery = (id: string) => queryOptions({
  queryKey: ['task', id], queryFn: () => answer(api.GET('/api/v1/tasks/{id}', { params: { path: { id } } })),
});
