import { TableOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const matrix: Screen = {
  path: '/matrix', needs: 'board.read', title: { zh: '举措矩阵', en: 'Matrix' }, nav: { icon: TableOutlined, group: 'overview' }, load: () => import('./Page'),
};
