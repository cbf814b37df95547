import { words } from '../../words/words';

export const COORDINATION = words({
  title: { zh: '需协调事项', en: 'Matters for others to settle' },
  lead: {
    zh: '各单位在最近一次签发的进展报告里提出、请联席办或牵头单位协调解决的事项，最早的在前。由联席办或牵头单位答复；只有提出的单位能销掉它：答复后销掉，或下一期报告不再提出。',
    en: 'What agencies, in their newest signed reports, ask the office or the lead to settle, the oldest first. Either of them answers; only who raised a matter can end it: by settling it once it is answered, or by a next report that names it no more.',
  },
  agency: { zh: '提出单位', en: 'Raised by' },
  standing: { zh: '情况', en: 'Standing' },
  plan: { zh: '计划', en: 'Plan' },
  reset: { zh: '清除筛选', en: 'Clear filters' },
  empty: { zh: '没有需要协调的事项。进展报告里填了“需协调事项”并签发后，会出现在这里。', en: 'Nothing is to be settled: a matter appears here once a report that names it is signed.' },
  none: { zh: '没有符合条件的事项', en: 'No matter fits these filters' },
  more: { zh: '再看一页', en: 'Show more' },
});
