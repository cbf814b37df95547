import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { queryClient } from '../../api/queries';
import type { components } from '../../generated/schema';

export type Plan = components['schemas']['PlanViewDto'];
export type Item = Plan['items'][number];
export type Amendment = components['schemas']['AmendmentViewDto'];
export type Template = components['schemas']['TemplateDto'];
export type Measure = components['schemas']['MeasureDto'];

const of = (id: string) => ({ params: { path: { id } } });

export const planQuery = (id: string) => queryOptions({ queryKey: ['plan', id], queryFn: () => answer(api.GET('/api/v1/plans/{id}', of(id))) });
export const versionsQuery = (id: string) => queryOptions({ queryKey: ['plan', id, 'versions'], queryFn: () => answer(api.GET('/api/v1/plans/{id}/versions', of(id))) });
export const amendmentsQuery = (id: string) => queryOptions({ queryKey: ['plan', id, 'amendments'], queryFn: () => answer(api.GET('/api/v1/plans/{id}/amendments', of(id))) });
export const amendmentQuery = (planId: string, id: string) => queryOptions({ queryKey: ['plan', planId, 'amendments', id], queryFn: () => answer(api.GET('/api/v1/amendments/{id}', of(id))) });
export const movesQuery = (id: string) => queryOptions({ queryKey: ['plan', id, 'template moves'], queryFn: () => answer(api.GET('/api/v1/plans/{id}/template-moves', of(id))) });
export const measuresQuery = (id: string) => queryOptions({ queryKey: ['document', id, 'measures'], queryFn: () => answer(api.GET('/api/v1/documents/{id}/measures', of(id))) });
export const templatesQuery = (id: string) => queryOptions({ queryKey: ['document', id, 'templates'], queryFn: () => answer(api.GET('/api/v1/documents/{id}/templates', of(id))) });

/** What an act on a plan may have changed on the screen. */
export async function refreshPlan(id: string): Promise<void> {
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'plans' || queryKey[0] === 'tasks' || queryKey[0] === 'board' || queryKey[0] === 'matrix' });
  await queryClient.invalidateQueries({ queryKey: ['plan', id] });
}
