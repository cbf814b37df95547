import type { TrailRow } from '#database';
import type { IdPage } from '../pages/id-page.js';

/** An event of a task or a measure, with the text that was hashed as what it says. */
export interface HistoryEvent extends Omit<TrailRow, 'body'> {
  event: unknown;
}

/** A page of the trail as it is told. */
export function toldPage({ items, nextCursor }: IdPage<TrailRow>): IdPage<HistoryEvent> {
  return { items: items.map(({ body, ...row }) => ({ ...row, event: JSON.parse(body) as unknown })), nextCursor };
}
