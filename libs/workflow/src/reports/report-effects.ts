import { createHash } from 'node:crypto';
import {
  contentOf, insertReportVersion, namedFiles, previousReport, putClocks, putDraft, releaseFiles, saveReport, setReported, setVerified, stopReportClocks, targetsOf,
  type DraftRow, type NewEvent, type ReportPatch, type ReportRow, type TaskRow, type Tx,
} from '#database';
import {
  CORRECTION_OFFSET, DomainError, EMPTY_REPORT, isDone, matterAfterSignature, nextStepOfChain, reportedTargets, textSimilarity, verifiedTargets, wordsOfReport,
  type HeldPost, type PersonActor, type ReportAct, type ReportActRow, type ReportContent, type ReportFacts, type VerifiedValue,
} from '#domain';
import { runningFor } from '../time/arm-clock.js';
import type { TimeBook } from '../time/books.js';
import { handOnSources, takeSources } from './consolidate.js';

/** What an act may be sent with. */
export interface ReportInput extends Partial<Omit<ReportContent, 'files'>> {
  /** Remarks inside the agency; they never leave it. */
  remarks?: string;
  /** For consolidate: which signed reports; all of the period without. */
  reportIds?: readonly string[];
  /** For accept: what the office found. */
  verifiedPercent?: number;
  verifiedValues?: readonly VerifiedValue[];
  /** For saveDraft: files of the task that go with it; the whole list. */
  attachmentIds?: readonly string[];
}

export interface ReportContext {
  tx: Tx;
  row: ReportActRow;
  post: HeldPost;
  report: ReportRow;
  /** Null where nobody has written yet, and for other agencies. */
  draft: DraftRow | null;
  task: TaskRow;
  person: PersonActor;
  facts: ReportFacts;
  input: ReportInput;
  reason: string | undefined;
  book: TimeBook;
}

/** What an act changes on the report's row, what its event says, and the events of others that follow from it. */
export interface ReportEffect {
  patch: ReportPatch;
  facts?: Record<string, unknown>;
  /** New values on the task, for the trail. */
  taskAfter?: Record<string, unknown>;
  events?: NewEvent[];
}

export const EFFECTS: Record<ReportAct, (context: ReportContext) => Promise<ReportEffect>> = {
  saveDraft: async (context) => {
    const { tx, task, input } = context;
    const files = input.attachmentIds === undefined ? {} : { files: await namedFiles(tx, task.id, input.attachmentIds) };
    await putDraft(tx, { ...written(context, input), ...files });
    return { patch: { status: 'DRAFT' } };
  },
  consolidate: async (context) => {
    const base = written(context, {});
    const { content, takes } = await takeSources(context.tx, context.task, context.report.period, contentOf(base), base.takes, context.input.reportIds);
    await putDraft(context.tx, { ...base, ...columns(content), takes });
    return { patch: { status: 'DRAFT' }, facts: { takes } };
  },
  sendToSign: async (context) => {
    const draft = drafted(context);
    if (draft.progress.trim() === '') throw new DomainError('clause_or_evidence_missing', { missing: 'progress' });
    await putDraft(context.tx, { ...draft, passed: 0, returnReason: null });
    return { patch: { status: 'SIGNING' }, facts: { waitsFor: nextStepOfChain(context.facts.chain, 0).role } };
  },
  review: async (context) => {
    const draft = drafted(context);
    await putDraft(context.tx, { ...draft, passed: draft.passed + 1 });
    return { patch: { status: 'SIGNING' }, facts: { waitsFor: nextStepOfChain(context.facts.chain, draft.passed + 1).role } };
  },
  sign,
  reportNoChange: async ({ tx, report, task, person, book }) => {
    await stopReportClocks(tx, task.id, report.period, ['REPORT']);
    return { patch: { status: 'NO_CHANGE', signedBy: person.personId, percent: task.percent, ...handedIn(report, book) } };
  },
  return: giveBack,
  accept,
  answerMatter: ({ tx, person, report, reason = '' }) => Promise.resolve({ facts: { matter: report.coordination }, patch: { matter: 'ANSWERED', matterAnswer: reason, matterAnsweredBy: person.personId, matterAnsweredFor: person.agency, matterAnsweredAt: tx.now } }),
  settleMatter: ({ tx, person }) => Promise.resolve({ patch: { matter: 'SETTLED', matterSettledBy: person.personId, matterSettledAt: tx.now } }),
};

function drafted({ draft }: ReportContext): DraftRow {
  if (draft === null) throw new DomainError('clause_or_evidence_missing', { missing: 'progress' });
  return draft;
}

/** The draft as somebody writes on it: on what was written or signed before, field by field. */
function written({ draft, report, person, post }: ReportContext, input: ReportInput): Omit<DraftRow, 'savedAt'> {
  const before: ReportContent = draft ? contentOf(draft) : report.signedCount > 0 ? contentOf(report) : EMPTY_REPORT;
  const writers = [...draft?.drafters ?? [], person.personId, ...(post.onBehalfOf ? [post.onBehalfOf.personId] : [])];
  return {
    reportId: report.id, taskId: report.taskId, ...columns(before), ...given(input), takes: draft?.takes ?? report.takes,
    remarks: input.remarks ?? draft?.remarks ?? '', draftedBy: person.personId, drafters: [...new Set(writers)], passed: 0,
    returnReason: draft?.returnReason ?? null,
  };
}

