import { UnorderedListOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const tasks: Screen = {
  path: '/tasks', needs: 'task.read', title: { zh: '任务台账', en: 'Tasks' }, nav: { icon: UnorderedListOutlined, group: 'work', search: '?open=true' }, load: () => import('./Page'),
};
