import { taskTemplate, type Row } from './frame.js';
import type { MailModels, PaperMail } from './models.js';
import { LEVELS, stays } from './urging-mails.js';
import { civilDate, days } from './wording.js';

/** Papers of escalation: to be signed, issued to the agency, answered. Levels and their words are those of every escalation. */
export const PAPER_MAILS = {
  'notice.to_sign': taskTemplate<MailModels['notice.to_sign']>({ zh: '待签发督办单', en: 'Paper to sign' }, {
    zh: (m) => ({
      tag: `请签发${LEVELS[m.level].zh.name}`,
      ask: `请审定并签发${LEVELS[m.level].zh.name}单${m.signBy === null ? '' : `，签发时限：${civilDate('zh', m.signBy)}`}。`,
      body: [
        m.proposedBy === null ? '该单由系统按催办督办办法拟制，所依据的情况附于证据清单，签发前请核对。' : `该单由${m.proposedBy}拟制${m.proposal === null ? '' : `，理由：${m.proposal}`}。`,
        '签发后即编号发出；认为不宜发出的，请注明理由不予签发。未经签发，不会向承办单位发出任何督办。',
      ],
      facts: paperRows('zh', m),
    }),
    en: (m) => ({
      tag: `Please sign: ${LEVELS[m.level].en.name}`,
      ask: `Please decide on and sign the ${LEVELS[m.level].en.name}${m.signBy === null ? '' : ` by: ${civilDate('en', m.signBy)}`}.`,
      body: [
        m.proposedBy === null ? 'It was drafted by the system under the escalation policy; what it rests on is in its evidence sheet, please check it.' : `It was proposed by ${m.proposedBy}${m.proposal === null ? '' : `: ${m.proposal}`}.`,
        'Once signed it is numbered and sent; if it should not be sent, decline it with your reason. Until it is signed, the agency hears nothing of it.',
      ],
      facts: paperRows('en', m),
    }),
  }),
  'notice.issued': taskTemplate<MailModels['notice.issued']>({ zh: '催办督办', en: 'Escalation' }, {
    zh: (m) => ({
      tag: LEVELS[m.level].zh.tag,
      ask: m.replyBy === null ? `请办理并书面回复本${LEVELS[m.level].zh.name}单。` : `请签收本${LEVELS[m.level].zh.name}单，并于${civilDate('zh', m.replyBy)}前书面回复。`,
      body: [m.text, LEVELS[m.level].zh.body, stays('zh', LEVELS[m.level].zh.name, m)],
      facts: [...paperRows('zh', m), ...(m.signedBy === null ? [] : [['签发', m.signedBy] as const])],
    }),
    en: (m) => ({
      tag: LEVELS[m.level].en.tag,
      ask: m.replyBy === null ? `Please act on this ${LEVELS[m.level].en.name} and answer it in writing.` : `Please sign for this ${LEVELS[m.level].en.name} and answer it in writing by: ${civilDate('en', m.replyBy)}.`,
      body: [LEVELS[m.level].en.body, `The paper says: ${m.text}`, stays('en', LEVELS[m.level].en.name, m)],
      facts: [...paperRows('en', m), ...(m.signedBy === null ? [] : [['Signed by', m.signedBy] as const])],
    }),
  }),
  'notice.replied': taskTemplate<MailModels['notice.replied']>({ zh: '催办督办回复', en: 'Reply to a paper' }, {
    zh: (m) => ({
      tag: '催办督办回复', ask: `${m.task.agency}已回复${m.noticeNumber ?? ''}，请审阅；回复到位的请予了结。`,
      body: [`回复内容：${m.reply}`], facts: [...paperRows('zh', m), ['回复人', m.repliedBy]],
    }),
    en: (m) => ({
      tag: 'Reply to a paper', ask: `${m.task.agency} has answered ${m.noticeNumber ?? 'the paper'}; please read it and settle the paper if it will do.`,
      body: [`The reply: ${m.reply}`], facts: [...paperRows('en', m), ['Replied by', m.repliedBy]],
    }),
  }),
} as const;

function paperRows(locale: 'zh' | 'en', m: PaperMail): Row[] {
  const zh = locale === 'zh';
  return [
    ...(m.noticeNumber === null ? [] : [[zh ? '文号' : 'Number', m.noticeNumber] as const]),
    [zh ? '级别' : 'Level', LEVELS[m.level][locale].name],
    ...(m.daysOverdue === 0 ? [] : [[zh ? '逾期' : 'Overdue', days(locale, m.daysOverdue)] as const]),
  ];
}
