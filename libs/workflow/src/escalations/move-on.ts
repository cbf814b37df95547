import { appendEvents, claimMovedOn, endEscalations, stopPaperClocks, type Database } from '#database';
import { ESCALATION_MOVES, UNISSUED } from '#domain';

const BATCH = 200;

/**
 * Ends the papers whose matter has moved on: what was not issued is overtaken and never sent, what was is settled. Their
 * clocks stop with them. Answers how many; a second look finds none.
 */
export async function endMovedOn(db: Database): Promise<number> {
  for (let sum = 0; ;) {
    const ended = await db.asSystem('papers.move_on', async (tx) => {
      const papers = await claimMovedOn(tx, BATCH);
      const moves = papers.map((paper) => ({ ...paper, move: (UNISSUED as readonly string[]).includes(paper.status) ? ESCALATION_MOVES.overtake : ESCALATION_MOVES.conclude }));
      await endEscalations(tx, moves.map(({ id, move }) => ({ id, status: move.to, text: 'task_moved_on', raisedTo: null })));
      await stopPaperClocks(tx, papers.map(({ id }) => id), ['NOTICE_SIGN', 'NOTICE_REPLY']);
      await appendEvents(tx, moves.map(({ id, taskId, planId, taskAgency, status, move }) => ({
        type: move.event, taskId, planId, agency: taskAgency, subject: id, before: { noticeStatus: status }, after: { noticeStatus: move.to },
        facts: { noticeId: id, because: 'task_moved_on' },
      })));
      return papers.length;
    });
    sum += ended;
    if (ended < BATCH) return sum;
  }
}
