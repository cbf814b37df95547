import { FileProtectOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const papers: Screen = {
  path: '/papers', needs: 'task.read', title: { zh: '催办督办', en: 'Escalation papers' }, nav: { icon: FileProtectOutlined, group: 'work' }, load: () => import('./Page'),
};

/** The address that mails link to. */
export const paper: Screen = { path: '/notices/:id', within: '/papers', needs: 'task.read', title: { zh: '催办督办单', en: 'Escalation paper' }, load: () => import('./Paper') };
