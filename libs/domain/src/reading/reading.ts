/**
 * The reading of a policy document (A1-A3): what the text says, each statement tied to the characters that say it.
 * Offsets count UTF-16 units from the start of the text, end exclusive; raw always equals text.slice(start, end).
 * Dates are civil dates 'YYYY-MM-DD'. Nothing here is filled in that the text does not say: null, and a doubt.
 */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface ReadDocument {
  readonly title: string | null;
  /** In the official form 国发〔2015〕40号, whatever brackets were printed. */
  readonly docNumber: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  /** SHA-256 of the text in UTF-8, hexadecimal. */
  readonly textSha256: string;
}

export interface ReadSection extends TextSpan {
  readonly ordinal: number;
  readonly title: string;
}

/** How a responsibility phrase binds its agencies: 负责, 牵头, 按职责分工负责, both, 会同, 指导, 支持, or no verb. */
export const RESPONSIBILITY_MODES =
  ['joint', 'lead', 'duty', 'lead+duty', 'lead+joint', 'with', 'guide', 'support', 'unclear'] as const;
export type ResponsibilityMode = (typeof RESPONSIBILITY_MODES)[number];

export const PARTY_ROLES =
  ['responsible', 'lead', 'by_duty', 'with', 'participate', 'support', 'guide', 'implements', 'collective'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/**
 * Why somebody is the lead: 牵头 is printed; the only one named; the document says that the first listed leads;
 * a label or a table column says so; only our first-listed rule, which a person has to confirm (A4); or a person of
 * the office decided so, with a reason.
 */
export const LEAD_BASES = ['explicit', 'sole', 'convention', 'label', 'column', 'proposed', 'decided'] as const;
export type LeadBasis = (typeof LEAD_BASES)[number];

export const READ_DEADLINE_KINDS = ['by', 'window', 'recurring', 'continuing', 'relative'] as const;
export type ReadDeadlineKind = (typeof READ_DEADLINE_KINDS)[number];

export const DOUBT_SEVERITIES = ['info', 'warn', 'error'] as const;
export type DoubtSeverity = (typeof DOUBT_SEVERITIES)[number];

export interface Party {
  readonly raw: string;
  /** The registry's code; null where the registry has no such body or the name fits several. */
  readonly code: string | null;
  readonly role: PartyRole;
  /** True where the name must be confirmed by a person before a task may be made of it (A5). */
  readonly doubtful?: true;
}

export interface Responsibility extends TextSpan {
  readonly raw: string;
  readonly mode: ResponsibilityMode;
  /** 等 is printed: others not named here are responsible too. */
  readonly openEnded: boolean;
  readonly parties: readonly Party[];
  readonly lead: readonly string[];
  readonly leadBasis: LeadBasis | null;
}

export interface ReadDeadline extends TextSpan {
  readonly raw: string;
  readonly kind: ReadDeadlineKind;
  /** The last day, only where the text fixes it. */
  readonly due: string | null;
}

export interface ReadMeasure {
  /** 'section.ordinal' ('1.4'), the document's own number without sections, '1.4.2' on the second level. Unique. */
  readonly id: string;
  readonly parent: string | null;
  readonly section: { readonly ordinal: number; readonly title: string } | null;
  readonly ordinal: number;
  readonly title: string | null;
  /** Without the heading and without responsibility phrases that end it. */
  readonly body: TextSpan;
  readonly responsibilities: readonly Responsibility[];
  readonly deadlines: readonly ReadDeadline[];
}

/** Something a person has to look at. Codes are stable; sentences are for people. */
export interface Doubt extends TextSpan {
  readonly code: string;
  readonly severity: DoubtSeverity;
  /** A measure's id, or null for the document. */
  readonly measure: string | null;
  readonly message: { readonly zh: string; readonly en: string };
}

export interface PolicyReading {
  readonly document: ReadDocument;
  readonly sections: readonly ReadSection[];
  readonly measures: readonly ReadMeasure[];
  readonly doubts: readonly Doubt[];
}

/** The doubts that stop 立项 until a person has cleared them (A6): everything above info. */
export function openDoubts(reading: PolicyReading): readonly Doubt[] {
  return reading.doubts.filter(({ severity }) => severity !== 'info');
}
