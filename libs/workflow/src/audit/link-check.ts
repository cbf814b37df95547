import { createHash } from 'node:crypto';
import type { AuditRow } from '#database';

/** What may be wrong with the trail; stable names, for people and for scripts. */
export const AUDIT_FINDINGS = [
  /** The body or the hash was edited, or the row stands in another's place. */
  'hash_mismatch',
  /** A sequence number is missing: a row was deleted. */
  'row_missing',
  /** A column says something else than the hashed body. */
  'column_mismatch',
  /** The body is not JSON. */
  'body_unreadable',
  /** The chain's last link does not agree with its last row. */
  'head_mismatch',
  /** The chain has rows and no last link. */
  'head_missing',
  /** The chain is shorter than, or differs from, what an earlier checkpoint says. */
  'tail_cut', 'rewritten_since_checkpoint',
  /** A task does not follow from its events, has none, took a step that the rules do not know, or is gone. */
  'task_differs', 'task_without_events', 'task_step_not_allowed', 'task_missing',
  /** A lot of spot checks is not the one that its seed and population give, or that the trail tells of. */
  'lot_differs',
] as const;
export type AuditFinding = (typeof AUDIT_FINDINGS)[number];

export interface AuditProblem {
  chain: string;
  /** The place in the chain; null where it concerns no single row. */
  seq: number | null;
  what: AuditFinding;
  /** The facts: the column, the field, the task. */
  detail: Record<string, unknown>;
}

export const FIRST_HASH = '0'.repeat(64);

/** The hash of a link: sha256(previous hash LF sequence number LF body), as append_events() computes it. */
export function linkHash(previous: string, seq: number, body: string): string {
  return createHash('sha256').update(`${previous}\n${seq}\n${body}`).digest('hex');
}

/** Checks one row against the link before it and its columns against its body. Answers what is wrong. */
export function checkLink(row: AuditRow, previous: { seq: number; hash: string }): AuditProblem[] {
  const at = (what: AuditFinding, detail: Record<string, unknown> = {}): AuditProblem => ({ chain: row.chain, seq: row.seq, what, detail });
  const problems: AuditProblem[] = [];
  if (row.seq !== previous.seq + 1) problems.push(at('row_missing', { after: previous.seq, missing: row.seq - previous.seq - 1 }));
  // After a gap the link before is unknown: the gap is the finding, not the row behind it.
  else if (linkHash(previous.hash, row.seq, row.body) !== row.hash) problems.push(at('hash_mismatch', { id: row.id }));
  const body = parse(row.body);
  if (body === null) return [...problems, at('body_unreadable')];
  for (const [column, stored, said] of pairs(row, body)) {
    if (stored !== said) problems.push(at('column_mismatch', { column, stored, said }));
  }
  return problems;
}

function pairs(row: AuditRow, body: Record<string, unknown>): [string, unknown, unknown][] {
  const actor = record(body['actor']) ?? {};
  return [
    ['id', row.id, body['id']], ['type', row.type, body['type']], ['at', row.at.toISOString(), body['at']],
    ['chain', row.chain, body['chain']], ['task_id', row.taskId, body['taskId']], ['plan_id', row.planId, body['planId']],
    ['subject', row.subject, body['subject']], ['person_id', row.personId, actor['personId']], ['agency', row.agency, actor['agency']],
  ];
}

/** The body as an object, or null. */
export function parse(body: string): Record<string, unknown> | null {
  try {
    return record(JSON.parse(body));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** An object that is neither null nor a list, or null. */
export function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
