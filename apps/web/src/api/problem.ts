import type { components } from '../generated/schema';

export type Problem = components['schemas']['ProblemDto'];

/** A refusal of the API, in its own words. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
  }
}

/** No answer came: the network, or a server that is down. */
export class Unreachable extends Error {
  constructor() {
    super('unreachable');
    this.name = 'Unreachable';
  }
}

export function codeOf(error: unknown): string | null {
  return error instanceof ProblemError ? error.problem.code : null;
}

/** Whether asking again may help: nothing was refused, the server was away or busy. */
export function mayPass(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof ProblemError && error.problem.status >= 502);
}

export function isProblem(error: unknown): error is Problem {
  return error instanceof Object && 'code' in error && 'detail' in error;
}
