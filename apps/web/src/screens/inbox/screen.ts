import { InboxOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const inbox: Screen = {
  path: '/inbox', needs: 'task.read', title: { zh: '待办', en: 'Inbox' }, nav: { icon: InboxOutlined, group: 'work' }, load: () => import('./Page'),
};
