import { DashboardOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const board: Screen = {
  path: '/board', needs: 'board.read', title: { zh: '联席办看板', en: 'Office board' }, nav: { icon: DashboardOutlined, group: 'work' }, load: () => import('./Page'),
};
