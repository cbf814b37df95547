/** A command that could not do what was asked: one sentence for the person at the terminal, and the exit code. */
export class CommandError extends Error {
  constructor(message: string, readonly exitCode: number) {
    super(message);
    this.name = 'CommandError';
  }
}
