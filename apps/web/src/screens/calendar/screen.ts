import { CalendarOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const calendar: Screen = {
  path: '/calendar', needs: 'calendar.read', title: { zh: '工作日历', en: 'Calendar' }, nav: { icon: CalendarOutlined, group: 'rules' }, load: () => import('./Page'),
};
export const newNotice: Screen = {
  path: '/calendar/new', needs: 'calendar.preview', within: '/calendar', title: { zh: '录入放假通知', en: 'Load a holiday notice' }, load: () => import('./Load'),
};
