import { ScheduleOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const timeline: Screen = {
  path: '/timeline', needs: 'board.read', title: { zh: '时间轴', en: 'Timeline' }, nav: { icon: ScheduleOutlined, group: 'overview' }, load: () => import('./Page'),
};
