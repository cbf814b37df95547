import { useSyncExternalStore } from 'react';
import type { components } from '../generated/schema';

type SignedIn = components['schemas']['SignedInDto'];

/** Who is signed in on this browser, with the pair of tokens. */
export interface Session {
  accessToken: string;
  refreshToken: string;
  personId: string;
  name: string;
  agencies: string[];
  /** For which agency he acts, where he chose one of several. */
  agency: string | null;
}

interface State {
  session: Session | null;
  /** Somebody was signed in and is not any more: a dialog asks again, whatever is on the screen stays. */
  expired: boolean;
}

/**
 * Kept for the whole browser, so that a link in a mail opens where one is signed in already. Both tokens are short-lived
 * or good for one use, the page runs no script but our own files (see the content policy), and signing out ends the session.
 */
const KEY = 'duban.session';
const listeners = new Set<() => void>();
let state: State = { session: stored(), expired: false };

export function session(): Session | null {
  return state.session;
}

export function useSession(): State {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => state);
}

/** Takes the tokens of a sign-in or a renewal; the agency chosen before stays chosen where it still may be. */
export function keep({ accessToken, refreshToken, person, posts }: SignedIn): Session {
  const agencies = [...new Set(posts.map(({ agencyCode }) => agencyCode))];
  const chosen = state.session?.personId === person.id ? state.session.agency : null;
  const next = { accessToken, refreshToken, personId: person.id, name: person.name, agencies, agency: chosen !== null && agencies.includes(chosen) ? chosen : null };
  localStorage.setItem(KEY, JSON.stringify(next));
  change({ session: next, expired: false });
  return next;
}

export function actFor(agency: string): void {
  if (state.session === null) return;
  const next = { ...state.session, agency };
  localStorage.setItem(KEY, JSON.stringify(next));
  change({ ...state, session: next });
}

/** The tokens are good for nothing any more; who it was is remembered for the dialog. */
export function expire(): void {
  localStorage.removeItem(KEY);
  change({ ...state, expired: state.session !== null });
}

export function forget(): void {
  localStorage.removeItem(KEY);
  change({ session: null, expired: false });
}

/** What another window may have renewed meanwhile. */
export function stored(): Session | null {
  const text = localStorage.getItem(KEY);
  return text === null ? null : JSON.parse(text) as Session;
}

/** Takes over what another window has kept. */
export function adopt(other: Session): void {
  change({ session: other, expired: false });
}

/** Waits until somebody has signed in at the dialog; false where it was another person, or nobody. */
export function signedInAgain(): Promise<boolean> {
  const before = state.session?.personId;
  return new Promise((resolve) => {
    const look = (): void => {
      if (state.expired) return;
      listeners.delete(look);
      resolve(state.session !== null && state.session.personId === before);
    };
    listeners.add(look);
    look();
  });
}

function change(next: State): void {
  state = next;
  for (const listener of [...listeners]) listener();
}
