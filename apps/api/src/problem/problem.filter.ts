import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Changes, Directory } from '#workflow';
import { LOG, type ApiLog, type RefusedRequest } from '../app/api-log.js';
import { ROUTES, type RouteList } from '../app/route-list.js';
import type { DubanRequest } from '../http/request.js';
import { withChanges } from './changes-behind.js';
import { languageOf, type Both } from './language.js';
import { refusalOf } from './refusal-of.js';
import { toProblem, type Refusal } from './to-problem.js';

/** Which refusals name agencies in their sentence. */
const NAMES_AGENCIES: ReadonlySet<string> = new Set(['open_children', 'not_assignable']);
/** Which refusals say how long to wait. */
const WAITS: ReadonlySet<string> = new Set(['too_many_requests', 'too_many_waiting', 'idempotency_key_in_progress']);
/** Worth a line in the log: somebody was kept out, or something broke. */
const LOGGED: ReadonlySet<number> = new Set([401, 403, 404, 429]);

/** The only place where errors become answers. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly directory: Directory,
    private readonly changes: Changes,
    @Inject(LOG) private readonly log: ApiLog,
    @Inject(ROUTES) private readonly routes: RouteList,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<DubanRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const path = request.url.split('?')[0] ?? '';
    const refusal = await withChanges(this.refine(refusalOf(error), request.method, path), request, this.changes);
    const language = languageOf(request.headers['accept-language']);
    const problem = toProblem(refusal, { path, id: request.id, language, agencyNames: await this.agencyNames(refusal, request) });
    const entry = entryOf(request, path, problem.status, problem.code);
    if (problem.status >= 500) this.log.failed(entry, error);
    else if (LOGGED.has(problem.status)) this.log.refused(entry);
    if (problem.status === 401) void reply.header('WWW-Authenticate', 'Bearer realm="duban"');
    if (refusal.code === 'method_not_allowed') void reply.header('Allow', (refusal.details['allow'] as string[]).join(', '));
    if (WAITS.has(refusal.code)) void reply.header('Retry-After', String(refusal.details['retryAfterSeconds'] ?? 60));
    await reply.code(problem.status).header('Content-Language', language).header('Vary', 'Accept-Language')
      .type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }

  /** A path that exists with another method is a 405 (RFC 9110, 15.5.6), not a 404. */
  private refine(refusal: Refusal, method: string, path: string): Refusal {
    if (refusal.code !== 'route_not_found') return refusal;
    const allow = this.routes.methodsAt(path);
    return allow.length === 0 || allow.includes(method) ? refusal : { code: 'method_not_allowed', details: { allow } };
  }

  private async agencyNames({ code }: Refusal, { caller }: DubanRequest): Promise<ReadonlyMap<string, Both>> {
    if (!NAMES_AGENCIES.has(code) || caller === undefined) return new Map();
    return this.directory.names(caller.credentials);
  }
}

function entryOf(request: DubanRequest, path: string, status: number, code: string): RefusedRequest {
  return {
    at: new Date().toISOString(), requestId: request.id, method: request.method, path, status, code,
    personId: request.caller?.claims.personId ?? null, sessionId: request.caller?.claims.sessionId ?? null, address: request.ip,
  };
}
