import { GroupOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const rosters: Screen = {
  path: '/rosters', needs: 'template.read', title: { zh: '名单与牵头规则', en: 'Rosters, who leads' }, nav: { icon: GroupOutlined, group: 'rules' }, load: () => import('./Page'),
};
