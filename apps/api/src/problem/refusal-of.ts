import { HttpException } from '@nestjs/common';
import { DomainError } from '#domain';
import { HttpProblem, type HttpProblemCode } from './http-problem.js';
import type { Refusal } from './to-problem.js';

/** What Fastify and Nest answer by themselves, by status. */
const BY_STATUS: Readonly<Record<number, HttpProblemCode>> = {
  400: 'malformed_body', 404: 'route_not_found', 405: 'method_not_allowed', 408: 'timeout', 411: 'malformed_body', 413: 'body_too_large',
  414: 'route_not_found', 415: 'unsupported_media_type', 429: 'too_many_requests', 503: 'timeout',
};

/** PostgreSQL and socket codes that mean: there is no database to talk to. Classes 08 and 57P, 53300. */
const DATABASE_AWAY = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|08\w{3}|57P0\d|53300)$/;

/** PostgreSQL's disk or ours, for files: there is no room. What was asked is undone as a whole. */
const STORAGE_FULL = /^(53100|ENOSPC|EDQUOT)$/;

/** Whatever was thrown, as a refusal; what nobody foresaw is `internal` and shows nothing. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof DomainError) return { code: error.code, details: error.details };
  if (error instanceof HttpProblem) return { code: error.code, details: error.details };
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  const code = status === null ? undefined : BY_STATUS[status];
  if (code !== undefined) return { code, details: {} };
  return { code: is(DATABASE_AWAY, error) ? 'unavailable' : is(STORAGE_FULL, error) ? 'storage_full' : 'internal', details: {} };
}

function statusOf(error: unknown): number | null {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : null;
}

function is(codes: RegExp, error: unknown): boolean {
  return error !== null && typeof error === 'object' && 'code' in error && codes.test(String(error.code));
}
