import { AuditOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const disputes: Screen = { path: '/disputes', needs: 'task.read', title: { zh: '争议裁定', en: 'Disputes' }, nav: { icon: AuditOutlined, group: 'work' }, load: () => import('./Page') };
