import { DomainError } from '../errors.js';
import { minutesOf } from '../time/index.js';
import {
  CLOCK_KINDS, LADDER_AUDIENCES, LADDER_LEVELS, type Ladder, type LadderAct, type LadderRepeat, type LadderStep,
} from './ladder.js';

/** Reads a ladder from JSON. Throws invalid_input naming the path of the first value that is wrong. */
export function validateLadder(json: unknown): Ladder {
  const ladder = fieldsOf(json, '$', ['key', 'version', 'name', 'clockKind', 'source', 'steps', 'repeat']);
  const name = fieldsOf(ladder.name, 'name', ['zh', 'en']);
  if (!Array.isArray(ladder.steps) || ladder.steps.length === 0 || ladder.steps.length > 50) refuse('steps');
  const steps = ladder.steps.map((step: unknown, i: number) => stepOf(step, `steps[${i}]`));
  steps.forEach((step, i) => {
    const before = steps[i - 1];
    if (before !== undefined && !comesAfter(step, before)) refuse(`steps[${i}].offset`);
    if (steps.findIndex(({ id }) => id === step.id) !== i) refuse(`steps[${i}].id`);
  });
  const repeat = ladder.repeat === undefined || ladder.repeat === null ? undefined : repeatOf(ladder.repeat, 'repeat');
  // Repeats are numbered from the due date, so the last step may not lie before it.
  if (repeat !== undefined && (steps.at(-1)?.offset ?? 0) < 0) refuse('repeat');
  return {
    key: textOf(ladder.key, 'key'),
    version: integerOf(ladder.version, 'version', 1, 1_000_000),
    name: { zh: textOf(name.zh, 'name.zh'), en: textOf(name.en, 'name.en') },
    clockKind: oneOf(CLOCK_KINDS, ladder.clockKind, 'clockKind'),
    source: textOf(ladder.source, 'source'),
    steps,
    ...(repeat && { repeat }),
  };
}

const ACT = ['level', 'audience', 'urgent', 'at', 'source'] as const;

function stepOf(json: unknown, path: string): LadderStep {
  const step = fieldsOf(json, path, ['id', 'offset', ...ACT]);
  const id = textOf(step.id, `${path}.id`);
  // 'overdue+8' is what a repeat is called; other characters would make keys that cannot be told apart.
  if (!/^[A-Za-z0-9+-]{1,40}$/.test(id) || id.startsWith('overdue+')) refuse(`${path}.id`);
  return { id, offset: integerOf(step.offset, `${path}.offset`, -250, 250), ...actOf(step, path) };
}

function repeatOf(json: unknown, path: string): LadderRepeat {
  const repeat = fieldsOf(json, path, ['every', 'growBy', 'atMost', ...ACT]);
  const every = integerOf(repeat.every, `${path}.every`, 1, 250);
  return {
    every,
    growBy: integerOf(repeat.growBy ?? 0, `${path}.growBy`, 0, 250),
    atMost: integerOf(repeat.atMost ?? 250, `${path}.atMost`, every, 250),
    ...actOf(repeat, path),
  };
}

function actOf(json: Record<string, unknown>, path: string): LadderAct {
  const { audience, urgent, at, source } = json;
  if (!Array.isArray(audience) || audience.length === 0) refuse(`${path}.audience`);
  if (typeof urgent !== 'boolean') refuse(`${path}.urgent`);
  return {
    level: oneOf(LADDER_LEVELS, json.level, `${path}.level`),
    audience: [...new Set(audience.map((who: unknown, i: number) => oneOf(LADDER_AUDIENCES, who, `${path}.audience[${i}]`)))],
    urgent,
    at: timeOf(at, `${path}.at`),
    ...(source !== undefined && { source: textOf(source, `${path}.source`) }),
  };
}

function comesAfter(a: LadderStep, b: LadderStep): boolean {
  return a.offset > b.offset || (a.offset === b.offset && minutesOf(a.at) > minutesOf(b.at));
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

function textOf(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 500) refuse(path);
  return value;
}

function integerOf(value: unknown, path: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) refuse(path);
  return value;
}

function oneOf<T>(allowed: readonly T[], value: unknown, path: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new DomainError('invalid_input', { path, allowed: [...allowed] });
  return found;
}

function timeOf(value: unknown, path: string): string {
  if (typeof value !== 'string' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) refuse(path);
  return value;
}
