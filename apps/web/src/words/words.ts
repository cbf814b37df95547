import type { Both } from './language';
import { useLanguage } from './language';

/**
 * A table of words: every key in Chinese and in English, side by side, so that one can't be written without the other and
 * a key that is not there does not compile. Each screen keeps its own in words.ts; words/ holds what several use.
 */
export function words<const Table extends Readonly<Record<string, Both>>>(table: Table): Table {
  return table;
}

export type Say<Key> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** The words of a table in the chosen language; `{name}` in them is replaced by values.name, `{name:day|days}` by the first where it is 1. */
export function useWords<Table extends Readonly<Record<string, Both>>>(table: Table): Say<keyof Table & string> {
  const language = useLanguage();
  return (key, values) => fill(table[key]?.[language] ?? key, values);
}

/** One of several words by its name, such as a status; for tables over the API's own constants. */
export function useNames<Key extends string>(table: Readonly<Record<Key, Both>>): (key: Key) => string {
  const language = useLanguage();
  return (key) => table[key]?.[language] ?? key;
}

function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text
    .replace(/\{(\w+):([^|}]*)\|([^}]*)\}/g, (_, name: string, one: string, many: string) => (String(values[name]) === '1' ? one : many))
    .replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
