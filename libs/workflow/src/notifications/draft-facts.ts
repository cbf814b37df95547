import { agencyNamesIn, clocksOfTasks, mailTaskFacts, movesOf, type ClockFacts, type DueNotice, type MoveRow, type Tx } from '#database';
import type { TimeBook } from '../time/books.js';
import type { DraftFacts } from './mail-draft.js';
import type { NoticeModel } from './notice-model.js';

/** What the words of these notices need, in a handful of queries however many. */
export async function loadFacts(tx: Tx, notices: readonly DueNotice<NoticeModel>[], book: TimeBook): Promise<DraftFacts> {
  const taskIds = [...new Set(notices.flatMap(({ model }) => model.taskIds))];
  const clocks = new Map<string, ClockFacts[]>();
  for (const clock of await clocksOfTasks(tx, taskIds)) clocks.set(clock.taskId, [...(clocks.get(clock.taskId) ?? []), clock]);
  const changes = [...new Set(notices.flatMap(({ kind, model }) => (kind === 'calendar.changed' ? [String(model.facts['noticeId'])] : [])))];
  const moves = new Map<string, MoveRow[]>();
  for (const move of await movesOf(tx, changes, taskIds)) moves.set(move.noticeId, [...moves.get(move.noticeId) ?? [], move]);
  return {
    tasks: await mailTaskFacts(tx, taskIds), clocks, book, moves,
    agencies: await agencyNamesIn(tx, notices.map(({ agencyCode }) => agencyCode)),
  };
}
