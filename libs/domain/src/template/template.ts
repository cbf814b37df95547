import type { JointRule } from '../task/index.js';
import type { ClockKind } from '../ladder/index.js';
import type { LeadBasis, MeasureType } from '../reading/index.js';

export const TEMPLATE_ROLES = ['LEAD', 'COOPERATING', 'LOCAL'] as const;
export type TemplateRole = (typeof TEMPLATE_ROLES)[number];

export const REPORTING_RHYTHMS = ['none', 'weekly', 'monthly', 'quarterly'] as const;
export type ReportingRhythm = (typeof REPORTING_RHYTHMS)[number];

/** 成果形式: what closing needs as evidence (C4). */
export const DELIVERABLE_TYPES = ['report', 'document', 'platform', 'standard', 'data', 'other'] as const;
export type DeliverableType = (typeof DELIVERABLE_TYPES)[number];

export type TemplateClockKind = Exclude<ClockKind, 'RULING' | 'EXTENSION' | 'COSIGN' | 'DRAFT' | 'SIGNING' | 'REWORK' | 'NOTICE_SIGN' | 'NOTICE_REPLY' | 'SPOT_CHECK'>;

export interface TemplateClock {
  readonly kind: TemplateClockKind;
  /** An offset code such as 'P1BD', counted from the act that starts the clock. */
  readonly offset: string;
}

export interface TemplateTask {
  /** Unique in the template, stable over its versions: what a version's diff compares by. */
  readonly key: string;
  /** The body that does the work today. */
  readonly agencyCode: string;
  /** As the document prints it; of merged bodies all names, 银监会、保监会. */
  readonly printedName: string;
  readonly printedNames: readonly string[];
  readonly role: TemplateRole;
  /** What this agency has to do (B1). */
  readonly requirement: string;
  readonly deliverable: string;
  readonly deliverableType: DeliverableType;
  readonly clocks: readonly TemplateClock[];
  readonly reporting: ReportingRhythm;
  /** Who must co-sign before its verification is decided (D4); none where it is not there. */
  readonly joint?: JointRule;
  /** Of the lead: why it leads. null for the others. */
  readonly leadBasis: LeadBasis | null;
}

/** One version of a measure's workflow (A9). Never changed once issued: a change is a new version. */
export interface MeasureTemplate {
  readonly measureId: string;
  readonly version: number;
  readonly type: MeasureType;
  readonly tasks: readonly TemplateTask[];
}

/** "The first listed leads", as data with its source (A4). */
export interface LeadRule {
  readonly key: string;
  readonly enabled: boolean;
  readonly source: { readonly zh: string; readonly en: string };
  /** The document it holds for, or 'all'. */
  readonly scope: string;
}

/** Who a collective stands for, as a person chose it on a day (B3). */
export interface Roster {
  readonly collectiveCode: string;
  /** Civil date from which it holds. */
  readonly asOf: string;
  readonly members: readonly string[];
  readonly chosenBy: string;
}

export const TEMPLATE_PROBLEMS = [
  'responsibility_required', 'lead_required', 'several_leads', 'roster_required', 'collective_unknown', 'agency_unknown',
  'agency_doubtful', 'not_assignable',
] as const;
export type TemplateProblemCode = (typeof TEMPLATE_PROBLEMS)[number];

/** What a person has to settle before the template can be issued. */
export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  readonly measureId: string;
  /** The printed name it is about, if one. */
  readonly printed: string | null;
  /** For roster_required: the collective whose roster is wanted. */
  readonly collectiveCode: string | null;
}
