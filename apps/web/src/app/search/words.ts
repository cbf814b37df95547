import { words } from '../../words/words';

export const SEARCH = words({
  search: { zh: '搜索', en: 'Search' },
  open: { zh: '搜索（Ctrl-K）', en: 'Search (Ctrl-K)' },
  placeholder: { zh: '举措、任务、单位、文件：至少两个字', en: 'Measures, tasks, agencies, documents: two characters or more' },
  results: { zh: '搜索结果', en: 'Results' },
  measures: { zh: '举措', en: 'Measures' },
  tasks: { zh: '任务', en: 'Tasks' },
  agencies: { zh: '单位', en: 'Agencies' },
  documents: { zh: '文件', en: 'Documents' },
  nothing: { zh: '没有找到“{q}”', en: 'Nothing holds “{q}”' },
  hint: { zh: '↑ ↓ 选择，回车打开，Esc 关闭', en: '↑ ↓ to choose, Enter to open, Esc to close' },
});
