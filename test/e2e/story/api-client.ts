/** What the story needs of a task. */
export interface SeenTask {
  id: string;
  version: number;
  status: string;
  title: string;
  agencyCode: string;
  role: string;
  currentDue: string | null;
  everOverdue: boolean;
  timeliness: string;
  returnCount: number;
  handlerId: string | null;
  measure: { words: string };
  clocks: { kind: string; status: string; dueOn: string | null; startedAt: string | null }[];
  allowedActions: { act: string }[];
  blockedActions: { act: string; code: string; details: Record<string, unknown> }[];
}

export interface Refused {
  status: number;
  code: string;
  detail: string;
  details: Record<string, unknown>;
}

interface Written {
  id: string;
  version: number;
}

/** People at their browsers: everything goes through HTTP, each signed in as himself. */
export class ApiClient {
  private tokens = new Map<string, string>();

  constructor(private readonly base: string, private readonly password: string) {}

  /** Sessions end after a week of the office's time: then everybody signs in anew. */
  forgetSessions(): void {
    this.tokens = new Map();
  }

  async get<T>(login: string, path: string): Promise<T> {
    return this.ok<T>(login, 'GET', path);
  }

  async post<T>(login: string, path: string, json: unknown = {}, ifMatch?: number): Promise<T> {
    return this.ok<T>(login, 'POST', path, json, ifMatch);
  }

  async patch<T>(login: string, path: string, json: unknown, ifMatch: number): Promise<T> {
    return this.ok<T>(login, 'PATCH', path, json, ifMatch);
  }

  /** Uploads a file, as a browser does. */
  async upload<T>(login: string, path: string, bytes: Uint8Array, name: string): Promise<T> {
    const form = new FormData();
    form.set('file', new Blob([Uint8Array.from(bytes)]), name);
    return this.ok<T>(login, 'POST', path, form);
  }

  task(login: string, id: string): Promise<SeenTask> {
    return this.get<SeenTask>(login, `/tasks/${id}`);
  }

  /** Does an act on the task as the person sees it now. */
  async act(login: string, id: string, act: string, json: object = {}): Promise<Written> {
    return this.post<Written>(login, `/tasks/${id}/acts/${act}`, json, (await this.task(login, id)).version);
  }

  /** Tries an act that must be refused; answers the problem. */
  async refusedAct(login: string, id: string, act: string, json: object = {}): Promise<Refused> {
    const { status, body } = await this.call(login, 'POST', `/tasks/${id}/acts/${act}`, json, (await this.task(login, id)).version);
    if (status < 400) throw new Error(`${login} was let ${act}: ${JSON.stringify(body)}`);
    return body as Refused;
  }

  private async ok<T>(login: string, method: string, path: string, sent?: unknown, ifMatch?: number): Promise<T> {
    const { status, body } = await this.call(login, method, path, sent, ifMatch);
    if (status >= 300) throw new Error(`${login} ${method} ${path}: ${status} ${JSON.stringify(body)}`);
    return body as T;
  }

  private async call(login: string | null, method: string, path: string, sent?: unknown, ifMatch?: number): Promise<{ status: number; body: unknown }> {
    const json = sent !== undefined && !(sent instanceof FormData);
    const response = await fetch(`${this.base}/api/v1${path}`, {
      method,
      headers: {
        ...(login === null ? {} : { authorization: `Bearer ${await this.token(login)}` }),
        ...(json ? { 'content-type': 'application/json' } : {}),
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      },
      body: json ? JSON.stringify(sent) : sent,
    });
    return { status: response.status, body: await response.json() };
  }

  private async token(login: string): Promise<string> {
    const known = this.tokens.get(login);
    if (known !== undefined) return known;
    const { status, body } = await this.call(null, 'POST', '/auth/token', { login, password: this.password });
    if (status >= 300) throw new Error(`${login} can not sign in: ${JSON.stringify(body)}`);
    const { accessToken } = body as { accessToken: string };
    this.tokens.set(login, accessToken);
    return accessToken;
  }
}
