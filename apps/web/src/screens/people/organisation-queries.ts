import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../generated/schema';

export type Unit = components['schemas']['DatedUnitDto'];
export type Parent = components['schemas']['ParentDto'];
export type Belonging = components['schemas']['BelongingDto'];

/** Every department, closed ones and those to come too. */
export const unitsQuery = (agency: string) => queryOptions({
  queryKey: ['people', 'units', agency], enabled: agency !== '', queryFn: () => answer(api.GET('/api/v1/agencies/{code}/units', { params: { path: { code: agency }, query: { all: true } } })),
});
export const parentsQuery = (agency: string) => queryOptions({
  queryKey: ['people', 'parents', agency], enabled: agency !== '', queryFn: () => answer(api.GET('/api/v1/agencies/{code}/parents', { params: { path: { code: agency } } })),
});
/** Which body belongs to which on a day. */
export const belongingQuery = (on: string) => queryOptions({
  queryKey: ['people', 'belonging', on], queryFn: () => answer(api.GET('/api/v1/agency-parents', { params: { query: { on } } })),
});
