import { v7 as uuid } from 'uuid';
import {
  appendEvent, clocksOf, findTask, isMailed, putOverride, type Addressee, type Credentials, type Database, type MailOverride, type Tx,
} from '#database';
import {
  addDays, civilDateOf, DomainError, endOfDay, nextDigestInstant, requirePermission, URGENT_MAILS_PER_DAY,
  type Capacity, type CivilDate, type ClockKind, type NoticeKind, type PersonActor, type WorkCalendar,
} from '#domain';
import { loadFacts } from '../notifications/draft-facts.js';
import { draftNotice, type MailDraft, type RenderMail } from '../notifications/mail-draft.js';
import { inOneTable, isStep } from '../notifications/plan-mails.js';
import { refuseMarked, textsOf } from '../evidence/refuse-marked.js';
import type { Books, TimeBook } from '../time/books.js';
import { foresee, type Foreseen, type ForeseeFilter } from './foresee.js';

export interface FutureItem {
  clockId: string | null;
  taskId: string | null;
  taskTitle: string | null;
  clockKind: ClockKind | null;
  dueOn: CivilDate | null;
  step: string | null;
  level: number;
  kind: NoticeKind;
  firesAt: Date;
  /** It is decided and waits for the mail window or the digest. */
  waiting: boolean;
  override: Pick<MailOverride, 'act' | 'note' | 'reason' | 'madeBy' | 'madeAt'> | null;
}

export interface FutureMail {
  /** When it may leave. */
  at: Date;
  form: 'SINGLE' | 'DIGEST';
  person: { id: string; name: string; agencyCode: string; capacity: Capacity };
  /** Null where he can't be written to, or where all of it was cancelled. */
  subject: string | null;
  text: string | null;
  unaddressable: 'missing' | 'malformed' | null;
  cancelled: boolean;
  items: FutureItem[];
}

export interface FutureMails {
  mails: FutureMail[];
  /** There are more than are shown. */
  truncated: boolean;
}

export interface OverrideInput {
  clockId: string;
  dueOn: CivilDate;
  step: string;
  personId: string;
  act: MailOverride['act'];
  note?: string;
  reason: string;
}

/** How far a preview looks where nobody says, and at most. */
const AHEAD_DAYS = 30;
const FARTHEST_DAYS = 400;
const MAILS = 200;

/** The mails to come if nothing happens before: when, to whom, in which words (F7); to cancel or to give a note, with a reason. */
export class Foresight {
  constructor(private readonly db: Database, private readonly books: Books, private readonly render: RenderMail) {}

  /** Of a task, as far as they go to the person's own agency; the office sees all. Throws not_found. */
  async ofTask(credentials: Credentials, taskId: string, until?: CivilDate): Promise<FutureMails> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'mail.read');
      await findTask(tx, taskId);
      const book = await this.books.open(tx);
      const mine = (agencyCode: string): boolean => seesAll(person) || agencyCode === person.agency;
      return this.mails(tx, book, { taskId, personId: null, until: this.untilOf(book, until) }, ({ notice }) => mine(notice.agencyCode));
    });
  }

  /** To one person; the office may ask for anybody, others for themselves. Throws not_found. */
  async ofPerson(credentials: Credentials, personId: string, until?: CivilDate): Promise<FutureMails> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'mail.read');
      if (personId !== person.personId && !seesAll(person)) throw new DomainError('not_found', { what: 'person' });
      const book = await this.books.open(tx);
      return this.mails(tx, book, { taskId: null, personId, until: this.untilOf(book, until) }, () => true);
    });
  }

  /** Of one day, to everybody. Throws bad_date for a day that has passed or lies over 400 days ahead. */
  async ofDay(credentials: Credentials, day: CivilDate): Promise<FutureMails> {
    return this.db.asPerson(credentials, async (tx) => {
      requirePermission(tx.actor, 'board.read');
      const book = await this.books.open(tx);
      return this.mails(tx, book, { taskId: null, personId: null, until: this.untilOf(book, day) }, ({ sendAt }) => civilDateOf(sendAt, this.db.zone) === day);
    });
  }

  /**
   * Cancels one mail to come, gives it a note, or takes such an order back; kept with the reason and heeded when mails are
   * written. Throws classified_marking, reason_required, invalid_input, not_found, and conflict where the clock has moved on or the mail is written.
   */
  async override(credentials: Credentials, taskId: string, input: OverrideInput): Promise<{ taskId: string }> {
    await refuseMarked(this.db, credentials, (tx) => findTask(tx, taskId), textsOf(input), { what: 'mail' });
    return this.db.asPerson(credentials, async (tx) => {
      const { person, post } = requirePermission(tx.actor, 'mail.override');
      if (input.reason.trim() === '') throw new DomainError('reason_required');
      const note = input.note?.trim() ?? '';
      if (input.act === 'NOTE' && note === '') throw new DomainError('invalid_input', { path: 'note' });
      const task = await findTask(tx, taskId);
      const clock = (await clocksOf(tx, taskId)).find(({ id }) => id === input.clockId);
      if (!clock) throw new DomainError('not_found', { what: 'clock' });
      if (clock.dueOn !== input.dueOn || clock.status === 'STOPPED') throw new DomainError('conflict', { already: 'clock_moved' });
      if (!/^[A-Za-z0-9+-]{1,40}$/.test(input.step)) throw new DomainError('invalid_input', { path: 'step' });
      if (await isMailed(tx, input)) throw new DomainError('conflict', { already: 'mail_written' });
      const row = { ...input, taskId, note: input.act === 'NOTE' ? note : null, reason: input.reason.trim(), madeBy: person.personId };
      const before = await putOverride(tx, row);
      await appendEvent(tx, {
        type: 'mail.overridden', taskId, planId: task.planId, agency: task.agencyCode, subject: input.clockId, post, reason: row.reason,
        before: { override: before }, after: { override: { act: row.act, note: row.note } },
        facts: { clockKind: clock.kind, dueOn: input.dueOn, step: input.step, recipient: input.personId },
      });
      return { taskId };
    });
  }

  private untilOf({ today }: TimeBook, until: CivilDate | undefined): Date {
    const last = until ?? addDays(today, AHEAD_DAYS);
    if (last < today || last > addDays(today, FARTHEST_DAYS)) throw new DomainError('bad_date', { until: last });
    return endOfDay(last, this.db.zone);
  }

  private async mails(tx: Tx, book: TimeBook, filter: ForeseeFilter, shown: (one: Foreseen) => boolean): Promise<FutureMails> {
    const { found, people, truncated } = await foresee(tx, filter, book);
    const bundles = bundled(found.filter(shown), book.calendar);
    const facts = await loadFacts(tx, bundles.slice(0, MAILS).flatMap(({ parts }) => parts.map(({ notice }) => notice)), book);
    const mails: FutureMail[] = [];
    for (const bundle of bundles.slice(0, MAILS)) {
      const to = people.get(bundle.personId);
      if (to) mails.push(await this.written(bundle, to, facts, book));
    }
    return { mails, truncated: truncated || bundles.length > MAILS };
  }

  /** In the words of the very templates, as on the day it leaves. */
  private async written({ form, parts }: Bundle, to: Addressee, facts: Awaited<ReturnType<typeof loadFacts>>, book: TimeBook): Promise<FutureMail> {
    const [first] = parts;
    if (first === undefined) throw new Error('A mail to come has nothing in it.');
    const at = form === 'DIGEST' ? nextDigestInstant(first.sendAt, book.calendar) : first.sendAt;
    const day = civilDateOf(at, this.db.zone);
    const live = parts.filter(({ override }) => override?.act !== 'CANCEL');
    const notices = live.map(({ notice, override }) => draftNotice(
      { ...notice, model: { ...notice.model, ...(override?.note ? { note: override.note } : {}) } }, { ...facts, book: { ...book, today: day } }));
    const draft: MailDraft = { mailId: uuid(), kind: form === 'DIGEST' ? 'digest' : first.notice.kind, to, date: at, day, notices };
    const rendered = live.length === 0 ? null : await this.render(draft);
    const worded = rendered === null || 'unaddressable' in rendered ? null : rendered;
    return {
      at, form, person: { id: to.id, name: to.name, agencyCode: first.notice.agencyCode, capacity: first.notice.model.capacity },
      subject: worded?.subject ?? null, text: worded?.text ?? null, unaddressable: rendered !== null && 'unaddressable' in rendered ? rendered.unaddressable : null,
      cancelled: live.length === 0, items: parts.map((part) => itemOf(part, facts)),
    };
  }
}

