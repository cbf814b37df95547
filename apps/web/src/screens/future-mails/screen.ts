import { SendOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const futureMails: Screen = {
  path: '/future-mails', needs: 'mail.read', title: { zh: '将发邮件', en: 'Mails to come' }, nav: { icon: SendOutlined, group: 'running' }, load: () => import('./Page'),
};
