import { EyeOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const reads: Screen = {
  path: '/reads', needs: 'readlog.read', title: { zh: '查阅记录', en: 'Read log' }, nav: { icon: EyeOutlined, group: 'running' }, load: () => import('./Page'),
};
