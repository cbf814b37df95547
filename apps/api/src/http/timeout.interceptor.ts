import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { catchError, throwError, timeout, TimeoutError, type Observable } from 'rxjs';
import { SETTINGS, type FullSettings } from '../app/api-settings.js';
import { HttpProblem } from '../problem/http-problem.js';

/** Gives an answer after the longest time a request may take; its transaction ends or fails by itself. */
@Injectable()
export class TimeoutInterceptor implements NestInterceptor {
  constructor(@Inject(SETTINGS) private readonly settings: FullSettings) {}

  intercept(_context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    return next.handle().pipe(
      timeout({ first: this.settings.requestTimeoutMs }),
      catchError((error: unknown) => throwError(() => (error instanceof TimeoutError ? new HttpProblem('timeout') : error))),
    );
  }
}
