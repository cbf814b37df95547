import type { PolicyReading, ReadDeadlineKind, ReadMeasure, Responsibility, ResponsibilityMode, PartyRole } from './reading.js';

/** Dated work, periodic work, or work without an end (A8); decides clock, report form and end state. */
export const MEASURE_TYPES = ['dated', 'periodic', 'continuing'] as const;
export type MeasureType = (typeof MEASURE_TYPES)[number];

export interface CorrectedParty {
  raw: string;
  code: string | null;
  role: PartyRole;
}

/**
 * What a person may change in a reading (A6). `measure` is the measure's id, `responsibility` the place of the phrase in
 * it, from 0; start and end count as everywhere in a reading.
 */
export type Correction =
  | { op: 'setTitle'; measure: string; title: string | null }
  | { op: 'setBody'; measure: string; start: number; end: number }
  | { op: 'setType'; measure: string; type: MeasureType }
  | {
    op: 'setResponsibility'; measure: string; responsibility: number; mode: ResponsibilityMode; openEnded: boolean;
    parties: CorrectedParty[]; lead: string[]; reason: string;
    /** Where the phrase stands; needed where the reading has none there yet. */
    span?: { start: number; end: number };
  }
  | { op: 'removeResponsibility'; measure: string; responsibility: number }
  | { op: 'addParty'; measure: string; responsibility: number; party: CorrectedParty }
  | { op: 'removeParty'; measure: string; responsibility: number; party: number }
  | { op: 'setLead'; measure: string; responsibility: number; lead: string[]; reason: string }
  | { op: 'addDeadline'; measure: string; start: number; end: number; kind: ReadDeadlineKind; due: string | null }
  | { op: 'removeDeadline'; measure: string; deadline: number }
  | { op: 'mergeWithNext'; measure: string }
  | { op: 'split'; measure: string; at: number; title: string | null }
  | { op: 'remove'; measure: string }
  | { op: 'add'; id: string; title: string | null; start: number; end: number };

export const CORRECTION_OPS = [
  'setTitle', 'setBody', 'setType', 'setResponsibility', 'removeResponsibility', 'addParty', 'removeParty', 'setLead',
  'addDeadline', 'removeDeadline', 'mergeWithNext', 'split', 'remove', 'add',
] as const satisfies readonly Correction['op'][];

/** A responsibility whose lead a person set, with his reason. */
export interface CorrectedResponsibility extends Responsibility {
  readonly leadReason?: string;
}

/** A measure as read or corrected: a person may have said its type. */
export interface CorrectedMeasure extends ReadMeasure {
  readonly type?: MeasureType;
  readonly responsibilities: readonly CorrectedResponsibility[];
}

export interface CorrectedReading extends PolicyReading {
  readonly measures: readonly CorrectedMeasure[];
}
