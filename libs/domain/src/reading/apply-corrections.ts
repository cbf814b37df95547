import type { AgencyRegistry } from '../agency/index.js';
import { DomainError } from '../errors.js';
import { civilDate } from '../time/index.js';
import type { CorrectedMeasure, CorrectedParty, CorrectedReading, CorrectedResponsibility, Correction } from './correction.js';
import type { Party, TextSpan } from './reading.js';
import { addMeasure, mergeWithNext, removeMeasure, splitMeasure } from './regroup-measures.js';
import { indexOfMeasure, rawOf, spanIn, titleOf } from './text-place.js';

/** More in one act is no correction but a new reading. */
const MOST_CORRECTIONS = 500;

/**
 * The reading after a person's corrections, in order; the given one stays as it is. Doubts stay, in their places: only
 * a person clears them. Throws reading_out_of_range for a place outside the text, unknown_agency for a code outside
 * the registry, not_found for a measure, phrase or party that is not there, reason_required for a lead without
 * reason, invalid_input naming the path. All or nothing.
 */
export function applyCorrections(
  reading: CorrectedReading, corrections: readonly Correction[], text: string, registry: AgencyRegistry,
): CorrectedReading {
  if (corrections.length === 0 || corrections.length > MOST_CORRECTIONS) {
    throw new DomainError('invalid_input', { path: 'corrections', most: MOST_CORRECTIONS });
  }
  return corrections.reduce((before, correction, i) => {
    try {
      return applyOne(before, correction, text, registry);
    } catch (error) {
      if (error instanceof DomainError) throw new DomainError(error.code, { correction: i, ...error.details });
      throw error;
    }
  }, reading);
}

function applyOne(reading: CorrectedReading, correction: Correction, text: string, registry: AgencyRegistry): CorrectedReading {
  const change = (id: string, by: (measure: CorrectedMeasure) => CorrectedMeasure): CorrectedReading => {
    const index = indexOfMeasure(reading, id);
    return { ...reading, measures: reading.measures.map((measure, i) => (i === index ? by(measure) : measure)) };
  };
  switch (correction.op) {
    case 'setTitle': return change(correction.measure, (measure) => ({ ...measure, title: titleOf(correction.title) }));
    case 'setBody': return change(correction.measure, (measure) => ({ ...measure, body: spanIn(text, correction) }));
    case 'setType': return change(correction.measure, (measure) => ({ ...measure, type: correction.type }));
    case 'setResponsibility': return change(correction.measure, (measure) => setResponsibility(measure, correction, text, registry));
    case 'removeResponsibility': return change(correction.measure, (measure) => {
      responsibilityAt(measure, correction.responsibility);
      return { ...measure, responsibilities: measure.responsibilities.filter((_, i) => i !== correction.responsibility) };
    });
    case 'addParty': return changePhrase(correction, (phrase) => ({ ...phrase, parties: [...phrase.parties, partyOf(correction.party, registry)] }));
    case 'removeParty': return changePhrase(correction, (phrase) => withoutParty(phrase, correction.party));
    case 'setLead': return changePhrase(correction, (phrase) => withLead(phrase, correction.lead, correction.reason, registry));
    case 'addDeadline': return change(correction.measure, (measure) => ({ ...measure, deadlines: addDeadline(measure, correction, text) }));
    case 'removeDeadline': return change(correction.measure, (measure) => {
      if (measure.deadlines[correction.deadline] === undefined) throw new DomainError('not_found', { what: 'deadline', index: correction.deadline });
      return { ...measure, deadlines: measure.deadlines.filter((_, i) => i !== correction.deadline) };
    });
    case 'mergeWithNext': return mergeWithNext(reading, correction.measure);
    case 'split': return splitMeasure(reading, correction);
    case 'remove': return removeMeasure(reading, correction.measure);
    case 'add': return addMeasure(reading, correction, text);
  }

  function changePhrase(
    at: { measure: string; responsibility: number }, by: (phrase: CorrectedResponsibility) => CorrectedResponsibility,
  ): CorrectedReading {
    return change(at.measure, (measure) => {
      responsibilityAt(measure, at.responsibility);
      return { ...measure, responsibilities: measure.responsibilities.map((phrase, i) => (i === at.responsibility ? by(phrase) : phrase)) };
    });
  }
}

function setResponsibility(
  measure: CorrectedMeasure, correction: Extract<Correction, { op: 'setResponsibility' }>, text: string, registry: AgencyRegistry,
): CorrectedMeasure {
  const { responsibility: index, mode, openEnded } = correction;
  if (index !== measure.responsibilities.length) responsibilityAt(measure, index);
  const place: TextSpan | undefined = correction.span ?? measure.responsibilities[index];
  if (place === undefined) throw new DomainError('invalid_input', { path: 'span' });
  const span = spanIn(text, place);
  const phrase: CorrectedResponsibility = withLead({
    raw: rawOf(text, span), ...span, mode, openEnded, lead: [], leadBasis: null,
    parties: correction.parties.map((party) => partyOf(party, registry)),
  }, correction.lead, correction.reason, registry);
  return { ...measure, responsibilities: measure.responsibilities.toSpliced(index, 1, phrase) };
}

function withLead(phrase: CorrectedResponsibility, lead: readonly string[], reason: string, registry: AgencyRegistry): CorrectedResponsibility {
  if (reason.trim() === '') throw new DomainError('reason_required');
  for (const code of lead) {
    known(code, registry);
    if (!phrase.parties.some((party) => party.code === code)) throw new DomainError('invalid_input', { path: 'lead', code });
  }
  if (new Set(lead).size !== lead.length) throw new DomainError('invalid_input', { path: 'lead' });
  return { ...phrase, lead: [...lead], leadBasis: lead.length === 0 ? null : 'decided', leadReason: reason.trim() };
}

function withoutParty(phrase: CorrectedResponsibility, index: number): CorrectedResponsibility {
  const gone = phrase.parties[index];
  if (gone === undefined) throw new DomainError('not_found', { what: 'party', index });
  const parties = phrase.parties.filter((_, i) => i !== index);
  const lead = phrase.lead.filter((code) => parties.some((party) => party.code === code));
  return { ...phrase, parties, lead, leadBasis: lead.length === 0 ? null : phrase.leadBasis };
}

/** A party that a person has named is no longer doubtful. */
function partyOf({ raw, code, role }: CorrectedParty, registry: AgencyRegistry): Party {
  if (raw.trim() === '' || raw.length > 100) throw new DomainError('invalid_input', { path: 'party.raw' });
  return { raw: raw.trim(), code: code === null ? null : known(code, registry), role };
}

function known(code: string, registry: AgencyRegistry): string {
  if (!registry.byCode.has(code)) throw new DomainError('unknown_agency', { code });
  return code;
}

function addDeadline(
  measure: CorrectedMeasure, { start, end, kind, due }: Extract<Correction, { op: 'addDeadline' }>, text: string,
): CorrectedMeasure['deadlines'] {
  const span = spanIn(text, { start, end });
  const added = { raw: rawOf(text, span), ...span, kind, due: due === null ? null : civilDate(due) };
  return [...measure.deadlines, added].sort((a, b) => a.start - b.start);
}

function responsibilityAt(measure: CorrectedMeasure, index: number): void {
  if (measure.responsibilities[index] === undefined) throw new DomainError('not_found', { what: 'responsibility', index });
}
