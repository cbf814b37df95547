import { civilDate, maxDate, type ActInput, type CivilDate, type TaskAct, type TaskStatus, type WorkCalendar } from '#domain';
import { openReports, SignRoutes, StandIns, type Credentials, type TaskDetail } from '#workflow';
import { IssuedPlan } from '../../libs/workflow/src/tasks/issued-plan.fixture.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

/** The lead, two co-operators, one that gets subtasks or what is passed on, and one that is never given or asked anything. */
export const STRANGER = 'NHFPC';
const TAKERS = ['NDRC', 'MIIT', 'MOF', 'MOST'];
const START = '2015-07-08';

/** Everybody of the office and of the agencies. */
export const LOGINS: readonly string[] = [
  ...['convener', 'director', 'officer1', 'officer2', 'auditor'].map((post) => `jmo.${post}`),
  ...[...TAKERS, STRANGER].flatMap((agency) => ['liaison', 'handler1', 'handler2', 'reviewer', 'signatory', 'leader'].map((post) => `${agency.toLowerCase()}.${post}`)),
];
export const agencyOf = (login: string): string => login.slice(0, login.indexOf('.')).toUpperCase();

/** What the checks look at of a task's row. */
export interface Row {
  id: string; parentId: string | null; status: TaskStatus; version: number; agencyCode: string; leadAgencyCode: string; assignerAgencyCode: string;
  consulted: string[]; originalDue: string | null; currentDue: string | null; finishedLate: boolean; everOverdue: boolean; handlerId: string | null; depth: number;
}

/** Tasks with subtasks of own units and other agencies in a real PostgreSQL, and the people who try things with them. */
export class Forest {
  private day: CivilDate = civilDate(START);
  private readonly sessions = new Map<string, Credentials>();

  private constructor(private readonly database: TestDatabase, readonly plan: IssuedPlan) {}

  static async open(): Promise<Forest> {
    const database = await createTestDatabase();
    const forest = new Forest(database, await IssuedPlan.open(database, { agencies: [...TAKERS, STRANGER] }));
    const { plan } = forest;
    await forest.rows(`UPDATE task SET type = 'continuing' WHERE agency_code = 'MOF'`);
    const stand = new StandIns(plan.world.api, plan.books);
    // The reviewer signs for MIIT's signatory, and one handler works for the other: whoever acts so has two names.
    for (const [absent, standIn, role] of [['miit.signatory', 'miit.reviewer', 'SIGNATORY'], ['miit.handler1', 'miit.reviewer', 'HANDLER'], ['ndrc.signatory', 'ndrc.handler2', 'SIGNATORY']] as const) {
      const [post] = await forest.rows<{ id: string }>(
        'SELECT p.id FROM post p JOIN post_holding h ON h.post_id = p.id WHERE h.person_id = $1 AND p.role = $2', [forest.person(absent), role]);
      await stand.appoint(await plan.as(`${absent.slice(0, 4)}.liaison`), {
        postId: post?.id ?? '', personId: forest.person(absent), standInId: forest.person(standIn), from: civilDate(START), to: civilDate('2015-12-31'),
      });
    }
    // Two sign for MOF, one after the other; the reports of July are open from the first day on.
    await new SignRoutes(plan.world.api).change(await plan.as('mof.signatory'), 'MOF', ['HANDLER', 'REVIEWER', 'AGENCY_LEADER'], '按本部工作规则', 0);
    await forest.pass(9);
    return forest;
  }

  async close(): Promise<void> {
    await this.plan.world.close();
    await this.database.drop();
  }

  person(login: string): string {
    return this.plan.world.person(login).id;
  }

  rows<T>(sql: string, params: unknown[] = []): Promise<T[]> {
    return this.plan.owner.asSystem('model', (tx) => tx.query<T>(sql, params));
  }

  tasks(): Promise<Row[]> {
    return this.rows<Row>(`SELECT id, parent_id, status, version, agency_code, lead_agency_code, assigner_agency_code, consulted, original_due, current_due,
      finished_late, ever_overdue, handler_id, depth FROM task ORDER BY depth, created_at, agency_code, id`);
  }

