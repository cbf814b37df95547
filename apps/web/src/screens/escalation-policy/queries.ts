import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../generated/schema';

export type Policy = components['schemas']['PolicyDto'];
export type NewPolicy = components['schemas']['NewPolicyDto'];
export type Level = Policy['levels'][number];
export type Trigger = Policy['triggers'][number];
export type Version = components['schemas']['PolicyVersionDto'];
export type Preview = components['schemas']['PolicyPreviewDto'];

export const policiesQuery = queryOptions({ queryKey: ['escalation-policies'], queryFn: () => answer(api.GET('/api/v1/escalation-policies')) });
export const policyQuery = (key: string, version: number) => queryOptions({
  queryKey: ['escalation-policies', key, version], enabled: key !== '',
  queryFn: () => answer(api.GET('/api/v1/escalation-policies/{key}/versions/{version}', { params: { path: { key, version } } })),
});
