import { AlertOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const alarms: Screen = {
  path: '/alarms', needs: 'alarm.read', title: { zh: '警报', en: 'Alarms' }, nav: { icon: AlertOutlined, group: 'running' }, load: () => import('./Page'),
};
