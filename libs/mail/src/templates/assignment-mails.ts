import { taskTemplate, type ClockFacts } from './frame.js';
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
    zh: (m) => ({
      tag: '时限调整',
      ask: `本任务办结时限调整为：${dueText('zh', m.task)}。请据此安排工作。`,
      body: [`经${m.by}决定，调整本任务办结时限，后续提醒按新时限重新计算；最初下达的时限仍保留在案。`],
      facts: [['原时限', m.formerDueOn === null ? '未设定固定时限' : civilDate('zh', m.formerDueOn)], ['调整原因', m.changeReason]],
    }),
    en: (m) => ({
      tag: 'Due date changed',
      ask: `Completion of this task is now due: ${dueText('en', m.task)}. Please plan accordingly.`,
      body: [`Decided by ${m.by}. Reminders follow the new date; the date first set stays on record.`],
      facts: [['Former due date', m.formerDueOn === null ? 'no fixed due date' : civilDate('en', m.formerDueOn)], ['Reason for the change', m.changeReason]],
    }),
  }),
} as const;
