import type { DomainErrorCode } from '#domain';
import { constraintSentence, hasSentence } from './constraints.js';
import type { Facts } from './facts.js';
import { FIELD_WORDS } from './words.js';
import type { ProblemRow } from './row.js';

/** Documents, readings, templates and plans; what a person chooses for himself. */
export const DESK_PROBLEMS = {
  invalid_input: {
    status: 400, title: { zh: '填写有误', en: 'Something is not filled in right' }, shows: ['shape', 'least', 'most', 'allowed', 'why'],
    zh: (f) => ownReason(f, 'zh') ?? '有内容不符合要求，请按提示逐项修改。', en: (f) => ownReason(f, 'en') ?? 'Some fields are not acceptable; see the list.',
  },
  mail_floor: {
    status: 422, title: { zh: '该类邮件不能关闭', en: 'These mails can not be muted' }, shows: ['kind', 'least'],
    zh: (f) => (f.text('least') === 'FIXED' ? '这类通知属于履职必须收到的邮件，按规定发送，不能关闭或者改变方式。' : '这类通知需要办理或者涉及时限，必须发送邮件，可以选择即时发送或者列入每日摘要。'),
    en: (f) => (f.text('least') === 'FIXED' ? 'Notices of this kind are a duty of office: they are mailed as the rules say and can be neither muted nor changed.'
      : 'Notices of this kind ask for work or move a date: they are mailed in any case, at once or in the digest.'),
  },
  text_not_decodable: {
    status: 422, title: { zh: '无法识别文字', en: 'Not readable text' }, shows: ['size', 'encoding'],
    zh: () => '无法识别该文件的文字，请上传 UTF-8 或 GB18030 编码的文本文件。', en: () => 'The file is not text in UTF-8 or GB18030.',
  },
  text_empty: {
    status: 422, title: { zh: '文件为空', en: 'Empty file' }, shows: ['size'],
    zh: () => '文件没有任何文字。', en: () => 'The file has no text in it.',
  },
  text_too_large: {
    status: 413, title: { zh: '文件过大', en: 'File too large' }, shows: ['size', 'limit'],
    zh: (f) => `文件过大，最多${f.text('limit')}字节。`, en: (f) => `The file is too large; ${f.text('limit')} bytes at most.`,
  },
  doubts_open: {
    status: 409, title: { zh: '尚有疑点', en: 'Open doubts' }, shows: ['count', 'first'],
    zh: (f) => `还有${f.text('count')}处疑点没有核销，核销后方可确认。`, en: (f) => `${f.text('count')} doubt(s) are still open; clear them before you confirm.`,
  },
  not_confirmed: {
    status: 409, title: { zh: '尚未核校确认', en: 'Not confirmed' }, shows: ['documentId'],
    zh: () => '该文件的解读尚未核校确认，请先由第二人确认。', en: () => 'The reading of this document has not been confirmed yet; a second person has to confirm it first.',
  },
  roster_required: {
    status: 409, title: { zh: '须先确定单位名单', en: 'A roster is required' }, shows: ['code', 'codes', 'collectives', 'collectiveCode', 'measure', 'measureRef', 'asOf'],
    zh: () => '文件使用了集合名称（如“各部门”“地方政府”），请先选定具体单位名单。',
    en: () => 'The document names a collective (such as "all departments"); choose its members in a roster first.',
  },
  lead_required: {
    status: 409, title: { zh: '须先确定牵头单位', en: 'A lead is required' }, shows: ['measure', 'measureRef', 'measureId'],
    zh: () => '该举措没有写明牵头单位，请先确定牵头单位并写明理由。', en: () => 'The measure names no lead agency; choose one and give the reason.',
  },
  plan_not_issuable: {
    status: 409, title: { zh: '计划不能下达', en: 'The plan can not be issued' }, shows: ['why', 'measures', 'items', 'limit'],
    zh: (f) => (f.has('limit') ? `计划有${f.text('items')}项任务，最多${f.text('limit')}项，请分成几个计划下达。` : f.has('measures') ? `以下举措还没有任务模板：${f.list(f.texts('measures'))}。` : '计划中没有任何任务。'),
    en: (f) => (f.has('limit') ? `The plan has ${f.text('items')} tasks; ${f.text('limit')} are the most. Divide it into several.` : f.has('measures') ? `These measures have no template yet: ${f.list(f.texts('measures'))}.` : 'The plan has no tasks in it.'),
  },
  reading_out_of_range: {
    status: 422, title: { zh: '超出正文范围', en: 'Outside the text' }, shows: ['start', 'end', 'length', 'at'],
    zh: (f) => `位置${f.text('start')}–${f.text('end')}不在正文范围之内。`, en: (f) => `The place ${f.text('start')}-${f.text('end')} is not within the text.`,
  },
} as const satisfies Partial<Record<DomainErrorCode, ProblemRow>>;

/** What a use case has against one field, in a sentence: where the act is shown as held back there is no list of fields beside it. */
function ownReason(f: Facts, language: 'zh' | 'en'): string | null {
  if (!hasSentence(f.text('why'))) return null;
  const { [language]: sentence } = constraintSentence(f.text('why'), []);
  const field = FIELD_WORDS[f.path]?.[language] ?? (language === 'zh' ? '所填内容' : 'What was sent');
  return language === 'zh' ? `${field}${sentence}。` : `${field.charAt(0).toUpperCase()}${field.slice(1)} ${sentence}.`;
}
