import { SafetyCertificateOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const spotChecks: Screen = {
  path: '/spot-checks', needs: 'task.read', title: { zh: '随机抽查', en: 'Spot checks' }, nav: { icon: SafetyCertificateOutlined, group: 'work' }, load: () => import('./Page'),
};
