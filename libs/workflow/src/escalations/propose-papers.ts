import { escalationFacts, returnedTasks, staleTasks, tasksById, type Database, type Look, type Triggered, type Tx } from '#database';
import { escalationPause, instantOf, type EscalationPolicy, type EscalationTrigger } from '#domain';
import type { Books, TimeBook } from '../time/books.js';
import { behindTasks } from './behind-tasks.js';
import { makePapers, newPaperId, type PaperDraft } from './make-papers.js';
import { escalationPolicy } from './policy.js';

/**
 * The daily look at what no clock watches (G3, by 'SCAN'): tasks returned too often, behind their planned progress, tasks on which nothing happens. Each
 * trigger writes one paper per task and period, whoever looks and how often, and none while escalation rests (G7).
 * Answers how many papers were written.
 */
export async function proposePapers(db: Database, books: Books, { limit = 100 }: { limit?: number } = {}): Promise<number> {
  let sum = 0;
  const triggers = await db.asSystem('papers.propose', async (tx) => (await escalationPolicy(tx)).triggers.filter(({ by, enabled }) => by === 'SCAN' && enabled));
  for (const trigger of triggers) {
    // A batch that is all paused would be found again for ever, so each trigger has one batch per look.
    sum += await db.asSystem('papers.propose', async (tx) => {
      const book = await books.open(tx);
      const policy = await escalationPolicy(tx);
      const found = await tasksFor(tx, trigger, book, { limit, hold: true });
      const drafts = await draftsOf(tx, trigger, found, policy, book);
      return (await makePapers(tx, drafts, policy, book)).length;
    });
  }
  return sum;
}

/**
 * How many papers the next daily look would write under a policy, by trigger; `limit` at most each. It looks and writes nothing, so
 * what somebody acts on meanwhile counts as well.
 */
export async function foreseePapers(tx: Tx, policy: EscalationPolicy, book: TimeBook, limit: number): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const trigger of policy.triggers) {
    if (trigger.by !== 'SCAN' || !trigger.enabled) continue;
    const found = await tasksFor(tx, trigger, book, { limit, hold: false });
    counts.set(trigger.id, (await draftsOf(tx, trigger, found, policy, book)).length);
  }
  return counts;
}

async function tasksFor(tx: Tx, trigger: EscalationTrigger, book: TimeBook, look: Look): Promise<(Triggered & Pick<PaperDraft, 'behind'>)[]> {
  const { today, calendar } = book;
  switch (trigger.expected) {
    case 'NO_FURTHER_RETURN': return returnedTasks(tx, trigger.id, trigger.activation, trigger.atLeast ?? 1, look);
    case 'ACTIVITY': {
      const before = instantOf(calendar.addWorkingDays(today, -(trigger.afterWorkingDays ?? 0)), '00:00', calendar.zone);
      return staleTasks(tx, trigger.id, trigger.activation, before, calendar.zone, look);
    }
    case 'TRAJECTORY': return behindTasks(tx, trigger, book, look);
    // Watched by a clock of its own.
    case 'RECEIPT': case 'PLAN': case 'REPORT': case 'COMPLETION': case 'REVIEW': return [];
  }
}

async function draftsOf(tx: Tx, trigger: EscalationTrigger, found: readonly (Triggered & Pick<PaperDraft, 'behind'>)[], policy: EscalationPolicy, book: TimeBook): Promise<PaperDraft[]> {
  const ids = found.map(({ taskId }) => taskId);
  if (ids.length === 0 || trigger.level === null) return [];
  const { level } = trigger;
  const tasks = await tasksById(tx, ids);
  const facts = await escalationFacts(tx, ids);
  return found.flatMap(({ taskId, period, behind }): PaperDraft[] => {
    const task = tasks.get(taskId);
    const known = facts.get(taskId);
    if (!task || !known) return [];
    const extension = known.extensionStatus === null ? null : { status: known.extensionStatus, signedAt: known.extensionSignedAt };
    if (escalationPause(task, extension, policy.pauseDays, book.today, book.calendar) !== null) return [];
    return [{
      id: newPaperId(), taskId, level, reason: trigger.reason, rule: trigger.id, period, agencyCode: task.heldByAgency ?? task.agencyCode, heldBy: task.heldBy,
      clock: null, audience: null, by: null, ...(behind === undefined ? {} : { behind }),
    }];
  });
}
