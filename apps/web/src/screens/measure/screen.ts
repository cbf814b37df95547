import { FlagOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const measures: Screen = {
  path: '/measures', needs: 'measure.read', title: { zh: '举措', en: 'Measures' }, nav: { icon: FlagOutlined, group: 'overview' }, load: () => import('./List'),
};

export const measure: Screen = { path: '/measures/:id', needs: 'measure.read', title: { zh: '举措', en: 'Measure' }, load: () => import('./Page') };
