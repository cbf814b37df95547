import {
  appendEvent, appendEvents, clocksOf, findPlan, insertAmendment, lockPlan, lockTask, outdatedTasks, putClocks, saveAmendment, savePlan, saveTask,
  type Credentials, type Database, type OutdatedTask, type Tx,
} from '#database';
import {
  civilDateOf, deadlineFrom, MOVE_REFUSALS, moveSummary, moveToVersion, OFFICE_AGENCY, requirePermission,
  type CivilDate, type Clock, type MoveRefusal, type PlanLine, type TemplateMove,
} from '#domain';
import { registryOf } from '../documents/registry-of.js';
import { runningClock } from '../time/arm-clock.js';
import type { Books, TimeBook } from '../time/books.js';
import { requireRunning } from './require-running.js';

interface MovedClock { clock: Clock; to: CivilDate }
interface Move { task: OutdatedTask; move: TemplateMove; clocks: MovedClock[] }

/** What moving a plan's tasks to the newest templates would do (A10). */
export interface MovesView {
  version: number;
  summary: { zh: string; en: string };
  lines: PlanLine[];
  clocks: { taskId: string; kind: string; from: CivilDate | null; to: CivilDate }[];
  refused: { taskId: string; agencyCode: string; measureRef: string; why: MoveRefusal; zh: string; en: string }[];
}

/** Moves running tasks to a newer version of their template: tried dry, then done in one act as a version of the plan. */
export class TemplateMoves {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /** The dry run: in words, which clocks move, which tasks stay and why. Nothing changes. Throws not_found. */
  async preview(credentials: Credentials, planId: string): Promise<MovesView> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'amendment.read');
      const plan = await findPlan(tx, planId);
      const { moves, view } = await plannedMoves(tx, planId, await this.books.open(tx), this.db.zone);
      return { version: plan.version, ...view, summary: moveSummary({ changed: moves.length, clocks: view.clocks.length, refused: view.refused.length }) };
    });
  }

  /** Does it for every task that can be moved; each agency is told once. Throws stale_version, act_not_allowed_in_state, conflict. */
  async apply(
    credentials: Credentials, planId: string, { reason, basis }: { reason: string; basis: string }, expectedVersion: number,
  ): Promise<{ id: string; version: number; moved: number }> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'plan.issue');
      const plan = await lockPlan(tx, planId, expectedVersion);
      requireRunning(plan);
      const book = await this.books.open(tx);
      const { moves, view } = await plannedMoves(tx, planId, book, this.db.zone);
      if (moves.length === 0) return { id: planId, version: plan.version, moved: 0 };
      const amendment = await insertAmendment(tx, { planId, reason, basis, changes: [], createdBy: person.personId });
      for (const { task: seen, move, clocks } of [...moves].sort((a, b) => (a.task.id < b.task.id ? -1 : 1))) {
        const task = await lockTask(tx, seen.id);
        await saveTask(tx, task, { ...move.patch, templateId: seen.newestId, templateVersion: seen.newestVersion });
        await putClocks(tx, clocks.map(({ clock, to }) => ({ ...runningClock(clock, to, book), startedAt: clock.startedAt })));
        await appendEvents(tx, [{
          type: 'task.template_moved', taskId: task.id, planId, agency: task.agencyCode, post, reason, publish: false,
          before: { templateVersion: task.templateVersion, clockOffsets: task.clockOffsets, requirement: task.requirement, deliverable: task.deliverable },
          after: { templateVersion: seen.newestVersion, clockOffsets: move.patch.clockOffsets, requirement: move.patch.requirement, deliverable: move.patch.deliverable },
          facts: { basis, planVersion: amendment.number, clocks: clocks.map(({ clock, to }) => ({ kind: clock.kind, from: clock.dueOn, to })) },
        }]);
      }
      const version = await savePlan(tx, plan, {});
      await saveAmendment(tx, amendment, { status: 'ISSUED', lines: view.lines, issuedBy: person.personId, issuedAt: tx.now });
      await appendEvent(tx, {
        type: 'plan.amended', planId, subject: amendment.id, post, reason, after: { planVersion: amendment.number },
        facts: { number: amendment.number, basis, lines: view.lines, affected: affectedOf(moves) },
      });
      return { id: planId, version, moved: moves.length };
    });
  }
}

async function plannedMoves(tx: Tx, planId: string, book: TimeBook, zone: string): Promise<{ moves: Move[]; view: Omit<MovesView, 'summary' | 'version'> }> {
  const registry = await registryOf(tx);
  const moves: Move[] = [];
  const refused: MovesView['refused'] = [];
  for (const task of await outdatedTasks(tx, planId)) {
    const move = moveToVersion(task, task.newestBody, registry);
    if (move === null) continue;
    if ('refused' in move) refused.push({ taskId: task.id, agencyCode: task.agencyCode, measureRef: task.measureRef, why: move.refused, ...MOVE_REFUSALS[move.refused] });
    else moves.push({ task, move, clocks: move.clocks.length === 0 ? [] : movedClocks(await clocksOf(tx, task.id), move, book, zone) });
  }
  const lines = moves.flatMap(({ task: { id, agencyCode, leadAgencyCode, measureRef }, move }) => move.zh.map((zh, i): PlanLine =>
    ({ agencyCode, leadAgencyCode, measureRef, taskId: id, zh: `第${measureRef}条 ${zh}`, en: `Measure ${measureRef}. ${move.en[i] ?? zh}` })));
  const clocks = moves.flatMap(({ task, clocks: moved }) => moved.map(({ clock, to }) => ({ taskId: task.id, kind: clock.kind, from: clock.dueOn, to })));
  return { moves, view: { lines, clocks, refused } };
}

/** Running clocks of other length, counted from the day they started; none ends before today. */
function movedClocks(clocks: readonly Clock[], { clocks: kinds, patch }: TemplateMove, { today, calendar }: TimeBook, zone: string): MovedClock[] {
  return clocks.flatMap((clock) => {
    const offset = patch.clockOffsets[clock.kind];
    if (clock.status !== 'RUNNING' || clock.startedAt === null || offset === undefined || !kinds.includes(clock.kind)) return [];
    const { dueOn } = deadlineFrom({ start: civilDateOf(clock.startedAt, zone), offset, roll: 'next' }, calendar);
    const to = dueOn < today ? calendar.addWorkingDays(today, 0) : dueOn;
    return to === clock.dueOn ? [] : [{ clock, to }];
  });
}

/** Each agency once, with its own tasks. */
function affectedOf(moves: readonly Move[]): { agencyCode: string; taskIds: string[] }[] {
  const codes = [...new Set(moves.map(({ task }) => task.agencyCode))].filter((code) => code !== OFFICE_AGENCY);
  return codes.map((agencyCode) => ({ agencyCode, taskIds: moves.filter(({ task }) => task.agencyCode === agencyCode).map(({ task }) => task.id) }));
}
