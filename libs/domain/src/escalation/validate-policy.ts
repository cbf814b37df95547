import { POST_ROLES } from '../access/index.js';
import { DomainError } from '../errors.js';
import { LADDER_AUDIENCES } from '../ladder/index.js';
import { TASK_STATUSES } from '../task/index.js';
import { parseOffset } from '../time/index.js';
import { ESCALATION_COLOURS, ESCALATION_KINDS, ESCALATION_REASON_NAMES, PAPER_LEVELS, type EscalationReason, type PaperLevel } from './escalation.js';
import { TRIGGER_EXPECTATIONS, type EscalationPolicy, type EscalationTrigger, type PolicyLevel } from './escalation-policy.js';

/** Reads a policy from JSON. Throws invalid_input naming the path of the first value that is wrong. */
export function validateEscalationPolicy(json: unknown): EscalationPolicy {
  const policy = fieldsOf(json, '$', ['key', 'version', 'name', 'source', 'levels', 'startsAt', 'signWithin', 'coolDownDays', 'pauseDays', 'triggers']);
  const levels = listOf(policy['levels'], 'levels').map((row, i) => levelOf(row, `levels[${i}]`));
  if (PAPER_LEVELS.some((level) => levels.filter((row) => row.level === level).length !== 1)) refuse('levels');
  const triggers = listOf(policy['triggers'], 'triggers').map((row, i) => triggerOf(row, `triggers[${i}]`));
  triggers.forEach(({ id }, i) => { if (triggers.findIndex((other) => other.id === id) !== i) refuse(`triggers[${i}].id`); });
  return {
    key: textOf(policy['key'], 'key'), version: wholeOf(policy['version'], 'version', 1, 1_000_000), name: nameOf(policy['name'], 'name'),
    source: textOf(policy['source'], 'source'), levels, startsAt: startsOf(policy['startsAt']), signWithin: workingDaysOf(policy['signWithin'], 'signWithin'),
    coolDownDays: wholeOf(policy['coolDownDays'], 'coolDownDays', 0, 250), pauseDays: wholeOf(policy['pauseDays'], 'pauseDays', 0, 250), triggers,
  };
}

function levelOf(json: unknown, path: string): PolicyLevel {
  const row = fieldsOf(json, path, ['level', 'kind', 'colour', 'name', 'signedBy', 'replyWithin', 'repliedBy', 'audience']);
  const level = oneOf(PAPER_LEVELS, row['level'], `${path}.level`);
  const signedBy = listOf(row['signedBy'], `${path}.signedBy`).map((role, i) => oneOf(POST_ROLES, role, `${path}.signedBy[${i}]`));
  // A named person signs anything above 催办 (G6).
  if ((level > 1) !== (signedBy.length > 0)) refuse(`${path}.signedBy`);
  const kind = oneOf(ESCALATION_KINDS, row['kind'], `${path}.kind`);
  if ((kind === 'SUPERVISION') !== (row['colour'] !== null)) refuse(`${path}.colour`);
  return {
    level, kind, signedBy, colour: row['colour'] === null ? null : oneOf(ESCALATION_COLOURS, row['colour'], `${path}.colour`),
    name: nameOf(row['name'], `${path}.name`), replyWithin: workingDaysOf(row['replyWithin'], `${path}.replyWithin`),
    repliedBy: filled(row['repliedBy'], `${path}.repliedBy`).map((role, i) => oneOf(POST_ROLES, role, `${path}.repliedBy[${i}]`)),
    audience: filled(row['audience'], `${path}.audience`).map((who, i) => oneOf(LADDER_AUDIENCES, who, `${path}.audience[${i}]`)),
  };
}

function triggerOf(json: unknown, path: string): EscalationTrigger {
  const row = fieldsOf(json, path, ['id', 'reason', 'enabled', 'by', 'activation', 'expected', 'afterWorkingDays', 'level', 'atLeast', 'source']);
  const by = oneOf(['LADDER', 'SCAN'] as const, row['by'], `${path}.by`);
  const enabled = row['enabled'];
  if (typeof enabled !== 'boolean') refuse(`${path}.enabled`);
  const scanned = by === 'SCAN';
  for (const field of ['afterWorkingDays', 'level'] as const) if ((row[field] !== null) !== scanned) refuse(`${path}.${field}`);
  return {
    id: textOf(row['id'], `${path}.id`), reason: oneOf(ESCALATION_REASON_NAMES, row['reason'], `${path}.reason`), enabled, by,
    activation: filled(row['activation'], `${path}.activation`).map((status, i) => oneOf(TASK_STATUSES, status, `${path}.activation[${i}]`)),
    expected: oneOf(TRIGGER_EXPECTATIONS, row['expected'], `${path}.expected`),
    afterWorkingDays: scanned ? wholeOf(row['afterWorkingDays'], `${path}.afterWorkingDays`, 0, 250) : null,
    level: scanned ? oneOf(PAPER_LEVELS, row['level'], `${path}.level`) : null,
    atLeast: row['atLeast'] === null ? null : wholeOf(row['atLeast'], `${path}.atLeast`, 1, 100), source: textOf(row['source'], `${path}.source`),
  };
}

function startsOf(json: unknown): Partial<Record<EscalationReason, PaperLevel>> {
  const found = fieldsOf(json, 'startsAt', ESCALATION_REASON_NAMES);
  return Object.fromEntries(Object.entries(found).map(([reason, level]) => [reason, oneOf(PAPER_LEVELS, level, `startsAt.${reason}`)]));
}

function refuse(path: string): never {
  throw new DomainError('invalid_input', { path });
}

/** An object with no fields but these; an unknown field is a misspelt rule and must not be ignored. */
function fieldsOf(json: unknown, path: string, known: readonly string[]): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) refuse(path);
  const unknown = Object.keys(json).find((key) => !known.includes(key));
  if (unknown !== undefined) refuse(path === '$' ? unknown : `${path}.${unknown}`);
  return { ...json };
}

function nameOf(json: unknown, path: string): { zh: string; en: string } {
  const name = fieldsOf(json, path, ['zh', 'en']);
  return { zh: textOf(name['zh'], `${path}.zh`), en: textOf(name['en'], `${path}.en`) };
}

function listOf(value: unknown, path: string): unknown[] {
  if (!Array.isArray(value)) refuse(path);
  return value;
}

function filled(value: unknown, path: string): unknown[] {
  const list = listOf(value, path);
  if (list.length === 0) refuse(path);
  return list;
}

function textOf(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 500) refuse(path);
  return value;
}

function wholeOf(value: unknown, path: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) refuse(path);
  return value;
}

function workingDaysOf(value: unknown, path: string): string {
  const code = textOf(value, path);
  const { unit, count } = parseOffset(code);
  if (unit !== 'BD' || count < 1) refuse(path);
  return code;
}

function oneOf<T>(allowed: readonly T[], value: unknown, path: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new DomainError('invalid_input', { path, allowed: [...allowed] });
  return found;
}
