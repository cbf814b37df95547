import { words } from '../words/words';

export const HISTORY = words({
  history: { zh: '办理记录', en: 'History' },
  reminders: { zh: '含系统提醒（{n}）', en: 'With reminders ({n})' },
  system: { zh: '系统', en: 'the system' },
  basis: { zh: '依据', en: 'Based on' },
  reviewOn: { zh: '复查日期', en: 'to be looked at again on' },
  newDue: { zh: '新时限', en: 'new date' },
  onBehalfOf: { zh: '（代 {name}）', en: '(for {name})' },
});
