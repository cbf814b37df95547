import type { components } from '../generated/schema';
import type { Both } from './language';

/** Lights of a task against its date. */
export const LIGHT: Readonly<Record<components['schemas']['MatrixCellDto']['light'], Both>> = {
  GREEN: { zh: '正常', en: 'in time' },
  YELLOW: { zh: '临期', en: 'due soon' },
  RED: { zh: '逾期', en: 'overdue' },
  GREY: { zh: '未定时限', en: 'undated' },
  BLUE: { zh: '已办结', en: 'done' },
};
