import type { components } from '../../generated/schema';
import type { Both } from '../../words/language';
import { words } from '../../words/words';

export const OWN_MAILS = words({
  title: { zh: '邮件设置', en: 'My mails' },
  lead: {
    zh: '选择各类通知怎样发到您的邮箱，自此后产生的通知起执行。无论怎样选择，所有通知都留在站内“通知”中；急件总是即时发送。',
    en: 'Choose how each kind of notice comes to you by mail, for notices from now on. Whatever you choose, all of them stay in your notices here; what is urgent is always mailed at once.',
  },
  locale: { zh: '邮件语言', en: 'Language of my mails' },
  kind: { zh: '通知', en: 'Notice' },
  form: { zh: '邮件', en: 'By mail' },
  why: { zh: '说明', en: 'Why' },
  ruled: { zh: '按规定（默认）', en: 'As the rules say (default)' },
  duty: { zh: '按规定发送，不能关闭', en: 'By the rules; cannot be muted' },
  save: { zh: '保存', en: 'Save' },
  changed: { zh: '刚才在另一个窗口改过', en: 'This was changed in another window meanwhile' },
  changedBack: { zh: '改后与原来相同。', en: 'It came out as it was before.' },
  stillChosen: { zh: '您在这里的选择仍在页面上；再按“保存”即生效。', en: 'What you chose here is still on the screen: save again to keep it.' },
  saved: { zh: '已保存', en: 'Saved' },
});

type Kind = components['schemas']['MailKindDto'];

export const FORM: Readonly<Record<NonNullable<Kind['chosen']>, Both>> = {
  SINGLE: { zh: '即时单独发送', en: 'At once, a mail of its own' },
  DIGEST: { zh: '每日摘要', en: 'In the daily digest' },
  IN_APP: { zh: '不发邮件，只在站内', en: 'No mail, only here' },
};

export const FLOOR: Readonly<Record<Kind['floor'], Both>> = {
  FIXED: { zh: '履职必须收到的邮件', en: 'A duty of office' },
  DIGEST: { zh: '需要办理或者涉及时限，不能关闭', en: 'Asks for work or moves a date: cannot be muted' },
  IN_APP: { zh: '仅供知悉，可以不发邮件', en: 'Only informs: may be muted' },
};

export const LOCALE: Readonly<Record<components['schemas']['MailPreferencesDto']['locale'], Both>> = {
  zh: { zh: '中文', en: '中文' },
  en: { zh: 'English', en: 'English' },
};
