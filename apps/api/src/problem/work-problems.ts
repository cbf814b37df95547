import type { DomainErrorCode } from '#domain';
import type { Facts } from './facts.js';
import type { ProblemRow } from './row.js';
import { DAY_OFF_WORDS, FIELD_WORDS } from './words.js';

const at = (f: Facts): string => (f.path === '' ? '' : `（${f.path}）`);
const atEn = (f: Facts): string => (f.path === '' ? '' : ` (${f.path})`);

/** Acts, their conditions and their dates. */
export const WORK_PROBLEMS = {
  reason_required: {
    status: 422, title: { zh: '须填写理由', en: 'A reason is required' }, shows: ['act', 'index'],
    zh: (f) => `${f.has('act') ? `“${f.act()}”` : '此项办理'}须写明理由。`, en: (f) => `${f.has('act') ? `"${f.act()}"` : 'This'} takes a reason.`,
  },
  open_children: {
    status: 409, title: { zh: '尚有未办结的子任务', en: 'Open subtasks' }, shows: ['act', 'children'],
    zh: (f) => `还有${f.all('children').length}项子任务未办结：${f.all('children').map((c) => `“${c.text('title')}”（${c.agency('agencyCode')}，${c.status('status')}）`).join('；')}。请待其办结后再办理。`,
    en: (f) => `${f.all('children').length} subtask(s) are not completed: ${f.all('children').map((c) => `"${c.text('title')}" (${c.agency('agencyCode')}, ${c.status('status')})`).join('; ')}. Wait until they are.`,
  },
  depth_limit: {
    status: 422, title: { zh: '分解层级过深', en: 'Too deep' }, shows: ['limit'],
    zh: (f) => `任务最多分解${f.text('limit')}级，请在上一级分解。`, en: (f) => `Tasks are split ${f.text('limit')} levels deep at most; add it one level up.`,
  },
  not_assignable: {
    status: 422, title: { zh: '不能作为责任单位', en: 'Can not be given tasks' }, shows: ['field', 'code', 'why', 'successor'],
    zh: (f) => f.text('why') === 'same_agency' ? `该任务现由“${f.agency('code')}”承办，请另选一家单位。` : f.has('successor') ? `“${f.agency('code')}”已撤销，其职责由“${f.agency('successor')}”承接，请改为该单位。` : `“${f.agency('code')}”不能直接承办任务（集合名称、发文机关或联席办自身），请选择具体单位。`,
    en: (f) => f.text('why') === 'same_agency' ? `The task is with "${f.agency('code')}" already; choose another agency.` : f.has('successor') ? `"${f.agency('code')}" no longer exists; "${f.agency('successor')}" took over from it: name that one.` : `"${f.agency('code')}" can not be given a task (a collective, the issuer or the office itself); choose a particular agency.`,
  },
  no_handler: {
    status: 409, title: { zh: '尚未指定承办人', en: 'No handler' }, shows: ['act'],
    zh: () => '该任务尚未指定承办人，请先由联络员或负责人指定承办人。', en: () => 'The task has no handler yet; the liaison or a superior has to assign one first.',
  },
  clause_or_evidence_missing: {
    status: 422, title: { zh: '材料不齐', en: 'Something is missing' }, shows: ['act', 'missing', 'deliverableType'],
    zh: (f) => (f.text('missing') === 'evidence' ? `缺少佐证材料：本任务要求的成果形式为“${f.deliverable('deliverableType')}”。`
      : f.text('missing') === 'progress' ? '请先填写进展情况。' : '请填写办结说明。'),
    en: (f) => (f.text('missing') === 'evidence' ? `Evidence is missing: this task asks for "${f.deliverable('deliverableType')}".`
      : f.text('missing') === 'progress' ? 'Write what progress was made first.' : 'A statement of completion is missing.'),
  },
  field_required: {
    status: 422, title: { zh: '缺少必填内容', en: 'Something is missing' }, shows: ['act', 'field'],
    zh: (f) => `${f.has('act') ? `“${f.act()}”` : '此项办理'}须填写${[f.text('field'), f.text('or')].filter(Boolean).map((field) => FIELD_WORDS[field]?.zh ?? field).join('或')}。`,
    en: (f) => `${f.has('act') ? `"${f.act()}"` : 'This'} takes ${[f.text('field'), f.text('or')].filter(Boolean).map((field) => FIELD_WORDS[field]?.en ?? field).join(' or ')}.`,
  },
  only_continuing: {
    status: 409, title: { zh: '仅限持续推进类任务', en: 'Only for continuing work' }, shows: ['act', 'type'],
    zh: () => '只有持续推进类任务可以转为常态化；有明确完成时限的任务须办结或终止。',
    en: () => 'Only continuing work can be made routine; work with an end is completed or terminated.',
  },
  waiting_for_task: {
    status: 409, title: { zh: '正在等待其他单位的任务', en: 'Waiting for another task' }, shows: ['act', 'tasks'],
    zh: (f) => `本任务正在等待：${f.all('tasks').map((c) => `“${c.text('title')}”（${c.agency('agencyCode')}，${c.status('status')}）`).join('；')}。请待其办结或先结束等待。`,
    en: (f) => `This task waits for: ${f.all('tasks').map((c) => `"${c.text('title')}" (${c.agency('agencyCode')}, ${c.status('status')})`).join('; ')}. Wait until it is done, or stop waiting first.`,
  },
  delegated: {
    status: 409, title: { zh: '该任务系委派办理', en: 'The task is delegated' }, shows: ['act'],
    zh: () => '该任务是他人委派办理的：受委派人办完后交回，或由委派人收回后再办理此项。', en: () => 'The task is delegated: whoever has it hands it back first, or who lent it takes it back.',
  },
  not_of_unit: {
    status: 403, title: { zh: '非本部门任务', en: 'Not of this department' }, shows: ['act'],
    zh: () => '该任务已交由其他部门办理，只能由该部门人员领办；需要转入的请联系联络员转办。', en: () => 'The task was given to another department; only its people may claim it. The liaison can transfer it.',
  },
  sign_step_open: {
    status: 409, title: { zh: '尚未轮到该环节', en: 'Not this post\'s turn yet' }, shows: ['act', 'need'],
    zh: (f) => `按本单位签发流程，现应由${f.roles('need')}办理，之后才轮到下一环节。`, en: (f) => `By the agency's chain of signatures it is now the turn of: ${f.roles('need')}.`,
  },
  route_unmanned: {
    status: 422, title: { zh: '流程中的岗位无人担任', en: 'Nobody holds a post of the chain' }, shows: ['need'],
    zh: (f) => `目前无人担任：${f.roles('need')}。请先安排人员，否则办结申请将无人签批。`, en: (f) => `Nobody holds: ${f.roles('need')}. Appoint somebody first, or no request could be signed.`,
  },
  grade_reason_required: {
    status: 422, title: { zh: '该等次须写明理由', en: 'This grade takes a reason' }, shows: ['act', 'grade'],
    zh: () => '评定“优秀”或“不合格”须写明理由。', en: () => 'The grades excellent and fail each take a reason.',
  },
  due_before_children: {
    status: 422, title: { zh: '早于子任务时限', en: 'Earlier than a subtask' }, shows: ['path', 'field', 'dueOn', 'latestChildDue'],
    zh: (f) => `${f.day('dueOn')}早于其子任务的时限${f.day('latestChildDue')}；请先调整子任务，或另定时限${at(f)}。`,
    en: (f) => `${f.day('dueOn')} is earlier than ${f.day('latestChildDue')}, when one of its subtasks is due; move that first or choose another date${atEn(f)}.`,
  },
  tasks_open: {
    status: 409, title: { zh: '尚有未办结的任务', en: 'Open tasks' }, shows: ['act', 'tasks', 'count'],
    zh: (f) => `还有${f.has('count') ? f.text('count') : f.all('tasks').length}项任务没有办结，也没有终止或转常态化：${f.all('tasks').map((c) => `“${c.text('title')}”（${c.agency('agencyCode')}，${c.status('status')}）`).join('；')}。`,
    en: (f) => `${f.has('count') ? f.text('count') : f.all('tasks').length} task(s) are neither done nor terminated nor routine: ${f.all('tasks').map((c) => `"${c.text('title')}" (${c.agency('agencyCode')}, ${c.status('status')})`).join('; ')}.`,
  },
  measure_suspended: {
    status: 409, title: { zh: '举措已中止', en: 'The measure is suspended' }, shows: ['act'],
    zh: () => '所属举措仍在中止中，其任务随举措一并恢复。', en: () => 'The measure is still suspended; its tasks resume with it.',
  },
  measure_not_open: {
    status: 409, title: { zh: '举措已中止或终止', en: 'A measure is suspended or terminated' }, shows: ['measures'],
    zh: (f) => `举措${f.list(f.texts('measures'))}已中止或终止，不能下达任务；请先恢复，或不列入本计划。`,
    en: (f) => `Measure(s) ${f.list(f.texts('measures'))} are suspended or terminated and can not be given out; resume them first or leave them out.`,
  },
  parent_suspended: {
    status: 409, title: { zh: '上级任务已中止', en: 'The parent is suspended' }, shows: ['act'],
    zh: () => '上级任务仍在中止中，子任务随上级任务一并恢复。', en: () => 'The parent task is still suspended; a subtask resumes with it.',
  },
  unknown_agency: {
    status: 422, title: { zh: '没有这个单位', en: 'No such agency' }, shows: ['field', 'code', 'path'],
    zh: (f) => `单位名录中没有“${f.text('code')}”${at(f)}，请核对单位代码。`, en: (f) => `The registry has no agency "${f.text('code')}"${atEn(f)}; check its code.`,
  },
  unknown_person: {
    status: 422, title: { zh: '人选不符', en: 'No such person here' }, shows: ['field', 'need'],
    zh: (f) => (f.text('need') === 'HANDLER' ? `所选人员目前不是本单位的承办人${at(f)}，请从本单位承办人中选择。` : f.has('need') ? `所选人员在这些日子不担任该岗位${at(f)}。` : `所选人员不在本单位任职${at(f)}。`),
    en: (f) => (f.text('need') === 'HANDLER' ? `The person named does not hold the post of handler in this agency today${atEn(f)}.` : f.has('need') ? `The person named does not hold this post in those days${atEn(f)}.` : `The person named holds no post in this agency${atEn(f)}.`),
  },
  due_in_past: {
    status: 422, title: { zh: '时限已过', en: 'Date in the past' }, shows: ['field', 'dueOn', 'today'],
    zh: (f) => `${f.day('dueOn')}已经过去（今天是${f.day('today')}），请设定今天或以后的工作日。`,
    en: (f) => `${f.day('dueOn')} is past (today is ${f.day('today')}); choose today or a later working day.`,
  },
  due_on_day_off: {
    status: 422, title: { zh: '时限不是工作日', en: 'Not a working day' }, shows: ['field', 'dueOn', 'why', 'name', 'notice', 'previousWorkingDay', 'nextWorkingDay'],
    zh: (f) => `${f.day('dueOn')}是${f.has('name') ? `${f.text('name')}放假日` : DAY_OFF_WORDS.week.zh}${f.inner('notice').has('published') ? `（国务院办公厅${f.inner('notice').text('published')}通知：${f.inner('notice').text('source')}）` : ''}，不能作为办理时限；前一个工作日是${f.day('previousWorkingDay')}，后一个是${f.day('nextWorkingDay')}。`,
    en: (f) => `${f.day('dueOn')} is ${f.has('name') ? `a day off for ${f.text('name')}` : DAY_OFF_WORDS.week.en}${f.inner('notice').has('published') ? ` (State Council General Office, notice of ${f.inner('notice').text('published')}: ${f.inner('notice').text('source')})` : ''} and can not be a due date; the working day before is ${f.day('previousWorkingDay')}, the one after ${f.day('nextWorkingDay')}.`,
  },
  due_after_parent: {
    status: 422, title: { zh: '晚于上级任务时限', en: 'Later than the parent' }, shows: ['field', 'dueOn', 'parentDueOn'],
    zh: (f) => `${f.day('dueOn')}晚于上级任务或牵头任务的时限${f.day('parentDueOn')}，请设在其当日或之前。`,
    en: (f) => `${f.day('dueOn')} is later than the due date of the parent's or lead's task, ${f.day('parentDueOn')}; choose that day or an earlier one.`,
  },
  due_required: {
    status: 422, title: { zh: '须设定时限', en: 'A due date is required' }, shows: ['act', 'field', 'items', 'measures'],
    zh: (f) => (f.has('items') ? `还有${f.text('items')}项任务没有设定时限${f.has('measures') ? `（举措${f.list(f.texts('measures'))}）` : ''}；系统不会代为设定。` : '请设定新的办理时限。'),
    en: (f) => (f.has('items') ? `${f.text('items')} task(s) have no due date yet${f.has('measures') ? ` (measures ${f.list(f.texts('measures'))})` : ''}; nothing invents one.` : 'Set a new due date.'),
  },
  due_not_later: {
    status: 422, title: { zh: '新时限不晚于现时限', en: 'Not later than now' }, shows: ['act', 'field', 'dueOn', 'currentDue'],
    zh: (f) => `${f.day('dueOn')}不晚于现行时限${f.day('currentDue')}，延期后的时限须在其之后。`,
    en: (f) => `${f.day('dueOn')} is not later than the date that holds, ${f.day('currentDue')}; an extension names a later one.`,
  },
  due_not_earlier: {
    status: 422, title: { zh: '另定时限须早于申请时限', en: 'Not earlier than asked for' }, shows: ['act', 'field', 'dueOn', 'requestedDue'],
    zh: (f) => `部分同意另定的时限须早于申请的${f.day('requestedDue')}；同意所申请时限的，请办理“同意延期”。`,
    en: (f) => `A partial approval names a date before ${f.day('requestedDue')}, the one asked for; to grant that one, approve the request.`,
  },
  extension_pending: {
    status: 409, title: { zh: '已有延期申请', en: 'A request is pending' }, shows: ['act', 'extensionId'],
    zh: () => '该任务已有一件延期申请正在办理，请待答复或撤回后再提出。', en: () => 'The task has a request for extension that is still pending; wait for its answer or withdraw it.',
  },
  extension_limit: {
    status: 409, title: { zh: '延期次数已满', en: 'No further extension' }, shows: ['act', 'granted', 'maximum'],
    zh: (f) => `该任务已延期${f.text('granted')}次，最多可延期${f.text('maximum')}次。`, en: (f) => `The task was extended ${f.text('granted')} time(s) already; ${f.text('maximum')} are possible.`,
  },
  bad_date: {
    status: 422, title: { zh: '日期有误', en: 'Not a date' }, shows: ['date', 'from', 'to'],
    zh: (f) => (f.has('date') ? `“${f.text('date')}”不是存在的日期。` : `起止日期有误：${f.text('from')}至${f.text('to')}。`),
    en: (f) => (f.has('date') ? `"${f.text('date')}" is not a day that exists.` : `From ${f.text('from')} to ${f.text('to')} is not a span of days.`),
  },
  bad_offset: {
    status: 422, title: { zh: '时限表述有误', en: 'Not an offset' }, shows: ['offset', 'unit', 'count'],
    zh: (f) => `“${f.text('offset')}”不是有效的办理期限，例如 P5BD 表示5个工作日。`, en: (f) => `"${f.text('offset')}" is not an offset; P5BD, for example, is five working days.`,
  },
} as const satisfies Partial<Record<DomainErrorCode, ProblemRow>>;
