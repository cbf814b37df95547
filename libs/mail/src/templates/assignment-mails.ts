import type { MailLocale } from './context.js';
import { taskTemplate, type ClockFacts, type Wording } from './frame.js';
import type { MailModels } from './models.js';
import { ROLES, askBy, civilDate, dueText } from './wording.js';

const clock = <M extends { clock: ClockFacts }>(model: M): ClockFacts => model.clock;

/** From dispatch to the handler's desk. */
export const ASSIGNMENT_MAILS = {
  'task.dispatched': taskTemplate<MailModels['task.dispatched']>({ zh: '任务交办', en: 'Task dispatched' }, {
    zh: (m) => ({
      tag: '任务交办',
      ask: askBy(m.clock, '签收本任务'),
      body: [`现将《${m.task.docTitle}》有关任务交你单位办理，你单位为${ROLES[m.task.role].zh}。请按时签收，并组织研究落实；如认为不属于本单位职责，请在签收时限内由签发人说明理由，提出退签。`],
    }),
    en: (m) => ({
      tag: 'Task dispatched',
      ask: `Please sign for receipt of this task by: ${dueText('en', m.clock)}.`,
      body: [`A task under "${m.task.docTitle}" is assigned to your agency as ${ROLES[m.task.role].en}. Please sign for it in time and see that it is carried out. If it is not within your agency's remit, your signatory may object, with reasons, before the receipt is due.`],
    }),
  }, clock),
  'task.subtask_dispatched': taskTemplate<MailModels['task.subtask_dispatched']>({ zh: '子任务交办', en: 'Subtask dispatched' }, {
    zh: (m) => ({
      tag: '子任务交办',
      ask: askBy(m.clock, '签收本子任务'),
      body: [`${m.assignedBy}将“${m.parentTitle}”的一项子任务交你单位办理。请按时签收，办结后由${m.assignedBy}审核。`],
      facts: [['上级任务', m.parentTitle], ['交办单位', m.assignedBy]],
    }),
    en: (m) => ({
      tag: 'Subtask dispatched',
      ask: `Please sign for receipt of this subtask by: ${dueText('en', m.clock)}.`,
      body: [`${m.assignedBy} assigns to your agency a subtask of "${m.parentTitle}". Please sign for it in time; ${m.assignedBy} will review the result.`],
      facts: [['Parent task', m.parentTitle], ['Assigned by', m.assignedBy]],
    }),
  }, clock),
  'task.acknowledged': taskTemplate<MailModels['task.acknowledged']>({ zh: '任务已签收', en: 'Task signed for' }, {
    zh: (m) => ({ tag: '已签收', ask: `${m.task.agency}已签收本任务。`, body: [`签收日期：${civilDate('zh', m.on)}，签收人：${m.by}。下一步由承担单位报送工作计划。`] }),
    en: (m) => ({ tag: 'Signed for', ask: `${m.task.agency} has signed for this task.`, body: [`Signed for by ${m.by} on ${civilDate('en', m.on)}. The agency's work plan is next.`] }),
  }),
  'task.handler_assigned': taskTemplate<MailModels['task.handler_assigned']>({ zh: '请承办', en: 'You are the handler' }, {
    zh: (m) => ({ tag: '请承办', ask: '请您承办本任务。', body: [`${m.by}已指定您为本任务承办人。请拟订工作计划，按期填报进展，完成后提出办结申请，由本单位签发人签发。`] }),
    en: (m) => ({ tag: 'Please handle', ask: 'Please handle this task.', body: [`${m.by} has made you the handler of this task. Please draft the work plan, report progress when due, and request completion when the work is done; your agency's signatory will sign it.`] }),
  }),
  'task.due_changed': taskTemplate<MailModels['task.due_changed']>({ zh: '办理时限调整', en: 'Due date changed' }, {
    zh: (m) => ({ ...DUE_CHANGES[m.cause].zh(m), facts: m.formerDueOn === undefined ? [] : [['原时限', m.formerDueOn === null ? '未设定固定时限' : civilDate('zh', m.formerDueOn)]] }),
    en: (m) => ({ ...DUE_CHANGES[m.cause].en(m), facts: m.formerDueOn === undefined ? [] : [['Former due date', m.formerDueOn === null ? 'no fixed due date' : civilDate('en', m.formerDueOn)]] }),
  }),
} as const;

type DueMail = MailModels['task.due_changed'];

/** The three things that can happen to a date without a request of its own. */
const DUE_CHANGES: Readonly<Record<DueMail['cause'], { [L in MailLocale]: (m: DueMail) => Wording }>> = {
  FIRMED: {
    zh: (m) => ({ tag: '时限确定', ask: `本任务办结时限已经确定：${dueText('zh', m.task)}。请据此安排工作。`, body: ['该年度放假安排已经公布，暂定时限转为正式时限；最初下达的时限仍保留在案。'] }),
    en: (m) => ({ tag: 'Due date confirmed', ask: `The due date of this task is now firm: ${dueText('en', m.task)}. Please plan accordingly.`, body: ['The public holidays of that year have been announced, so the date is no longer provisional; the date first set stays on record.'] }),
  },
  UPHELD: {
    zh: (m) => ({
      tag: '退签裁定：维持', ask: `经裁定，本任务仍由${m.task.agency}承办，请签收办理；办结时限：${dueText('zh', m.task)}。`,
      body: [`裁定人：${m.by}${m.words === null ? '' : `；裁定意见：${m.words}`}`, '等待裁定的工作日不计入你单位的办理时间，各项提醒按现时限重新计算。'],
    }),
    en: (m) => ({
      tag: 'Objection overruled', ask: `It was ruled that this task stays with ${m.task.agency}; please sign for it. Completion is due: ${dueText('en', m.task)}.`,
      body: [`Ruled by ${m.by}${m.words === null ? '.' : `: ${m.words}`}`, 'The working days of waiting for the ruling are not counted against your agency; reminders follow the date that holds now.'],
    }),
  },
  RESUMED: {
    zh: (m) => ({
      tag: '恢复办理', ask: `本任务已恢复办理，办结时限：${dueText('zh', m.task)}。请据此安排工作。`,
      body: [`决定人：${m.by}${m.words === null ? '' : `；理由：${m.words}`}`, '中止期间的工作日不计入办理时间，各项提醒按现时限重新计算；最初下达的时限仍保留在案。'],
    }),
    en: (m) => ({
      tag: 'Resumed', ask: `Work on this task is resumed; completion is due: ${dueText('en', m.task)}. Please plan accordingly.`,
      body: [`Decided by ${m.by}${m.words === null ? '.' : `: ${m.words}`}`, 'The working days of the suspension are not counted; reminders follow the date that holds now, and the date first set stays on record.'],
    }),
  },
};
