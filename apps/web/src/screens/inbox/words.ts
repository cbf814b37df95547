import { words } from '../../words/words';

export const INBOX = words({
  title: { zh: '待办', en: 'Inbox' },
  mine: { zh: '只看我承办的', en: 'Only where I am the handler' },
  mayAct: { zh: '我现在可以办理的', en: 'What I can act on now' },
  others: { zh: '本单位在手、由其他同志办理的', en: 'With my agency, for others to act on' },
  nothing: { zh: '没有等您办理的事项', en: 'Nothing waits for you' },
  nothingElse: { zh: '没有其他在手事项', en: 'Nothing else is with your agency' },
  more: { zh: '再看一页', en: 'Show more' },
});
