import {
  agenciesAtWork, agencyNames, boardCounts, clocksOf, findPlan, historyOf, listAlarms, listTasks, mailsAbout, plans, postHoldersOf,
  taskDetail, tasksByIds, type AlarmRow, type BoardCounts, type Database, type MailListRow, type PlanRow, type PostHolderRow, type SignOffStage,
  type TaskFilter, type TaskListRow, type Tx,
} from '#database';
import {
  chargeDays, dueSoonLimit, OFFICE_AGENCY, reviewingAgency, timelinessOf,
  type Clock, type DubanEvent, type EventType, type Holder, type Task, type Timeliness,
} from '#domain';
import { daysHeld, matrixOf, type Matrix } from '../board/board.service.js';
import type { Books, TimeBook } from '../time/books.js';

/** As many rows as a page without paging can bear. */
const ROWS = 500;

export interface PlainTaskRow extends TaskListRow {
  timeliness: Timeliness;
}

export interface PlainEvent {
  id: string;
  type: EventType;
  at: Date;
  actor: DubanEvent['actor'];
  reason: string | null;
  after: DubanEvent['after'];
  facts: DubanEvent['facts'];
}

export interface PlainSignOff {
  round: number;
  stage: SignOffStage;
  decision: 'YES' | 'RETURNED' | 'DISSENT';
  personName: string | null;
  agencyCode: string;
  statement: string | null;
  grade: string | null;
  at: Date;
}

export interface PlainTask {
  task: PlainTaskRow;
  parent: Task | null;
  measure: Awaited<ReturnType<typeof taskDetail>>['measure'];
  clocks: Clock[];
  signOffs: PlainSignOff[];
  /** Working days charged to each holder since dispatch, such as OWNER:MIIT (E9). */
  charged: { holder: Holder; agencyCode: string; days: number }[];
  /** Working days that the present holder has had the ball. */
  daysHeld: number;
  subtasks: PlainTaskRow[];
  history: PlainEvent[];
  mails: MailListRow[];
  /** Short names of all agencies that the page mentions. */
  names: ReadonlyMap<string, string>;
  /** Who holds posts where the task's next acts may be done. */
  people: PostHolderRow[];
}

export interface PlainBoard {
  plan: PlanRow | null;
  plans: PlanRow[];
  counts: BoardCounts;
  matrix: Matrix;
}

export interface PlainTaskList {
  plan: PlanRow | null;
  agencies: { code: string; name: string; open: number }[];
  items: PlainTaskRow[];
  /** Whether there are more than a page bears. */
  more: boolean;
}

/**
 * What the pages without sign-in show, read only, on a machine that nobody else reaches: `db` is opened as duban_worker.
 * It states no rules: timeliness, charged days and numbers are those of the domain and of the board.
 */
export class PlainPages {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /** The office's numbers and the matrix (H1, H3) of a plan; without one: all numbers, and the last issued plan's matrix. Throws not_found. */
  async board(planId: string | null): Promise<PlainBoard> {
    return this.read(async (tx, book) => {
      const all = await plans(tx);
      const plan = planId === null ? all.find(({ status }) => status !== 'DRAFT' && status !== 'SUBMITTED') ?? null : await findPlan(tx, planId);
      return {
        plan, plans: all, counts: await boardCounts(tx, planId, book.today, dueSoonLimit(book.today, book.calendar)),
        matrix: plan === null ? { today: book.today, measures: [], agencies: [], cells: [] } : await matrixOf(tx, plan.id, book),
      };
    });
  }

  /** One task with all that happened to it. Throws not_found. */
  async task(id: string): Promise<PlainTask> {
    return this.read(async (tx, book) => {
      const { task, measure, signOffs, holdings } = await taskDetail(tx, id);
      const [parent = null] = task.parentId === null ? [] : await tasksByIds(tx, [task.parentId]);
      const history = (await historyOf(tx, id, { limit: ROWS, afterSeq: null })).map(({ id: eventId, type, at, body }): PlainEvent => {
        const { actor, reason, after, facts } = JSON.parse(body) as DubanEvent;
        return { id: eventId, type: type as EventType, at, actor, reason, after, facts };
      });
      const charged = chargeDays(
        holdings.map((h) => ({ holder: `${h.heldBy}:${h.agencyCode ?? ''}`, from: h.fromAt, to: h.toAt })), book.now, book.calendar);
      const actors = [...new Set([task.agencyCode, reviewingAgency(task), task.assignerAgencyCode, OFFICE_AGENCY])];
      const clocks = await clocksOf(tx, id);
      const signed = signOffs as PlainSignOff[];
      const mentioned = [...actors, ...holdings.map(({ agencyCode }) => agencyCode), ...signed.map(({ agencyCode }) => agencyCode),
        ...clocks.map(({ holderAgency }) => holderAgency), ...history.map(({ actor }) => actor.agency), task.heldByAgency, parent?.agencyCode ?? null];
      return {
        task: timed(task, book), parent, measure, clocks, signOffs: signed, history,
        charged: [...charged].map(([key, days]) => ({ holder: key.split(':')[0] as Holder, agencyCode: key.split(':')[1] ?? '', days })),
        daysHeld: daysHeld(task, book),
        subtasks: (await listTasks(tx, { parentId: id }, { limit: ROWS, after: null }, book.today, book.today)).map((row) => timed(row, book)),
        mails: await mailsAbout(tx, id, ROWS),
        names: await agencyNames(tx, [...new Set(mentioned)].filter((code) => code !== null)),
        people: await postHoldersOf(tx, actors, book.today),
      };
    });
  }

  /** Tasks, soonest due first: those of a plan or an agency, or all. Throws not_found for an unknown plan. */
  async tasks(filter: Pick<TaskFilter, 'planId' | 'agencyCode' | 'open'>): Promise<PlainTaskList> {
    return this.read(async (tx, book) => {
      const plan = filter.planId === undefined ? null : await findPlan(tx, filter.planId);
      const rows = await listTasks(tx, filter, { limit: ROWS, after: null }, book.today, book.today);
      return {
        plan, agencies: await agenciesAtWork(tx, filter.planId ?? null), items: rows.slice(0, ROWS).map((row) => timed(row, book)), more: rows.length > ROWS,
      };
    });
  }

  /** The open alarms, newest first (J3, E4). */
  async alarms(): Promise<{ items: AlarmRow[]; more: boolean; names: ReadonlyMap<string, string> }> {
    return this.read(async (tx) => {
      const rows = await listAlarms(tx, true, null, ROWS + 1);
      const codes = [...new Set(rows.map(({ agencyCode }) => agencyCode))].filter((code) => code !== null);
      return { items: rows.slice(0, ROWS), more: rows.length > ROWS, names: await agencyNames(tx, codes) };
    });
  }

  private read<T>(work: (tx: Tx, book: TimeBook) => Promise<T>): Promise<T> {
    return this.db.asSystem('pages', async (tx) => work(tx, await this.books.open(tx)));
  }
}

function timed(row: TaskListRow, { today, calendar }: TimeBook): PlainTaskRow {
  return { ...row, timeliness: timelinessOf(row, today, calendar) };
}
