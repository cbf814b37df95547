import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../generated/schema';

export type LadderBody = components['schemas']['LadderDto'];
export type Step = LadderBody['steps'][number];
export type Version = components['schemas']['LadderVersionDto'];
export type NewLadder = components['schemas']['NewLadderDto'];

export const laddersQuery = queryOptions({ queryKey: ['ladders'], queryFn: () => answer(api.GET('/api/v1/ladders')) });
export const versionsQuery = (key: string) => queryOptions({
  queryKey: ['ladders', key], queryFn: () => answer(api.GET('/api/v1/ladders/{key}/versions', { params: { path: { key } } })),
});

/** A ladder as it is sent to be tried or kept: its version is given when it is kept. */
export function unversioned({ version: _, ...ladder }: LadderBody): NewLadder {
  return ladder;
}
