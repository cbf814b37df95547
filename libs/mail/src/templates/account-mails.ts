import { closing, greeting, subjectLine, type MailTemplate } from './frame.js';
import type { InvitedModel } from './models.js';
import { civilDate } from './wording.js';

const invited: MailTemplate<InvitedModel> = {
  label: { zh: '开通账号', en: 'Your account' },
  compose: (locale, m) => {
    const zh = locale === 'zh';
    return {
      subject: subjectLine(locale, zh ? '开通账号' : 'Your account', zh ? '请设置登录名和密码' : 'please choose a login and a password', m.agency),
      blocks: [
        greeting(locale, m.recipient),
        { type: 'emphasis', text: zh
          ? `请于${civilDate('zh', m.expiresOn)}前点击下面的链接，设置您的登录名和密码。`
          : `Please follow the link below by ${civilDate('en', m.expiresOn)} to choose your login and password.` },
        { type: 'paragraph', text: zh
          ? `${m.by}邀请您使用督办系统，您在${m.agency}的岗位是“${m.post}”。链接只能使用一次，请勿转发；如果您不了解此事，请忽略本邮件并告知本单位联络员。`
          : `${m.by} invites you to the Duban system, where you hold the post "${m.post}" of ${m.agency}. The link works once; please do not forward it. If you do not expect this, ignore it and tell your agency's liaison.` },
        { type: 'action', label: zh ? '设置登录名和密码' : 'Choose login and password', path: m.link },
        ...closing(locale, m),
      ],
    };
  },
};

export const ACCOUNT_MAILS = { 'account.invited': invited } as const;
