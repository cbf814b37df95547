import type { MailLocale } from './context.js';
import { clip } from '../plain-text.js';
import type { MailBlock } from './document.js';
import { footer, greeting, type MailTemplate } from './frame.js';
import { DIGEST_GROUPS, type DigestGroup, type DigestModel, type NotificationKind } from './models.js';
import { GROUPS, civilDate, dueText } from './wording.js';

type LabelOf = (kind: Exclude<NotificationKind, 'digest'>, locale: MailLocale) => string;

/** One mail per person and day (F4): tables by urgency, the most urgent first, empty ones left out. */
export function digestTemplate(labelOf: LabelOf): MailTemplate<DigestModel> {
  return {
    label: { zh: '每日汇总', en: 'Daily digest' },
    compose: (locale, m) => {
      const zh = locale === 'zh';
      const items = (group: DigestGroup) => m.groups.filter((g) => g.group === group).flatMap((g) => g.items);
      const filled = DIGEST_GROUPS.filter((group) => items(group).length > 0);
      const total = filled.reduce((sum, group) => sum + items(group).length, 0);
      const summary = filled.map((group) => (zh ? `${GROUPS[group].zh}${items(group).length}项` : `${GROUPS[group].en}: ${items(group).length}`)).join(zh ? '、' : '; ');
      return {
        subject: clip(zh ? `【督办日报】${civilDate('zh', m.date, false)}：${summary || '无事项'}` : `[Daily digest] ${civilDate('en', m.date, false)} - ${summary || 'nothing'}`, 110),
        blocks: [
          greeting(locale, m.recipient),
          { type: 'emphasis', text: zh ? `${civilDate('zh', m.date)}，与您有关的事项共${total}项，请依次办理。` : `${civilDate('en', m.date)}: ${total} ${total === 1 ? 'matter concerns' : 'matters concern'} you. Please see to them in this order.` },
          ...filled.map((group): MailBlock => ({
            type: 'table',
            caption: `${GROUPS[group][locale]}${zh ? `（${items(group).length}项）` : ` (${items(group).length})`}`,
            head: zh ? ['任务', '单位', '事由', '时限', '说明'] : ['Task', 'Agency', 'Matter', 'Due', 'Remarks'],
            rows: items(group).map((item) => ({
              cells: [item.title, item.agency, labelOf(item.kind, locale), dueText(locale, item), item.text ?? (zh ? '无' : 'none')],
              path: item.link,
            })),
          })),
          { type: 'action', label: zh ? '登录系统办理' : 'Open in the system', path: m.link },
          { type: 'small', text: zh ? '本汇总每个工作日至多发送一次，仅发送给您；紧急事项另行单独通知。' : 'This digest is sent at most once per working day, to you only; urgent matters come in mails of their own.' },
          footer(locale),
        ],
      };
    },
  };
}
