import { BellOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const notices: Screen = {
  path: '/notices', needs: 'self.read', title: { zh: '通知', en: 'Notices' }, nav: { icon: BellOutlined, group: 'work' }, load: () => import('./Page'),
};
