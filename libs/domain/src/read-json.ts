import { DomainError } from './errors.js';

/** Reading a rule from JSON, field by field: each throws invalid_input naming the path of what is wrong. */
export function refuse(path: string): never {
  throw new DomainError('invalid_input', { path });
}

/** An object with no fields but these; an unknown field is a misspelt rule and must not be ignored. */
export function fieldsOf(json: unknown, path: string, known: readonly string[]): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) refuse(path);
  const unknown = Object.keys(json).find((key) => !known.includes(key));
  if (unknown !== undefined) refuse(path === '$' ? unknown : `${path}.${unknown}`);
  return { ...json };
}

/** What a thing is called, in both languages. */
export function nameOf(json: unknown, path: string): { zh: string; en: string } {
  const name = fieldsOf(json, path, ['zh', 'en']);
  return { zh: textOf(name['zh'], `${path}.zh`), en: textOf(name['en'], `${path}.en`) };
}

export function listOf(value: unknown, path: string): unknown[] {
  if (!Array.isArray(value)) refuse(path);
  return value;
}

/** A list with something in it. */
export function filledOf(value: unknown, path: string): unknown[] {
  const list = listOf(value, path);
  if (list.length === 0) refuse(path);
  return list;
}

/** Text of 500 characters at most, not blank. */
export function textOf(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 500) refuse(path);
  return value;
}

export function wholeOf(value: unknown, path: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) refuse(path);
  return value;
}

export function oneOf<T>(allowed: readonly T[], value: unknown, path: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new DomainError('invalid_input', { path, allowed: [...allowed] });
  return found;
}
