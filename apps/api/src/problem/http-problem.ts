/** What goes wrong before a use case is asked, or outside it. */
export const HTTP_PROBLEM_CODES = [
  'malformed_body', 'unsupported_media_type', 'body_too_large', 'route_not_found', 'method_not_allowed', 'too_many_requests',
  'timeout', 'unavailable', 'storage_full', 'internal',
] as const;
export type HttpProblemCode = (typeof HTTP_PROBLEM_CODES)[number];

export class HttpProblem extends Error {
  constructor(readonly code: HttpProblemCode, readonly details: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.name = 'HttpProblem';
  }
}
