import { addDays, addMonths, dateOfParts, dayOfWeek, type CivilDate } from '#domain';

/** The days of a reporting period's key: '2015-07', '2015-Q3' or '2015-W28' (ISO 8601). Throws on anything else. */
export function periodSpan(key: string): { from: CivilDate; to: CivilDate } {
  const [, year = '', quarter, week, month] = /^(\d{4})-(?:Q([1-4])|W(\d\d)|(\d\d))$/.exec(key) ?? [];
  if (quarter !== undefined) return months(Number(year), Number(quarter) * 3 - 2, 3);
  if (month !== undefined) return months(Number(year), Number(month), 1);
  if (week === undefined) throw new Error(`Not a reporting period: ${key}`);
  // Week 1 is the week of 4 January.
  const fourth = dateOfParts(Number(year), 1, 4);
  const from = addDays(fourth, 1 - dayOfWeek(fourth) + 7 * (Number(week) - 1));
  return { from, to: addDays(from, 6) };
}

function months(year: number, first: number, count: number): { from: CivilDate; to: CivilDate } {
  const from = dateOfParts(year, first, 1);
  return { from, to: addDays(addMonths(from, count), -1) };
}
