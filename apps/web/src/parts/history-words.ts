import { words } from '../words/words';

export const HISTORY = words({
  history: { zh: '办理记录', en: 'History' },
  system: { zh: '系统', en: 'the system' },
  onBehalfOf: { zh: '（代 {name}）', en: '(for {name})' },
});
