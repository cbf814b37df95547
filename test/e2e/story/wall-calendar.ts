/** Autumn 2015 as it hung on the wall: written down by hand from the notices, so as not to ask the product's own calendar. */
const OFF = ['2015-10-01', '2015-10-02', '2015-10-05', '2015-10-06', '2015-10-07'];
const WORKED = ['2015-10-10'];

export function isDayOff(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return OFF.includes(date) || ((weekday === 0 || weekday === 6) && !WORKED.includes(date));
}

/** All days from one to the other, both included. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
