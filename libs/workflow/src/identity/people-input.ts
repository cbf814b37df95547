import { DomainError } from '#domain';

/** Text on one line without blanks around it. Throws invalid_input. */
export function textOf(text: string, path: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > most || /[\r\n]/.test(trimmed)) throw new DomainError('invalid_input', { path });
  return trimmed;
}

/** One address as in RFC 5321's plain form: what would break a header line is refused. */
export function emailOf(email: string | null): string | null {
  if (email === null || email.trim() === '') return null;
  const address = email.trim();
  if (address.length > 254 || !/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(address)) throw new DomainError('invalid_input', { path: 'email' });
  return address;
}
