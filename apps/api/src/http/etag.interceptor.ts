import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';
import { VERSIONED } from './answers.js';

/** Sends the version of a single object as its ETag, ready to come back as If-Match. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    if (!this.reflector.get<boolean | undefined>(VERSIONED, context.getHandler())) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(tap((body) => {
      if (body instanceof Object && 'version' in body) void reply.header('ETag', `"${String(body.version)}"`);
    }));
  }
}
