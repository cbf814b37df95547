/** A request that was refused, or failed: who, what, when. Never a body, a token or a password. */
export interface RefusedRequest {
  at: string;
  requestId: string;
  method: string;
  /** The path without its query: queries may hold names. */
  path: string;
  status: number;
  code: string;
  personId: string | null;
  sessionId: string | null;
  address: string;
}

export interface ApiLog {
  refused(entry: RefusedRequest): void;
  /** With the error itself, for the operator; the client sees nothing of it. */
  failed(entry: RefusedRequest, error: unknown): void;
}

export const LOG = Symbol('ApiLog');

/** One JSON line per entry on standard error, which every collector of logs understands. */
export const jsonLog: ApiLog = {
  refused: (entry) => write({ level: 'warn', what: 'refused', ...entry }),
  failed: (entry, error) => write({ level: 'error', what: 'failed', ...entry, error: error instanceof Error ? error.stack : String(error) }),
};

function write(line: object): void {
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
