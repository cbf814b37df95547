import type { Screen } from '../../app/screen';

/** Reached from the person's own menu. */
export const ownMails: Screen = { path: '/own-mails', needs: null, title: { zh: '邮件设置', en: 'My mails' }, load: () => import('./Page') };
