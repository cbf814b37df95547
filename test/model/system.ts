import { readFileSync } from 'node:fs';
import { DomainError, type ActInput, type CivilDate, type HolidayNotice, type TaskAct, type WorkCalendar } from '#domain';
import {
  CalendarNotices, claimOutbox, composeMails, Database, Extensions, ExtensionReads, fanout, firmDeadlines, openReports, sendMails, sweep,
} from '#workflow';
import { IssuedPlan } from '../../libs/workflow/src/tasks/issued-plan.fixture.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

export const AGENCIES = ['NDRC', 'MIIT', 'MOF'] as const;
export type Agency = (typeof AGENCIES)[number];

const { notices } = JSON.parse(readFileSync('seeds/calendars/notices.json', 'utf8')) as { notices: HolidayNotice[] };
/** What the office enters late in a run: the amendment of 3 September 2015, and next year's days off. */
export const LATE_NOTICES: readonly HolidayNotice[] = notices.filter(({ year, published }) => published === '2015-05-13' || year === 2016);

/** What can go wrong while the workers do their round. */
export type Mishap = 'none' | 'everything twice' | 'queue lost' | 'two at once';

/** The real thing under the model: use cases on a PostgreSQL, a worker's round step by step, and time in our hands. */
export class System {
  private constructor(
    private readonly database: TestDatabase, readonly plan: IssuedPlan, private readonly worker: Database,
    readonly extensions: Extensions, readonly extensionReads: ExtensionReads, readonly calendarNotices: CalendarNotices,
    readonly taskIds: Record<Agency, string>,
  ) {}

  static async open(): Promise<System> {
    const database = await createTestDatabase();
    const plan = await IssuedPlan.open(database);
    const worker = new Database({ url: database.url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 4 });
    const ids = await Promise.all(AGENCIES.map(async (agency) => [agency, (await plan.task(agency)).id] as const));
    const system = new System(
      database, plan, worker, new Extensions(plan.world.api, plan.books), new ExtensionReads(plan.world.api, plan.books),
      new CalendarNotices(plan.world.api, plan.books), Object.fromEntries(ids) as Record<Agency, string>);
    for (const { published } of LATE_NOTICES) await system.rows('DELETE FROM calendar_notice WHERE published = $1', [published]);
    plan.books.forget();
    return system;
  }

  async close(): Promise<void> {
    await this.worker.close();
    await this.plan.world.close();
    await this.database.drop();
  }

  rows<T>(sql: string, params: unknown[] = []): Promise<T[]> {
    return this.plan.owner.asSystem('model', (tx) => tx.query<T>(sql, params));
  }

  async calendar(): Promise<{ now: Date; today: CivilDate; calendar: WorkCalendar }> {
    return this.plan.owner.asSystem('model', async (tx) => this.plan.books.open(tx));
  }

  /** Whether the act was done; false where the product refused it, and nothing else may have happened then. */
  async tries(login: string, agency: Agency, act: TaskAct, input: ActInput): Promise<boolean> {
    return this.refusedOrDone(() => this.plan.do(login, this.taskIds[agency], act, input));
  }

  async refusedOrDone(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }

  /** A round of the workers at the present instant, as the schedules would do it, with what goes wrong meanwhile. */
  async round(mishap: Mishap): Promise<void> {
    const { worker, plan: { books } } = this;
    const jobs = [
      () => openReports(worker, books), () => firmDeadlines(worker, books), () => sweep(worker, books),
      async () => fanout(worker, books, await claimOutbox(worker, 1_000)),
      () => composeMails(worker, books, (draft) => Promise.resolve({
        messageId: `<${draft.mailId}@model>`, subject: draft.kind, text: draft.kind, html: draft.kind, raw: Buffer.from(draft.mailId),
      })),
      () => sendMails(worker, books, () => Promise.resolve({ result: 'ACCEPTED', response: '250 model' })),
    ];
    for (const job of jobs) {
      if (mishap === 'two at once') await Promise.all([job(), job()]);
      else await job();
      if (mishap === 'everything twice') await job();
    }
    // What the queue lost stays in the outbox and is handed over again once its mark is void.
    if (mishap === 'queue lost') {
      await sweep(worker, books);
      await claimOutbox(worker, 1_000);
    }
  }
}
