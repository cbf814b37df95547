import { MAIL_GROUPS } from './words';

/** Mails by group; each kind stands in the first that names it. */
export function groupsOf(mails: Record<string, number>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [kind, n] of Object.entries(mails)) {
    const key = MAIL_GROUPS.find(({ kinds }) => kinds.test(kind))?.key ?? 'other';
    sums.set(key, (sums.get(key) ?? 0) + n);
  }
  return sums;
}
