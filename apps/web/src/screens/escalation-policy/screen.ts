import { NotificationOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const escalationPolicy: Screen = {
  path: '/escalation-policy', needs: 'escalation.read', title: { zh: '催办督办办法', en: 'Escalation policy' }, nav: { icon: NotificationOutlined, group: 'rules' }, load: () => import('./Page'),
};
