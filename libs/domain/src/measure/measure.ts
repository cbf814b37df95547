/**
 * Lifecycle of a measure (2.2). Before its reading is confirmed it stands in the reading alone, as PARSED; the row of a
 * measure begins with CONFIRMED.
 */
export const MEASURE_STATUSES = [
  'PARSED', 'CONFIRMED', 'INITIATED', 'ACTIVE', 'VERIFYING', 'COMPLETED', 'CLOSED', 'CONTINUING', 'SUSPENDED', 'TERMINATED',
] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** A measure as the rules see it. One status for all its agencies, owned by the lead (B2). */
export interface Measure {
  id: string;
  documentId: string;
  ref: string;
  title: string | null;
  type: string;
  status: MeasureStatus;
  version: number;
  /** Of a suspended measure: the status it goes back to. */
  statusBefore: MeasureStatus | null;
  /** Who asked for its verification for the lead, and who verified it: the next step takes another person. */
  requestedBy: string | null;
  verifiedBy: string | null;
  /** How it was terminated (D7). */
  endKind: string | null;
  /** When the office looks again at a suspended one (E10). */
  reviewOn: string | null;
}
