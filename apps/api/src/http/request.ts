import { createParamDecorator, Param, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { DomainError, isUuid } from '#domain';
import type { AccessClaims, Credentials, Marked, OnceKey } from '#workflow';

/** Who sent the request, once the guard has checked his token. */
export interface Caller {
  credentials: Credentials;
  claims: AccessClaims;
}

export type DubanRequest = FastifyRequest & {
  caller?: Caller;
  /** The key with which a writing request is done once. */
  once?: OnceKey;
  /** The marking that its body bears. */
  marked?: Marked;
  /** The file that came with it, once it has been read as a whole. */
  uploaded?: { fileName: string; sha256: string };
};

export function requestOf(context: ExecutionContext): DubanRequest {
  return context.switchToHttp().getRequest<DubanRequest>();
}

/** The credentials with which the use case opens its transaction, with the request's idempotency key and the marking of its body where it has one. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Credentials => {
  const { caller, once, marked } = requestOf(context);
  if (caller === undefined) throw new DomainError('unauthenticated', { why: 'token' });
  return once === undefined && marked === undefined ? caller.credentials : { ...caller.credentials, once, marked };
});

/** Aborted as soon as nobody waits for the answer any more: the window was closed or loaded anew. */
export const Gone = createParamDecorator((_: unknown, context: ExecutionContext): AbortSignal => {
  const gone = new AbortController();
  context.switchToHttp().getResponse<FastifyReply>().raw.once('close', () => gone.abort());
  return gone.signal;
});

/** The version the person saw, from `If-Match: "7"`. Throws version_required where it is missing or not a version. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const version = /^"(\d{1,9})"$/.exec(requestOf(context).headers['if-match'] ?? '')?.[1];
  if (version === undefined) throw new DomainError('version_required');
  return Number(version);
});

/** An id that can't be one is a missing one: the same answer, and the database is not asked. */
const idPipe: PipeTransform<string, string> = {
  transform: (value) => {
    const id = value.toLowerCase();
    if (!isUuid(id)) throw new DomainError('not_found');
    return id;
  },
};

const CODE = /^[A-Za-z0-9._-]{1,64}$/;
const codePipe: PipeTransform<string, string> = {
  transform: (value) => {
    if (!CODE.test(value)) throw new DomainError('not_found');
    return value;
  },
};

const numberPipe: PipeTransform<string, number> = {
  transform: (value) => {
    if (!/^\d{1,9}$/.test(value)) throw new DomainError('not_found');
    return Number(value);
  },
};

/** A path parameter that is an id, a code or a number; anything else is not found. */
export const PathId = (name = 'id'): ParameterDecorator => Param(name, idPipe);
export const PathCode = (name = 'code'): ParameterDecorator => Param(name, codePipe);
export const PathNumber = (name: string): ParameterDecorator => Param(name, numberPipe);

/** A path parameter that is one of the domain's constants; anything else is not found. */
export function PathOneOf<T extends string>(name: string, values: readonly T[]): ParameterDecorator {
  const pipe: PipeTransform<string, T> = {
    transform: (value) => {
      const found = values.find((one) => one === value);
      if (found === undefined) throw new DomainError('not_found');
      return found;
    },
  };
  return Param(name, pipe);
}
