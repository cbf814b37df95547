import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { allPages } from '../../api/queries';
import type { components } from '../../generated/schema';

export type Measure = components['schemas']['MeasureDetailDto'];

export const measureQuery = (id: string) => queryOptions({ queryKey: ['measure', id], queryFn: () => answer(api.GET('/api/v1/measures/{id}', { params: { path: { id } } })) });

/** Every task of the measure that one may see, whatever its plan, with its subtasks. */
export const tasksQuery = (measureId: string) => queryOptions({
  queryKey: ['tasks', 'of measure', measureId], queryFn: () => allPages((cursor) => answer(api.GET('/api/v1/tasks', { params: { query: { measureId, limit: 200, cursor } } }))),
});
