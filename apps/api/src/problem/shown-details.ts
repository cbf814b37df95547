import type { DomainErrorCode } from '#domain';
import { PROBLEMS } from './problem-table.js';

/** A blocked act with only those facts that its refusal would show. */
export function shownDetails<T extends { code: DomainErrorCode; details: Record<string, unknown> }>(blocked: T): T {
  return { ...blocked, details: Object.fromEntries(Object.entries(blocked.details).filter(([key]) => PROBLEMS[blocked.code].shows.includes(key))) };
}
