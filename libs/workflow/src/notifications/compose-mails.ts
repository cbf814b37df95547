import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import {
  addressees, claimDueNotices, peopleToTell, extensionStates, insertMails, markMailed, markUnmailed, overrideKey, overridesOf, paperStates, postponeNotices, raiseAlarms,
  reportStates, writtenOn, type AlarmWrite, type Database, type DueNotice, type MailWrite, type PaperState, type PersonToTell, type ReportState, type Tx,
} from '#database';
import { civilDateOf, DEFAULT_MAIL_WINDOW, isInWindow, overtakenBecause, type CivilDate } from '#domain';
import { issueInvitationToken } from '../identity/index.js';
import type { Books } from '../time/books.js';
import { loadFacts } from './draft-facts.js';
import { draftNotice, type DraftFacts, type MailDraft, type RenderMail } from './mail-draft.js';
import type { NoticeModel } from './notice-model.js';
import { stepTold } from './override-step.js';
import { planMails } from './plan-mails.js';

export interface Composed {
  singles: number;
  digests: number;
  overtaken: number;
  postponed: number;
}

type Notice = DueNotice<NoticeModel>;

/** People per transaction: rendering takes about a millisecond a mail, and their rows are held that long. */
const PEOPLE = 50;
/** People looked for at a time: for each 50 anew it was an eighth of the time of 2,000 mails, and grew with their square. */
const FOUND = 1_000;

/**
 * Writes the mails that are due at the database's now, inside the mail window only: urgent notices alone, the others as
 * one digest per person and civil day. What has been overtaken meanwhile is not written (2.6, invariant 6). The exact
 * bytes are kept; sending is another act, and `written` is told after each few people that there is something to send.
 */
export async function composeMails(
  db: Database, books: Books, render: RenderMail, { people = PEOPLE, written = () => Promise.resolve() }: { people?: number; written?: () => Promise<unknown> } = {},
): Promise<Composed> {
  const sum: Composed = { singles: 0, digests: 0, overtaken: 0, postponed: 0 };
  const seen: string[] = [];
  for (;;) {
    const found = await db.asSystem('compose', (tx) => peopleToTell(tx, FOUND, seen));
    if (found.length === 0) return sum;
    seen.push(...found.map(({ personId }) => personId));
    for (let i = 0; i < found.length; i += people) {
      await db.asSystem('compose', (tx) => composeBatch(tx, books, render, found.slice(i, i + people), db.zone, sum));
      await written();
    }
  }
}

async function composeBatch(tx: Tx, books: Books, render: RenderMail, people: readonly PersonToTell[], zone: string, sum: Composed): Promise<void> {
  const book = await books.open(tx);
  if (!isInWindow(tx.now, DEFAULT_MAIL_WINDOW, book.calendar)) return;
  const { notices: due, personIds } = await claimDueNotices<NoticeModel>(tx, people.map(({ personId }) => personId));
  if (due.length === 0) return;
  const notices = await heedOverrides(tx, due);

  const facts = await loadFacts(tx, notices, book);
  const states = await statesOf(tx, notices);
  const invitations = await invitationLinks(tx, notices, zone);
  const overtaken = notices.flatMap((notice) => {
    const why = invitations.get(notice.id) === null ? 'invitation_ended' : overtakenNow(notice, facts, states);
    return why === null ? [] : [{ id: notice.id, why }];
  });
  await markUnmailed(tx, 'OVERTAKEN', overtaken);
  const gone = new Set(overtaken.map(({ id }) => id));

  const written = await writtenOn(tx, personIds, book.today, zone);
  const persons = await addressees(tx, personIds);
  const drafts: MailDraft[] = [];
  for (const personId of personIds) {
    const to = persons.get(personId);
    const mine = notices.filter((notice) => notice.personId === personId && !gone.has(notice.id));
    if (!to || mine.length === 0) continue;
    const whole = people.some((person) => person.personId === personId && person.whole);
    const plan = planMails(mine, written.get(personId) ?? { singles: 0, digest: false }, book, whole);
    const draft = (kind: MailDraft['kind'], list: readonly Notice[]): MailDraft =>
      ({ mailId: uuid(), kind, to, date: tx.now, day: book.today, notices: list.map((notice) => ({ ...draftNotice(notice, facts), invitation: invitations.get(notice.id) ?? null })) });
    drafts.push(...plan.singles.map((notice) => draft(notice.kind, [notice])));
    if (plan.digest.length > 0) drafts.push(draft('digest', plan.digest));
    await postponeNotices(tx, plan.postponed.notices.map(({ id }) => id), plan.postponed.until);
    sum.postponed += plan.postponed.notices.length;
  }
  const stored = await write(tx, drafts, render);
  sum.singles += stored.filter(({ kind }) => kind !== 'digest').length;
  sum.digests += stored.filter(({ kind }) => kind === 'digest').length;
  sum.overtaken += overtaken.length;
}

/** The links of invitations, made at this moment so that they stand nowhere but in their mail; null: the invitation has ended. */
async function invitationLinks(tx: Tx, notices: readonly Notice[], zone: string): Promise<Map<string, { token: string; expiresOn: CivilDate } | null>> {
  const links = new Map<string, { token: string; expiresOn: CivilDate } | null>();
  for (const { id, kind, model } of notices) {
    if (kind !== 'account.invited') continue;
    const issued = await issueInvitationToken(tx, String(model.facts['invitationId']));
    links.set(id, issued && { token: issued.token, expiresOn: civilDateOf(issued.expiresAt, zone) });
  }
  return links;
}

