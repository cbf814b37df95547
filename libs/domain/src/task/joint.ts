import { DomainError } from '../errors.js';
import type { CivilDate } from '../time/index.js';

/** How the words of several agencies make one (会签, D4). Silence is nobody's consent under any of them. */
export const JOINT_RULES = ['ALL', 'ANY', 'N_OF_M', 'LEAD_AFTER_SILENCE'] as const;
export type JointRuleName = (typeof JOINT_RULES)[number];

/** Who must co-sign before the office decides on the verification, and how many of them. */
export interface JointRule {
  readonly rule: JointRuleName;
  readonly agencies: readonly string[];
  /** For N_OF_M: how many. */
  readonly n?: number;
  /** Working days for the answer, announced with the request. */
  readonly days: number;
}

const MOST_AGENCIES = 40;
const MOST_DAYS = 60;

/** Throws invalid_input naming what is wrong; `own` is the task's agency, which signs for itself anyway. */
export function checkJoint({ rule, agencies, n, days }: JointRule, own: string, path = 'joint'): void {
  const fail = (field: string, why: string): never => {
    throw new DomainError('invalid_input', { path: `${path}.${field}`, why });
  };
  if (!JOINT_RULES.includes(rule)) fail('rule', 'unknown_rule');
  if (agencies.length === 0 || agencies.length > MOST_AGENCIES || new Set(agencies).size !== agencies.length || agencies.includes(own)) fail('agencies', 'each_other_agency_once');
  if (rule === 'N_OF_M' ? n === undefined || !Number.isInteger(n) || n < 1 || n > agencies.length : n !== undefined) fail('n', 'one_to_all_for_n_of_m');
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) fail('days', 'working_days');
}

/** One agency's word, with who gave it. */
export interface ConsultedWord {
  readonly agencyCode: string;
  /** AGREE and DISSENT to a co-signature; NONE and OBJECTION in the window before closing out. */
  readonly word: 'AGREE' | 'DISSENT' | 'NONE' | 'OBJECTION';
  readonly text: string | null;
  readonly personName: string;
  readonly at: string;
  /** The office's answer to an objection. */
  readonly answer?: ConsultedAnswer;
}
export interface ConsultedAnswer {
  readonly text: string;
  readonly personName: string;
  readonly at: string;
}

/** A question that other agencies are asked about a task, until a date that they are told. */
export interface Consultation {
  readonly kind: 'COSIGN' | 'OBJECTIONS';
  readonly dueOn: CivilDate;
  readonly agencies: readonly string[];
  readonly words: readonly ConsultedWord[];
  /** What the lead decided after the announced silence. */
  readonly decided: ConsultedAnswer | null;
}

/** How many working days co-operating agencies have to object between completion and closing out [I]. */
export const OBJECTION_DAYS = 3;

export interface JointState {
  met: boolean;
  agreed: string[];
  dissented: string[];
  silent: string[];
}

/** Where a co-signature stands. It is met by words alone, or by the lead's act after the announced silence; never by time. */
export function jointState({ rule, n }: JointRule, { agencies, words, decided }: Consultation): JointState {
  const of = (word: ConsultedWord['word']): string[] => agencies.filter((code) => words.some((one) => one.agencyCode === code && one.word === word));
  const [agreed, dissented] = [of('AGREE'), of('DISSENT')];
  const silent = agencies.filter((code) => !words.some(({ agencyCode }) => agencyCode === code));
  const all = agreed.length === agencies.length;
  const met = { ALL: all, ANY: agreed.length > 0, N_OF_M: agreed.length >= (n ?? agencies.length), LEAD_AFTER_SILENCE: all || decided !== null }[rule];
  return { met, agreed, dissented, silent };
}

/** The word an agency gave, or the consultation with its new one. */
export function withWord(consultation: Consultation, word: ConsultedWord): Consultation {
  return { ...consultation, words: [...consultation.words.filter(({ agencyCode }) => agencyCode !== word.agencyCode), word] };
}
