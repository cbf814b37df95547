import type { Facts } from './facts.js';
import type { Both } from './language.js';

/**
 * What stands in the way, by the name that the rules and use cases give it: already (it is there, or done), need (it is not there
 * yet), why. The spec finds every name in the source.
 */
export const CONFLICT_WORDS: Readonly<Record<string, Both>> = {
  'already agency_above': { zh: '该单位在隶属关系上位于所选单位之上，不能隶属于它。', en: 'This body stands above the one named and can not belong to it.' },
  'already alarm_cleared': { zh: '该告警已经处理。', en: 'This alarm has been cleared already.' },
  'already amendment_open': { zh: '该计划已有一份调整正在拟定或待审定，请先办结或撤回。', en: 'The plan has an amendment that is being drafted or waits to be issued; finish or withdraw that one first.' },
  'already answered': { zh: '贵单位的意见牵头单位已经答复，不能再改。', en: 'Your agency\'s objection has been answered; its word can not be changed any more.' },
  'already clock_moved': { zh: '该时限已停止或改到别的日期，请刷新后再定。', en: 'This clock has stopped or runs to another date; reload first.' },
  'already counter_proposed': { zh: '已有一项调整建议正在等待答复，请待答复或撤回后再提出。', en: 'A date or scope has been proposed already and waits for its answer; wait for it or withdraw it.' },
  'already ended': { zh: '该代办安排已经结束。', en: 'This appointment has ended already.' },
  'already evidence_signed': { zh: '办结申请正在签批、审核或核查，其佐证材料此时不能撤下。', en: 'A request for completion is being signed, reviewed or verified; its evidence can not be withdrawn now.' },
  'already evidence_withdrawn': { zh: '该佐证材料已经撤下。', en: 'This evidence was withdrawn already.' },
  'already file_in_use': { zh: '该附件已列入佐证材料或正在填报的进展，请先从中移除。', en: 'Evidence or a report being written rests on this file; take it out of there first.' },
  'already file_withdrawn': { zh: '该附件已经撤下。', en: 'This file was withdrawn already.' },
  'already handler_assigned': { zh: '该任务已由这位同志承办，或已有承办人。', en: 'The task is with this handler already, or has one.' },
  'already invitation_ended': { zh: '该邀请已经接受或撤回。', en: 'This invitation has been accepted or taken back already.' },
  'already joint_decided': { zh: '会签已由牵头单位作出结论，不能再表态。', en: 'The lead has decided the co-signing; nobody is asked any more.' },
  'already joint_met': { zh: '会签意见已经齐备，不需由牵头单位作出结论。', en: 'The co-signing is complete; the lead need not decide it.' },
  'already ladder_in_force': { zh: '该版本已在使用。', en: 'This version is in force already.' },
  'already policy_in_force': { zh: '该版本已在使用。', en: 'This version is in force already.' },
  'already lead': { zh: '该举措已有牵头单位的任务。', en: 'The measure has a task of a lead agency already.' },
  'already mail_on_its_way': { zh: '该邮件正在发送、已经送达或已由新邮件代替，不需重发。', en: 'This mail is on its way, has arrived or was replaced; it need not be sent again.' },
  'already mail_written': { zh: '这封邮件已经写好或已作处理，不能再改。', en: 'This mail has been written or dealt with; it can not be changed any more.' },
  'already no_post_to_invite_for': { zh: '此人没有任职岗位，请先任职再邀请。', en: 'This person holds no post; give him one before you invite him.' },
  'already notice_known': { zh: '该放假安排已经录入并启用。', en: 'This holiday notice is part of the calendar already.' },
  'already task_of_agency': { zh: '该单位在这项举措下已有未办结的任务。', en: 'The agency has an open task of this measure already.' },
  'already trajectory_moved_on': { zh: '该序时进度计划已签发或已被新稿替换，请刷新后核对。', en: 'This plan of progress was signed or replaced already; reload and compare.' },
  'already unit_name': { zh: '本单位已有同名内设机构。', en: 'The agency has a department of this name already.' },
  'already verification_proposed': { zh: '核查意见已经提出，请由另一位同志核查。', en: 'A verification has been proposed already; another person has to decide it.' },
  'already waiting': { zh: '该任务已经在等待其他单位的任务。', en: 'The task waits for another one already.' },
  'need counter_proposed': { zh: '目前没有待答复的调整建议。', en: 'No date or scope is proposed at present.' },
  'need delegated': { zh: '该任务没有委派给他人。', en: 'The task is not delegated to anybody.' },
  'need signature': { zh: '审核环节已经走完，请签发。', en: 'Everybody in the chain has passed it on; it waits for the signature.' },
  'need reporting_tasks': { zh: '没有配合单位或子任务向这项任务报送进展，无可汇总。', en: 'Nobody reports to this task: it has no subtasks and does not lead the measure.' },
  'need signed_reports': { zh: '本期没有可汇总的新报送进展：配合单位或子任务尚未签发报送，或都已汇总。', en: 'There is no signed report of this period to take in that is not taken already.' },
  'need verification_proposed': { zh: '须先由一位同志提出核查意见，再由另一位同志核查通过。', en: 'One person has to propose the verification before another can decide it.' },
  'need waiting': { zh: '该任务没有在等待其他任务。', en: 'The task does not wait for another one.' },
  'why own_review': { zh: '该任务由本单位自己牵头，时限由联席会议办公室确定，没有可以向其建议的单位。', en: 'Your own agency leads and the office set the date: there is nobody to propose another to.' },
  // A word that an agency has given, and would give again.
  'already AGREE': { zh: '贵单位已经同意会签。', en: 'Your agency has agreed already.' },
  'already DISSENT': { zh: '贵单位已经表示不同意。', en: 'Your agency has dissented already.' },
  'already NONE': { zh: '贵单位已经表示无异议。', en: 'Your agency has said already that it has no objection.' },
  'already OBJECTION': { zh: '贵单位已经提出异议。', en: 'Your agency has objected already.' },
};

