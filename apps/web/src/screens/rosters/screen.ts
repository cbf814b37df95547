import { GroupOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const rosters: Screen = {
  path: '/rosters', needs: 'template.read', title: { zh: '统称名单', en: 'Rosters' }, nav: { icon: GroupOutlined, group: 'rules' }, load: () => import('./Page'),
};
