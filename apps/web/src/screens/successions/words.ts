import { words } from '../../words/words';

export const SUCCESSIONS = words({
  title: { zh: '机构移交', en: 'Successions' },
  lead: {
    zh: '机构改革后，把原单位没有办结的任务一次全部移交给承接单位：状态、时限和历史都不变，原来的名称保留。要么全部移交，要么一项不动。人员任职不随任务移动，请另行安排。',
    en: 'After a reform of the government, all open tasks of a body go to its successor in one act: status, dates and history stay, and so does the printed name. Either all move or none. People keep their posts: see to those separately.',
  },
  from: { zh: '原单位', en: 'Former body' },
  to: { zh: '承接单位', en: 'Successor' },
  basis: { zh: '依据文件', en: 'The document that orders it' },
  effectiveOn: { zh: '自何日起（今天或以前）', en: 'From which day (today or earlier)' },
  known: { zh: '名录记载的承接单位：', en: 'The registry names as successors:' },
  unknown: { zh: '名录没有记载承接单位，请按依据文件选择。', en: 'The registry names no successor: choose by the document.' },
  open: { zh: '将移交的任务（{n} 项）', en: 'Tasks that would move ({n})' },
  many: { zh: '{n} 项以上', en: 'more than {n}' },
  none: { zh: '该单位没有未办结的任务，不需移交。', en: 'This body has no open task: there is nothing to move.' },
  choose: { zh: '先选原单位，这里列出将移交的任务。', en: 'Choose the former body first: its open tasks are shown here.' },
  move: { zh: '移交', en: 'Move them' },
  sure: { zh: '把 {from} 的 {n} 项未办结任务全部移交给 {to}？', en: 'Move {n} open {n:task|tasks} of {from} to {to}?' },
  done: { zh: '已移交 {n} 项任务给{to}', en: '{n} {n:task|tasks} moved to {to}' },
  see: { zh: '查看{to}的任务', en: 'Tasks of {to}' },
  shared: { zh: '承接单位在以下举措中现有几项任务（例如由两个原单位并入）；都保留，可由联席办终止其中重复的：', en: 'Of these measures the successor now has several tasks, for instance from two former bodies; all stay, and the office may end one as superseded:' },
  measure: { zh: '举措 {ref}：', en: 'Measure {ref}: ' },
  taskN: { zh: '任务 {n}', en: 'task {n}' },
  needed: { zh: '请填写', en: 'This is needed' },
});
