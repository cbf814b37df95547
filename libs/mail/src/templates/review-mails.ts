import { taskTemplate, type ClockFacts } from './frame.js';
import type { MailModels } from './models.js';
import { askBy, civilDate, days, dueText } from './wording.js';

const clock = <M extends { clock: ClockFacts }>(model: M): ClockFacts => model.clock;

/** From the agency's signature to the ledger's last line. */
export const REVIEW_MAILS = {
  'task.signing_requested': taskTemplate<MailModels['task.signing_requested']>({ zh: '请签发', en: 'Please sign' }, {
    zh: (m) => ({ tag: '请签发', ask: '请审定并签发本任务办结申请。', body: [`${m.by}已提出办结申请，报请您签发。同意的请签发；不同意的请注明意见退回承办人。`] }),
    en: (m) => ({ tag: 'Please sign', ask: 'Please decide on and sign the request for completion of this task.', body: [`${m.by} has requested completion. Sign it if you agree, or return it to the handler with your remarks.`] }),
  }),
  'task.review_requested': taskTemplate<MailModels['task.review_requested']>({ zh: '请牵头审核', en: 'Please review' }, {
    zh: (m) => ({ tag: '请牵头审核', ask: askBy(m.clock, '完成牵头审核'), body: [`${m.by}已签发办结申请，报牵头单位审核。审核通过的请签署同意；不符合要求的请注明理由退回。`] }),
    en: (m) => ({ tag: 'Please review', ask: `Please finish the lead agency's review by: ${dueText('en', m.clock)}.`, body: [`${m.by} has signed its request for completion and submits it to the lead agency. Accept it, or return it with reasons.`] }),
  }, clock),
  'task.verify_requested': taskTemplate<MailModels['task.verify_requested']>({ zh: '请核查', en: 'Please verify' }, {
    zh: (m) => ({ tag: '请核查', ask: askBy(m.clock, '提出核查意见'), body: [`${m.by}报来办结申请。请对照任务要求逐项核查佐证材料，提出核查意见；核查意见须由联席会议办公室另一名同志复核决定。`] }),
    en: (m) => ({ tag: 'Please verify', ask: `Please propose a verdict on this task by: ${dueText('en', m.clock)}.`, body: [`${m.by} has requested completion. Please check the evidence point by point and propose a verdict; another member of the joint meeting's office will decide on it.`] }),
  }, clock),
  'task.verify_proposed': taskTemplate<MailModels['task.verify_proposed']>({ zh: '请复核决定', en: 'Please decide on the verification' }, {
    zh: (m) => ({
      tag: '请复核决定',
      ask: askBy(m.clock, '复核决定'),
      body: [`${m.by}已提出核查通过的意见，请您独立复核后决定；提出人本人不得决定。`],
      facts: m.grade === undefined ? [] : [['建议等次', m.grade]],
    }),
    en: (m) => ({
      tag: 'Please decide',
      ask: `Please decide on the proposed verification by: ${dueText('en', m.clock)}.`,
      body: [`${m.by} proposes to accept the work as done. Please check it for yourself and decide; the proposer may not.`],
      facts: m.grade === undefined ? [] : [['Proposed grade', m.grade]],
    }),
  }, clock),
  'task.returned': taskTemplate<MailModels['task.returned']>({ zh: '退回重办', en: 'Returned' }, {
    zh: (m) => ({
      tag: '退回重办',
      ask: `本任务被退回，请按退回意见重新办理，办结时限：${dueText('zh', m.task)}。`,
      body: [`退回意见：${m.returnReason}`, ...points(m.missing, m.failedEvidence.map((title) => `佐证材料“${title}”不符合要求`)), '请逐条对照退回意见补充完善，重新办理并报送。'],
      facts: [['退回人', m.by]],
    }),
    en: (m) => ({
      tag: 'Returned',
      ask: `This task was returned; please rework it as the reasons require. Completion due: ${dueText('en', m.task)}.`,
      body: [`Reasons: ${m.returnReason}`, ...points(m.missing, m.failedEvidence.map((title) => `The evidence “${title}” does not meet the requirement.`)), 'Please answer every point, then submit again.'],
      facts: [['Returned by', m.by]],
    }),
  }),
  'task.completed': taskTemplate<MailModels['task.completed']>({ zh: '任务办结', en: 'Completed' }, {
    zh: (m) => ({
      tag: '已办结',
      ask: '本任务已核查通过，予以办结，无需再办。',
      body: [`办结日期：${civilDate('zh', m.on)}${m.daysLate > 0 ? `，逾期${days('zh', m.daysLate)}办结，记录在案` : '，按期办结'}。销号另行通知。`],
    }),
    en: (m) => ({
      tag: 'Completed',
      ask: 'This task was verified and is completed; nothing more is to be done.',
      body: [`Completed on ${civilDate('en', m.on)}, ${m.daysLate > 0 ? `${days('en', m.daysLate)} late, which stays on record` : 'in time'}. You will hear when it is struck off the ledger.`],
    }),
  }),
  'task.closed': taskTemplate<MailModels['task.closed']>({ zh: '任务销号', en: 'Struck off the ledger' }, {
    zh: (m) => ({ tag: '已销号', ask: '本任务已销号，无需再办。', body: [`销号日期：${civilDate('zh', m.on)}。请妥善保管有关材料，以备归档和“回头看”。`] }),
    en: (m) => ({ tag: 'Closed', ask: 'This task is struck off the ledger; nothing more is to be done.', body: [`Closed on ${civilDate('en', m.on)}. Please keep the material for the archive and for later checks.`] }),
  }),
} as const;

/** What is missing, one paragraph a point. */
function points(...missing: readonly (readonly string[])[]): string[] {
  return missing.flat().map((point, i) => `${i + 1}. ${point}`);
}
