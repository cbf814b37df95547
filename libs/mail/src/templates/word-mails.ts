import { taskTemplate } from './frame.js';
import type { MailModels } from './models.js';
import { civilDate } from './wording.js';

/** Asking other agencies for their word on a task. Both say what silence means, because it never means consent. */
export const WORD_MAILS = {
  'task.word_requested': taskTemplate<MailModels['task.word_requested']>({ zh: '请提出意见', en: 'Your word is asked' }, {
    zh: (m) => (m.ask === 'COSIGN' ? {
      tag: '请会签',
      ask: `请于${civilDate('zh', m.answerBy)}前对本任务的办结会签：同意，或注明理由不同意。`,
      body: [
        `${m.by}将本任务的办结提请贵单位会签，由贵单位签发人签署。不同意的意见将记录在案并随卷归档。`,
        m.leadDecidesAfter ? '特此公告：逾期未答复的，不视为同意，但将由牵头单位在期满后作出裁定。' : '逾期未答复的，不视为同意。',
      ],
    } : {
      tag: '销号前征求意见',
      ask: `如对本任务销号有异议，请于${civilDate('zh', m.answerBy)}前提出；无异议的请予确认。`,
      body: ['本任务已核查通过、予以办结，拟办理销号。贵单位为该举措的配合单位，异议须写明理由，联席会议办公室将予答复。', '各单位均确认无异议的，可提前销号。'],
    }),
    en: (m) => (m.ask === 'COSIGN' ? {
      tag: 'Please co-sign',
      ask: `Please co-sign the completion of this task, or dissent with your reasons, by ${civilDate('en', m.answerBy)}.`,
      body: [
        `${m.by} submits it to your agency's signatory. A dissent is put on record and filed with the task.`,
        m.leadDecidesAfter ? 'Hereby announced: silence is not taken as consent, but after that day the lead agency may decide.' : 'Silence is not taken as consent.',
      ],
    } : {
      tag: 'Objections before closing out',
      ask: `If you object to this task being closed out, please say so by ${civilDate('en', m.answerBy)}; otherwise please confirm that you do not.`,
      body: ['The task was verified and is completed; it is to be struck off the ledger. As a co-operating agency of the measure you may object, with reasons; the office will answer.', 'Once every agency has waived, it may be closed out earlier.'],
    }),
  }),
} as const;
