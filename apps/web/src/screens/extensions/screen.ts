import { FieldTimeOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const extensions: Screen = {
  path: '/extensions', needs: 'task.read', title: { zh: '延期申请', en: 'Extensions' }, nav: { icon: FieldTimeOutlined, group: 'work', search: '?pending=true' }, load: () => import('./Page'),
};