  /** Everything that a refused act must leave as it was. */
  async everything(): Promise<string> {
    const parts = await this.rows<{ all: string }>(`SELECT md5(string_agg(x, '|' ORDER BY x)) AS all FROM (
      SELECT t::text AS x FROM task t UNION ALL SELECT c::text FROM clock c UNION ALL SELECT h::text FROM holding h
      UNION ALL SELECT s::text FROM sign_off s UNION ALL SELECT r::text FROM progress_report r UNION ALL SELECT d::text FROM report_draft d
      UNION ALL SELECT x::text FROM extension_request x UNION ALL SELECT k::text FROM spot_check k UNION ALL SELECT l::text FROM spot_check_lot l UNION ALL SELECT e.chain || e.seq || e.hash FROM event e WHERE e.task_id IS NOT NULL AND e.type NOT LIKE 'read.%') rows`);
    return parts[0]?.all ?? '';
  }

  /** The session of a login, opened anew every day. */
  async as(login: string): Promise<Credentials> {
    const open = this.sessions.get(login) ?? await this.plan.as(login);
    this.sessions.set(login, open);
    return open;
  }

  async pass(days: number): Promise<void> {
    this.day = (await this.calendar()).addWorkingDays(this.day, days);
    this.sessions.clear();
    await this.plan.at(this.day);
    await openReports(this.plan.owner, this.plan.books);
  }

  /** A working day soon, and a later one. */
  async days(pick: number): Promise<[CivilDate, CivilDate]> {
    const calendar = await this.calendar();
    return [calendar.addWorkingDays(this.day, 5 + (pick % 5)), calendar.addWorkingDays(this.day, 15)];
  }

  /** A working day after the one date that is not past, and before the other; null where there is none. */
  async between(after: string | null, before: string | null): Promise<CivilDate | null> {
    if (after === null || before === null) return null;
    const calendar = await this.calendar();
    const next = calendar.addWorkingDays(maxDate(civilDate(after), this.day), 1);
    return next < before ? next : null;
  }

  calendar(): Promise<WorkCalendar> {
    return this.plan.owner.asSystem('model', async (tx) => (await this.plan.books.open(tx)).calendar);
  }

  /** What an act needs to be sent with, complete and right; null where the forest has nothing it could name. */
  async input(act: TaskAct, task: TaskDetail, rows: readonly Row[], pick: number): Promise<ActInput | null> {
    const calendar = await this.calendar();
    const of = <T>(items: readonly T[]): T | undefined => items[pick % Math.max(1, items.length)];
    // A lead that returns gives no time beyond its own date.
    const binding = rows.find((row) => (task.parentId !== null ? row.id === task.parentId : task.status === 'LEAD_REVIEW' && row.parentId === null && row.agencyCode === task.leadAgencyCode));
    const latest = binding?.currentDue ?? null;
    const soon = calendar.addWorkingDays(this.day, 5 + (pick % 5));
    const newDue = latest !== null && civilDate(latest) < soon ? civilDate(latest) : soon;
    const others = TAKERS.filter((code) => code !== task.agencyCode);
    const unit = task.agencyCode.toLowerCase();
    const handlers = ['handler1', 'handler2'].map((post) => this.person(`${unit}.${post}`));
    const reason = '情况属实，理由见附件。';
    switch (act) {
      case 'assignHandler': return { handlerId: of(handlers) ?? '' };
      case 'transfer': case 'delegate': return { reason, handlerId: of(handlers.filter((id) => id !== task.handlerId)) ?? '' };
      case 'requestCompletion': return { statement: '任务要求已全部落实。', evidence: [{ type: task.deliverableType, title: '报告', reference: '1号' }] };
      case 'return': return task.status === 'SIGNING' || (latest !== null && latest < this.day) ? { reason } : { reason, newDue };
      case 'reopen': return { basis: '抽查', newDue };
      case 'reassign': return { reason, agencyCode: of(others) ?? '', newDue };
      case 'succeed': return { agencyCode: of(others) ?? '', basis: '国发〔2018〕17号', effectiveOn: this.day };
      case 'suspend': return { basis: '会议决定', reviewOn: calendar.addWorkingDays(this.day, 10) };
      case 'terminate': return { basis: '会议决定', endKind: 'NOT_PURSUED' };
      case 'cancel': case 'routinize': return { basis: '会议决定' };
      case 'setJoint': return { reason, joint: { rule: of(['ALL', 'ANY', 'LEAD_AFTER_SILENCE'] as const) ?? 'ALL', agencies: others.slice(0, 1 + (pick % others.length)), days: 3 } };
      case 'counterPropose': return { reason, requirement: '提供主要数据' };
      case 'answerObjection': {
        const open = task.consultation?.words.find(({ word, answer }) => word === 'OBJECTION' && answer === undefined);
        return { reason, agencyCode: open?.agencyCode ?? '' };
      }
      default: return { reason };
    }
  }
}
