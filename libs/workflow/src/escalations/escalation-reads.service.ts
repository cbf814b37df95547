import {
  addressees, escalationFacts, escalationsOf, evidenceRows, findEscalation, findTask, listEscalations, movedOnAmong, paperNames, tasksById,
  type Credentials, type Database, type EscalationFilter, type EscalationRow, type Tx,
} from '#database';
import {
  allowedEscalationActions, coolDownUntil, DomainError, isUuid, lateWorkingDays, noticeNumber, recipientsOf, requirePermission,
  type AllowedEscalationAction, type BlockedEscalationAction, type Capacity, type CivilDate, type EscalationFacts, type EscalationPause, type EvidenceSheet, type NoticeEvent, type PersonActor, type Task,
} from '#domain';
import { loadWorld } from '../notifications/load-world.js';
import type { Books, TimeBook } from '../time/books.js';
import { draftByHand, factsFor, factsOf } from './escalations.service.js';
import { noticeFacts } from './notice-facts.js';
import { paperOf } from './make-papers.js';
import { escalationPolicy } from './policy.js';

export interface EscalationView extends EscalationRow {
  taskTitle: string;
  /** 督办〔2026〕3号; null before the issue. */
  noticeNumber: string | null;
  sheet: EvidenceSheet;
  /** Working days by which the reply is late: by now, or when it came. */
  replyLateDays: number;
  allowedActions: AllowedEscalationAction[];
  blockedActions: BlockedEscalationAction[];
}

export interface EscalationPage {
  items: EscalationView[];
  nextCursor: string | null;
}

export interface TaskEscalations {
  items: EscalationView[];
  /** Why nothing is escalated just now, and until when at most. */
  pause: EscalationPause | null;
  allowedActions: AllowedEscalationAction[];
  blockedActions: BlockedEscalationAction[];
}

/** A 催办 before it is sent: to whom it would go, and what came of the last one. */
export interface UrgingDraft {
  taskId: string;
  version: number;
  agencyCode: string;
  replyDue: CivilDate;
  /** The paper's own words, as the evidence of now makes them. */
  text: string;
  recipients: { personId: string; name: string; agencyCode: string; capacity: Capacity; hasAddress: boolean }[];
  last: EscalationView | null;
  coolDownUntil: CivilDate | null;
  pause: EscalationPause | null;
  allowedActions: AllowedEscalationAction[];
  blockedActions: BlockedEscalationAction[];
}

/** What a paper's document says, names instead of codes. */
export interface PaperToPrint extends Pick<EscalationView, 'kind' | 'colour' | 'noticeNumber' | 'text' | 'replyDue' | 'issuedOn' | 'evidenceSha256' | 'sheet'> {
  issuer: string;
  addressee: string;
  signedByName: string | null;
}

const LIMIT = { default: 25, max: 200 } as const;

/** Reading papers: in the list, one of them, those of a task, and a 催办 before it is sent. */
export class EscalationReads {
  constructor(private readonly db: Database, private readonly books: Books) {}

