import type { LadderBody, NewLadder, Step } from './queries';
import type { SIDE } from './words';

/** A step as a person fills it in: before or after, and how many working days. */
export interface StepFields extends Omit<Step, 'id' | 'offset'> {
  side: keyof typeof SIDE;
  days?: number;
}
/** An interval left empty: nothing is repeated. */
type RepeatFields = Partial<NonNullable<NewLadder['repeat']>>;
export type DraftFields = Pick<NewLadder, 'name' | 'source'> & { steps: StepFields[]; repeat?: RepeatFields };

export function fieldsOf({ name, source, steps, repeat }: LadderBody): DraftFields {
  return { name, source, repeat, steps: steps.map(({ id: _, offset, ...act }) => ({ ...act, side: offset < 0 ? 'BEFORE' : offset === 0 ? 'ON' : 'AFTER', days: Math.abs(offset) })) };
}

/** In the order of days and times, each step called by its day: the same day keeps its name from version to version. */
export function ladderOf({ key, clockKind }: LadderBody, { name, source, steps, repeat }: DraftFields): NewLadder {
  const dated = steps.map(({ side, days = 0, ...act }) => ({ ...act, offset: side === 'BEFORE' ? -days : side === 'ON' ? 0 : days }))
    .sort((a, b) => a.offset - b.offset || a.at.localeCompare(b.at));
  const named = dated.map((step, i): Step => {
    const day = step.offset < 0 ? `T${step.offset}` : step.offset === 0 ? 'due-day' : `late+${step.offset}`;
    return { ...step, id: dated.findIndex(({ offset }) => offset === step.offset) === i ? day : `${day}-${step.at.replace(':', '')}` };
  });
  return { key, clockKind, name, source, steps: named.map(sourced), ...repeated(repeat) };
}

function repeated({ every, growBy, atMost, level = 0, audience = [], urgent = false, at = '09:00', source }: RepeatFields = {}): Pick<NewLadder, 'repeat'> {
  if (every === undefined || every === null) return {};
  return { repeat: sourced({ every, growBy: growBy ?? 0, atMost: atMost ?? every, level, audience, urgent, at, source }) };
}

/** An empty source is none. */
function sourced<Act extends { source?: string }>({ source, ...act }: Act): Act {
  return { ...act, ...(source === undefined || source.trim() === '' ? {} : { source }) } as Act;
}
