import { ApiOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const coordination: Screen = {
  path: '/coordination', needs: 'task.read', title: { zh: '需协调事项', en: 'To be settled' }, nav: { icon: ApiOutlined, group: 'work' }, load: () => import('./Page'),
};
