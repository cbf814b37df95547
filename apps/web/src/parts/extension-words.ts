import { words } from '../words/words';

export const EXTENSION = words({
  status: { zh: '状态', en: 'Status' },
  signer: { zh: '待签岗位', en: 'Whose turn to sign' },
  decider: { zh: '由谁审定', en: 'Who decides' },
  dates: { zh: '时限', en: 'Dates' },
  decided: { zh: '审定为 {date}', en: 'decided: {date}' },
  why: { zh: '原因', en: 'Why' },
  progress: { zh: '进展', en: 'Progress' },
  opinion: { zh: '牵头单位意见', en: 'Opinion of the lead' },
  review: { zh: '联席办初审意见', en: 'The office\'s review' },
  answer: { zh: '答复', en: 'Answer' },
  answerDue: { zh: '联席办应于此日前答复', en: 'The office has to answer by' },
  answerLate: { zh: '已迟 {n} 个工作日', en: '{n} working {n:day|days} late' },
  lateFiled: { zh: '逾期后提出', en: 'filed after the date' },
  until: { zh: '（至 {date}）', en: ' (until {date})' },
  stays: { zh: '（仍为 {date}）', en: ' (it stays {date})' },
  pausedUntil: { zh: '提醒和催办最迟暂停至', en: 'Reminders rest until at most' },
});
