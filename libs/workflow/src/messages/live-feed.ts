import { changesBetween, feedHead, inboxMark, type ChangedRow, type Credentials, type Database, type Tx } from '#database';
import { DomainError, requirePermission, UUID_SHAPE } from '#domain';

export interface LiveChanges {
  /** What to ask from next. */
  position: string;
  /** What happened since, as far as the reader may see it: ids only, oldest first. */
  changes: ChangedRow[];
  /** There was more than is worth listing: read again what is shown. */
  more: boolean;
  /** The reader's own notices changed: new ones, or some were read elsewhere. */
  notices: boolean;
  unread: number;
}

export interface LiveFeedSettings {
  /** Milliseconds between two looks at the database, however many wait. */
  beatMs?: number;
  /** Requests that may wait at a time: in this process, and of one session. */
  most?: number;
  mostOfSession?: number;
}

interface Position {
  event: string;
  newest: string | null;
  unread: number;
}

const LISTED = 100;
const NOTHING: Position = { event: '00000000-0000-0000-0000-000000000000', newest: null, unread: 0 };
/** Notices follow the events they tell of by the relay's pace: so long after news everybody looks again at each beat. */
const NOTICES_FOLLOW_MS = 15_000;

/**
 * Tells signed-in clients that something they may see has changed. It asks PostgreSQL only: one look a second for all that wait,
 * and each reader's own rows when there was news. A waiting request holds no connection of the pool.
 */
export class LiveFeed {
  private readonly waiting = new Map<() => void, string>();
  private timer: NodeJS.Timeout | null = null;
  private head = NOTHING.event;
  private newsAt = 0;
  private closed = false;
  private readonly limits: Required<LiveFeedSettings>;

  constructor(private readonly db: Database, settings: LiveFeedSettings = {}) {
    this.limits = { beatMs: 1_000, most: 500, mostOfSession: 4, ...settings };
  }

  /**
   * What changed since a position, at once where there is something, else as soon as there is, or after `waitSeconds` with nothing.
   * Without a position: where the feed stands now. Whoever has `gone` gives his place up at once: a window that was loaded anew
   * several times would else keep itself out. Throws invalid_input for a position never given out, too_many_waiting.
   */
  async since(credentials: Credentials, since: string | null, waitSeconds: number, gone?: AbortSignal): Promise<LiveChanges> {
    const from = since === null ? null : readPosition(since);
    await this.look();
    const until = Date.now() + waitSeconds * 1_000;
    for (;;) {
      const found = await this.db.asPerson(credentials, (tx) => this.read(tx, from));
      if (from === null || found.changes.length > 0 || found.notices || Date.now() >= until || this.closed || gone?.aborted === true) return found;
      await this.nextNews(credentials.sessionId, until, gone);
    }
  }

  /** Sends everybody who waits his answer; for the end of the process. */
  close(): void {
    this.closed = true;
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
    this.wakeAll();
  }

  private async read(tx: Tx, from: Position | null): Promise<LiveChanges> {
    const { person } = requirePermission(tx.actor, 'self.read');
    const head = this.head;
    const mark = await inboxMark(tx, person.personId);
    const rows = from === null || from.event >= head ? [] : await changesBetween(tx, from.event, head, LISTED + 1);
    return {
      position: writePosition({ event: from !== null && from.event > head ? from.event : head, ...mark }),
      changes: rows.slice(0, LISTED), more: rows.length > LISTED,
      notices: from !== null && (mark.newest !== from.newest || mark.unread !== from.unread), unread: mark.unread,
    };
  }

  private nextNews(sessionId: string, until: number, gone?: AbortSignal): Promise<void> {
    const own = [...this.waiting.values()].filter((session) => session === sessionId).length;
    if (this.waiting.size >= this.limits.most || own >= this.limits.mostOfSession) throw new DomainError('too_many_waiting', { retryAfterSeconds: 5 });
    this.timer ??= setInterval(() => void this.beat(), this.limits.beatMs);
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(last);
        gone?.removeEventListener('abort', done);
        this.waiting.delete(done);
        if (this.waiting.size === 0 && this.timer !== null) {
          clearInterval(this.timer);
          this.timer = null;
        }
        resolve();
      };
      const last = setTimeout(done, Math.max(0, until - Date.now()));
      this.waiting.set(done, sessionId);
      gone?.addEventListener('abort', done);
    });
  }

  /** A look that fails wakes everybody: their own reads say what is wrong. */
  private async beat(): Promise<void> {
    await this.look().catch(() => { this.newsAt = Date.now(); });
    if (Date.now() - this.newsAt < NOTICES_FOLLOW_MS) this.wakeAll();
  }

  private async look(): Promise<void> {
    const head = await feedHead(this.db);
    if (head === null || head <= this.head) return;
    this.head = head;
    this.newsAt = Date.now();
  }

  private wakeAll(): void {
    for (const wake of [...this.waiting.keys()]) wake();
  }
}

const POSITION = new RegExp(`^(${UUID_SHAPE})/(${UUID_SHAPE})?/(\\d{1,9})$`);

function writePosition({ event, newest, unread }: Position): string {
  return Buffer.from(`${event}/${newest ?? ''}/${unread}`).toString('base64url');
}

function readPosition(text: string): Position {
  const [, event, newest, unread] = POSITION.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  if (event === undefined || unread === undefined) throw new DomainError('invalid_input', { field: 'since' });
  return { event, newest: newest ?? null, unread: Number(unread) };
}
