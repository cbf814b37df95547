import { taskTemplate, type Row } from './frame.js';
import type { ExtensionAnswered, ExtensionAsked, MailModels } from './models.js';
import { civilDate } from './wording.js';

/** What is asked of the reader at each stage (domain.md 2.4); the rest of the mail is the same. */
const STAGES = {
  SIGN: {
    zh: { tag: '请签发延期申请', ask: '请审定并签发本任务的延期申请', body: '同意的请签发报送；不同意的请注明意见退回承办人。' },
    en: { tag: 'Please sign a request for extension', ask: 'Please decide on and sign the request to extend this task', body: 'Sign it if you agree, or return it to the handler with your remarks.' },
  },
  OPINION: {
    zh: { tag: '请提延期意见', ask: '请对本任务的延期申请提出牵头单位意见', body: '该任务由贵单位牵头或交办，请说明是否支持延期及理由；意见将随申请一并报联席会议办公室。' },
    en: { tag: 'Please give your opinion', ask: 'Please give your agency\'s opinion on the request to extend this task', body: 'Your agency leads or assigned this task. Please say whether you support the extension and why; your opinion goes to the office with the request.' },
  },
  REVIEW: {
    zh: { tag: '请初审延期申请', ask: '请对本任务的延期申请提出初审意见', body: '请核对延期理由、目前进展和申请时限，提出初审意见后报审定。' },
    en: { tag: 'Please review a request for extension', ask: 'Please review the request to extend this task', body: 'Please check the reasons, the progress and the date asked for, and pass it on with your recommendation.' },
  },
  DECIDE: {
    zh: { tag: '请审定延期申请', ask: '请审定本任务的延期申请', body: '答复须明确时限：同意所申请的时限、另定时限，或者维持原定时限。' },
    en: { tag: 'Please decide on a request for extension', ask: 'Please decide on the request to extend this task', body: 'The answer names the date: the one asked for, another one, or the present one.' },
  },
} as const satisfies Record<ExtensionAsked['stage'], Record<'zh' | 'en', { tag: string; ask: string; body: string }>>;

const OUTCOMES = {
  APPROVED: { zh: '同意延期', en: 'Extension approved' },
  PARTLY_APPROVED: { zh: '部分同意延期', en: 'Extended to another date' },
  REJECTED: { zh: '不予延期', en: 'Extension refused' },
} as const satisfies Record<ExtensionAnswered['outcome'], { zh: string; en: string }>;

/** Requests for more time, and their answers. */
export const EXTENSION_MAILS = {
  'extension.requested': taskTemplate<MailModels['extension.requested']>({ zh: '延期申请', en: 'Request for extension' }, {
    zh: (m) => ({
      tag: STAGES[m.stage].zh.tag,
      ask: m.answerBy === null ? `${STAGES[m.stage].zh.ask}。` : `${STAGES[m.stage].zh.ask}，答复时限：${civilDate('zh', m.answerBy)}。`,
      body: [
        `${m.by}报来第${m.number}次延期申请${m.late ? '。该申请在时限届满后提出，批准之前逾期时间继续计算' : ''}。`,
        STAGES[m.stage].zh.body,
      ],
      facts: askedRows('zh', m),
    }),
    en: (m) => ({
      tag: STAGES[m.stage].en.tag,
      ask: m.answerBy === null ? `${STAGES[m.stage].en.ask}.` : `${STAGES[m.stage].en.ask} by: ${civilDate('en', m.answerBy)}.`,
      body: [
        `Request number ${m.number}, passed on by ${m.by}.${m.late ? ' It was filed after the date had passed; until it is granted, the delay keeps counting.' : ''}`,
        STAGES[m.stage].en.body,
      ],
      facts: askedRows('en', m),
    }),
  }),
  'extension.decided': taskTemplate<MailModels['extension.decided']>({ zh: '延期答复', en: 'Answer on the extension' }, {
    zh: (m) => ({
      tag: OUTCOMES[m.outcome].zh,
      ask: m.outcome === 'REJECTED'
        ? `本任务不予延期，时限仍为${civilDate('zh', m.decidedDueOn)}，请抓紧办理。` : `本任务的办结时限改为${civilDate('zh', m.decidedDueOn)}，请按新时限安排办理。`,
      body: [m.outcome === 'REJECTED' ? '各项提醒、催办按现行时限继续。' : '原定时限仍记录在案；各项提醒和进展填报已按新时限重新安排，原时限的提醒不再发送。'],
      facts: answeredRows('zh', m),
    }),
    en: (m) => ({
      tag: OUTCOMES[m.outcome].en,
      ask: m.outcome === 'REJECTED'
        ? `This task is not extended; its date remains ${civilDate('en', m.decidedDueOn)}. Please press ahead.` : `This task is now due on ${civilDate('en', m.decidedDueOn)}; please plan by that date.`,
      body: [m.outcome === 'REJECTED' ? 'Reminders and escalations go on by the present date.' : 'The first date stays on record; reminders and progress reports follow the new one, and none is sent for the old one any more.'],
      facts: answeredRows('en', m),
    }),
  }),
} as const;

function askedRows(locale: 'zh' | 'en', m: ExtensionAsked): Row[] {
  const zh = locale === 'zh';
  return [
    [zh ? '申请时的时限' : 'Due when it was filed', civilDate(locale, m.formerDueOn)],
    [zh ? '申请延期至' : 'Asked for', civilDate(locale, m.requestedDueOn)],
    [zh ? '延期原因' : 'Reason', zh ? `${m.reasonClass}：${m.reasonText}` : `${m.reasonClass}: ${m.reasonText}`],
    [zh ? '目前进展' : 'Progress so far', m.progress],
  ];
}

function answeredRows(locale: 'zh' | 'en', m: ExtensionAnswered): Row[] {
  const zh = locale === 'zh';
  return [
    [zh ? '申请时的时限' : 'Due when it was filed', civilDate(locale, m.formerDueOn)],
    [zh ? '申请延期至' : 'Asked for', civilDate(locale, m.requestedDueOn)],
    [zh ? '答复人' : 'Decided by', m.by],
    ...(m.decisionReason === null ? [] : [[zh ? '答复意见' : 'Remarks', m.decisionReason] as const]),
  ];
}
