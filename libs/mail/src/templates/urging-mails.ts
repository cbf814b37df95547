import type { MailLocale } from './context.js';
import { taskTemplate, type ClockFacts } from './frame.js';
import type { ClockKind, MailModels } from './models.js';
import { CLOCKS, askBy, civilDate, days, dueText, leftText } from './wording.js';

const clock = <M extends { clock: ClockFacts }>(model: M): ClockFacts => model.clock;

/**
 * The wording of the levels (domain.md 2.5). It rises, but never sets a date of its own and never moves the responsibility;
 * the bulletin (通报) is always a human decision, signed by the convener.
 */
export const LEVELS = {
  1: {
    zh: { tag: '催办', name: '催办', body: '请承办人抓紧办理，及时反馈办理进展、未按期完成的原因和预计完成时间。' },
    en: { tag: 'Urging notice', name: 'urging notice', body: 'Please press ahead, and report progress, the reasons for the delay and when it will be done.' },
  },
  2: {
    zh: { tag: '督办·蓝', name: '督办（蓝色）', body: '经催办仍未办结。请审核人牵头查明原因，制定整改措施，明确完成时间，并书面反馈。' },
    en: { tag: 'Supervision order, blue', name: 'supervision order (blue)', body: 'The matter is still open after urging. The reviewer is asked to find the cause, decide on measures and a date of completion, and answer in writing.' },
  },
  3: {
    zh: { tag: '督办·黄', name: '督办（黄色）', body: '经多次督促仍未办结，现责令限期办结。请签发人（分管负责同志）亲自研究部署，逐项落实责任，并书面报告整改情况。' },
    en: { tag: 'Supervision order, yellow', name: 'supervision order (yellow)', body: 'The matter is still open after repeated urging and must now be completed. The signatory is asked to take charge personally, settle who does what, and report in writing.' },
  },
  4: {
    zh: { tag: '督办·红', name: '督办（红色）', body: '逾期时间较长，已影响整体工作进度。请主要负责同志亲自过问，立即采取有力措施予以办结；有关情况已同时报告联席会议召集人。仍未办结的，将视情按程序提请通报。' },
    en: { tag: 'Supervision order, red', name: 'supervision order (red)', body: 'The long delay now holds up the whole programme. The head of the agency is asked to see personally to its completion at once; the convener of the joint meeting has been informed. If it stays open, a public bulletin may be proposed.' },
  },
  5: {
    zh: { tag: '通报', name: '通报', body: '现将有关情况予以通报。请主要负责同志专题研究，限期整改，并书面报告整改结果。' },
    en: { tag: 'Bulletin', name: 'bulletin', body: 'The matter is made known to all agencies concerned. The head of the agency is asked to see to it and to report the outcome in writing.' },
  },
} as const;

/** Clocks of desks that others wait for: the words of a level, which speak of the task's work, would blame the wrong ones. */
const DESKS: ReadonlySet<ClockKind> = new Set(['LEAD_REVIEW', 'VERIFY', 'RULING', 'COSIGN', 'NOTICE_SIGN', 'EXTENSION', 'SPOT_CHECK']);

/** That the responsibility stays where it is; the person is named where there is one beside the agency. */
export function stays(locale: MailLocale, level: string, { task, owner }: { task: { agency: string }; owner: string }): string {
  const person = owner !== task.agency;
  if (locale === 'zh') return `${level}不改变责任分工：本事项仍由${task.agency}负责${person ? `，责任人仍为${owner}` : ''}。`;
  return `The ${level} does not change who is responsible: the matter stays with ${task.agency}${person ? `, and with ${owner}` : ''}.`;
}

