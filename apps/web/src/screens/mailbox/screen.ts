import { MailOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const mailbox: Screen = {
  path: '/mailbox', needs: 'mail.read', title: { zh: '邮件', en: 'Mails' }, nav: { icon: MailOutlined, group: 'running' }, load: () => import('./Page'),
};
export const mail: Screen = { path: '/mailbox/:id', needs: 'mail.read', title: { zh: '邮件', en: 'Mail' }, load: () => import('./Mail') };
