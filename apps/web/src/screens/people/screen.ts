import { TeamOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const people: Screen = {
  path: '/people', needs: 'directory.read', title: { zh: '本单位人员', en: 'People' }, nav: { icon: TeamOutlined, group: 'running' }, load: () => import('./Page'),
};
