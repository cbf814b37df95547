import { declaredFields } from './fields.js';

/**
 * Copies exactly the fields that a DTO declares, nested ones too: what a row holds beyond that never leaves (ASVS 8.2.3).
 */
export function allowed<T extends object>(dto: new () => T, source: T): T {
  const out = new dto();
  const target = out as Record<string, unknown>;
  const values = source as Record<string, unknown>;
  for (const [name, nested] of declaredFields(dto)) {
    const value = values[name];
    if (value !== undefined) target[name] = nested === null ? value : copy(nested() as new () => object, value);
  }
  return out;
}

/** The same for a list of rows. */
export function allowedAll<T extends object>(dto: new () => T, sources: readonly T[]): T[] {
  return sources.map((source) => allowed(dto, source));
}

function copy(dto: new () => object, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => copy(dto, one));
  return value instanceof Object ? allowed(dto, value) : value;
}