  /** The papers the person may see, newest first: the office all, an agency those issued to it or about what it leads. */
  async list(credentials: Credentials, filter: EscalationFilter, page: { limit?: number; cursor?: string }): Promise<EscalationPage> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      if (page.cursor !== undefined && !isUuid(page.cursor)) throw new DomainError('invalid_input', { field: 'cursor' });
      const limit = Math.min(page.limit ?? LIMIT.default, LIMIT.max);
      const rows = await listEscalations(tx, filter, { limit, before: page.cursor ?? null });
      const items = await this.views(tx, rows.slice(0, limit), person, await this.books.open(tx));
      return { items, nextCursor: rows.length > limit ? items.at(-1)?.id ?? null : null };
    });
  }

  /** One paper with its evidence. Throws not_found, the same for what is missing and what may not be seen. */
  async get(credentials: Credentials, id: string): Promise<EscalationView> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      const [view] = await this.views(tx, [await findEscalation(tx, id)], person, await this.books.open(tx));
      if (!view) throw new DomainError('not_found', { what: 'notice' });
      tx.noteRead('PAPER', id, view.taskId);
      return view;
    });
  }

  /** One paper as it is printed; a draft too, for whoever may see it. Throws not_found. */
  async toPrint(credentials: Credentials, id: string): Promise<PaperToPrint> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'task.read');
      const paper = await findEscalation(tx, id);
      tx.noteRead('PAPER_FILE', id, paper.taskId);
      const names = await paperNames(tx, paper);
      return { ...paper, ...names, noticeNumber: noticeNumber(paper), sheet: JSON.parse(paper.evidence) as EvidenceSheet };
    });
  }

  /** A task's papers, oldest first, with what may be begun on it now and whether escalation rests (G7). */
  async ofTask(credentials: Credentials, taskId: string): Promise<TaskEscalations> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      const book = await this.books.open(tx);
      const task = await findTask(tx, taskId);
      const facts = await factsFor(tx, task, null, book);
      const { allowed, blocked } = allowedEscalationActions(task, null, person, facts);
      return { items: await this.views(tx, await escalationsOf(tx, taskId), person, book), pause: facts.pause, allowedActions: allowed, blockedActions: blocked };
    });
  }

  /** Whom a 催办 would reach now, by the very rules that send it, and the last one with its answer (F8). */
  async urging(credentials: Credentials, taskId: string): Promise<UrgingDraft> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const book = await this.books.open(tx);
      const task = await findTask(tx, taskId);
      const facts = await factsFor(tx, task, null, book);
      const { allowed, blocked } = allowedEscalationActions(task, null, person, facts);
      const paper = paperOf(await draftByHand(tx, task, 1, 'URGED', book), await evidenceRows(tx, [taskId]), facts.policy, book, 0);
      const event: NoticeEvent = {
        id: paper.id, type: 'notice.issued', taskId, planId: task.planId, subject: paper.id, personId: person.personId, after: null, facts: noticeFacts(paper, book, '', null),
      };
      const { recipients } = recipientsOf(event, await loadWorld(tx, [event], book.today));
      const people = await addressees(tx, recipients.map(({ personId }) => personId));
      const urged = (await escalationsOf(tx, taskId)).filter(({ kind, issuedAt }) => kind === 'URGE' && issuedAt !== null).slice(-1);
      const [last] = await this.views(tx, urged, person, book);
      return {
        taskId, version: task.version, agencyCode: paper.agencyCode, replyDue: paper.replyDue ?? book.today, text: paper.text, last: last ?? null, coolDownUntil: coolDownUntil(facts), pause: facts.pause,
        recipients: recipients.map(({ personId, agencyCode, capacity }) => {
          const to = people.get(personId);
          return { personId, agencyCode, capacity, name: to?.name ?? '', hasAddress: Boolean(to?.email?.trim()) };
        }),
        allowedActions: allowed.filter(({ act }) => act === 'urge'), blockedActions: blocked.filter(({ act }) => act === 'urge'),
      };
    });
  }

  private async views(tx: Tx, rows: readonly EscalationRow[], person: PersonActor, book: TimeBook): Promise<EscalationView[]> {
    const tasks = await tasksById(tx, [...new Set(rows.map(({ taskId }) => taskId))]);
    const facts = await escalationFacts(tx, [...tasks.keys()]);
    const moved = await movedOnAmong(tx, rows.filter(({ status }) => status === 'PROPOSED').map(({ id }) => id));
    const policy = await escalationPolicy(tx);
    return rows.flatMap((row) => {
      const task = tasks.get(row.taskId);
      return task ? [viewOf(row, task, person, factsOf(facts, task, moved.has(row.id), policy, book), book)] : [];
    });
  }
}

function viewOf(row: EscalationRow, task: Task, person: PersonActor, facts: EscalationFacts, book: TimeBook): EscalationView {
  const { allowed, blocked } = allowedEscalationActions(task, row, person, facts);
  const waits = row.replyDue !== null && (row.status === 'ISSUED' || row.status === 'RECEIVED');
  const drafted = row.repliedAt === null && person.agency !== row.agencyCode ? { replyText: null, replyDraftedBy: null } : {};
  return {
    ...row, ...drafted, taskTitle: task.title, noticeNumber: noticeNumber(row), sheet: JSON.parse(row.evidence) as EvidenceSheet,
    replyLateDays: waits && row.replyDue !== null ? lateWorkingDays(row.replyDue, book.today, book.calendar) : row.replyLateDays,
    allowedActions: allowed, blockedActions: blocked,
  };
}
