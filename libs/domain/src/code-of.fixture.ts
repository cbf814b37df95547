import { DomainError } from './errors.js';

/** The code of the refusal that something ends with, 'ok' where it ends well; any other error is thrown on. */
export function codeOf(run: () => unknown): string {
  try {
    run();
    return 'ok';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