/** Reminders before the due date, after it, and the levels above. */
export const URGING_MAILS = {
  'task.reminder': taskTemplate<MailModels['task.reminder']>({ zh: '到期提醒', en: 'Reminder' }, {
    zh: (m) => ({
      tag: m.clock.workingDaysLeft === null ? '到期提醒' : `提醒·${leftText('zh', m.clock.workingDaysLeft)}`,
      ask: askBy(m.clock, CLOCKS[m.clock.kind].zh.act),
      body: ['上述事项即将到期，请统筹安排，按时完成。如已办理，请及时在系统中登记。'],
    }),
    en: (m) => ({
      tag: m.clock.workingDaysLeft === null ? 'Reminder' : `Reminder: ${leftText('en', m.clock.workingDaysLeft)}`,
      ask: `Please ${CLOCKS[m.clock.kind].en.act} by: ${dueText('en', m.clock)}.`,
      body: ['The date is near; please see that it is kept. If the work is done already, please record it in the system.'],
    }),
  }, clock),
  'task.overdue': taskTemplate<MailModels['task.overdue']>({ zh: '逾期提醒', en: 'Overdue' }, {
    zh: (m) => ({
      tag: `逾期${days('zh', m.daysOverdue)}`,
      ask: `请立即${CLOCKS[m.clock.kind].zh.act}：现已逾期${days('zh', m.daysOverdue)}。`,
      body: [m.clock.kind === 'COMPLETION'
        ? '请抓紧办理并反馈逾期原因；确需延期的，请按程序提出延期申请，在批准之前逾期时间继续计算。' : '请抓紧办理，逾期情况记录在案。'],
    }),
    en: (m) => ({
      tag: `Overdue: ${days('en', m.daysOverdue)}`,
      ask: `Please ${CLOCKS[m.clock.kind].en.act} at once: it is ${days('en', m.daysOverdue)} overdue.`,
      body: [m.clock.kind === 'COMPLETION'
        ? 'Please press ahead and give the reason for the delay. If more time is needed, request an extension; until it is granted, the delay keeps counting.'
        : 'Please see to it; the delay is on record.'],
    }),
  }, clock),
  'task.escalated': taskTemplate<MailModels['task.escalated']>({ zh: '催办督办', en: 'Escalation' }, {
    zh: (m) => {
      const level = LEVELS[m.level].zh;
      return {
        tag: level.tag,
        ask: `“${m.task.title}”${CLOCKS[m.clock.kind].zh.noun}已过，现已逾期${days('zh', m.daysOverdue)}，特予${level.name}。`,
        body: [
          `${DESKS.has(m.clock.kind) ? `请尽快${CLOCKS[m.clock.kind].zh.act}，有关单位正在等待。` : level.body}${m.replyBy === undefined ? '' : `请于${civilDate('zh', m.replyBy)}前反馈。`}`,
          stays('zh', level.name, m),
        ],
        facts: [
          ['级别', level.name],
          ['逾期', days('zh', m.daysOverdue)],
          ['责任人', m.owner],
          ...(m.noticeNumber === undefined ? [] : [['编号', m.noticeNumber] as const]),
          ...(m.signedBy === undefined ? [] : [['签发', m.signedBy] as const]),
        ],
      };
    },
    en: (m) => {
      const level = LEVELS[m.level].en;
      return {
        tag: level.tag,
        ask: `"${m.task.title}": to ${CLOCKS[m.clock.kind].en.act} is ${days('en', m.daysOverdue)} overdue; this is the ${level.name}.`,
        body: [
          `${DESKS.has(m.clock.kind) ? `Please ${CLOCKS[m.clock.kind].en.act} soon: others are waiting for it.` : level.body}${m.replyBy === undefined ? '' : ` Please answer by ${civilDate('en', m.replyBy)}.`}`,
          stays('en', level.name, m),
        ],
        facts: [
          ['Level', level.name],
          ['Overdue', days('en', m.daysOverdue)],
          ['Owner', m.owner],
          ...(m.noticeNumber === undefined ? [] : [['Notice number', m.noticeNumber] as const]),
          ...(m.signedBy === undefined ? [] : [['Signed by', m.signedBy] as const]),
        ],
      };
    },
  }, clock),
} as const;
