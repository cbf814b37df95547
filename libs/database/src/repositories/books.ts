import type { HolidayNotice } from '#domain';
import type { Tx } from '../client/tx.js';

/** All holiday notices that are part of the calendar, from the day on which each came to be. */
export async function holidayNotices(tx: Tx): Promise<HolidayNotice[]> {
  const rows = await tx.query<{ record: HolidayNotice; knownOn: string }>('SELECT record, known_on FROM calendar_notice WHERE known_on IS NOT NULL ORDER BY year, published');
  return rows.map(({ record, knownOn }) => ({ ...record, knownOn }));
}

/** A text that changes whenever a notice comes into the calendar or another ladder is switched on: cheap to ask, so that books are read again in time. */
export async function booksStamp(tx: Tx): Promise<string> {
  const row = await tx.one<{ stamp: string }>(
    `SELECT (SELECT count(*) FROM calendar_notice WHERE known_on IS NOT NULL) || '/' || (SELECT string_agg(key || version, ',' ORDER BY key, version) FROM ladder WHERE active) AS stamp`);
  return row.stamp;
}

/** The bodies of the active ladders. */
export async function activeLadders(tx: Tx): Promise<unknown[]> {
  const rows = await tx.query<{ body: unknown }>('SELECT body FROM ladder WHERE active ORDER BY key, version');
  return rows.map((row) => row.body);
}

/** The body of one version of a ladder, active or not: a clock keeps the version it started with. */
export async function ladderVersion(tx: Tx, key: string, version: number): Promise<unknown> {
  return (await tx.one<{ body: unknown }>('SELECT body FROM ladder WHERE key = $1 AND version = $2', [key, version], 'ladder')).body;
}
