import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createApiApp, runningRoutes, type ApiDeps, type RefusedRequest } from '#api';
import { Books } from '#workflow';
import { DEMO_PASSWORD, DemoWorld } from '../../../libs/workflow/src/seed/demo-world.fixture.js';
import { testFiles, type TestFiles } from '../../support/test-files.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { Contract } from './contract.js';

export interface Answer<Body = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: Body;
}
export interface Sent {
  json?: unknown;
  raw?: string | FormData;
  headers?: Record<string, string>;
  ifMatch?: number;
  lang?: string;
}
export interface Problem {
  code: string; title: string; detail: string; status: number; requestId: string; instance: string;
  details: Record<string, unknown>; errors?: { path: string; message: string }[];
}

export const NOBODY = '00000000-0000-4000-8000-000000000000';
const ZONE = 'Asia/Shanghai';

/** The API on a free port over a database with the reference data and the demo's people. */
export class ApiWorld {
  private readonly tokens = new Map<string, string>();
  private agreed: Promise<Contract> | null = null;
  readonly refused: RefusedRequest[] = [];
  /** The routes of the running router. */
  routes: { method: string; url: string }[] = [];
  readonly failed: { entry: RefusedRequest; error: unknown }[] = [];

  private constructor(
    readonly urls: TestDatabase, readonly stored: TestFiles, readonly demo: DemoWorld, private base: string, private stop: () => Promise<void>,
  ) {}

  static async open(
    agencies: readonly string[], more: Partial<Omit<ApiDeps, 'books'>> | ((demo: DemoWorld, urls: TestDatabase) => Partial<Omit<ApiDeps, 'books'>>) = {},
  ): Promise<ApiWorld> {
    const database = await createTestDatabase();
    const demo = await DemoWorld.open(database, agencies);
    const world = new ApiWorld(database, testFiles(), demo, '', () => Promise.resolve());
    const app = await createApiApp({
      db: demo.api, books: new Books(ZONE), files: world.stored.files,
      log: { refused: (entry) => world.refused.push(entry), failed: (entry, error) => world.failed.push({ entry, error }) },
      settings: { tokenSecret: 'a secret of the tests, 32 bytes!!', rateSignInPerMinute: 1_000, rateWritesPerMinute: 10_000 },
      ...(typeof more === 'function' ? more(demo, database) : more),
    });
    world.routes = runningRoutes(app);
    await app.listen(0, '127.0.0.1');
    world.base = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
    world.stop = () => app.close();
    return world;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.demo.close();
    await this.urls.drop();
    this.stored.drop();
  }

