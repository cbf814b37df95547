import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEMS } from '../problem/problem-table.js';

/** An operation with the marks that @Public and @Answers leave for this pass. */
type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & { 'x-public'?: boolean; 'x-if-match'?: boolean; 'x-waits'?: boolean };

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key', in: 'header', required: false,
  description: 'Makes the request safe to repeat for 24 hours: the same key with the same request gets the same answer and changes nothing again.',
  schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[\\x21-\\x7e]+$' },
} as const;

/** Adds to every operation the refusals it can answer with, all of one shape, and the sign-in it needs. */
export function addRefusals(document: OpenAPIObject): OpenAPIObject {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation: Operation | undefined = item[method];
      if (operation === undefined) continue;
      const { 'x-public': isPublic = false, 'x-if-match': guarded = false, 'x-waits': waits = false } = operation;
      if (!isPublic) operation.security = [{ bearer: [] }];
      if (!isPublic && method !== 'get') (operation.parameters ??= []).push(IDEMPOTENCY_KEY);
      for (const status of statusesOf({ path, writes: method !== 'get', isPublic, guarded, waits }, operation)) operation.responses[String(status)] ??= refusal(status);
      delete operation['x-public'];
      delete operation['x-if-match'];
      delete operation['x-waits'];
    }
  }
  return document;
}

function statusesOf(
  { path, writes, isPublic, guarded, waits }: { path: string; writes: boolean; isPublic: boolean; guarded: boolean; waits: boolean }, operation: Operation,
): number[] {
  const asks = (operation.parameters ?? []).some((one) => 'in' in one && one.in === 'query');
  return [
    ...(writes || asks ? [400] : []), ...(isPublic && !writes ? [] : [401]), ...(isPublic ? [] : [403]),
    ...(isPublic && writes && path.includes('/invitations/') ? [410] : []), ...(path.includes('{') || asks || writes ? [404] : []), ...(writes ? [409, 413, 415, 422, 429] : asks ? [422] : []),
    ...(guarded ? [428] : []), ...(waits ? [429] : []), 500, 503,
  ];
}

function refusal(status: number): Operation['responses'][string] {
  const rows = Object.entries(PROBLEMS).filter(([, row]) => row.status === status);
  return {
    description: rows.map(([code, row]) => `${code}: ${row.title.en}`).join('; '),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
  };
}
