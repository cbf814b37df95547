/** The shape of an id as PostgreSQL writes it, for patterns that hold one. */
export const UUID_SHAPE = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const UUID = new RegExp(`^${UUID_SHAPE}$`);

/** Whether a text can be an id; what can't is nobody's, and the database would fail on it. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
