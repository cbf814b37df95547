import { words } from '../../words/words';

export const NOTICES = words({
  title: { zh: '通知', en: 'Notices' },
  waiting: { zh: '等待办理', en: 'Waiting for an act' },
  unread: { zh: '未读', en: 'Unread' },
  all: { zh: '全部', en: 'All' },
  readAll: { zh: '全部标为已读', en: 'Mark all as read' },
  empty: { zh: '没有通知', en: 'No notices' },
  more: { zh: '更早的通知', en: 'Older notices' },
  acted: { zh: '已由 {by} 办理', en: 'done by {by}' },
  actedMine: { zh: '您已办理', en: 'done by you' },
  actedOnly: { zh: '已办理', en: 'done' },
  system: { zh: '系统', en: 'the system' },
  asks: { zh: '待办理', en: 'to be acted on' },
});