interface Bundle {
  personId: string;
  form: 'SINGLE' | 'DIGEST';
  parts: Foreseen[];
}

/** As composing will bundle them: at most three single mails to a person on a day, all else in his digest. */
function bundled(found: readonly Foreseen[], calendar: WorkCalendar): Bundle[] {
  const bundles: Bundle[] = [];
  const digests = new Map<string, Bundle>();
  const singles = new Map<string, number>();
  const atOnce = new Map<string, Foreseen['notice'][]>();
  for (const { notice, sendAt } of found) {
    const key = `${notice.personId}/${sendAt.getTime()}`;
    atOnce.set(key, [...atOnce.get(key) ?? [], notice]);
  }
  for (const one of found) {
    const { personId, urgent } = one.notice;
    const key = `${personId}/${civilDateOf(one.sendAt, calendar.zone)}`;
    const room = URGENT_MAILS_PER_DAY - (singles.get(key) ?? 0);
    const together = isStep(one.notice) && inOneTable(atOnce.get(`${personId}/${one.sendAt.getTime()}`) ?? [], room);
    if (urgent && !together && (singles.get(key) ?? 0) < URGENT_MAILS_PER_DAY) {
      singles.set(key, (singles.get(key) ?? 0) + 1);
      bundles.push({ personId, form: 'SINGLE', parts: [one] });
      continue;
    }
    const known = digests.get(key);
    if (known) known.parts.push(one);
    else {
      const bundle: Bundle = { personId, form: 'DIGEST', parts: [one] };
      digests.set(key, bundle);
      bundles.push(bundle);
    }
  }
  return bundles;
}

function itemOf({ notice, firesAt, waiting, override }: Foreseen, facts: Awaited<ReturnType<typeof loadFacts>>): FutureItem {
  const { dueOn, step, clockKind } = notice.model.facts;
  const taskId = notice.taskId ?? notice.model.taskIds[0] ?? null;
  return {
    clockId: notice.clockId, taskId, taskTitle: taskId === null ? null : facts.tasks.get(taskId)?.title ?? null, level: notice.level, kind: notice.kind, firesAt, waiting,
    clockKind: typeof clockKind === 'string' ? clockKind as ClockKind : null, dueOn: typeof dueOn === 'string' ? dueOn as CivilDate : null, step: typeof step === 'string' ? step : null,
    override: override === null ? null : { act: override.act, note: override.note, reason: override.reason, madeBy: override.madeBy, madeAt: override.madeAt },
  };
}

function seesAll(person: PersonActor): boolean {
  return person.scope === 'office';
}
