import { randomUUID } from 'node:crypto';
import { appendEvents, Database, putClocks, type NewEvent, type Tx } from '#database';
import { civilDate, instantOf, type ClockKind, type PostRole, type TaskRole, type TaskStatus } from '#domain';
import { Books, runningClock, seedReference, waitingClock } from '#workflow';
import { createTestDatabase, type TestDatabase } from './test-database.js';

export const ZONE = 'Asia/Shanghai';

export interface TaskGiven {
  agency?: string;
  lead?: string;
  assigner?: string;
  parentId?: string | null;
  role?: TaskRole;
  status?: TaskStatus;
  due?: string | null;
  handlerId?: string | null;
  provisional?: boolean;
  title?: string;
}

/** A database with reference data, on a simulated clock, into which rows are put by SQL as its owner. */
export class World {
  readonly books = new Books(ZONE);
  private planRow: { planId: string; measureId: string; templateId: string } | null = null;

  private constructor(readonly database: TestDatabase, readonly owner: Database, readonly worker: Database) {}

  static async open(): Promise<World> {
    const database = await createTestDatabase();
    const owner = new Database({ url: database.ownerUrl, role: 'owner', zone: ZONE, poolSize: 4 });
    const worker = new Database({ url: database.url, role: 'duban_worker', zone: ZONE, poolSize: 8 });
    await seedReference(owner, 'seeds');
    return new World(database, owner, worker);
  }

  async close(): Promise<void> {
    await this.worker.close();
    await this.owner.close();
    await this.database.drop();
  }

  /** Sets the one clock: a civil date and a time of day in the office's zone. */
  async at(date: string, time = '09:00'): Promise<Date> {
    const now = instantOf(civilDate(date), time, ZONE);
    await this.run('INSERT INTO simulated_time (id, now) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET now = $1', [now]);
    return now;
  }

  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.owner.asSystem('test', work);
  }

  rows<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return this.tx((tx) => tx.query<T>(sql, params));
  }

  run(sql: string, params: readonly unknown[] = []): Promise<number> {
    return this.tx((tx) => tx.run(sql, params));
  }

  async count(from: string, params: readonly unknown[] = []): Promise<number> {
    const [row] = await this.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`, params);
    return row?.n ?? 0;
  }

  /** A person holding posts in an agency since 2015. `email`: null for one without. */
  async person(agency: string, roles: readonly PostRole[], { email, name = `${agency} ${roles[0] ?? ''}` }: { email?: string | null; name?: string } = {}): Promise<string> {
    const id = randomUUID();
    await this.tx(async (tx) => {
      await tx.run('INSERT INTO person (id, name, email) VALUES ($1, $2, $3)',
        [id, name, email === undefined ? `${id.slice(0, 8)}@${agency.toLowerCase()}.example` : email]);
      for (const role of roles) {
        const post = await tx.one<{ id: string }>('INSERT INTO post (agency_code, role, title) VALUES ($1, $2, $3) RETURNING id', [agency, role, `${role} ${id}`]);
        await tx.run(`INSERT INTO post_holding (post_id, person_id, valid_from) VALUES ($1, $2, '2015-01-01')`, [post.id, id]);
      }
    });
    return id;
  }

  /** The document, measure, template and issued plan that all tasks of a world belong to. */
  async plan(): Promise<{ planId: string; measureId: string; templateId: string }> {
    if (this.planRow) return this.planRow;
    const text = '一、保证安全基础。制定国家信息领域核心技术和装备发展时间表和路线图。';
    this.planRow = await this.tx(async (tx) => {
      const nobody = randomUUID();
      const id = async (sql: string, params: unknown[]): Promise<string> => (await tx.one<{ id: string }>(`${sql} RETURNING id`, params)).id;
      const documentId = await id(`INSERT INTO policy_document (doc_number, title, encoding, bytes, text, text_sha256, uploaded_by, uploaded_at)
        VALUES ('国发〔2015〕40号', '关于积极推进“互联网+”行动的指导意见', 'utf-8', $1, $2, $3, $4, $5)`, [Buffer.from(text), text, randomUUID(), nobody, tx.now]);
      const readingId = await id(`INSERT INTO reading (document_id, version, reading, created_at) VALUES ($1, 1, '{}', $2)`, [documentId, tx.now]);
      const measureId = await id(`INSERT INTO measure (document_id, reading_id, ref, position, title, body_start, body_end)
        VALUES ($1, $2, '1.4', 4, '保证安全基础', 9, $3)`, [documentId, readingId, text.length]);
      const templateId = await id(`INSERT INTO measure_template (measure_id, version, body, created_by, created_at) VALUES ($1, 1, '{}', $2, $3)`, [measureId, nobody, tx.now]);
      const planId = await id(`INSERT INTO plan (document_id, title, status, created_by, created_at) VALUES ($1, '计划', 'ISSUED', $2, $3)`, [documentId, nobody, tx.now]);
      return { planId, measureId, templateId };
    });
    return this.planRow;
  }

  async task(given: TaskGiven = {}): Promise<string> {
    const { planId, measureId, templateId } = await this.plan();
    const agency = given.agency ?? 'MIIT';
    const row = await this.tx((tx) => tx.one<{ id: string }>(
      `INSERT INTO task (plan_id, measure_id, template_id, template_version, parent_id, role, agency_code, printed_name, lead_agency_code,
                         assigner_agency_code, title, requirement, deliverable, deliverable_type, type, reporting, status, original_due, current_due,
                         provisional, handler_id, held_by, held_by_agency, held_since, created_at)
       VALUES ($1, $2, $3, 1, $4, $5, $6, $6, $7, $8, $9, '落实', '报告', '', 'dated', 'none', $10, $11, $11, $12, $13, 'OWNER', $6, $14, $14) RETURNING id`,
      [planId, measureId, templateId, given.parentId ?? null, given.role ?? 'COOPERATING', agency, given.lead ?? 'NDRC', given.assigner ?? 'JMO',
        given.title ?? '保证安全基础', given.status ?? 'IN_PROGRESS', given.due ?? null, given.provisional ?? false, given.handlerId ?? null, tx.now]));
    return row.id;
  }

  /** A running clock of a task, armed now. */
  async clock(taskId: string, kind: ClockKind, dueOn: string, { holder = 'OWNER', agency = 'MIIT', period = '' }: { holder?: 'OWNER' | 'LEAD' | 'OFFICE'; agency?: string; period?: string } = {}): Promise<void> {
    await this.tx(async (tx) => putClocks(tx, [runningClock({ taskId, kind, holder, holderAgency: agency, period }, civilDate(dueOn), await this.books.open(tx))]));
  }

  /** A receipt clock that waits for the delivery of its notice. */
  async waitingReceipt(taskId: string, agency = 'MIIT'): Promise<void> {
    await this.tx(async (tx) => putClocks(tx, [waitingClock({ taskId, kind: 'RECEIPT', holder: 'OWNER', holderAgency: agency }, await this.books.open(tx))]));
  }

  events(...events: NewEvent[]): Promise<string[]> {
    return this.tx((tx) => appendEvents(tx, events));
  }

  /** The ids in the outbox, oldest first. */
  async outbox(): Promise<string[]> {
    return (await this.rows<{ eventId: string }>('SELECT event_id FROM outbox ORDER BY created_at, event_id')).map(({ eventId }) => eventId);
  }
}
