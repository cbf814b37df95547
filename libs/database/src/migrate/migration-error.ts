/** Why the schema could not be brought up to date; `reason` is stable, the message is for a person. */
export type MigrationErrorReason =
  | 'unreachable' | 'edited' | 'script_failed' | 'folder_unreadable' | 'schema_invalid' | 'engine';

/** A migration run that did not happen or did not finish. The database is as it was before the named migration. */
export class MigrationError extends Error {
  constructor(
    readonly reason: MigrationErrorReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'MigrationError';
  }
}
