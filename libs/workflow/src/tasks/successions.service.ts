import { lockTask, openTasksOf, sharedMeasures, type Credentials, type Database, type SharedMeasure } from '#database';
import { requirePermission, type ActInput } from '#domain';
import type { Books } from '../time/books.js';
import { performAct } from './perform-act.js';

/** An agency's work goes to its successor (移交, B10): 质检总局 and 工商总局 into 市场监管总局 in 2018. */
export class Successions {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /**
   * Moves every task of `from` that has not ended to `to`, on a legal basis and from a day that has come; one event per
   * task, clocks and dates unchanged, the printed name kept. Where `to` then has two tasks of one measure, because both
   * predecessors had one, both stay, and `sameMeasure` names them: the office may end one as superseded. Throws the refusals of the act `succeed`; then nothing moved.
   */
  async succeed(credentials: Credentials, { from, to, basis, effectiveOn }: { from: string; to: string } & Required<Pick<ActInput, 'basis' | 'effectiveOn'>>): Promise<{ moved: string[]; sameMeasure: SharedMeasure[] }> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'agency.succeed');
      const book = await this.books.open(tx);
      const moved: string[] = [];
      for (const { id } of await openTasksOf(tx, from)) {
        await performAct(tx, await lockTask(tx, id), { act: 'succeed', input: { agencyCode: to, basis, effectiveOn }, person, book });
        moved.push(id);
      }
      return { moved, sameMeasure: (await sharedMeasures(tx, to)).filter(({ taskIds }) => taskIds.some((id) => moved.includes(id))) };
    });
  }
}
