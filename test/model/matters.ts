import { EXTENSION_ACTS, REPORT_ACTS, SPOT_CHECK_ACTS, TASK_ACTS, type CivilDate, type ExtensionAct, type ExtensionInput, type ReportAct, type SpotCheckAct, type SpotCheckInput, type TaskAct } from '#domain';
import { Extensions, ExtensionReads, ReportReads, Reports, SpotCheckLots, SpotChecks, type Credentials } from '#workflow';
import { agencyOf, type Forest, type Row } from './forest.js';
import type { Kind } from './ways.js';

/** A task, or what hangs on one, as it is stored. */
export interface Matter {
  kind: Kind;
  id: string;
  taskId: string;
  status: string;
  version: number;
  /** Of a request: it has left its agency. */
  signed: boolean;
  requestedDue: CivilDate | null;
}

/** The acts that the product's tables have, with the statuses they are done from. */
export const TABLES: Readonly<Record<Kind, readonly { act: string; from: readonly string[] }[]>> = { task: TASK_ACTS, report: REPORT_ACTS, extension: EXTENSION_ACTS, check: SPOT_CHECK_ACTS };
export const ACTS = Object.fromEntries(Object.entries(TABLES).map(([kind, rows]) => [kind, [...new Set(rows.map(({ act }) => act))]])) as unknown as Readonly<Record<Kind, readonly [string, ...string[]]>>;

/** What is offered may still be refused for what it is sent with, or for what others hold by then: a date that has passed, words that moved on. */
export const MAY_STILL: Readonly<Record<Kind, RegExp>> = {
  task: /^$/, report: /^(conflict|source_moved_on|clause_or_evidence_missing)$/, extension: /^due_/, check: /^due_/,
};

/** Who may see a matter, written down anew: a request that is not signed is its agency's, a check that is not decided the office's. */
export function seesMatter(login: string, matter: Matter, task: Row, sees: (login: string, row: Row) => boolean): boolean {
  if (!sees(login, task)) return false;
  if (matter.kind === 'extension') return matter.signed || agencyOf(login) === task.agencyCode;
  if (matter.kind === 'check') return matter.status === 'CONCLUDED' || agencyOf(login) === 'JMO';
  return true;
}

/** The use cases of what hangs on tasks. */
export class Matters {
  private readonly reports: Reports;
  private readonly reportReads: ReportReads;
  private readonly extensions: Extensions;
  readonly extensionReads: ExtensionReads;
  private readonly lots: SpotCheckLots;
  readonly checks: SpotChecks;

  constructor(private readonly forest: Forest) {
    const { plan: { world: { api }, books } } = forest;
    this.reports = new Reports(api, books);
    this.reportReads = new ReportReads(api, books);
    this.extensions = new Extensions(api, books);
    this.extensionReads = new ExtensionReads(api, books);
    this.lots = new SpotCheckLots(api, books);
    this.checks = new SpotChecks(api, books);
  }

  all(): Promise<Matter[]> {
    return this.forest.rows<Matter>(
      // In an order that does not hang on ids, which are new in every life: the same seed makes the same choices.
      `SELECT m.kind, m.id, m.task_id, m.status, m.version, m.signed, m.requested_due FROM task t JOIN (
              SELECT 'report' AS kind, id, task_id, status, version, false AS signed, NULL::date AS requested_due, period AS place FROM progress_report
              UNION ALL SELECT 'extension', id, task_id, status, version, signed_at IS NOT NULL, requested_due, number::text FROM extension_request
              UNION ALL SELECT 'check', id, task_id, status, version, false, NULL, lpad(row_number() OVER (ORDER BY id)::text, 6, '0') FROM spot_check) m ON m.task_id = t.id
        ORDER BY m.kind, t.depth, t.created_at, t.agency_code, t.id, m.place`);
  }

  /** What somebody is offered on a matter that he sees. */
  async offered(who: Credentials, { kind, id }: Matter): Promise<string[]> {
    switch (kind) {
      case 'task': return (await this.forest.plan.reads.get(who, id)).allowedActions.map(({ act }) => act);
      case 'report': return (await this.reportReads.get(who, id)).allowedActions.map(({ act }) => act);
      case 'extension': return (await this.extensionReads.get(who, id)).allowedActions.map(({ act }) => act);
      case 'check': return (await this.checks.get(who, id)).allowedActions.map(({ act }) => act);
    }
  }

  async act(who: Credentials, { kind, id }: Matter, act: string, input: object, version: number): Promise<unknown> {
    switch (kind) {
      case 'task': return this.forest.plan.acts.act(who, id, act as TaskAct, input, version);
      case 'report': return this.reports.act(who, id, act as ReportAct, input, (input as { reason?: string }).reason, version);
      case 'extension': return this.extensions.act(who, id, act as ExtensionAct, input as ExtensionInput, version);
      case 'check': return this.checks.act(who, id, act as SpotCheckAct, input as SpotCheckInput, version);
    }
  }

  /** A request for more time, as complete as one can be. */
  async ask(who: Credentials, task: Row, dueOn: CivilDate): Promise<unknown> {
    return this.extensions.draft(who, task.id, { reasonClass: 'CONSULTATION', reasonText: '标准尚在征求意见', progress: '已完成初稿', requestedDue: dueOn }, task.version);
  }

  async mayAsk(who: Credentials, task: Row): Promise<boolean> {
    return (await this.extensionReads.ofTask(who, task.id)).allowedActions.length > 0;
  }

  async draw(who: Credentials, size: number, dueOn: CivilDate): Promise<unknown> {
    return this.lots.draw(who, this.forest.plan.planId, { size, basis: '年度抽查方案', dueOn });
  }

  /** What an act is sent with, complete and right; null where there is nothing right to send. */
  async input(matter: Matter, act: string, task: Row, rows: readonly Row[], pick: number): Promise<object | null> {
    const { forest } = this;
    const reason = '情况属实，理由见附件。';
    if (matter.kind === 'task') return forest.input(act as TaskAct, await forest.plan.reads.get(await forest.as('jmo.officer1'), matter.id), rows, pick);
    const [soon, later] = await forest.days(pick);
    switch (act) {
      case 'saveDraft': return { progress: `已完成第${pick}项工作`, percent: pick % 101, remarks: '内部意见' };
      case 'accept': return pick % 2 === 0 ? {} : { verifiedPercent: pick % 101 };
      case 'draft': return { progress: `已完成第${pick}项工作` };
      case 'giveOpinion': return { reason, opinion: pick % 2 === 0 ? 'SUPPORT' : 'OPPOSE' };
      case 'approvePartly': {
        const newDue = await forest.between(task.currentDue, matter.requestedDue);
        return newDue === null ? null : { reason, newDue };
      }
      case 'recordFinding': {
        const outcome = (['HOLDS', 'FLAWED', 'FALSE'] as const)[pick % 3] ?? 'HOLDS';
        return { reason, outcome, ...(outcome === 'FALSE' ? { newDue: later } : {}) };
      }
      case 'conclude': return { newDue: soon };
      default: return { reason };
    }
  }
}
