import type { DomainErrorCode } from '#domain';
import { Facts } from './facts.js';
import { PROBLEMS } from './problem-table.js';

/** A blocked act as people and programs are told of it: the refusal's own sentence in both languages, and only the facts that it would show. */
export function shownDetails<T extends { code: DomainErrorCode; details: Record<string, unknown> }>(blocked: T): T & { zh: string; en: string } {
  const row = PROBLEMS[blocked.code];
  const say = (language: 'zh' | 'en'): string => row[language](new Facts(blocked.details, language, new Map()));
  const details: Record<string, unknown> = {};
  for (const key of Object.keys(blocked.details)) {
    if (row.shows.includes(key)) details[key] = blocked.details[key];
  }
  return { ...blocked, zh: say('zh'), en: say('en'), details };
}

interface Blocked { code: DomainErrorCode; details: Record<string, unknown> }

/** The same for everything that is blocked in a view. */
export function withSentences<Act extends Blocked, View extends { blockedActions: readonly Act[] }>(view: View): Omit<View, 'blockedActions'> & { blockedActions: (View['blockedActions'][number] & { zh: string; en: string })[] } {
  return { ...view, blockedActions: view.blockedActions.map(shownDetails) };
}
