import { DomainError, isCivilDate, isUuid, type CivilDate } from '#domain';

const NO_DATE = '9999-12-31';

/** The place after a row in lists that are sorted by due date and id, as an opaque text. */
export function writeCursor(due: CivilDate | null, id: string): string {
  return Buffer.from(`${due ?? NO_DATE}/${id}`).toString('base64url');
}

/** Reads a cursor back. Throws invalid_input for a text that no list has given out. */
export function readCursor(cursor: string | undefined): { due: string; id: string } | null {
  if (cursor === undefined) return null;
  const [due = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('/');
  if (!isCivilDate(due) || !isUuid(id)) throw new DomainError('invalid_input', { field: 'cursor' });
  return { due, id };
}