function columns({ values, files, ...rest }: ReportContent): Pick<DraftRow, 'progress' | 'problems' | 'nextSteps' | 'coordination' | 'percent' | 'targetValues' | 'files'> {
  return { ...rest, targetValues: [...values], files: [...files] };
}

/** Only what was sent. */
function given({ progress, problems, nextSteps, coordination, percent, values }: ReportInput): Partial<DraftRow> {
  const sent = { progress, problems, nextSteps, coordination, percent, targetValues: values === undefined ? undefined : [...values] };
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
}

/** The first time decides whether it was late: a correction is not (a return is not the agency's delay). */
function handedIn(report: ReportRow, book: TimeBook): ReportPatch {
  return report.submittedAt === null ? { submittedAt: book.now, late: report.late || book.today > report.dueOn } : {};
}

async function sign(context: ReportContext): Promise<ReportEffect> {
  const { tx, report, task, person, book } = context;
  const draft = drafted(context);
  const content = contentOf(draft);
  const previous = await previousReport(tx, report);
  const similarity = previous === null ? null : textSimilarity(wordsOfReport(content), wordsOfReport(previous));
  const number = report.signedCount + 1;
  const contentHash = createHash('sha256').update(JSON.stringify([report.id, number, content, draft.takes])).digest('hex');
  await insertReportVersion(tx, { reportId: report.id, taskId: task.id, number, content: { ...content, takes: draft.takes }, contentHash, similarity, signedBy: person.personId });
  await releaseFiles(tx, task.id, content.files.map(({ id }) => id));
  await stopReportClocks(tx, task.id, report.period, ['REPORT']);
  const percent = content.percent ?? task.percent;
  await setReported(tx, task.id, percent, reportedTargets(await targetsOf(tx, task.id), content.values, report.period));
  return {
    patch: {
      ...columns(content), status: 'SUBMITTED', draftedBy: draft.draftedBy, signedBy: person.personId, signedCount: number, contentHash, similarity,
      takes: draft.takes, consolidatedIn: null, returnedBy: null, returnReason: null, ...handedIn(report, book), ...matterOf(context, content.coordination),
    },
    facts: { contentHash, similarity, comparedWith: previous?.period ?? null, takes: draft.takes },
    taskAfter: { percent },
    events: [...await handOnSources(tx, task, report, draft.takes), ...await endFormerMatter(context, previous)],
  };
}

/** Other words than before are asked anew: what was answered to those is on the trail. */
function matterOf({ tx, report }: ReportContext, coordination: string): ReportPatch {
  const matter = matterAfterSignature(report, coordination);
  if (matter === report.matter && matter !== 'OPEN') return {};
  return {
    matter, matterRaisedAt: matter === null ? null : matter === report.matter && report.coordination === coordination ? report.matterRaisedAt : tx.now,
    matterAnswer: null, matterAnsweredBy: null, matterAnsweredFor: null, matterAnsweredAt: null, matterSettledBy: null, matterSettledAt: null,
  };
}

/** What the report before asked of others is settled by what this one says: it names the matter anew or no more. */
async function endFormerMatter({ tx, task, person, post }: ReportContext, former: ReportRow | null): Promise<NewEvent[]> {
  if (former === null || former.matter === null || former.matter === 'SETTLED') return [];
  await saveReport(tx, former, { matter: 'SETTLED', matterSettledBy: person.personId, matterSettledAt: tx.now });
  return [{
    type: 'report.matter_settled', taskId: task.id, planId: task.planId, agency: task.agencyCode, subject: former.id, post, reason: null,
    before: { matter: former.matter }, after: { matter: 'SETTLED' }, facts: { period: former.period, dueOn: former.dueOn },
  }];
}

/** Inside the agency it goes back to the drafter; returned by the lead or the office it is to be corrected by a date. */
async function giveBack(context: ReportContext): Promise<ReportEffect> {
  const { tx, row, report, task, person, reason = '', book } = context;
  if (row.to === 'DRAFT') {
    await putDraft(tx, { ...drafted(context), passed: 0, returnReason: reason });
    return { patch: { status: 'DRAFT' } };
  }
  if (!isDone(task.status)) {
    await putClocks(tx, [runningFor({ taskId: task.id, kind: 'REPORT', period: report.period, holder: 'OWNER', holderAgency: task.agencyCode }, CORRECTION_OFFSET, book)]);
  }
  return { patch: { status: 'RETURNED', returnedBy: person.personId, returnReason: reason, consolidatedIn: null } };
}

async function accept({ tx, report, task, person, input }: ReportContext): Promise<ReportEffect> {
  const { verifiedPercent, verifiedValues = [] } = input;
  const by = { id: person.personId, name: person.name };
  const targets = verifiedTargets(await targetsOf(tx, task.id), verifiedValues, by, tx.now);
  if (targets === null) throw new DomainError('unknown_target', { field: 'verifiedValues', names: verifiedValues.map(({ name }) => name) });
  if (verifiedPercent !== undefined || verifiedValues.length > 0) await setVerified(tx, task.id, verifiedPercent ?? null, by, targets);
  return {
    patch: { status: 'ACCEPTED', decidedBy: person.personId, decidedAt: tx.now, verifiedPercent: verifiedPercent ?? null },
    facts: { verifiedPercent, verifiedValues, reportedPercent: report.percent },
  };
}