  /**
   * One request, signed in as `login` (null: nobody), to a path under /api/v1 (or anywhere, with a leading '//'). Writing
   * ones carry a new idempotency key each, so that every use case that a spec reaches is proved to bear one.
   */
  async call<Body = Record<string, unknown>>(login: string | null, method: string, path: string, sent: Sent = {}): Promise<Answer<Body>> {
    const url = this.address(path);
    const response = await fetch(url, {
      method,
      headers: {
        ...(login === null ? {} : { authorization: `Bearer ${await this.token(login)}` }),
        ...(login === null || method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
        ...(sent.json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(sent.ifMatch === undefined ? {} : { 'if-match': `"${sent.ifMatch}"` }),
        ...(sent.lang === undefined ? {} : { 'accept-language': sent.lang }), ...sent.headers,
      },
      body: sent.json === undefined ? sent.raw : JSON.stringify(sent.json),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const body: unknown = isJson ? JSON.parse(text) : text;
    if (isJson && url.startsWith(`${this.base}/api/v1/`)) (await this.contract()).check(method, new URL(url).pathname, response.status, body);
    return { status: response.status, headers: response.headers, body: body as Body };
  }

  address(path: string): string {
    return path.startsWith('//') ? this.base + path.slice(1) : `${this.base}/api/v1${path}`;
  }

  /** Every answer of the API is held against its own document. */
  private contract(): Promise<Contract> {
    this.agreed ??= fetch(`${this.base}/docs/openapi.json`).then(async (response) => new Contract(await response.json() as object));
    return this.agreed;
  }

  /** The same, for a refusal: checks that it is a problem and answers it. */
  async refusal(login: string | null, method: string, path: string, sent: Sent = {}): Promise<Problem> {
    const { status, headers, body } = await this.call<Problem>(login, method, path, sent);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({ type: `urn:duban:problem:${body.code}`, status, requestId: headers.get('x-request-id'), detail: expect.stringMatching(/\S/) as string });
    return body;
  }

  async token(login: string): Promise<string> {
    const known = this.tokens.get(login);
    if (known !== undefined) return known;
    const { body } = await this.call<{ accessToken: string }>(null, 'POST', '/auth/token', { json: { login, password: DEMO_PASSWORD } });
    this.tokens.set(login, body.accessToken);
    return body.accessToken;
  }

  /** Everybody signs in anew: after a leap of the clock that outlasts sessions. */
  signInAnew(): void {
    this.tokens.clear();
  }

  /** The office's now, as an instant. */
  async setNow(instant: string): Promise<void> {
    await this.demo.owner.asSystem('test', (tx) => tx.run(
      'INSERT INTO simulated_time (id, now) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET now = $1', [instant]));
  }

  /** Through the API itself: the real document imported, its doubts cleared, confirmed by a second person. */
  async confirmedDocument(): Promise<string> {
    const text = await readFile('seeds/documents/guofa-2015-40.txt', 'utf8');
    const { body: { id } } = await this.call<{ id: string }>('jmo.officer1', 'POST', '/documents', { json: { fileName: 'guofa-2015-40.txt', text } });
    const { body } = await this.call<{ version: number; openDoubts: { index: number }[] }>('jmo.officer1', 'GET', `/documents/${id}/readings/latest`);
    await this.call('jmo.officer1', 'POST', `/documents/${id}/doubts/clearance`, { json: { doubts: body.openDoubts.map(({ index }) => ({ index, note: '已核对原文' })) } });
    const confirmed = await this.call('jmo.officer2', 'POST', `/documents/${id}/readings/${body.version}/confirmation`, { json: {} });
    if (confirmed.status !== 201) throw new Error(JSON.stringify(confirmed.body));
    return id;
  }

  /** A plan of the measures, dated and issued; every task is due on `dueOn`. `lead`: who leads those that name nobody. */
  async issuedPlan(measureRefs: readonly string[], dueOn: string, onDate: string, lead?: string): Promise<{ planId: string; documentId: string }> {
    const documentId = await this.confirmedDocument();
    await this.call('jmo.officer1', 'POST', `/documents/${documentId}/templates`, { json: { onDate } });
    const must = async (answer: Promise<Answer<{ id: string; version: number }>>): Promise<{ id: string; version: number }> => {
      const { status, body } = await answer;
      if (status >= 300) throw new Error(JSON.stringify(body));
      return body;
    };
    const measures = lead === undefined ? [] : (await this.call<{ id: string; ref: string }[]>('jmo.officer1', 'GET', `/documents/${documentId}/measures`)).body;
    for (const { id } of measures.filter(({ ref }) => measureRefs.includes(ref))) {
      await must(this.call('jmo.officer1', 'POST', `/measures/${id}/lead`, { json: { agencyCode: lead, reason: '文件未列牵头单位。', onDate } }));
    }
    const plan = await must(this.call('jmo.officer1', 'POST', '/plans', { json: { documentId, title: '实施计划', measureRefs } }));
    const dated = await must(this.call('jmo.officer1', 'PATCH', `/plans/${plan.id}/dates`, { json: { dates: [{ dueOn }] }, ifMatch: plan.version }));
    const submitted = await must(this.call('jmo.officer1', 'POST', `/plans/${plan.id}/submission`, { json: {}, ifMatch: dated.version }));
    await must(this.call('jmo.director', 'POST', `/plans/${plan.id}/issue`, { json: {}, ifMatch: submitted.version }));
    return { planId: plan.id, documentId };
  }

  /** The task of an agency in a measure, as a member of that agency sees it. */
  async taskOf(login: string, agencyCode: string, measureRef: string): Promise<{ id: string; version: number; status: string }> {
    const { body } = await this.call<{ items: { id: string; version: number; status: string }[] }>(login, 'GET', `/tasks?agencyCode=${agencyCode}&measureRef=${measureRef}`);
    const [task] = body.items;
    if (task === undefined) throw new Error(`no task of ${agencyCode} in ${measureRef}`);
    return task;
  }

  /** The same where it must be done: throws what the API refused it with. */
  async did(login: string, taskId: string, act: string, json: object = {}): Promise<void> {
    const { status, body } = await this.act(login, taskId, act, json);
    if (status !== 200) throw new Error(`${login} ${act}: ${status} ${JSON.stringify(body)}`);
  }

  async act(login: string, taskId: string, act: string, json: object = {}): Promise<Answer> {
    const { body } = await this.call<{ version: number }>(login, 'GET', `/tasks/${taskId}`);
    return this.call(login, 'POST', `/tasks/${taskId}/acts/${act}`, { json, ifMatch: body.version });
  }
}
