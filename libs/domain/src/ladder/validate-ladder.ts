import { fieldsOf, nameOf, oneOf, refuse, textOf, wholeOf } from '../read-json.js';
import { minutesOf } from '../time/index.js';
import {
  CLOCK_KINDS, LADDER_AUDIENCES, LADDER_LEVELS, type Ladder, type LadderAct, type LadderRepeat, type LadderStep,
} from './ladder.js';

/** Reads a ladder from JSON. Throws invalid_input naming the path of the first value that is wrong. */
export function validateLadder(json: unknown): Ladder {
  const ladder = fieldsOf(json, '$', ['key', 'version', 'name', 'clockKind', 'source', 'steps', 'repeat']);
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
    version: wholeOf(ladder.version, 'version', 1, 1_000_000),
    name: nameOf(ladder.name, 'name'),
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
  return { id, offset: wholeOf(step.offset, `${path}.offset`, -250, 250), ...actOf(step, path) };
}

function repeatOf(json: unknown, path: string): LadderRepeat {
  const repeat = fieldsOf(json, path, ['every', 'growBy', 'atMost', ...ACT]);
  const every = wholeOf(repeat.every, `${path}.every`, 1, 250);
  return {
    every,
    growBy: wholeOf(repeat.growBy ?? 0, `${path}.growBy`, 0, 250),
    atMost: wholeOf(repeat.atMost ?? 250, `${path}.atMost`, every, 250),
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

function timeOf(value: unknown, path: string): string {
  if (typeof value !== 'string' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) refuse(path);
  return value;
}
