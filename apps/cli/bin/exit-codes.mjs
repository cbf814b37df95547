/** Exit codes of what happens before anything is compiled; the whole table is START_FAILURES in apps/cli/src/embedded. */
export const EXIT = { diskFull: 11, nodeTooOld: 20, installFailed: 21, prepareFailed: 22 };

/** A failure with a sentence for the person at the terminal. */
export class PrepareError extends Error {
  constructor(exitCode, message) {
    super(message);
    this.exitCode = exitCode;
  }
}
