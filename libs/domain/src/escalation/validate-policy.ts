import { fieldsOf, filledOf, listOf, nameOf, oneOf, refuse, textOf, wholeOf } from '../read-json.js';
import { LADDER_AUDIENCES } from '../ladder/index.js';
import { TASK_STATUSES } from '../task/index.js';
import { parseOffset } from '../time/index.js';
import { ESCALATION_COLOURS, ESCALATION_KINDS, ESCALATION_REASON_NAMES, NAMED_REASONS, PAPER_LEVELS, type EscalationReason, type PaperLevel } from './escalation.js';
import {
  EXPECTATIONS, HIGHEST_SCANNED, KIND_OF_LEVEL, POLICY_REPLIERS, POLICY_SIGNERS, TRIGGER_EXPECTATIONS, WATCHED_STATUSES,
  type EscalationPolicy, type EscalationTrigger, type Expectation, type PolicyLevel,
} from './escalation-policy.js';

/**
 * Reads a policy from JSON. Throws invalid_input naming the path of the first value that is wrong. What could never take effect is
 * wrong too: a signature that nobody can give, a trigger that nothing watches for.
 */
export function validateEscalationPolicy(json: unknown): EscalationPolicy {
  const policy = fieldsOf(json, '$', ['key', 'version', 'name', 'source', 'levels', 'startsAt', 'signWithin', 'coolDownDays', 'pauseDays', 'triggers']);
  const levels = listOf(policy['levels'], 'levels').map((row, i) => levelOf(row, `levels[${i}]`));
  if (levels.length !== PAPER_LEVELS.length || PAPER_LEVELS.some((level) => levels.filter((row) => row.level === level).length !== 1)) refuse('levels');
  levels.forEach(({ level, colour }, i) => {
    // A higher level may not look milder than a lower one (G2).
    if (colour !== null && levels.some((other) => other.colour !== null && other.level < level && rankOf(other.colour) >= rankOf(colour))) refuse(`levels[${i}].colour`);
  });
  const triggers = listOf(policy['triggers'], 'triggers').map((row, i) => triggerOf(row, `triggers[${i}]`));
  triggers.forEach(({ id, by, expected }, i) => {
    if (triggers.findIndex((other) => other.id === id) !== i) refuse(`triggers[${i}].id`);
    if (by === 'LADDER' && triggers.findIndex((other) => other.expected === expected) !== i) refuse(`triggers[${i}].expected`);
  });
  return {
    key: textOf(policy['key'], 'key'), version: wholeOf(policy['version'], 'version', 1, 1_000_000), name: nameOf(policy['name'], 'name'),
    source: textOf(policy['source'], 'source'), levels, startsAt: startsOf(policy['startsAt']), signWithin: workingDaysOf(policy['signWithin'], 'signWithin'),
    coolDownDays: wholeOf(policy['coolDownDays'], 'coolDownDays', 0, 250), pauseDays: wholeOf(policy['pauseDays'], 'pauseDays', 0, 250), triggers,
  };
}

function levelOf(json: unknown, path: string): PolicyLevel {
  const row = fieldsOf(json, path, ['level', 'kind', 'colour', 'name', 'signedBy', 'replyWithin', 'repliedBy', 'audience']);
  const level = oneOf(PAPER_LEVELS, row['level'], `${path}.level`);
  const signedBy = listOf(row['signedBy'], `${path}.signedBy`).map((role, i) => oneOf(POLICY_SIGNERS, role, `${path}.signedBy[${i}]`));
  // A named person signs anything above 催办 (G6).
  if ((level > 1) !== (signedBy.length > 0)) refuse(`${path}.signedBy`);
  const kind = oneOf(ESCALATION_KINDS, row['kind'], `${path}.kind`);
  if (kind !== KIND_OF_LEVEL[level]) refuse(`${path}.kind`);
  if ((kind === 'SUPERVISION') !== (row['colour'] !== null)) refuse(`${path}.colour`);
  return {
    level, kind, signedBy, colour: row['colour'] === null ? null : oneOf(ESCALATION_COLOURS, row['colour'], `${path}.colour`),
    name: nameOf(row['name'], `${path}.name`), replyWithin: workingDaysOf(row['replyWithin'], `${path}.replyWithin`),
    repliedBy: filledOf(row['repliedBy'], `${path}.repliedBy`).map((role, i) => oneOf(POLICY_REPLIERS, role, `${path}.repliedBy[${i}]`)),
    audience: filledOf(row['audience'], `${path}.audience`).map((who, i) => oneOf(LADDER_AUDIENCES, who, `${path}.audience[${i}]`)),
  };
}

function rankOf(colour: (typeof ESCALATION_COLOURS)[number]): number {
  return ESCALATION_COLOURS.indexOf(colour);
}

function triggerOf(json: unknown, path: string): EscalationTrigger {
  const row = fieldsOf(json, path, ['id', 'reason', 'enabled', 'by', 'activation', 'expected', 'afterWorkingDays', 'level', 'atLeast', 'source']);
  const by = oneOf(['LADDER', 'SCAN'] as const, row['by'], `${path}.by`);
  const enabled = row['enabled'];
  if (typeof enabled !== 'boolean') refuse(`${path}.enabled`);
  const scanned = by === 'SCAN';
  for (const field of ['afterWorkingDays', 'level'] as const) if ((row[field] !== null) !== scanned) refuse(`${path}.${field}`);
  const reason = oneOf(ESCALATION_REASON_NAMES, row['reason'], `${path}.reason`);
  const expected = oneOf(TRIGGER_EXPECTATIONS, row['expected'], `${path}.expected`);
  const watched: Expectation = EXPECTATIONS[expected];
  if (watched.by !== by) refuse(`${path}.by`);
  if (watched.reason !== reason) refuse(`${path}.reason`);
  if ((row['atLeast'] !== null) !== watched.atLeast) refuse(`${path}.atLeast`);
  const activation = filledOf(row['activation'], `${path}.activation`).map((status, i) => oneOf(scanned ? WATCHED_STATUSES : TASK_STATUSES, status, `${path}.activation[${i}]`));
  const { runsIn } = watched;
  if (runsIn !== undefined && (activation.length !== runsIn.length || runsIn.some((status) => !activation.includes(status)))) refuse(`${path}.activation`);
  const afterWorkingDays = scanned ? wholeOf(row['afterWorkingDays'], `${path}.afterWorkingDays`, 0, watched.days ? 250 : 0) : null;
  return {
    id: textOf(row['id'], `${path}.id`), reason, enabled, by, activation, expected, afterWorkingDays,
    level: scanned ? oneOf(PAPER_LEVELS.filter((level) => level <= HIGHEST_SCANNED), row['level'], `${path}.level`) : null,
    atLeast: row['atLeast'] === null ? null : wholeOf(row['atLeast'], `${path}.atLeast`, 1, 100), source: textOf(row['source'], `${path}.source`),
  };
}

/** Only for what a person may name: the others begin where their clock or trigger says. */
function startsOf(json: unknown): Partial<Record<EscalationReason, PaperLevel>> {
  const found = fieldsOf(json, 'startsAt', NAMED_REASONS);
  const above = PAPER_LEVELS.filter((level) => level > 1);
  return Object.fromEntries(Object.entries(found).filter(([, level]) => level !== undefined).map(([reason, level]) => [reason, oneOf(above, level, `startsAt.${reason}`)]));
}

function workingDaysOf(value: unknown, path: string): string {
  const code = textOf(value, path);
  const { unit, count } = parseOffset(code);
  if (unit !== 'BD' || count < 1) refuse(path);
  return code;
}
