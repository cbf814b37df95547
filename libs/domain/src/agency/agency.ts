/** A body a task may be given to, as the registry records it: printed names, life span, successors (A5, B10). */
export interface Agency {
  readonly code: string;
  readonly nameZh: string | null;
  readonly shortZh: string | null;
  readonly aliasesZh: readonly string[];
  readonly nameEn: string;
  readonly acronym: string;
  readonly kind: string;
  readonly level: string;
  readonly group: string | null;
  readonly parent: string | null;
  /** 'YYYY' or 'YYYY-MM' of the reform that made or ended it; null: not recorded. */
  readonly activeFrom: string | null;
  readonly activeTo: string | null;
  readonly successors: readonly AgencySuccessor[];
  readonly predecessors: readonly string[];
  /** The body that takes over its tasks today. */
  readonly resolveTo: string | null;
  /** False: no task without a person's choice (collectives, the issuer, the office itself). */
  readonly assignable: boolean;
  /** Bodies whose names paraphrase and machine translation turn into this one. */
  readonly confusableWith: readonly string[];
  readonly expandsTo: string | null;
  readonly note: string | null;
}

export interface AgencySuccessor {
  readonly code: string;
  readonly scope: string;
}

/** 各部门, 地方政府 …: a name for many bodies, never a task owner by itself (B3). */
export const isCollective = (agency: Agency): boolean => agency.kind === 'collective';

/** May a task be given to it without a person's choice? Ended bodies may: work goes to their successor. */
export const isAssignable = (agency: Agency): boolean => agency.assignable && !isCollective(agency);

/** A body's name after a reform, with the names under which its work was done before (B10): 市场监管总局（原质检总局）. */
export const nameWithFormer = (name: string, former: readonly string[] | null | undefined): string =>
  (former?.length ? `${name}（原${former.join('、')}）` : name);

/** The name for screens and mails: the short official name, else the English one. */
export const displayName = (agency: Agency, locale: 'zh' | 'en'): string =>
  locale === 'zh' ? (agency.shortZh ?? agency.nameZh ?? agency.nameEn) : agency.nameEn;
