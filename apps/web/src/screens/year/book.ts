import { queryOptions } from '@tanstack/react-query';
import address from './played-year.json?url';

/** A played year, as `npm run play -- --record` writes it (apps/cli/src/play/record.ts): what the board showed each evening. */
export interface PlayedYear {
  seed: string;
  from: string;
  until: string;
  measures: { ref: string; title: string | null }[];
  agencies: { code: string; name: string }[];
  cells: [measure: number, agency: number, lead: 0 | 1][];
  statuses: string[];
  days: Frame[];
}
/** One evening: a letter for each cell, mails of the day by kind, papers issued so far by level 1 to 5. */
export interface Frame {
  date: string;
  working: boolean;
  status: string;
  light: string;
  level: string;
  mails: Record<string, number>;
  papers: number[];
}

export const yearQuery = queryOptions({
  queryKey: ['year'], staleTime: Infinity,
  queryFn: async (): Promise<PlayedYear> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.statusText);
    return await response.json() as PlayedYear;
  },
});

/** Mails until each evening, by kind: the sums that the picture counts up. */
export function mailsUntil(days: readonly Frame[]): Record<string, number>[] {
  let sum: Record<string, number> = {};
  return days.map(({ mails }) => {
    sum = { ...sum };
    for (const [kind, n] of Object.entries(mails)) sum[kind] = (sum[kind] ?? 0) + n;
    return sum;
  });
}
