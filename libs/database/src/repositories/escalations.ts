import { DomainError, OFFICE_AGENCY, OPEN_ESCALATION, type CivilDate, type EscalationKind, type EscalationNotice, type EscalationStatus, type PaperLevel } from '#domain';
import type { Tx } from '../client/tx.js';

export interface EscalationRow extends EscalationNotice {
  /** The ladder step or trigger, and its period; null: a person. */
  rule: string | null;
  period: string;
  text: string;
  /** The evidence sheet as JSON text: the hash is of exactly this. */
  evidence: string;
  evidenceSha256: string;
  proposedAt: Date;
  proposalText: string | null;
  overrideReason: string | null;
  signDue: CivilDate | null;
  signedBy: string | null;
  signedAt: Date | null;
  declinedBy: string | null;
  declinedAt: Date | null;
  declinedText: string | null;
  issuedAt: Date | null;
  issuedOn: CivilDate | null;
  receivedBy: string | null;
  receivedAt: Date | null;
  replyDraftedBy: string | null;
  repliedBy: string | null;
  repliedAt: Date | null;
  replyLateDays: number;
  settledBy: string | null;
  endedAt: Date | null;
  endedText: string | null;
  raisedTo: string | null;
}

/** The columns a paper is made with. */
export type EscalationWrite = Pick<EscalationRow,
  'id' | 'taskId' | 'kind' | 'level' | 'colour' | 'reason' | 'rule' | 'period' | 'status' | 'year' | 'number' | 'agencyCode' | 'heldBy' | 'clockId' | 'clockKind'
  | 'dueOn' | 'audience' | 'signers' | 'repliers' | 'policyKey' | 'policyVersion' | 'text' | 'evidence' | 'evidenceSha256' | 'replyWithin' | 'proposedBy'
  | 'proposalText' | 'overrideReason' | 'signDue' | 'issuedAt' | 'issuedOn' | 'replyDue' | 'eyes'>;

const WRITTEN = [
  ['id', 'uuid'], ['task_id', 'uuid'], ['kind', 'text'], ['level', 'int'], ['colour', 'text'], ['reason', 'text'], ['rule', 'text'], ['period', 'text'],
  ['status', 'text'], ['year', 'int'], ['number', 'int'], ['agency_code', 'text'], ['held_by', 'text'], ['clock_id', 'uuid'], ['clock_kind', 'text'],
  ['due_on', 'date'], ['audience', 'jsonb'], ['signers', 'jsonb'], ['repliers', 'jsonb'], ['policy_key', 'text'], ['policy_version', 'int'], ['text', 'text'],
  ['evidence', 'text'], ['evidence_sha256', 'text'], ['reply_within', 'text'], ['proposed_by', 'uuid'], ['proposal_text', 'text'], ['override_reason', 'text'],
  ['sign_due', 'date'], ['issued_at', 'timestamptz'], ['issued_on', 'date'], ['reply_due', 'date'], ['eyes', 'jsonb'],
] as const;

/** Makes papers. One that a rule made for the period before breaks the unique key and undoes the transaction: ask `knownPapers` first. */
export async function insertEscalations(tx: Tx, papers: readonly EscalationWrite[]): Promise<void> {
  if (papers.length === 0) return;
  const columns = (p: EscalationWrite): unknown[] => [
    p.id, p.taskId, p.kind, p.level, p.colour, p.reason, p.rule, p.period, p.status, p.year, p.number, p.agencyCode, p.heldBy, p.clockId, p.clockKind, p.dueOn,
    JSON.stringify(p.audience), JSON.stringify(p.signers), JSON.stringify(p.repliers), p.policyKey, p.policyVersion, p.text, p.evidence, p.evidenceSha256,
    p.replyWithin, p.proposedBy, p.proposalText, p.overrideReason, p.signDue, p.issuedAt, p.issuedOn, p.replyDue, JSON.stringify(p.eyes),
  ];
  const rows = papers.map(columns);
  tx.write(
    `INSERT INTO escalation_notice (${WRITTEN.map(([name]) => name).join(', ')}, proposed_at)
     SELECT u.*, $${WRITTEN.length + 1}::timestamptz FROM unnest(${WRITTEN.map(([, type], i) => `$${i + 1}::${type}[]`).join(', ')}) u`,
    [...WRITTEN.map((_, i) => rows.map((row) => row[i])), tx.now]);
}

