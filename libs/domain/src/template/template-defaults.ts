import type { CorrectedMeasure, MeasureType, PartyRole, ReadMeasure } from '../reading/index.js';
import type { ReportingRhythm, TemplateRole, TemplateClock } from './template.js';

/**
 * Clocks a task starts with. Receipt 1 and first plan 3 working days: the supervision platforms' rule for all
 * matters; review by the lead 3 and verification by the office 5 working days are our own judgement. There is no
 * COMPLETION clock: its date is the office's, and nothing makes one up.
 */
const CLOCKS = {
  LEAD: [{ kind: 'RECEIPT', offset: 'P1BD' }, { kind: 'PLAN', offset: 'P3BD' }, { kind: 'LEAD_REVIEW', offset: 'P3BD' }, { kind: 'VERIFY', offset: 'P5BD' }],
  COOPERATING: [{ kind: 'RECEIPT', offset: 'P1BD' }, { kind: 'PLAN', offset: 'P3BD' }, { kind: 'VERIFY', offset: 'P5BD' }],
  LOCAL: [{ kind: 'RECEIPT', offset: 'P1BD' }, { kind: 'PLAN', offset: 'P3BD' }, { kind: 'VERIFY', offset: 'P5BD' }],
} as const satisfies Record<TemplateRole, readonly TemplateClock[]>;

export const defaultClocks = (role: TemplateRole): readonly TemplateClock[] => CLOCKS[role];

/** What each role asks of an agency; {title} is the measure. In the document's language. */
const REQUIREMENTS = {
  lead: '牵头落实“{title}”，组织配合单位推进，汇总进展并对办理结果负总责',
  responsible: '按任务分工负责落实“{title}”，按期报送进展和成果',
  by_duty: '按职责分工负责“{title}”中本单位职责范围内的工作',
  with: '会同牵头单位落实“{title}”',
  participate: '配合落实“{title}”，向牵头单位报送进展',
  support: '支持“{title}”的落实',
  guide: '指导“{title}”的落实',
  implements: '组织实施“{title}”',
  collective: '结合本地区、本部门实际落实“{title}”',
} as const satisfies Record<PartyRole, string>;

export const requirementOf = (role: PartyRole, measure: ReadMeasure): string =>
  REQUIREMENTS[role].replace('{title}', () => measure.title ?? `第${measure.id}项举措`);

/**
 * The type a person gave, else the one the printed deadlines speak for (A8): a day makes it dated, a rhythm
 * periodic, 持续推进 continuing. Without any it is dated, and the office has to set the date.
 */
export function typeOf({ type, deadlines }: CorrectedMeasure): MeasureType {
  if (type !== undefined) return type;
  const kinds = new Set(deadlines.map(({ kind }) => kind));
  if (kinds.has('by') || kinds.has('window') || kinds.has('relative')) return 'dated';
  if (kinds.has('recurring')) return 'periodic';
  return kinds.has('continuing') ? 'continuing' : 'dated';
}

/** Monthly where work runs to a day (盘锦's rule), quarterly where it has no end, and as printed where it recurs. */
export function reportingOf(type: MeasureType, { deadlines }: ReadMeasure): ReportingRhythm {
  switch (type) {
    case 'dated': return 'monthly';
    case 'continuing': return 'quarterly';
    case 'periodic': {
      const printed = deadlines.find(({ kind }) => kind === 'recurring')?.raw ?? '';
      if (/周/.test(printed)) return 'weekly';
      return /^(?:每|按)(?:个)?月/.test(printed) ? 'monthly' : 'quarterly';
    }
  }
}