/** Renders and stores; a notice that can't be put into words, or has nowhere to go, becomes an alarm and holds up no other. */
async function write(tx: Tx, drafts: readonly MailDraft[], render: RenderMail): Promise<MailDraft[]> {
  const mails: { draft: MailDraft; row: MailWrite }[] = [];
  const refused: { draft: MailDraft; why: string; cause: 'missing' | 'malformed' | 'gave_up' }[] = [];
  for (const draft of drafts) {
    try {
      const rendered = await render(draft);
      if ('unaddressable' in rendered) refused.push({ draft, why: rendered.unaddressable, cause: rendered.unaddressable });
      else mails.push({ draft, row: mailRow(draft, rendered) });
    } catch (error) {
      refused.push({ draft, why: error instanceof Error ? error.message : String(error), cause: 'gave_up' });
    }
  }
  const stored = await insertMails(tx, mails.map(({ row }) => row));
  await markMailed(tx, mails.filter(({ row }) => stored.has(row.id))
    .flatMap(({ draft, row }) => draft.notices.map(({ id }) => ({ id, mailId: row.id }))));
  await markUnmailed(tx, 'NO_ADDRESS', refused.flatMap(({ draft, why }) => draft.notices.map(({ id }) => ({ id, why }))));
  await raiseAlarms(tx, refused.map(({ draft, why, cause }): AlarmWrite => ({
    kind: cause === 'gave_up' ? 'mail.gave_up' : 'mail.missing', dedupeKey: `mail.${cause}:${draft.to.id}:${draft.day}`, personId: draft.to.id,
    taskId: draft.notices[0]?.tasks[0]?.id ?? null, agencyCode: draft.notices[0]?.tasks[0]?.agencyCode ?? null,
    details: {
      person: draft.to.name, address: draft.to.email, cause, noticeKind: draft.kind, taskTitle: draft.notices[0]?.tasks[0]?.title ?? null,
      serverResponse: cause === 'gave_up' ? why : null, receiptClockHeld: draft.notices[0]?.clock?.kind === 'RECEIPT',
    },
  })));
  return mails.filter(({ row }) => stored.has(row.id)).map(({ draft }) => draft);
}

function mailRow(draft: MailDraft, rendered: Exclude<Awaited<ReturnType<RenderMail>>, { unaddressable: string }>): MailWrite {
  const { to, kind, day } = draft;
  return {
    id: draft.mailId, messageId: rendered.messageId, kind, personId: to.id, toAddress: to.email ?? '', toName: to.name, locale: to.locale,
    dedupeKey: kind === 'digest' ? `digest:${to.id}:${day}` : `single:${draft.notices[0]?.id ?? ''}`,
    subject: rendered.subject, text: rendered.text, html: rendered.html, raw: rendered.raw,
    rawSha256: createHash('sha256').update(rendered.raw).digest('hex'),
  };
}

/** Where the objects stand that notices are about, beside tasks and clocks. */
interface States {
  reports: readonly ReportState[];
  extensions: ReadonlyMap<string, string>;
  papers: ReadonlyMap<string, PaperState>;
}

/** The ids that these notices' facts name, each once. */
function named(notices: readonly Notice[], field: 'period' | 'extensionId' | 'noticeId'): string[] {
  return [...new Set(notices.flatMap(({ model }) => (typeof model.facts[field] === 'string' ? [model.facts[field]] : [])))];
}

/** How things stand beside the words: whether a notice still says something true. */
async function statesOf(tx: Tx, notices: readonly Notice[]): Promise<States> {
  const taskIds = [...new Set(notices.flatMap(({ model }) => model.taskIds))];
  const periods = named(notices, 'period');
  return {
    reports: periods.length === 0 ? [] : await reportStates(tx, taskIds, periods),
    extensions: await extensionStates(tx, named(notices, 'extensionId')),
    papers: await paperStates(tx, named(notices, 'noticeId')),
  };
}

/** What people ordered about these mails: those that are cancelled leave with the reason, the others take their note along. */
async function heedOverrides(tx: Tx, notices: readonly Notice[]): Promise<Notice[]> {
  const overrides = await overridesOf(tx, [...new Set(notices.flatMap(({ clockId }) => clockId ?? []))]);
  if (overrides.size === 0) return [...notices];
  const ordered = notices.map((notice) => {
    const key = stepTold(notice);
    return { notice, override: key === null ? undefined : overrides.get(overrideKey(key)) };
  });
  await markUnmailed(tx, 'CANCELLED', ordered.flatMap(({ notice, override }) => (override?.act === 'CANCEL' ? [{ id: notice.id, why: override.reason }] : [])));
  return ordered.filter(({ override }) => override?.act !== 'CANCEL')
    .map(({ notice, override }) => (override?.note ? { ...notice, model: { ...notice.model, note: override.note } } : notice));
}

function overtakenNow(notice: Notice, facts: DraftFacts, { reports, extensions, papers }: States): string | null {
  const { taskIds, facts: said } = notice.model;
  const clock = notice.clockId === null || notice.taskId === null ? undefined : facts.clocks.get(notice.taskId)?.find(({ id }) => id === notice.clockId);
  const report = reports.find((one) => one.taskId === notice.taskId && one.period === said['period']);
  return overtakenBecause(
    { kind: notice.kind, personId: notice.personId, dueOn: typeof said['dueOn'] === 'string' ? said['dueOn'] : null },
    {
      tasks: taskIds.flatMap((id) => facts.tasks.get(id) ?? []), clock: clock ?? null,
      reportStatus: report?.status ?? null, matter: report?.matter ?? null,
      extension: typeof said['extensionId'] !== 'string' ? null
        : { awaited: String(said['extensionStatus']), status: extensions.get(said['extensionId']) ?? 'gone' },
      paper: typeof said['noticeId'] === 'string' ? papers.get(said['noticeId'])?.status ?? null : null,
    },
  );
}