/**
 * Takes the next `count` numbers of a kind and year and answers the first. The counter's row is held until the transaction
 * ends, so that a number taken by one that fails is given again: the series has no gap.
 */
export async function takeNumbers(tx: Tx, kind: EscalationKind, year: number, count: number): Promise<number> {
  const { last } = await tx.one<{ last: number }>(
    `INSERT INTO notice_number (kind, year, last) VALUES ($1, $2, $3)
     ON CONFLICT (kind, year) DO UPDATE SET last = notice_number.last + EXCLUDED.last RETURNING last`, [kind, year, count]);
  return last - count + 1;
}

/** Loads a paper. Throws not_found, also for what the caller may not see. */
export async function findEscalation(tx: Tx, id: string): Promise<EscalationRow> {
  return tx.one<EscalationRow>('SELECT * FROM escalation_notice WHERE id = $1', [id], 'notice');
}

export interface EscalationFilter {
  status?: EscalationStatus;
  /** Waiting for a signature, for a reply, or for the office to settle it. */
  waiting?: 'SIGN' | 'REPLY' | 'SETTLE';
  kind?: EscalationKind;
  level?: PaperLevel;
  agencyCode?: string;
  planId?: string;
  taskId?: string;
}

const WAITING = { SIGN: ['PROPOSED'], REPLY: ['ISSUED', 'RECEIVED'], SETTLE: ['REPLIED'] } as const satisfies Record<string, readonly EscalationStatus[]>;

/** A page of the papers that may be seen, newest first (ids are time-ordered), one more than `limit` where there is a next page. */
export async function listEscalations(tx: Tx, f: EscalationFilter, page: { limit: number; before: string | null }): Promise<EscalationRow[]> {
  return tx.query<EscalationRow>(
    `SELECT n.* FROM escalation_notice n JOIN task t ON t.id = n.task_id
      WHERE ($1::uuid IS NULL OR n.id < $1) AND ($2::text IS NULL OR n.status = $2) AND ($3::text[] IS NULL OR n.status = ANY ($3))
        AND ($4::text IS NULL OR n.kind = $4) AND ($5::int IS NULL OR n.level = $5) AND ($6::text IS NULL OR n.agency_code = $6)
        AND ($7::uuid IS NULL OR t.plan_id = $7) AND ($8::uuid IS NULL OR n.task_id = $8)
      ORDER BY n.id DESC LIMIT $9`,
    [page.before, f.status ?? null, f.waiting === undefined ? null : WAITING[f.waiting], f.kind ?? null, f.level ?? null, f.agencyCode ?? null,
      f.planId ?? null, f.taskId ?? null, page.limit + 1]);
}

/** A task's papers that may be seen, oldest first. */
export async function escalationsOf(tx: Tx, taskId: string): Promise<EscalationRow[]> {
  return tx.query<EscalationRow>('SELECT * FROM escalation_notice WHERE task_id = $1 ORDER BY id', [taskId]);
}

/** Open papers of these tasks, locked: those that a new one may raise. */
export async function lockOpenEscalations(tx: Tx, taskIds: readonly string[]): Promise<EscalationRow[]> {
  return taskIds.length === 0 ? [] : tx.query<EscalationRow>(
    'SELECT * FROM escalation_notice WHERE task_id = ANY ($1) AND status = ANY ($2) ORDER BY id FOR UPDATE', [taskIds, OPEN_ESCALATION]);
}

export type EscalationPatch = Partial<Omit<EscalationRow, 'id' | 'taskId' | 'version' | 'rule' | 'period' | 'evidence' | 'evidenceSha256'>>;

