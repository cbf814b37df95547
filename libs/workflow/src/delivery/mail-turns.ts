import {
  ALL_MAIL, countLastMinute, lockGaps, lockPaces, mailPlaces, offerMails, pacesOf, pacesSince, setGap, setMailLimits as set, withdrawOvertaken,
  type Database, type DomainPace, type FinishedTry, type MailLimits, type Rooms, type Tx,
} from '#database';
import { DEFAULT_MAIL_WINDOW, isDeferral, LATELY_MS, narrowerGap, nextWindowInstant, roomInHand, roomNow, turnAt, widerGap } from '#domain';
import type { Books } from '../time/books.js';

export type { MailLimits };

/** Makes the configured mails per minute those in force, for every worker; answers whether they changed. */
export function setMailLimits(db: Database, limits: MailLimits): Promise<boolean> {
  return db.asSystem('settings', (tx) => set(tx, limits));
}

/** Hands on the mails whose turn it is; the others wait, and nothing is written of them. Domains that are not paced wait for nobody. */
export async function offerTurns(tx: Tx, limit: number): Promise<string[]> {
  const ids = await offerMails(tx, limit, await roomsOf(tx, await pacesSince(tx, new Date(tx.now.getTime() - LATELY_MS)), roomInHand));
  const overtaken = new Set(await withdrawOvertaken(tx, ids));
  return ids.filter((id) => !overtaken.has(id));
}

/** How many mails may begin now, among these; the paces stay locked until commit, so that two workers do not both find room. Null: no limit binds them. */
export async function roomsFor(tx: Tx, ids: readonly string[] | null): Promise<Rooms | null> {
  const paces = await lockPaces(tx, ids);
  return paces.length === 0 ? null : roomsOf(tx, paces, roomNow);
}

async function roomsOf(tx: Tx, paces: readonly DomainPace[], roomIn: (pace: DomainPace, lastMinute: number, now: Date) => number): Promise<Rooms> {
  const begun = await countLastMinute(tx, paces.filter(({ perMinute }) => perMinute !== null).map(({ domain }) => domain));
  const rooms = new Map(paces.map((pace) => [pace.domain, roomIn(pace, begun.get(pace.domain) ?? 0, tx.now)]));
  const all = rooms.get(ALL_MAIL) ?? Infinity;
  rooms.delete(ALL_MAIL);
  return { domains: rooms, all };
}

/** Until when the pace of its domain, or of all mail, holds each of these mails: an estimate, since urgent mail that comes later goes first. */
export async function heldUntil(tx: Tx, books: Books, mailIds: readonly string[]): Promise<Map<string, Date>> {
  const places = await mailPlaces(tx, mailIds);
  const paces = new Map(places.length === 0 ? [] : (await pacesOf(tx, [...new Set(places.map(({ domain }) => domain))])).map((pace) => [pace.domain, pace]));
  if (paces.size === 0) return new Map();
  const { calendar } = await books.open(tx);
  return new Map(places.flatMap(({ id, domain, place, placeOfAll }) => {
    const turns = ([[domain, place], [ALL_MAIL, placeOfAll]] as const).flatMap(([of, at]) => {
      const pace = paces.get(of);
      return pace === undefined ? [] : [turnAt(at, pace, pace.starts, tx.now).getTime()];
    });
    const until = new Date(Math.max(tx.now.getTime(), ...turns));
    return until > tx.now ? [[id, nextWindowInstant(until, DEFAULT_MAIL_WINDOW, calendar)] as const] : [];
  }));
}

/** A domain that defers mail gets less of it, one that takes it again gets more; an answer to a try that began before the last slowing, or with it, says nothing new. */
export async function adjustGaps(tx: Tx, tries: readonly FinishedTry[]): Promise<void> {
  const deferredAt = new Map<string, number>();
  const takenAt = new Map<string, number>();
  for (const { domain, result, response, startedAt, gapMs } of tries) {
    const at = isDeferral(result, response) ? deferredAt : result === 'ACCEPTED' && gapMs > 0 ? takenAt : null;
    at?.set(domain, Math.max(at.get(domain) ?? 0, startedAt.getTime()));
  }
  const domains = [...new Set([...deferredAt.keys(), ...takenAt.keys()])];
  if (domains.length === 0) return;
  for (const { domain, gapMs, slowedAt } of await lockGaps(tx, domains, [...deferredAt.keys()])) {
    const since = (at: number | undefined): boolean => at !== undefined && at > (slowedAt?.getTime() ?? 0);
    if (since(deferredAt.get(domain))) await setGap(tx, domain, widerGap(gapMs), { wider: true });
    else if (since(takenAt.get(domain)) && gapMs > 0) await setGap(tx, domain, narrowerGap(gapMs), { wider: false });
  }
}