/** What conflicts, of which the details say no more than which thing it is. */
const THINGS: readonly { key: string; zh: (f: Facts) => string; en: (f: Facts) => string }[] = [
  { key: 'documentId', zh: () => '该文件已经导入过，正文完全相同。', en: () => 'This very document has been imported already.' },
  { key: 'login', zh: (f) => `账号“${f.text('login')}”已被使用。`, en: (f) => `The login "${f.text('login')}" is taken.` },
  {
    key: 'holding', zh: () => '此人在这段时间已任该岗位，或同时担任不能兼任的岗位（系统管理员不得兼任业务岗位）。',
    en: () => 'This person holds the post in that time already, or a post that does not go with it (an administrator has no other duties).',
  },
  { key: 'personId', zh: () => '此人已有账号，或不能对自己的账号这样操作。', en: () => 'This person has an account already, or this can not be done to one\'s own account.' },
  { key: 'doubt', zh: (f) => `第${f.text('doubt')}号疑点已经核销。`, en: (f) => `Doubt ${f.text('doubt')} has been cleared already.` },
  { key: 'confirmedAt', zh: () => '该解读已经核校确认，不能再改。', en: () => 'This reading has been confirmed and can not be changed any more.' },
  { key: 'lead', zh: (f) => `“${f.agency('lead')}”已是选定的牵头单位。`, en: (f) => `"${f.agency('lead')}" has been named the lead already.` },
  { key: 'measure', zh: (f) => `编号${f.text('measure')}已用于另一项举措，请另取编号。`, en: (f) => `Another measure has the number ${f.text('measure')}; choose another one.` },
  { key: 'roles', zh: (f) => `代办人在这段时间担任${f.roles('roles')}，不能兼办该岗位。`, en: (f) => `The stand-in is ${f.roles('roles')} in that time, which does not go with this post.` },
];

/** The sentence of a conflict in one language: where an act was refused, it says which. */
export function conflictSentence(f: Facts, language: 'zh' | 'en'): string {
  const named = ['already', 'need', 'why'].map((key) => CONFLICT_WORDS[`${key} ${f.text(key)}`]).find((words) => words !== undefined);
  const what = named?.[language] ?? THINGS.find(({ key }) => f.has(key))?.[language](f) ?? OTHER[language];
  if (!f.has('act')) return what;
  return language === 'zh' ? `不能“${f.act()}”：${what}` : `"${f.act()}" is not possible. ${what}`;
}

const OTHER: Both = { zh: '与现有内容冲突，请刷新后核对。', en: 'This conflicts with what is there already; reload and compare.' };
