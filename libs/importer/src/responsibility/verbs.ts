import type { PartyRole } from '#domain';

/** What a run of verbs makes of the agencies before it. 会同 is a hinge: those before act, those behind join. */
export type VerbMeaning = Exclude<PartyRole, 'collective'>;

/** Words of a run of verbs, longest first; null: colours a verb without being one (共同, 抓好). */
const VERB_WORDS = [
  ['按照职责分工', 'by_duty'], ['按职责分工', 'by_duty'], ['根据职责分工', 'by_duty'], ['依职责分工', 'by_duty'],
  ['依据职责分工', 'by_duty'], ['按照各自职责', 'by_duty'], ['按各自职责', 'by_duty'], ['根据各自职责', 'by_duty'],
  ['按照职责', 'by_duty'], ['按职责', 'by_duty'], ['按照分工', 'by_duty'], ['按分工', 'by_duty'], ['在各自职责范围内', 'by_duty'],
  ['分别', 'by_duty'], ['各自', 'by_duty'], ['分工', 'by_duty'],
  ['总牵头', 'lead'], ['牵头', 'lead'], ['主办', 'lead'],
  ['会同', 'with'], ['会商', 'with'],
  ['参与', 'participate'], ['参加', 'participate'], ['配合', 'participate'], ['协助', 'participate'], ['协办', 'participate'],
  ['协同', 'participate'],
  ['指导', 'guide'], ['支持', 'support'],
  ['负责', 'responsible'], ['主责', 'responsible'], ['承担', 'responsible'], ['承办', 'responsible'],
  ['组织实施', 'implements'], ['实施', 'implements'], ['落实', 'implements'], ['执行', 'implements'],
  ['共同', null], ['具体', null], ['积极', null], ['密切', null], ['抓好', null], ['做好', null], ['组织', null], ['统筹', null],
  ['协调', null], ['推进', null], ['推动', null], ['主要', null], ['予以', null], ['给予', null], ['工作', null], ['进行', null],
] as const satisfies readonly (readonly [string, VerbMeaning | null])[];

/** In a run of verbs the first of these decides: 牵头负责 leads, 配合落实 takes part, 分工负责 is by duty. */
const PRECEDENCE = [
  'lead', 'with', 'guide', 'participate', 'support', 'by_duty', 'responsible', 'implements',
] as const satisfies readonly VerbMeaning[];
const MAX_WORDS = 6;

const WORDS_BY_FIRST = new Map<string, (readonly [string, VerbMeaning | null])[]>();
for (const entry of VERB_WORDS) {
  const first = entry[0].charAt(0);
  WORDS_BY_FIRST.set(first, [...(WORDS_BY_FIRST.get(first) ?? []), entry]);
}

export interface VerbRun {
  readonly end: number;
  readonly meaning: VerbMeaning;
}

/** The run of verbs at an offset: 按职责分工负责, 牵头, 共同参与配合, 会同 … null where none stands. */
export function verbRunAt(view: string, at: number, limit: number): VerbRun | null {
  const meanings = new Set<VerbMeaning>();
  let end = at;
  for (let i = 0; i < MAX_WORDS; i += 1) {
    const word = WORDS_BY_FIRST.get(view.charAt(end))?.find(([w]) => end + w.length <= limit && view.startsWith(w, end));
    if (word === undefined) break;
    end += word[0].length;
    if (word[1] !== null) meanings.add(word[1]);
    // Behind 会同 come names, even where one of them begins like a verb.
    if (word[1] === 'with') break;
  }
  const meaning = PRECEDENCE.find((m) => meanings.has(m));
  return meaning === undefined ? null : { end, meaning };
}

/** Words one of which every responsibility phrase in plain prose must hold. */
export const PROSE_VERB = /牵头|负责|配合|参与|会同|指导|支持|主办|协办/;

/** 牵头单位: 配合部门: … at an offset; group 1 tells the role. Sticky, bounded. */
const ROLE_LABEL =
  /(?:\d{1,2}[.、]|[①-⑳])? ?(牵头责任|牵头|主要责任|第一责任|责任|主责|主办|承办|协办|配合|参与|参加|协助|支持|指导|落实|实施) ?(?:单位|部门|处室|主体|机构|地区|领导单位)?(?:及分工)? ?(?::|\])/y;
const LABEL_ROLES: Readonly<Record<string, VerbMeaning>> = {
  牵头责任: 'lead', 牵头: 'lead', 主办: 'lead', 第一责任: 'lead', 主要责任: 'lead',
  责任: 'responsible', 主责: 'responsible', 承办: 'responsible', 协办: 'participate', 配合: 'participate', 参与: 'participate',
  参加: 'participate', 协助: 'participate', 支持: 'support', 指导: 'guide', 落实: 'implements', 实施: 'implements',
};
const TIME_LABEL =
  /(?:\d{1,2}[.、]|[①-⑳])? ?(?:完成|办结|实施|推进|落实|工作)?(?:时限|时间|期限|时间进度|时间节点|时限要求|进度安排|时间安排|时间要求|进度要求)(?:要求|安排)? ?(?::|\])/y;

export interface Label {
  readonly end: number;
  readonly role: VerbMeaning | 'deadline';
}

export function labelAt(view: string, at: number): Label | null {
  ROLE_LABEL.lastIndex = at;
  const role = ROLE_LABEL.exec(view);
  if (role !== null) return { end: at + role[0].length, role: LABEL_ROLES[role[1] ?? ''] ?? 'responsible' };
  TIME_LABEL.lastIndex = at;
  const time = TIME_LABEL.exec(view);
  return time === null ? null : { end: at + time[0].length, role: 'deadline' };
}

/** Reads a table's column title as a label without its colon. */
export function columnRole(title: string): Label['role'] | null {
  return labelAt(`${title.replace(/[\s及和、/]/g, '')}:`, 0)?.role ?? null;
}
