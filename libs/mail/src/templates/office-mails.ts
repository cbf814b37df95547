import { closing, greeting, noteRow, subjectLine, type MailTemplate, type Row } from './frame.js';
import type { MailBlock } from './document.js';
import type { CalendarMissingModel, PlanAmendedModel, PlanMailModel, UndeliverableModel } from './models.js';
import { ROLES, civilDate, dueText } from './wording.js';

const CAUSES = {
  missing: { zh: '未登记邮箱地址', en: 'no address is on record' },
  malformed: { zh: '邮箱地址格式有误', en: 'the address is malformed' },
  refused: { zh: '对方邮件服务器拒收', en: 'the mail server refused it' },
  uncertain: { zh: '是否送达无法确定', en: 'it is not certain whether it arrived' },
  gave_up: { zh: '多次投递未成功', en: 'it could not be delivered after several tries' },
} as const satisfies Record<UndeliverableModel['cause'], { zh: string; en: string }>;

const planIssued: MailTemplate<PlanMailModel> = {
  label: { zh: '计划下达', en: 'Plan issued' },
  compose: (locale, m) => {
    const zh = locale === 'zh';
    return {
      subject: subjectLine(locale, zh ? '计划下达' : 'Plan issued', m.docTitle, m.agency),
      blocks: [
        greeting(locale, m.recipient),
        { type: 'emphasis', text: zh
          ? `请${m.agency}对照下表逐项签收、落实。签收时限：${dueText('zh', m.receipt)}。`
          : `${m.agency}: please sign for each of the tasks below and see it through. Receipt due: ${dueText('en', m.receipt)}.` },
        { type: 'paragraph', text: zh
          ? `《${m.docTitle}》（${m.docNumber}）任务分工计划已于${civilDate('zh', m.issuedOn)}下达，其中涉及${m.agency}的任务共${m.tasks.length}项。`
          : `The plan for "${m.docTitle}" (${m.docNumber}) was issued on ${civilDate('en', m.issuedOn)}; it holds ${m.tasks.length} ${m.tasks.length === 1 ? 'task' : 'tasks'} for ${m.agency}.` },
        {
          type: 'table',
          caption: zh ? '任务分工表' : 'Your tasks',
          head: zh ? ['任务', '举措', '分工', '办结时限'] : ['Task', 'Measure', 'Role', 'Completion due'],
          rows: m.tasks.map((t) => ({ cells: [t.title, t.measureRef, ROLES[t.role][locale], dueText(locale, t)], path: t.link })),
        },
        ...[...new Map(m.tasks.map((task) => [task.measureRef, task])).values()].map(({ measureRef, measureTitle, measureQuote }): MailBlock => ({
          type: 'quote',
          source: zh ? `第${measureRef}条“${measureTitle}”原文` : `Measure ${measureRef} "${measureTitle}", in the original words`,
          text: measureQuote,
        })),
        ...rows(noteRow(locale, m)),
        { type: 'action', label: zh ? '登录系统签收' : 'Sign for them in the system', path: m.link },
        ...closing(locale, m),
      ],
    };
  },
};

const planAmended: MailTemplate<PlanAmendedModel> = {
  label: { zh: '计划调整', en: 'Plan amended' },
  compose: (locale, m) => {
    const zh = locale === 'zh';
    return {
      subject: subjectLine(locale, zh ? '计划调整' : 'Plan amended', m.docTitle, m.agency),
      blocks: [
        greeting(locale, m.recipient),
        { type: 'emphasis', text: zh
          ? `请${m.agency}按下列调整安排工作；新增任务请按时签收。`
          : `${m.agency}: please plan by the changes below, and sign for new tasks in time.` },
        { type: 'paragraph', text: zh
          ? `《${m.docTitle}》（${m.docNumber}）任务分工计划于${civilDate('zh', m.amendedOn)}调整为第${m.number}版，涉及${m.agency}的共${m.lines.length}处。后续提醒按调整后的时限重新计算；最初下达的时限仍保留在案。`
          : `The plan for "${m.docTitle}" (${m.docNumber}) was amended on ${civilDate('en', m.amendedOn)} to version ${m.number}; ${m.lines.length} ${m.lines.length === 1 ? 'change concerns' : 'changes concern'} ${m.agency}. Reminders follow the new dates; the dates first set stay on record.` },
        { type: 'table', caption: zh ? '调整内容' : 'Changes', head: [zh ? '内容' : 'Change'], rows: m.lines.map((line) => ({ cells: [line], path: null })) },
        { type: 'facts', rows: [[zh ? '调整原因' : 'Reason', m.changeReason], [zh ? '依据' : 'Basis', m.basis], ...noteRow(locale, m)] },
        { type: 'action', label: zh ? '登录系统查看' : 'See them in the system', path: m.link },
        ...closing(locale, m),
      ],
    };
  },
};

