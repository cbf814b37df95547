import {
  ALL_MAIL, CLAIM_SECONDS, countLastMinute, holdMails, lastMinute, lockGaps, offerMails, pacesInForce, setGap, setMailLimits as set, waitingTurns,
  type Database, type DomainPace, type FinishedTry, type MailLimits, type Rooms, type Tx,
} from '#database';
import { DEFAULT_MAIL_WINDOW, isDeferral, narrowerGap, nextWindowInstant, roomNow, Turns, widerGap } from '#domain';
import type { TimeBook } from '../time/books.js';

export type { MailLimits };

/** So many mails at most get their turn reckoned at a time; those behind them at the next look. */
const MOST_RECKONED = 50_000;

/** Makes the configured mails per minute those in force, for every worker; answers whether they changed. */
export function setMailLimits(db: Database, limits: MailLimits): Promise<boolean> {
  return db.asSystem('settings', (tx) => set(tx, limits));
}

/**
 * Hands on the mails whose turn it is, and holds the others of paced domains until theirs: an estimate, since an urgent mail
 * that comes later goes first. Domains that are not paced wait for nobody.
 */
export async function offerTurns(tx: Tx, book: TimeBook, limit: number): Promise<string[]> {
  const paces = await pacesInForce(tx, null, { lock: false });
  if (paces.length === 0) return offerMails(tx, limit, { exceptDomains: [] });
  const all = paces.some(({ domain }) => domain === ALL_MAIL);
  const domains = paces.map(({ domain }) => domain);
  const { now, later } = await reckonTurns(tx, book, paces, all ? null : domains);
  await holdMails(tx, later);
  const offered = await offerMails(tx, limit, { ids: now });
  return all || offered.length >= limit ? offered : [...offered, ...await offerMails(tx, limit - offered.length, { exceptDomains: domains })];
}

async function reckonTurns(tx: Tx, book: TimeBook, paces: readonly DomainPace[], domains: readonly string[] | null): Promise<{ now: string[]; later: { id: string; until: Date }[] }> {
  const starts = await lastMinute(tx, paces.map(({ domain }) => domain));
  const turns = new Map(paces.map((pace) => [pace.domain, new Turns(pace, starts.get(pace.domain) ?? [], tx.now)]));
  const waiting = await waitingTurns(tx, domains, CLAIM_SECONDS, MOST_RECKONED);
  const altogether = turns.get(ALL_MAIL);
  for (const { domain } of waiting.filter(({ offered }) => offered)) {
    altogether?.take();
    turns.get(domain)?.take();
  }
  const now: string[] = [];
  const later: { id: string; until: Date }[] = [];
  for (const { id, domain } of waiting.filter(({ offered }) => !offered)) {
    const own = turns.get(domain);
    const until = new Date(Math.max(own?.next().getTime() ?? 0, altogether?.next().getTime() ?? 0));
    // What its own domain puts off takes nobody else's turn.
    if (own === undefined || altogether === undefined || own.next() <= altogether.next()) altogether?.take();
    own?.take();
    if (until <= tx.now) now.push(id);
    else later.push({ id, until: nextWindowInstant(until, DEFAULT_MAIL_WINDOW, book.calendar) });
  }
  return { now, later };
}

/** How many mails may begin now, among these; the paces stay locked until commit, so that two workers do not both find room. Null: no limit binds them. */
export async function roomsFor(tx: Tx, ids: readonly string[] | null): Promise<Rooms | null> {
  const paces = await pacesInForce(tx, ids, { lock: true });
  if (paces.length === 0) return null;
  const begun = await countLastMinute(tx, paces.map(({ domain }) => domain));
  const rooms = new Map(paces.map((pace) => [pace.domain, roomNow(pace, begun.get(pace.domain) ?? 0, tx.now)]));
  const all = rooms.get(ALL_MAIL) ?? Infinity;
  rooms.delete(ALL_MAIL);
  return { domains: rooms, all };
}

/** A domain that defers mail gets less of it, one that takes it again gets more; a deferral of a try that began before the last slowing, or with it, says nothing new. */
export async function adjustGaps(tx: Tx, tries: readonly FinishedTry[]): Promise<void> {
  const deferredAt = new Map<string, number>();
  const taken = new Set<string>();
  for (const { domain, result, response, startedAt, gapMs } of tries) {
    if (isDeferral(result, response)) deferredAt.set(domain, Math.max(deferredAt.get(domain) ?? 0, startedAt.getTime()));
    else if (result === 'ACCEPTED' && gapMs > 0) taken.add(domain);
  }
  const domains = [...new Set([...deferredAt.keys(), ...taken])];
  if (domains.length === 0) return;
  for (const { domain, gapMs, slowedAt } of await lockGaps(tx, domains, [...deferredAt.keys()])) {
    const at = deferredAt.get(domain);
    if (at !== undefined && at > (slowedAt?.getTime() ?? 0)) await setGap(tx, domain, widerGap(gapMs), { wider: true });
    else if (at === undefined && gapMs > 0) await setGap(tx, domain, narrowerGap(gapMs), { wider: false });
  }
}
