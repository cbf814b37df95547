import type { Before } from '#database';
import { DomainError, UUID_SHAPE } from '#domain';

export interface MessagePage<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** How many rows a page has: 50 unless asked for, 200 at most. */
export const limitOf = (limit: number | undefined): number => Math.min(Math.max(limit ?? 50, 1), 200);

/** Cuts a page out of what was read, one row more than the limit where there is a next page. */
export function pageOf<Row>(rows: readonly Row[], limit: number, place: (row: Row) => { at: Date; id: string }): MessagePage<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  if (rows.length <= limit || last === undefined) return { items, nextCursor: null };
  const { at, id } = place(last);
  return { items, nextCursor: Buffer.from(`${at.toISOString()}/${id}`).toString('base64url') };
}

const CURSOR = new RegExp(`^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z)/(${UUID_SHAPE})$`);

/** Throws invalid_input for a text that no list has given out. */
export function readBefore(cursor: string | undefined): Before | null {
  if (cursor === undefined) return null;
  const [, at, id] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (at === undefined || id === undefined || Number.isNaN(Date.parse(at))) throw new DomainError('invalid_input', { field: 'cursor' });
  return { at, id };
}