const undeliverable: MailTemplate<UndeliverableModel> = {
  label: { zh: '通知未送达', en: 'Notice not delivered' },
  compose: (locale, m) => {
    const zh = locale === 'zh';
    const cause = CAUSES[m.cause][locale];
    return {
      subject: subjectLine(locale, zh ? '通知未送达' : 'Notice not delivered', zh ? `${m.person}：${cause}` : `${m.person}: ${cause}`, m.agency),
      blocks: [
        greeting(locale, m.recipient),
        { type: 'emphasis', text: zh ? `发给${m.agency}${m.person}的通知未能送达：${cause}。请核实联系方式，另行通知。` : `A notice to ${m.person} of ${m.agency} was not delivered: ${cause}. Please check the address and tell them another way.` },
        { type: 'paragraph', text: m.receiptClockHeld
          ? (zh ? '通知送达之前，该任务的签收时限不起算。' : 'Until a notice is delivered, the time for receipt of the task does not run.')
          : (zh ? '该任务的时限照常计算。' : 'The times of the task run on as usual.') },
        { type: 'facts', rows: [
          [zh ? '单位' : 'Agency', m.agency],
          [zh ? '收件人' : 'Person', m.person],
          [zh ? '邮箱地址' : 'Address', m.address ?? (zh ? '无' : 'none')],
          ...(m.taskTitle === null ? [] : [[zh ? '任务' : 'Task', m.taskTitle] as const]),
          [zh ? '未送达的通知' : 'The notice', m.subject],
          [zh ? '服务器答复' : 'The server said', m.serverResponse ?? (zh ? '无' : 'nothing')],
          ...noteRow(locale, m),
        ] },
        { type: 'action', label: zh ? '查看并更正' : 'See and correct', path: m.link },
        ...closing(locale, m),
      ],
    };
  },
};

const calendarMissing: MailTemplate<CalendarMissingModel> = {
  label: { zh: '放假安排缺失', en: 'Calendar missing' },
  compose: (locale, m) => {
    const zh = locale === 'zh';
    return {
      subject: subjectLine(locale, zh ? '放假安排缺失' : 'Calendar missing', zh ? `${m.year}年放假安排尚未录入，${m.affectedTasks}项任务时限为暂定` : `${m.year} is not in the calendar; ${m.affectedTasks} due dates are provisional`, null),
      blocks: [
        greeting(locale, m.recipient),
        { type: 'emphasis', text: zh ? `请在国务院办公厅公布${m.year}年部分节假日安排后及时录入系统。` : `Please enter the holiday notice of the State Council's General Office for ${m.year} as soon as it is published.` },
        { type: 'paragraph', text: zh
          ? `系统中没有${m.year}年的放假调休安排，有${m.affectedTasks}项任务的时限只能按周一至周五推算，均标注“暂定”。录入之前系统不会自行改动任何时限；录入后需要调整的，将另行通知。`
          : `The system has no public holidays and make-up days for ${m.year}. The due dates of ${m.affectedTasks} tasks are reckoned by plain weekdays and marked provisional. No date is moved silently: what changes once the notice is entered will be announced.` },
        ...rows(noteRow(locale, m)),
        { type: 'action', label: zh ? '录入放假安排' : 'Enter the calendar', path: m.link },
        ...closing(locale, m),
      ],
    };
  },
};

function rows(list: readonly Row[]): MailBlock[] {
  return list.length === 0 ? [] : [{ type: 'facts', rows: list }];
}

/** Mails that are not about one task. */
export const OFFICE_MAILS = {
  'plan.issued': planIssued,
  'plan.amended': planAmended,
  'alarm.mail_undeliverable': undeliverable,
  'alarm.calendar_missing': calendarMissing,
} as const;
