import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { createApiApp } from '#api';
import { allowQueueSchema, setSimulatedTime } from '#database';
import { civilDate, instantOf, type TimeOfDay } from '#domain';
import type { QueueBackendOptions } from '#queue';
import { Books, Database, seedDemoPeople, seedReference } from '#workflow';
import { createWorkerApp, type WorkerApp, type WorkerSettings } from '#worker';
import { testFiles, type TestFiles } from '../../support/test-files.js';
import { startSmtpSink, type SmtpSink } from '../../support/smtp-sink.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { ApiClient } from './api-client.js';

export const ZONE = 'Asia/Shanghai';
export const PUBLIC_URL = 'https://duban.example';
const PASSWORD = 'a passphrase of the story';
/** Who takes part: the four of measure 3.3 and the two whom the office's rosters name. */
const AGENCIES = ['NDRC', 'MIIT', 'GOSC', 'CAC', 'MOF', 'CN-BJ'];

/** A mail as the server got it, with the office's date and time at which it left. */
export interface Arrived {
  on: string;
  time: string;
  to: string;
  messageId: string | null;
  mail: ParsedMail;
}

/** The product as it is run: API over HTTP, worker, queue, database, and a real mail server; only time is ours. */
export class Stage {
  readonly arrived: Arrived[] = [];
  private counted = 0;
  private date = '';
  private time = '';
  private worker: WorkerApp | null = null;

  private constructor(
    private readonly database: TestDatabase, readonly owner: Database, private readonly api: Database, readonly sink: SmtpSink,
    readonly people: ApiClient, private readonly closeApi: () => Promise<void>, private readonly queue: QueueBackendOptions | null,
    private readonly stored: TestFiles,
  ) {}

  /** `queue`: where the jobs lie; null: beside the data, in PostgreSQL. */
  static async open(queue: QueueBackendOptions | null, on: string): Promise<Stage> {
    const database = await createTestDatabase();
    await allowQueueSchema(database.ownerUrl, decodeURIComponent(new URL(database.url).username));
    const owner = new Database({ url: database.ownerUrl, role: 'owner', zone: ZONE, poolSize: 3 });
    const api = new Database({ url: database.url, role: 'duban_api', zone: ZONE, poolSize: 4 });
    await setSimulatedTime(owner, instantOf(civilDate(on), '08:00', ZONE));
    await seedReference(owner, 'seeds');
    await seedDemoPeople(owner, AGENCIES, PASSWORD, 'seeds');
    const stored = testFiles();
    const app = await createApiApp({
      db: api, books: new Books(ZONE), files: stored.files, log: { refused: () => undefined, failed: (entry, error) => { console.error(entry, error); } },
      settings: { tokenSecret: 'a secret of the story, 32 bytes!!', rateSignInPerMinute: 1_000, rateWritesPerMinute: 10_000 },
    });
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    const sink = await startSmtpSink();
    const stage = new Stage(database, owner, api, sink, new ApiClient(`http://127.0.0.1:${port}`, PASSWORD), () => app.close(), queue, stored);
    await stage.startWorker();
    return stage;
  }

  async close(): Promise<void> {
    await this.stopWorker();
    await this.closeApi();
    await this.api.close();
    await this.owner.close();
    await this.sink.stop();
    await this.database.drop();
    this.stored.drop();
  }

  /** What a worker process is told; the story steps through time, so its schedules stand still. */
  get workerSettings(): WorkerSettings {
    return {
      databaseUrl: this.database.url, poolSize: 6, zone: ZONE, queue: this.queue ?? { kind: 'postgres', databaseUrl: this.database.url },
      smtpUrl: this.sink.url, from: { name: '督办', address: 'duban@office.example' }, mailLostAfterSeconds: 120, mailLimits: { all: null, each: null, domains: new Map() },
      publicUrl: PUBLIC_URL, files: this.stored.settings, sweepIntervalMs: 15_000, relayIntervalMs: 500, mode: 'stepped',
    };
  }

  async startWorker(): Promise<void> {
    this.worker = await createWorkerApp(this.workerSettings);
  }

  async stopWorker(): Promise<void> {
    await this.worker?.close();
    this.worker = null;
  }

  /** Sets the office's clock. */
  async at(date: string, time: TimeOfDay): Promise<void> {
    await setSimulatedTime(this.owner, instantOf(civilDate(date), time, ZONE));
    this.date = date;
    this.time = time;
  }

  /** Lets the worker do all that is due now; answers the mails that arrived meanwhile. */
  async work(): Promise<Arrived[]> {
    if (this.worker === null) throw new Error('No worker is running.');
    await this.worker.ticker.runUntilQuiet();
    return this.collect();
  }

  /** A moment and what it brings. */
  async workAt(date: string, time: TimeOfDay): Promise<Arrived[]> {
    await this.at(date, time);
    return this.work();
  }

  /** A civil day of the workers alone: the ladders' hour, the digests' hour and the afternoon. */
  async day(date: string): Promise<Arrived[]> {
    return [...await this.workAt(date, '09:00'), ...await this.workAt(date, '09:12'), ...await this.workAt(date, '14:05')];
  }

  /** The mail server's own log since the last look, read as mail. */
  async collect(): Promise<Arrived[]> {
    const fresh = this.sink.mails.slice(this.counted);
    this.counted += fresh.length;
    const arrived = await Promise.all(fresh.map(async ({ raw, to, messageId }): Promise<Arrived> => (
      { on: this.date, time: this.time, to: to.join(), messageId, mail: await simpleParser(raw) })));
    this.arrived.push(...arrived);
    return arrived;
  }

  rows<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return this.owner.asSystem('story', (tx) => tx.query<T>(sql, params));
  }
}
