import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '#domain';

export type Json = Record<string, unknown>;

/** A JSON object of the seeds folder. Throws invalid_input naming the file where it is none. */
export async function readSeed(seedsDir: string, name: string): Promise<Json> {
  const text = await readFile(join(seedsDir, name), 'utf8');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new DomainError('invalid_input', { path: name });
}

/** The JSON files of a folder of the seeds, by name. */
export async function readSeeds(seedsDir: string, folder: string): Promise<Json[]> {
  const names = (await readdir(join(seedsDir, folder))).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map((name) => readSeed(seedsDir, join(folder, name))));
}

/** The objects of a list. Throws invalid_input naming the path. */
export function listOf(value: unknown, path: string): Json[] {
  if (!Array.isArray(value)) throw new DomainError('invalid_input', { path });
  return value.map((item: unknown, i) => {
    if (typeof item !== 'object' || item === null) throw new DomainError('invalid_input', { path: `${path}[${i}]` });
    return { ...item };
  });
}

export function textIn(json: Json, key: string, path: string): string {
  const value = json[key];
  if (typeof value !== 'string' || value === '') throw new DomainError('invalid_input', { path: `${path}.${key}` });
  return value;
}

/** A list of texts, not empty. */
export function textsIn(json: Json, key: string, path: string): string[] {
  const value = json[key];
  if (!Array.isArray(value) || value.length === 0 || !value.every((one) => typeof one === 'string')) {
    throw new DomainError('invalid_input', { path: `${path}.${key}` });
  }
  return value;
}