const COLUMNS = {
  status: 'status', year: 'year', number: 'number', text: 'text', replyWithin: 'reply_within', signedBy: 'signed_by', signedAt: 'signed_at',
  declinedBy: 'declined_by', declinedAt: 'declined_at', declinedText: 'declined_text', issuedAt: 'issued_at', issuedOn: 'issued_on', replyDue: 'reply_due',
  receivedBy: 'received_by', receivedAt: 'received_at', replyText: 'reply_text', replyDraftedBy: 'reply_drafted_by', repliedBy: 'replied_by',
  repliedAt: 'replied_at', replyLateDays: 'reply_late_days', settledBy: 'settled_by', endedAt: 'ended_at', endedText: 'ended_text', raisedTo: 'raised_to', eyes: 'eyes',
} as const satisfies Partial<Record<keyof EscalationPatch, string>>;

/** Saves what an act changed and raises the version by one. Throws stale_version when another act came between. */
export async function saveEscalation(tx: Tx, before: EscalationRow, patch: EscalationPatch): Promise<number> {
  const fields = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter((field) => field in patch);
  const changed = await tx.run(
    `UPDATE escalation_notice SET ${[...fields.map((field, i) => `${COLUMNS[field]} = $${i + 3}`), 'version = version + 1'].join(', ')} WHERE id = $1 AND version = $2`,
    [before.id, before.version, ...fields.map((field) => (field === 'eyes' ? JSON.stringify(patch[field]) : patch[field]))]);
  if (changed !== 1) throw new DomainError('stale_version', { current: before.version });
  return before.version + 1;
}

/** Ends papers by a move of the machine: raised, overtaken, settled. */
export async function endEscalations(tx: Tx, rows: readonly { id: string; status: EscalationStatus; text: string; raisedTo: string | null }[]): Promise<void> {
  if (rows.length === 0) return;
  tx.write(
    `UPDATE escalation_notice n SET status = u.status, ended_at = $5, ended_text = u.why, raised_to = u.raised_to, version = n.version + 1
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[]) AS u(id, status, why, raised_to) WHERE n.id = u.id`,
    [rows.map((r) => r.id), rows.map((r) => r.status), rows.map((r) => r.text), rows.map((r) => r.raisedTo), tx.now]);
}

/** Stops the clocks of papers: of their signature, of their reply, or both. */
export async function stopPaperClocks(tx: Tx, ids: readonly string[], kinds: readonly ('NOTICE_SIGN' | 'NOTICE_REPLY')[]): Promise<void> {
  if (ids.length === 0) return;
  tx.write(
    `UPDATE clock SET status = 'STOPPED', stopped_at = $3, next_at = NULL, next_step = NULL
      WHERE task_id IN (SELECT task_id FROM escalation_notice WHERE id = ANY ($1)) AND kind = ANY ($2) AND period = ANY ($4) AND status <> 'STOPPED'`,
    [ids, kinds, tx.now, ids]);
}

/** A paper's present status, posts and number, for notices about it. */
export interface PaperState {
  id: string;
  status: EscalationStatus;
  signers: EscalationNotice['signers'];
  repliers: EscalationNotice['repliers'];
}

export async function paperStates(tx: Tx, ids: readonly string[]): Promise<Map<string, PaperState>> {
  const rows = ids.length === 0 ? [] : await tx.query<PaperState>('SELECT id, status, signers, repliers FROM escalation_notice WHERE id = ANY ($1)', [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The names that a printed paper bears: who issues it, whom it addresses, who signed it. */
export async function paperNames(tx: Tx, paper: Pick<EscalationRow, 'agencyCode' | 'signedBy'>): Promise<{ issuer: string; addressee: string; signedByName: string | null }> {
  return tx.one(
    `SELECT (SELECT name_zh FROM agency WHERE code = $1) AS issuer, (SELECT name_zh FROM agency WHERE code = $2) AS addressee,
            (SELECT name FROM person WHERE id = $3::uuid) AS signed_by_name`, [OFFICE_AGENCY, paper.agencyCode, paper.signedBy]);
}

/** The body of the active policy. */
export async function activeEscalationPolicy(tx: Tx): Promise<unknown> {
  return (await tx.one<{ body: unknown }>('SELECT body FROM escalation_policy WHERE active', [], 'policy')).body;
}
