import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../generated/schema';
import { lastOfMonth } from './dates';

/** What the office's calendar says of each day of a month (YYYY-MM), by its date. */
export function useCalendarDays(month: string | undefined): ReadonlyMap<string, components['schemas']['DayDto']> {
  const { data } = useQuery({
    queryKey: ['calendar', month], enabled: month !== undefined, staleTime: 60_000,
    queryFn: () => answer(api.GET('/api/v1/calendar/days', { params: { query: { from: `${month}-01`, to: lastOfMonth(month ?? '') } } })),
  });
  return new Map(data?.map((day) => [day.date, day]));
}
