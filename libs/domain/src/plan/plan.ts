import type { DomainErrorCode } from '../errors.js';

/** Lifecycle of a plan (2.2). */
export const PLAN_STATUSES = ['DRAFT', 'SUBMITTED', 'ISSUED', 'RUNNING', 'CLOSING', 'CLOSED', 'ARCHIVED'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** Tasks of a plan at most: they are issued in one transaction, and a document of a hundred measures for every ministry and province has half as many. [I] */
export const LARGEST_PLAN = 10_000;

/** A plan as the rules see it. */
export interface PlanState {
  status: PlanStatus;
  submittedBy: string | null;
  /** Four eyes relaxed, with the recorded basis (null: strict). */
  fourEyesBasis: string | null;
}

export interface PlanRefusal {
  code: DomainErrorCode;
  details: Record<string, unknown>;
}
