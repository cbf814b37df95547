import { SwapOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const successions: Screen = {
  path: '/successions', needs: 'agency.succeed', title: { zh: '机构移交', en: 'Successions' }, nav: { icon: SwapOutlined, group: 'rules' }, load: () => import('./Page'),
};
