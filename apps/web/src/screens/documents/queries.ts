import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { allPages, queryClient } from '../../api/queries';
import type { components } from '../../generated/schema';

export type Reading = components['schemas']['ReadingDto'];
export type ReadMeasure = Reading['reading']['measures'][number];
export type Doubt = Reading['reading']['doubts'][number];
export type Correction = components['schemas']['CorrectionDto'];

const of = (id: string) => ({ params: { path: { id } } });

export const documentQuery = (id: string) => queryOptions({ queryKey: ['document', id], queryFn: () => answer(api.GET('/api/v1/documents/{id}', of(id))) });
/** The text never changes: it is kept byte for byte. */
export const textQuery = (id: string) => queryOptions({ queryKey: ['document', id, 'text'], staleTime: Infinity, queryFn: async () => (await answer(api.GET('/api/v1/documents/{id}/text', of(id)))).text });
export const readingQuery = (id: string) => queryOptions({ queryKey: ['document', id, 'reading'], queryFn: () => answer(api.GET('/api/v1/documents/{id}/readings/latest', of(id))) });
export const measuresQuery = (id: string) => queryOptions({ queryKey: ['document', id, 'measures'], queryFn: () => answer(api.GET('/api/v1/documents/{id}/measures', of(id))) });

/** Those of its measures that one may open: an agency the ones it has a task in. */
export const seenMeasuresQuery = (documentId: string) => queryOptions({
  queryKey: ['measures', 'of document', documentId],
  queryFn: async () => new Set((await allPages((cursor) => answer(api.GET('/api/v1/measures', { params: { query: { documentId, limit: 200, cursor } } })))).map(({ id }) => id)),
});

/** A write answers the reading as it is now; what others show of the document follows. */
export function readingIs(id: string, reading: Reading): void {
  queryClient.setQueryData(readingQuery(id).queryKey, reading);
  void queryClient.invalidateQueries({ queryKey: ['documents'] });
}
