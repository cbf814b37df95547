import { taskTemplate } from './frame.js';
import type { MailModels } from './models.js';
import { askBy, civilDate, dueText, periodText } from './wording.js';

/** Progress reports (进展填报). */
export const REPORT_MAILS = {
  'report.opened': taskTemplate<MailModels['report.opened']>({ zh: '请填报进展', en: 'Progress report due' }, {
    zh: (m) => ({
      tag: '请填报进展',
      ask: askBy(m.clock, '报送本期进展情况'),
      body: ['请如实填报工作进展、存在问题和下一步打算，经审核、签发后报送。本期无变化的，可报“无变化”。'],
      facts: [['填报周期', periodText('zh', m.period)]],
    }),
    en: (m) => ({
      tag: 'Report due',
      ask: `Please hand in the progress report of this period by: ${dueText('en', m.clock)}.`,
      body: ['Please report what was done, what stands in the way and what comes next; it is reviewed and signed in your agency first. If nothing has changed, say so with one click.'],
      facts: [['Period', periodText('en', m.period)]],
    }),
  }, (m) => m.clock),
  'report.submitted': taskTemplate<MailModels['report.submitted']>({ zh: '进展已报送', en: 'Progress reported' }, {
    zh: (m) => ({ tag: '进展已报送', ask: `${m.task.agency}已报送进展情况，请审阅。`, body: [`${m.by}于${civilDate('zh', m.on)}签发报送。不符合要求的，可退回补正。`], facts: [['填报周期', periodText('zh', m.period)]] }),
    en: (m) => ({ tag: 'Report handed in', ask: `${m.task.agency} has reported its progress; please read it.`, body: [`Signed by ${m.by} on ${civilDate('en', m.on)}. It may be returned for correction.`], facts: [['Period', periodText('en', m.period)]] }),
  }),
  'report.returned': taskTemplate<MailModels['report.returned']>({ zh: '进展退回补正', en: 'Report returned' }, {
    zh: (m) => ({ tag: '退回补正', ask: '本期进展情况被退回，请补正后重新报送。', body: [`退回意见：${m.returnReason}`], facts: [['填报周期', periodText('zh', m.period)], ['退回人', m.by]] }),
    en: (m) => ({ tag: 'Report returned', ask: 'This progress report was returned; please correct it and hand it in again.', body: [`Reasons: ${m.returnReason}`], facts: [['Period', periodText('en', m.period)], ['Returned by', m.by]] }),
  }),
  'report.matter_answered': taskTemplate<MailModels['report.matter_answered']>({ zh: '需协调事项已答复', en: 'Matter answered' }, {
    zh: (m) => ({
      tag: '需协调事项已答复',
      ask: '贵单位在进展中提请协调的事项已有答复，请据以办理。',
      body: [`答复：${m.answer}`, '事项已解决的，请由贵单位销掉；尚未解决的，可在下期进展中继续提请协调。'],
      facts: [['提请协调', m.matter], ['填报周期', periodText('zh', m.period)], ['答复单位', m.answeredFor ?? '联席会议办公室'], ['答复人', m.by]],
    }),
    en: (m) => ({
      tag: 'Matter answered',
      ask: 'What your agency\'s report asked others to settle has an answer; please go on by it.',
      body: [`Answer: ${m.answer}`, 'If that settles the matter, please say so; if it does not, the next report may ask for it again.'],
      facts: [['Asked for', m.matter], ['Period', periodText('en', m.period)], ['Answered for', m.answeredFor ?? 'the office of the joint meeting'], ['Answered by', m.by]],
    }),
  }),
} as const;
