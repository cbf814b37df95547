import { StockOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const ladders: Screen = {
  path: '/ladders', needs: 'ladder.read', title: { zh: '提醒阶梯', en: 'Ladders' }, nav: { icon: StockOutlined, group: 'rules' }, load: () => import('./Page'),
};
export const ladder: Screen = { path: '/ladders/:key', needs: 'ladder.read', title: { zh: '提醒阶梯', en: 'Ladder' }, load: () => import('./Ladder') };
