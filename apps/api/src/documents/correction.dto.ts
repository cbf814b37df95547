import {
  CORRECTION_OPS, DomainError, MEASURE_TYPES, PARTY_ROLES, READ_DEADLINE_KINDS, RESPONSIBILITY_MODES,
  type CivilDate, type Correction, type MeasureType, type PartyRole, type ReadDeadlineKind, type ResponsibilityMode,
} from '#domain';
import { CivilDay, Flag, Nested, OneOf, Text, Whole } from '../http/fields.js';

class CorrectedPartyDto {
  @Text('The name as printed.', { max: 100 }) raw!: string;
  @Text('The registry\'s code, or null.', { nullable: true, max: 64 }) code!: string | null;
  @OneOf(PARTY_ROLES, 'What it has to do.') role!: PartyRole;
}

class SpanInputDto {
  @Whole('Where it begins.', { min: 0, max: 100_000_000 }) start!: number;
  @Whole('Where it ends, exclusive.', { min: 0, max: 100_000_000 }) end!: number;
}

/** The fields that each kind of correction takes beside `op`; a name with '?' may be absent. */
const FIELDS = {
  setTitle: ['measure', 'title'],
  setBody: ['measure', 'start', 'end'],
  setType: ['measure', 'type'],
  setResponsibility: ['measure', 'responsibility', 'mode', 'openEnded', 'parties', 'lead', 'reason', 'span?'],
  removeResponsibility: ['measure', 'responsibility'],
  addParty: ['measure', 'responsibility', 'party'],
  removeParty: ['measure', 'responsibility', 'partyIndex'],
  setLead: ['measure', 'responsibility', 'lead', 'reason'],
  addDeadline: ['measure', 'start', 'end', 'kind', 'due'],
  removeDeadline: ['measure', 'deadline'],
  mergeWithNext: ['measure'],
  split: ['measure', 'at', 'title'],
  remove: ['measure'],
  add: ['id', 'title', 'start', 'end'],
} as const satisfies Record<Correction['op'], readonly string[]>;

const PLACE = { min: 0, max: 100_000_000, optional: true } as const;
const INDEX = { min: 0, max: 100_000, optional: true } as const;

/** One correction; which fields it takes depends on `op` (see FIELDS). */
export class CorrectionDto {
  @OneOf(CORRECTION_OPS, 'What to change.') op!: Correction['op'];
  @Text('The measure\'s number in the reading, such as 1.4.', { optional: true, max: 40 }) measure?: string;
  @Text('The number of a new measure.', { optional: true, max: 40 }) id?: string;
  @Text('The title, or null.', { optional: true, nullable: true, max: 500 }) title?: string | null;
  @Whole('Where it begins, in UTF-16 units.', PLACE) start?: number;
  @Whole('Where it ends, exclusive.', PLACE) end?: number;
  @Whole('Where to split.', PLACE) at?: number;
  @OneOf(MEASURE_TYPES, 'The type.', { optional: true }) type?: MeasureType;
  @Whole('The phrase, counted from 0.', INDEX) responsibility?: number;
  @OneOf(RESPONSIBILITY_MODES, 'How the phrase binds.', { optional: true }) mode?: ResponsibilityMode;
  @Flag('Whether others are responsible too.', { optional: true }) openEnded?: boolean;
  @Nested(() => CorrectedPartyDto, 'All parties of the phrase.', { optional: true, list: 200 }) parties?: CorrectedPartyDto[];
  @Nested(() => CorrectedPartyDto, 'The party to add.', { optional: true }) party?: CorrectedPartyDto;
  @Whole('The party to remove, counted from 0.', INDEX) partyIndex?: number;
  @Text('Codes of the lead.', { optional: true, list: 20, max: 64 }) lead?: string[];
  @Text('Why this lead.', { optional: true, max: 2_000 }) reason?: string;
  @Nested(() => SpanInputDto, 'Where the phrase stands.', { optional: true }) span?: SpanInputDto;
  @OneOf(READ_DEADLINE_KINDS, 'What kind of deadline.', { optional: true }) kind?: ReadDeadlineKind;
  @CivilDay('The last day, or null.', { optional: true, nullable: true }) due?: CivilDate | null;
  @Whole('The deadline to remove, counted from 0.', INDEX) deadline?: number;
}

export class CorrectionsDto {
  @Nested(() => CorrectionDto, 'In the order given, all or none.', { list: 500 }) corrections!: CorrectionDto[];
  @Text('Why.', { max: 2_000 }) note!: string;

  /** The corrections as the domain knows them. Throws invalid_input for a field too many or too few for its op. */
  toCorrections(): Correction[] {
    return this.corrections.map((correction, i) => toCorrection(correction, `corrections[${i}]`));
  }
}

function toCorrection(dto: CorrectionDto, path: string): Correction {
  const { op, ...given } = dto;
  const fields: readonly string[] = FIELDS[op];
  const takes = fields.map((field) => field.replace('?', ''));
  const sent = Object.keys(given).filter((key) => given[key as keyof typeof given] !== undefined);
  const faults = [
    ...sent.filter((key) => !takes.includes(key)).map((key) => ({ path: `${path}.${key}`, constraint: 'whitelistValidation', limits: [] })),
    ...fields.filter((field) => !field.endsWith('?') && !sent.includes(field)).map((field) => ({ path: `${path}.${field}`, constraint: 'required', limits: [] })),
  ];
  if (faults.length > 0) throw new DomainError('invalid_input', { faults });
  const { partyIndex, ...rest } = given;
  // The table above has just made sure of the shape.
  return { op, ...rest, ...(partyIndex === undefined ? {} : { party: partyIndex }) } as unknown as Correction;
}
