import { DomainError, isUuid } from '#domain';

export interface IdPage<Row> {
  items: Row[];
  /** The last one's id, to be sent back as `cursor`; null on the last page. */
  nextCursor: string | null;
}

const LIMIT = { default: 50, max: 200 } as const;

/** A page of a list that goes on after the row of an id: reads one row more than are shown. Throws invalid_input for what can't be an id. */
export async function idPage<Row extends { id: string }>(
  page: { cursor?: string; limit?: number }, read: (after: string | null, limit: number) => Promise<Row[]>,
): Promise<IdPage<Row>> {
  const { cursor, limit: wanted = LIMIT.default } = page;
  if (cursor !== undefined && !isUuid(cursor)) throw new DomainError('invalid_input', { field: 'cursor' });
  const limit = Math.min(Math.max(wanted, 1), LIMIT.max);
  const rows = await read(cursor ?? null, limit + 1);
  const items = rows.slice(0, limit);
  return { items, nextCursor: rows.length > limit ? items.at(-1)?.id ?? null : null };
}
