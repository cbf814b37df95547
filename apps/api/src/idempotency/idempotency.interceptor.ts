import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { DomainError } from '#domain';
import { SETTINGS, type FullSettings } from '../app/api-settings.js';
import { requestOf } from '../http/request.js';
import { fingerprintOf } from './fingerprint.js';

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
/** 1 to 200 visible ASCII characters; two headers arrive joined by a comma and a space, and are refused. */
const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * Takes the Idempotency-Key of a writing request (M2) and hands it on with the credentials: the transaction of the use
 * case keeps it. Signing in and refreshing are left out: nobody is known yet, and their answers are secrets that are
 * never kept. Throws invalid_input where it is no key.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(@Inject(SETTINGS) private readonly settings: FullSettings) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = requestOf(context);
    const key = request.headers['idempotency-key'];
    if (key !== undefined && !READS.has(request.method) && request.caller !== undefined) {
      if (typeof key !== 'string' || !KEY.test(key)) {
        throw new DomainError('invalid_input', { faults: [{ path: 'Idempotency-Key', constraint: 'idempotencyKey', limits: [] }] });
      }
      request.once = { key, fingerprint: () => fingerprintOf(request, this.settings.tokenSecret) };
    }
    return next.handle();
  }
}
