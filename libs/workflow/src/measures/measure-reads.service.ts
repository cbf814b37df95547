import {
  historyOfMeasure, listMeasures, measureWords, seenMeasure, tasksOfMeasures, type Credentials, type Database, type MeasureFilter, type MeasureState, type MeasureTask,
} from '#database';
import {
  allowedMeasureActions, DomainError, isDone, nameWithFormer, requirePermission, timelinessOf, UUID_SHAPE, worstTask,
  type BlockedMeasureAction, type MeasureAction, type Timeliness,
} from '#domain';
import { idPage, type IdPage } from '../pages/id-page.js';
import { toldPage, type HistoryEvent } from '../tasks/history-event.js';
import type { Books, TimeBook } from '../time/books.js';
import { leadTaskOf, measureFactsOf } from './measure-facts.js';

export interface MeasureTaskView extends MeasureTask {
  timeliness: Timeliness;
}

/** A measure with its one status and, beside it, the worst of its open tasks (B2). */
export interface MeasureView extends MeasureState {
  leadAgencyCode: string | null;
  leadAgencyName: string | null;
  /** Tasks that you may see: how many, how many are open, how many overdue. */
  counts: { tasks: number; open: number; overdue: number };
  worst: MeasureTaskView | null;
}

export interface MeasureDetail extends MeasureView {
  words: string;
  docTitle: string | null;
  docNumber: string | null;
  tasks: MeasureTaskView[];
  allowedActions: MeasureAction[];
  blockedActions: BlockedMeasureAction[];
}

const LIMIT = { default: 25, max: 200 } as const;

/** Reading measures: the list, and one with its tasks. */
export class MeasureReads {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /** Measures the person may see, document by document in their order. */
  async list(credentials: Credentials, filter: MeasureFilter, page: { limit?: number; cursor?: string }): Promise<{ items: MeasureView[]; nextCursor: string | null }> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'measure.read');
      const limit = Math.min(page.limit ?? LIMIT.default, LIMIT.max);
      const rows = await listMeasures(tx, filter, { limit, after: readPlace(page.cursor) });
      const shown = rows.slice(0, limit);
      const tasks = await tasksOfMeasures(tx, shown.map(({ id }) => id));
      const book = await this.books.open(tx);
      const last = shown.at(-1);
      return {
        items: shown.map((measure) => viewOf(measure, tasks.filter(({ measureId }) => measureId === measure.id), book)),
        nextCursor: rows.length > limit && last ? writePlace(last) : null,
      };
    });
  }

  /** One measure in the document's words, with its tasks as far as the person may see them. Throws not_found. */
  async get(credentials: Credentials, id: string): Promise<MeasureDetail> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'measure.read');
      const measure = await seenMeasure(tx, id);
      const tasks = await tasksOfMeasures(tx, [id]);
      const book = await this.books.open(tx);
      const { allowed, blocked } = allowedMeasureActions(measure, person, await measureFactsOf(tx, id, tasks, book.today));
      return {
        ...viewOf(measure, tasks, book), ...await measureWords(tx, id), tasks: tasks.map((task) => timed(task, book)),
        allowedActions: allowed, blockedActions: blocked,
      };
    });
  }

  /** What happened to the measure itself, oldest first, as hashed: an agency is told what stands with a task that it sees. Throws not_found like a missing measure, invalid_input for the cursor. */
  async history(credentials: Credentials, id: string, page: { cursor?: string; limit?: number } = {}): Promise<IdPage<HistoryEvent>> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'event.read');
      await seenMeasure(tx, id);
      tx.noteRead('MEASURE_HISTORY', id);
      return toldPage(await idPage(page, (after, limit) => historyOfMeasure(tx, id, after, limit)));
    });
  }
}

function viewOf(measure: MeasureState, tasks: readonly MeasureTask[], book: TimeBook): MeasureView {
  const views = tasks.map((task) => timed(task, book));
  const lead = leadTaskOf(views) ?? views[0];
  return {
    ...measure, leadAgencyCode: lead?.leadAgencyCode ?? null, leadAgencyName: lead?.leadAgencyName ?? null, worst: worstTask(views),
    counts: { tasks: views.length, open: views.filter(({ status }) => !isDone(status)).length, overdue: views.filter(({ timeliness }) => timeliness === 'OVERDUE').length },
  };
}

const timed = (task: MeasureTask, { today, calendar }: TimeBook): MeasureTaskView => ({
  ...task, agencyName: nameWithFormer(task.agencyName, task.formerNames), leadAgencyName: nameWithFormer(task.leadAgencyName, task.leadFormerNames), timeliness: timelinessOf(task, today, calendar) });

const PLACE = new RegExp(`^(${UUID_SHAPE})/(\\d{1,9})$`);

function writePlace({ documentId, position }: MeasureState): string {
  return Buffer.from(`${documentId}/${position}`).toString('base64url');
}

/** Throws invalid_input for a text that no list has given out. */
function readPlace(cursor: string | undefined): { documentId: string; position: number } | null {
  if (cursor === undefined) return null;
  const [, documentId, position] = PLACE.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (documentId === undefined || position === undefined) throw new DomainError('invalid_input', { field: 'cursor' });
  return { documentId, position: Number(position) };
}
