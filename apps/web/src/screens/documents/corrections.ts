import type { Correction } from './queries';

export type Op = Correction['op'];
/** What a form of correction holds; `words` and `span` are places in the text. */
export interface Filled {
  op: Op;
  title?: string;
  id?: string;
  type?: Correction['type'];
  words?: { start: number; end: number };
  responsibility?: number;
  partyIndex?: number;
  party?: NonNullable<Correction['party']>;
  parties?: NonNullable<Correction['parties']>;
  mode?: Correction['mode'];
  openEnded?: boolean;
  lead?: string[];
  reason?: string;
  kind?: Correction['kind'];
  due?: string;
  deadline?: number;
  note: string;
}
export type FieldName = Exclude<keyof Filled, 'op' | 'note'>;

/** Which fields each correction is made of, in the order of its form. */
export const FIELDS_OF: Readonly<Record<Op, readonly FieldName[]>> = {
  setTitle: ['title'],
  setBody: ['words'],
  setType: ['type'],
  setLead: ['responsibility', 'lead', 'reason'],
  addParty: ['responsibility', 'party'],
  removeParty: ['responsibility', 'partyIndex'],
  setResponsibility: ['responsibility', 'words', 'mode', 'openEnded', 'parties', 'lead', 'reason'],
  removeResponsibility: ['responsibility'],
  addDeadline: ['words', 'kind', 'due'],
  removeDeadline: ['deadline'],
  mergeWithNext: [],
  split: ['words', 'title'],
  remove: [],
  add: ['id', 'title', 'words'],
};

/** The correction as the API takes it. `measure` null: of the document. */
export function correctionOf(filled: Filled, measure: string | null): Correction {
  const { op, note: _note, words, title, due, ...rest } = filled;
  const given = Object.fromEntries(Object.entries(rest).filter(([name, value]) => value !== undefined && FIELDS_OF[op].includes(name as FieldName)));
  return {
    op, ...(measure === null ? {} : { measure }), ...given,
    ...(FIELDS_OF[op].includes('title') ? { title: title?.trim() ? title.trim() : null } : {}),
    ...(FIELDS_OF[op].includes('due') ? { due: due ?? null } : {}),
    ...(op === 'setResponsibility' ? { openEnded: filled.openEnded ?? false, lead: filled.lead ?? [], ...(words === undefined ? {} : { span: words }) } : {}),
    ...(op === 'split' ? { at: words?.start } : {}),
    ...(op === 'setBody' || op === 'add' || op === 'addDeadline' ? { start: words?.start, end: words?.end } : {}),
  };
}
