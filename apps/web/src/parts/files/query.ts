import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

export const filesQuery = (taskId: string) => queryOptions({
  queryKey: ['task', taskId, 'files'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/attachments', { params: { path: { id: taskId } } })),
});
