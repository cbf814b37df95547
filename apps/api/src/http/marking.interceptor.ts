import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { catchError, from, throwError, type Observable } from 'rxjs';
import { DomainError } from '#domain';
import { markedIn, MarkedRequests, MarkedWords, textsOf } from '#workflow';
import { requestOf } from './request.js';

/** Never written down, so they can't be a text that is kept; of a password the trail may not know the least thing. */
const SECRETS: ReadonlySet<string> = new Set(['password', 'refreshToken', 'token']);

/**
 * Looks for markings of state secrets in every body (K5): with one the request's credentials open no transaction, whatever route
 * takes it. A use case that looks by itself records the refusal with its task or plan; any other is recorded here.
 */
@Injectable()
export class MarkingInterceptor implements NestInterceptor {
  constructor(private readonly markings: MarkedRequests) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const request = requestOf(context);
    const { body, caller, method, routeOptions } = request;
    if (!(body instanceof Object) || caller === undefined) return next.handle();
    const marked = markedIn(textsOf(Object.fromEntries(Object.entries(body).filter(([field]) => !SECRETS.has(field)))));
    if (marked === null) return next.handle();
    request.marked = marked;
    return next.handle().pipe(catchError((error: unknown) => (isUnrecorded(error)
      ? from(this.markings.refuse(caller.credentials, `${method} ${routeOptions.url ?? ''}`, marked)) : throwError(() => error))));
  }
}

/** Nothing was kept of the request, and nobody has put on record that it was marked; that it had other faults too, does not matter. */
function isUnrecorded(error: unknown): boolean {
  return error instanceof MarkedWords || (error instanceof DomainError && error.code === 'invalid_input');
}
