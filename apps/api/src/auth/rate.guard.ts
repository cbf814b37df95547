import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { HttpAdapterHost, Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { SETTINGS, type FullSettings } from '../app/api-settings.js';
import { HttpProblem } from '../problem/http-problem.js';
import { requestOf, type DubanRequest } from '../http/request.js';
import { LIMITED } from './needs.js';

type Outcome = { isAllowed: true } | { isAllowed: false; isExceeded: boolean; ttlInSeconds: number };
type Limiter = (request: FastifyRequest) => Promise<Outcome>;
/** What @fastify/rate-limit adds to the server; its own declaration does not reach Nest's type of it. */
interface Limiting {
  createRateLimit(options: { max: number; timeWindow: number; keyGenerator: (request: FastifyRequest) => string }): Limiter;
}
const MINUTE = 60_000;

/**
 * How often one may write, and try to sign in, in a minute. Counted per process: behind n processes the limit is n times
 * as wide, which still stops a runaway script; guessing passwords is stopped by the account's own lock.
 */
@Injectable()
export class RateGuard implements CanActivate {
  private limiters: { signIn: Limiter; write: Limiter } | null = null;

  constructor(
    private readonly reflector: Reflector,
    private readonly host: HttpAdapterHost,
    @Inject(SETTINGS) private readonly settings: FullSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestOf(context);
    if (request.method === 'GET' || request.method === 'HEAD') return true;
    const kind = this.reflector.get<'signIn' | undefined>(LIMITED, context.getHandler()) ?? 'write';
    const outcome = await this.of(kind)(request);
    if (!outcome.isAllowed && outcome.isExceeded) throw new HttpProblem('too_many_requests', { retryAfterSeconds: outcome.ttlInSeconds });
    return true;
  }

  private of(kind: 'signIn' | 'write'): Limiter {
    this.limiters ??= this.make(this.host.httpAdapter.getInstance<Limiting>());
    return this.limiters[kind];
  }

  private make(fastify: Limiting): { signIn: Limiter; write: Limiter } {
    const byAddress = (request: FastifyRequest): string => request.ip;
    const bySession = (request: FastifyRequest): string => (request as DubanRequest).caller?.claims.sessionId ?? request.ip;
    return {
      signIn: fastify.createRateLimit({ max: this.settings.rateSignInPerMinute, timeWindow: MINUTE, keyGenerator: byAddress }),
      write: fastify.createRateLimit({ max: this.settings.rateWritesPerMinute, timeWindow: MINUTE, keyGenerator: bySession }),
    };
  }
}
