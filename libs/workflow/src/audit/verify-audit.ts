import { chainHeads, eventsAfter, hashAt, headlessChains, tasksWithEvents, vanishedTasks, type ChainHead, type Database, type Tx } from '#database';
import { checkLink, FIRST_HASH, type AuditProblem } from './link-check.js';
import { checkLots } from './lot-check.js';
import { checkTask } from './task-check.js';

/** The last links of all chains at an instant, to be kept where the database's administrator can't reach. */
export interface AuditCheckpoint {
  at: string;
  heads: { chain: string; seq: number; hash: string }[];
}

export interface AuditResult {
  chains: number;
  events: number;
  tasks: number;
  problems: AuditProblem[];
}

export interface AuditProgress {
  part: 'events' | 'tasks';
  done: number;
  /** For events the number the chains' last links promise; for tasks not known beforehand. */
  total: number | null;
}

/** Rows per round trip: some 5 MB of bodies. */
const EVENTS_PER_PAGE = 5_000;
const TASKS_PER_PAGE = 500;
/** A trail that is broken throughout need not be listed throughout. */
const MOST_PROBLEMS = 1_000;

/**
 * Proves the audit trail (L1): recomputes every hash of every chain in order, compares the columns with the hashed bodies
 * and the chains' last links with their last rows, then rebuilds every task from its events and draws every lot of spot checks anew, and compares. `db` is opened
 * as owner; the product may run meanwhile, what is appended after the start is left to the next run.
 *
 * Editing, deleting or reordering rows is found without anything else. A cut tail (last rows and last link both gone, or a
 * chain rewritten with all its hashes) is found only against a checkpoint exported earlier: pass it.
 */
export async function verifyAudit(
  db: Database, onProgress: (progress: AuditProgress) => void = () => undefined, checkpoint: AuditCheckpoint | null = null,
): Promise<AuditResult> {
  const problems: AuditProblem[] = [];
  const note = (found: readonly AuditProblem[]): void => {
    problems.push(...found.slice(0, Math.max(0, MOST_PROBLEMS - problems.length)));
  };
  return db.asSystem('verify', async (tx) => {
    const heads = await chainHeads(tx);
    const total = heads.reduce((sum, head) => sum + head.lastSeq, 0);
    let events = 0;
    for (const head of heads) {
      events += await checkChain(tx, head, note, (n) => onProgress({ part: 'events', done: events + n, total }));
    }
    note((await headlessChains(tx)).map((chain) => ({ chain, seq: null, what: 'head_missing', detail: {} })));
    if (checkpoint !== null) note(await checkCheckpoint(tx, heads, checkpoint));
    const tasks = await checkTasks(tx, note, (done) => onProgress({ part: 'tasks', done, total: null }));
    note(await checkLots(tx));
    return { chains: heads.length, events, tasks, problems };
  });
}

/** The last links of all chains now. Keep the file outside the database: only against it a cut tail is found. */
export async function exportCheckpoint(db: Database): Promise<AuditCheckpoint> {
  return db.asSystem('verify', async (tx) => ({
    at: tx.now.toISOString(),
    heads: (await chainHeads(tx)).map(({ chain, lastSeq, lastHash }) => ({ chain, seq: lastSeq, hash: lastHash })),
  }));
}

async function checkChain(
  tx: Tx, head: ChainHead, note: (found: readonly AuditProblem[]) => void, progress: (done: number) => void,
): Promise<number> {
  let previous = { seq: 0, hash: FIRST_HASH };
  let count = 0;
  for (;;) {
    const page = await eventsAfter(tx, head.chain, previous.seq, EVENTS_PER_PAGE);
    // Rows beyond the last link read at the start are newer; the next run proves them.
    const rows = page.filter(({ seq }) => seq <= head.lastSeq);
    const newest = page.at(-1)?.seq ?? 0;
    if (newest > head.lastSeq) note(await checkNewer(tx, head.chain, newest));
    for (const row of rows) {
      note(checkLink(row, previous));
      // Goes on from what is stored, so that one edited row is one finding.
      previous = { seq: row.seq, hash: row.hash };
    }
    count += rows.length;
    progress(count);
    if (page.length < EVENTS_PER_PAGE || rows.length < page.length) break;
  }
  if (previous.seq !== head.lastSeq || previous.hash !== head.lastHash) {
    note([{ chain: head.chain, seq: head.lastSeq, what: 'head_mismatch', detail: { lastRow: previous.seq, lastLink: head.lastSeq } }]);
  }
  return count;
}

/** A row commits with its last link: a row that no last link knows even now was put in beside append_events(). */
async function checkNewer(tx: Tx, chain: string, newest: number): Promise<AuditProblem[]> {
  const lastLink = (await chainHeads(tx)).find((head) => head.chain === chain)?.lastSeq ?? 0;
  return newest > lastLink ? [{ chain, seq: newest, what: 'head_mismatch', detail: { lastRow: newest, lastLink } }] : [];
}

async function checkCheckpoint(tx: Tx, heads: readonly ChainHead[], checkpoint: AuditCheckpoint): Promise<AuditProblem[]> {
  const problems: AuditProblem[] = [];
  for (const { chain, seq, hash } of checkpoint.heads) {
    const lastSeq = heads.find((head) => head.chain === chain)?.lastSeq ?? 0;
    const stored = await hashAt(tx, chain, seq);
    if (lastSeq < seq || stored === null) problems.push({ chain, seq, what: 'tail_cut', detail: { lastSeq, checkpointAt: checkpoint.at } });
    else if (stored !== hash) problems.push({ chain, seq, what: 'rewritten_since_checkpoint', detail: { checkpointAt: checkpoint.at } });
  }
  return problems;
}

async function checkTasks(tx: Tx, note: (found: readonly AuditProblem[]) => void, progress: (done: number) => void): Promise<number> {
  let count = 0;
  let after: string | null = null;
  for (;;) {
    const page = await tasksWithEvents(tx, after, TASKS_PER_PAGE);
    for (const task of page) note(checkTask(task));
    count += page.length;
    progress(count);
    after = page.at(-1)?.id ?? null;
    if (page.length < TASKS_PER_PAGE) break;
  }
  note((await vanishedTasks(tx, MOST_PROBLEMS)).map(({ taskId, chain, seq }) => ({ chain, seq, what: 'task_missing', detail: { taskId } })));
  return count;
}
