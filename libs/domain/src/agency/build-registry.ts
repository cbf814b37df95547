import { DomainError } from '../errors.js';
import type { Agency, AgencySuccessor } from './agency.js';
import { nameKey } from './name-key.js';

/** The agencies by code, and by every printed name. A name may belong to several bodies (省教育厅 of two provinces). */
export interface AgencyRegistry {
  readonly agencies: readonly Agency[];
  readonly byCode: ReadonlyMap<string, Agency>;
  /** Keys by nameKey: official and short names. */
  readonly byName: ReadonlyMap<string, readonly Agency[]>;
  readonly byAlias: ReadonlyMap<string, readonly Agency[]>;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Builds the registry from its JSON (seeds/agencies/registry.json). Throws invalid_input naming the path where
 * a field is missing or mistyped, a code stands twice, or a successor or parent is not in the registry.
 */
export function buildRegistry(json: unknown): AgencyRegistry {
  if (!isObject(json) || !Array.isArray(json['agencies'])) throw invalid('agencies');
  const agencies = json['agencies'].map((row: unknown, i) => readAgency(row, `agencies[${i}]`));
  const byCode = new Map<string, Agency>();
  for (const agency of agencies) {
    if (byCode.has(agency.code)) throw invalid(`${agency.code}.code`);
    byCode.set(agency.code, agency);
  }
  for (const agency of agencies) checkReferences(agency, byCode);
  return {
    agencies,
    byCode,
    byName: indexBy(agencies, ({ nameZh, shortZh }) => [nameZh, shortZh]),
    byAlias: indexBy(agencies, ({ aliasesZh }) => aliasesZh),
  };
}

function readAgency(row: unknown, path: string): Agency {
  if (!isObject(row)) throw invalid(path);
  const text = (key: string): string => {
    const value = row[key];
    if (typeof value !== 'string') throw invalid(`${path}.${key}`);
    return value;
  };
  const textOrNull = (key: string): string | null => (row[key] === null || row[key] === undefined ? null : text(key));
  const texts = (key: string): string[] => {
    const value = row[key] ?? [];
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) throw invalid(`${path}.${key}`);
    return value;
  };
  const assignable = row['assignable'];
  if (typeof assignable !== 'boolean') throw invalid(`${path}.assignable`);
  return {
    code: text('code'), nameZh: textOrNull('name_zh'), shortZh: textOrNull('short_zh'), aliasesZh: texts('aliases_zh'),
    nameEn: text('name_en'), acronym: textOrNull('acronym') ?? '', kind: text('kind'), level: text('level'),
    group: textOrNull('group'), parent: textOrNull('parent'),
    activeFrom: textOrNull('active_from'), activeTo: textOrNull('active_to'),
    successors: readSuccessors(row['successors'], `${path}.successors`), predecessors: texts('predecessors'),
    resolveTo: textOrNull('resolve_to'), assignable, confusableWith: texts('confusable_with'),
    expandsTo: textOrNull('expands_to'), note: textOrNull('note'),
  };
}

function readSuccessors(value: unknown, path: string): AgencySuccessor[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw invalid(path);
  return value.map((row: unknown, i) => {
    if (!isObject(row) || typeof row['code'] !== 'string') throw invalid(`${path}[${i}].code`);
    return { code: row['code'], scope: typeof row['scope'] === 'string' ? row['scope'] : '' };
  });
}

function checkReferences(agency: Agency, byCode: ReadonlyMap<string, Agency>): void {
  const named = [agency.resolveTo, ...agency.successors.map(({ code }) => code), ...agency.confusableWith];
  const missing = named.find((code) => code !== null && !byCode.has(code));
  if (missing !== undefined) throw invalid(`${agency.code} -> ${missing}`);
}

function indexBy(
  agencies: readonly Agency[], namesOf: (agency: Agency) => readonly (string | null)[],
): Map<string, Agency[]> {
  const index = new Map<string, Agency[]>();
  for (const agency of agencies) {
    for (const key of new Set(namesOf(agency).filter((name) => name !== null).map(nameKey))) {
      const held = index.get(key);
      if (held === undefined) index.set(key, [agency]);
      else held.push(agency);
    }
  }
  return index;
}

const invalid = (path: string): DomainError => new DomainError('invalid_input', { path });
