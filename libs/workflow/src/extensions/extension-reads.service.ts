import {
  extensionFacts, extensionsOf, findExtension, findTask, listExtensions, tasksById,
  type Credentials, type Database, type ExtensionFilter, type ExtensionRow, type Tx,
} from '#database';
import {
  allowedExtensionActions, DomainError, EXTENSION_RULES, isFiledExtension, isPendingExtension, isUuid, lateWorkingDays, levelOfRequest, requirePermission, signingStep,
  type AllowedExtensionAction, type BlockedExtensionAction, type ExtensionFacts, type ExtensionRules, type PersonActor, type PostRole, type Task,
} from '#domain';
import type { Books, TimeBook } from '../time/books.js';

export interface ExtensionView extends ExtensionRow {
  taskTitle: string;
  /** Whose turn it is in the agency's chain, while it waits for signatures. */
  signer: PostRole | null;
  agencyCode: string;
  /** Whose word it takes, while it is pending. */
  decider: PostRole | null;
  /** Working days by which the office's answer is late: by now, or when it came. */
  answerLateDays: number;
  allowedActions: AllowedExtensionAction[];
  blockedActions: BlockedExtensionAction[];
}

export interface TaskExtensions {
  items: ExtensionView[];
  /** Whether one may be drafted now, and why not where this person would be expected to. */
  allowedActions: AllowedExtensionAction[];
  blockedActions: BlockedExtensionAction[];
}

export interface ExtensionPage {
  items: ExtensionView[];
  nextCursor: string | null;
}

const LIMIT = { default: 25, max: 200 } as const;

/** Reading extension requests: of a task, in the list that goes into the meeting's papers, one of them. */
export class ExtensionReads {
  constructor(
    private readonly db: Database, private readonly books: Books, private readonly rules: ExtensionRules = EXTENSION_RULES,
  ) {}

  /** A task's requests in their order. What another agency has not signed yet is not among them. */
  async ofTask(credentials: Credentials, taskId: string): Promise<TaskExtensions> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      const task = await findTask(tx, taskId);
      const items = await this.views(tx, await extensionsOf(tx, taskId), person);
      const facts = await this.facts(tx, [task.id], await this.books.open(tx));
      const { allowed, blocked } = allowedExtensionActions(task, null, person, factsOf(facts, task.id));
      return { items, allowedActions: allowed, blockedActions: blocked };
    });
  }

  /** The requests the person may see, newest first. */
  async list(credentials: Credentials, filter: ExtensionFilter, page: { limit?: number; cursor?: string }): Promise<ExtensionPage> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      if (page.cursor !== undefined && !isUuid(page.cursor)) throw new DomainError('invalid_input', { field: 'cursor' });
      const limit = Math.min(page.limit ?? LIMIT.default, LIMIT.max);
      const rows = await listExtensions(tx, filter, { limit, before: page.cursor ?? null });
      const items = await this.views(tx, rows.slice(0, limit), person);
      return { items, nextCursor: rows.length > limit ? items.at(-1)?.id ?? null : null };
    });
  }

  /** One request. Throws not_found, the same for what is missing and what may not be seen. */
  async get(credentials: Credentials, id: string): Promise<ExtensionView> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      const [view] = await this.views(tx, [await findExtension(tx, id)], person);
      if (!view) throw new DomainError('not_found', { what: 'extension' });
      tx.noteRead('EXTENSION', id, view.taskId);
      return view;
    });
  }

  private async views(tx: Tx, rows: readonly ExtensionRow[], person: PersonActor): Promise<ExtensionView[]> {
    const book = await this.books.open(tx);
    const ids = [...new Set(rows.map(({ taskId }) => taskId))];
    const facts = await this.facts(tx, ids, book);
    const tasks = await tasksById(tx, ids);
    return rows.flatMap((row) => {
      const task = tasks.get(row.taskId);
      return task ? [viewOf(row, task, person, factsOf(facts, task.id), book)] : [];
    });
  }

  private async facts(tx: Tx, taskIds: readonly string[], book: TimeBook): Promise<Map<string, ExtensionFacts>> {
    const rows = await extensionFacts(tx, taskIds);
    return new Map([...rows].map(([id, row]) => [id, { ...row, today: book.today, calendar: book.calendar, rules: this.rules }]));
  }
}

function factsOf(facts: ReadonlyMap<string, ExtensionFacts>, taskId: string): ExtensionFacts {
  const found = facts.get(taskId);
  if (!found) throw new DomainError('not_found', { what: 'task' });
  return found;
}

function viewOf(row: ExtensionRow, task: Task, person: PersonActor, facts: ExtensionFacts, book: TimeBook): ExtensionView {
  const { allowed, blocked } = allowedExtensionActions(task, row, person, facts);
  const waits = isFiledExtension(row.status) && row.answerDue !== null;
  return {
    ...row, taskTitle: task.title, agencyCode: task.agencyCode,
    signer: row.status === 'SIGNING' ? signingStep(row).turn : null,
    decider: isPendingExtension(row.status) ? levelOfRequest(row, task, facts).roles[0] : null,
    answerLateDays: waits && row.answerDue !== null ? lateWorkingDays(row.answerDue, book.today, book.calendar) : row.answerLateDays,
    allowedActions: allowed, blockedActions: blocked,
  };
}
