/**
 * Why `duban` could not start, and the exit code the shell sees. Codes start at 10: 1 is any other failure, 2 a wrong
 * command line, 128 and above are signals. Codes are never renumbered.
 */
export const START_FAILURES = {
  already_running: { exitCode: 10, when: 'another duban runs on the same data folder' },
  disk_full: { exitCode: 11, when: 'the volume of the data folder is full' },
  data_damaged: { exitCode: 12, when: 'PostgreSQL refuses the data folder' },
  data_other_version: { exitCode: 13, when: 'the data folder was written by another major version of PostgreSQL' },
  data_not_writable: { exitCode: 14, when: 'the data folder can not be created, read or written' },
  port_in_use: { exitCode: 15, when: 'a port that was asked for is taken' },
  binaries_missing: { exitCode: 16, when: 'there is no PostgreSQL for this platform in node_modules, or it does not run' },
  no_account: { exitCode: 17, when: 'started as root, and there is no account to run PostgreSQL as' },
  database_failed: { exitCode: 18, when: 'PostgreSQL did not start, for a reason not listed here' },
  node_too_old: { exitCode: 20, when: 'Node is older than package.json allows' },
  install_failed: { exitCode: 21, when: 'npm ci failed' },
  prepare_failed: { exitCode: 22, when: 'prisma generate or the compiler failed' },
} as const satisfies Record<string, { exitCode: number; when: string }>;

export type StartFailure = keyof typeof START_FAILURES;

/** A start that did not happen: one sentence for the person at the terminal, and the exit code of its kind. */
export class DubanStartError extends Error {
  readonly exitCode: number;

  constructor(
    readonly failure: StartFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DubanStartError';
    this.exitCode = START_FAILURES[failure].exitCode;
  }
}

/** Turns an error of the file system into a sentence; anything else is passed through unchanged. */
export function fromFileError(error: unknown, path: string): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(path, error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR') {
    return new DubanStartError('data_not_writable', `The data folder ${path} can't be written (${code}).`, { cause: error });
  }
  return error;
}

export function diskFull(path: string, cause?: unknown): DubanStartError {
  return new DubanStartError('disk_full',
    `The disk that holds ${path} is full: free some space (a new database needs about 100 MB) and start again.`, { cause });
}
