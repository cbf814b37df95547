import type { DomainErrorCode } from '../errors.js';

/** Lifecycle of a plan (2.2). */
export const PLAN_STATUSES = ['DRAFT', 'SUBMITTED', 'ISSUED', 'RUNNING', 'CLOSING', 'CLOSED', 'ARCHIVED'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** Tasks of a plan at most: they are issued in one transaction. 80,000 take some ten seconds (docs/bench.md, W4); a hundred measures for every ministry and province are 5,000. [I] */
export const LARGEST_PLAN = 100_000;

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
