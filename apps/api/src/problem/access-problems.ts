import type { DomainErrorCode } from '#domain';
import type { Facts } from './facts.js';
import type { ProblemRow } from './row.js';
import { fourEyesWords, SIDE_WORDS } from './words.js';

const WHY_SIGNED_OUT: Readonly<Record<string, { zh: string; en: string }>> = {
  missing: { zh: '请先登录。', en: 'Please sign in.' },
  credentials: { zh: '账号或密码不正确。', en: 'The login or the password is not right.' },
  locked: { zh: '密码多次输错，账号已暂时锁定，请十五分钟后再试。', en: 'Too many wrong passwords: the account is locked for fifteen minutes.' },
  no_post: { zh: '您目前没有任职岗位，请联系系统管理员。', en: 'You hold no post at present; please ask the system administrator.' },
  expired: { zh: '登录已过期，请重新登录。', en: 'Your sign-in has expired; please sign in again.' },
  reused: { zh: '登录凭证已被使用过，为安全起见该登录已注销，请重新登录。', en: 'This refresh token was used before; for safety the session has been ended. Please sign in again.' },
};
const SIGNED_OUT = { zh: '登录已失效，请重新登录。', en: 'Your sign-in is no longer valid; please sign in again.' };

const VOID: Readonly<Record<string, { zh: string; en: string }>> = {
  unknown: { zh: '邀请链接无效，或已被撤回。', en: 'This link is not valid, or was taken back.' },
  used: { zh: '邀请链接已经使用过。', en: 'This link has been used already.' },
  expired: { zh: '邀请链接已过期。', en: 'This link has expired.' },
};

const whySignedOut = (f: Facts): { zh: string; en: string } => WHY_SIGNED_OUT[f.text('why')] ?? SIGNED_OUT;
const side = (f: Facts): { zh: string; en: string } => SIDE_WORDS[f.text('side')] ?? { zh: '其他单位', en: 'another agency' };

/** Who asks, what he may do, and whether he saw the present version. */
export const ACCESS_PROBLEMS = {
  unauthenticated: {
    status: 401, title: { zh: '未登录', en: 'Not signed in' }, shows: ['why', 'until'],
    zh: (f) => whySignedOut(f).zh, en: (f) => whySignedOut(f).en,
  },
  forbidden: {
    status: 403, title: { zh: '没有权限', en: 'Not permitted' }, shows: ['permission', 'roles', 'agency'],
    zh: (f) => (f.has('agency') ? '您在所选单位没有任职岗位。' : `您的岗位没有这项权限，需要：${f.roles('roles')}。`),
    en: (f) => (f.has('agency') ? 'You hold no post in the agency named.' : `Your posts do not permit this; it takes: ${f.roles('roles')}.`),
  },
  invitation_void: {
    status: 410, title: { zh: '邀请链接已失效', en: 'This link no longer works' }, shows: ['why'],
    zh: (f) => `${VOID[f.text('why')]?.zh ?? '邀请链接无效。'}请联系本单位联络员重新邀请。`,
    en: (f) => `${VOID[f.text('why')]?.en ?? 'This link is not valid.'} Ask your agency's liaison for a new one.`,
  },
  not_found: {
    status: 404, title: { zh: '未找到', en: 'Not found' }, shows: [],
    zh: () => '没有这项内容，或者您无权查看。', en: () => 'There is no such thing, or it is not yours to see.',
  },
  stale_version: {
    status: 409, title: { zh: '内容已更新', en: 'Changed meanwhile' }, shows: ['expected', 'current', 'status', 'changes'],
    zh: (f) => `您看到的内容已被他人更新，现为第${f.text('current')}版${f.has('status') ? `，状态“${f.status('status')}”` : ''}${byWhom(f).zh}。请刷新后再办理。`,
    en: (f) => `Somebody changed this meanwhile: it is now version ${f.text('current')}${f.has('status') ? `, status "${f.status('status')}"` : ''}${byWhom(f).en}. Reload and decide again.`,
  },
  idempotency_key_reused: {
    status: 422, title: { zh: '幂等键已用于其他请求', en: 'Key used for another request' }, shows: [],
    zh: () => '该 Idempotency-Key 在24小时内已用于另一项请求；新的请求请使用新的键。',
    en: () => 'This Idempotency-Key was used for another request in the last 24 hours; take a new key for a new request.',
  },
  idempotency_key_in_progress: {
    status: 409, title: { zh: '同一请求正在办理', en: 'Still being done' }, shows: ['retryAfterSeconds'],
    zh: (f) => `带同一 Idempotency-Key 的请求仍在办理，请${f.text('retryAfterSeconds')}秒后以同一键再试。`,
    en: (f) => `The first request with this Idempotency-Key is still being done; repeat it in ${f.text('retryAfterSeconds')} seconds with the same key.`,
  },
  too_many_waiting: {
    status: 429, title: { zh: '等候的请求过多', en: 'Too many requests are waiting' }, shows: ['retryAfterSeconds'],
    zh: (f) => `等候更新的请求过多，请${f.text('retryAfterSeconds')}秒后再试；同一登录最多同时等候四个。`,
    en: (f) => `Too many requests wait for news; try again in ${f.text('retryAfterSeconds')} seconds. One sign-in may have four waiting at a time.`,
  },
  version_required: {
    status: 428, title: { zh: '缺少版本号', en: 'Version required' }, shows: [],
    zh: () => '请在 If-Match 中写明您看到的版本号，例如 If-Match: "3"，以免覆盖他人的办理。',
    en: () => 'Name the version you saw in If-Match, for example If-Match: "3", so that nobody\'s work is overwritten.',
  },
  conflict: {
    status: 409, title: { zh: '与现有内容冲突', en: 'Conflict' },
    shows: ['documentId', 'personId', 'login', 'already', 'need', 'doubt', 'confirmedAt', 'version', 'holding', 'role', 'measure', 'batch'],
    zh: (f) => conflictSentence(f).zh, en: (f) => conflictSentence(f).en,
  },
  act_not_allowed_in_state: {
    status: 409, title: { zh: '当前状态不能办理', en: 'Not possible in this state' }, shows: ['act', 'status', 'allowedFrom', 'why'],
    zh: (f) => (f.text('why') === 'subtask_closes_with_parent' ? '子任务随上级任务一并销号、归档或重办，不能单独办理。'
      : `当前状态为“${f.status('status')}”，不能“${f.act()}”；须在以下状态办理：${f.statuses('allowedFrom')}。`),
    en: (f) => (f.text('why') === 'subtask_closes_with_parent' ? 'A subtask is closed, filed or reopened together with its parent, not by itself.'
      : `"${f.act()}" is not possible in the state "${f.status('status')}"; it is possible in: ${f.statuses('allowedFrom')}.`),
  },
  act_not_allowed_for_role: {
    status: 403, title: { zh: '岗位不符', en: 'Not your post' }, shows: ['act', 'need', 'why'],
    zh: (f) => (f.text('need') === 'assignedHandler' ? `只有本任务指定的承办人可以“${f.act()}”。`
      : `“${f.act()}”须由以下岗位办理：${f.roles('need')}${f.text('why') === 'otherAgency' ? '（交办给其他单位）' : ''}。`),
    en: (f) => (f.text('need') === 'assignedHandler' ? `Only the handler assigned to this task may do "${f.act()}".`
      : `"${f.act()}" takes one of these posts: ${f.roles('need')}${f.text('why') === 'otherAgency' ? ' (it goes to another agency)' : ''}.`),
  },
  act_not_allowed_for_agency: {
    status: 403, title: { zh: '单位不符', en: 'Not your agency' }, shows: ['act', 'side'],
    zh: (f) => `“${f.act()}”应由${side(f).zh}办理，不由贵单位办理。`,
    en: (f) => `"${f.act()}" is for ${side(f).en}, not for yours.`,
  },
  four_eyes: {
    status: 403, title: { zh: '须由另一人办理', en: 'Another person is needed' }, shows: ['act', 'rule'],
    zh: (f) => `${fourEyesWords(f.text('rule')).zh}，请由另一位同志办理。`,
    en: (f) => `Two pairs of eyes: ${fourEyesWords(f.text('rule')).en}. Another person has to do it.`,
  },
} as const satisfies Partial<Record<DomainErrorCode, ProblemRow>>;

/** What stands in the way, by the name that use cases give it. */
const ALREADY: Readonly<Record<string, { zh: string; en: string }>> = {
  agency_above: { zh: '该单位在隶属关系上位于所选单位之上，不能隶属于它。', en: 'This body stands above the one named and can not belong to it.' },
  unit_name: { zh: '本单位已有同名内设机构。', en: 'The agency has a department of this name already.' },
  no_post_to_invite_for: { zh: '此人没有任职岗位，请先任职再邀请。', en: 'This person holds no post; give him one before you invite him.' },
  invitation_ended: { zh: '该邀请已经接受或撤回。', en: 'This invitation has been accepted or taken back already.' },
};

/** Who changed it last, where the trail says so. */
function byWhom(f: Facts): { zh: string; en: string } {
  const last = f.all('changes').at(-1);
  if (last === undefined) return { zh: '', en: '' };
  const post = last.has('post') ? last.text('post') : '';
  return { zh: `，最近由${last.text('person')}${post && `（${post}）`}办理`, en: `, last changed by ${last.text('person')}${post && ` (${post})`}` };
}

function conflictSentence(f: Facts): { zh: string; en: string } {
  if (f.has('documentId')) return { zh: '该文件已经导入过，正文完全相同。', en: 'This very document has been imported already.' };
  if (f.has('login')) return { zh: `账号“${f.text('login')}”已被使用。`, en: `The login "${f.text('login')}" is taken.` };
  if (f.has('holding')) return { zh: '此人在这段时间已任该岗位，或同时担任不能兼任的岗位（系统管理员不得兼任业务岗位）。', en: 'This person holds the post in that time already, or a post that does not go with it (an administrator has no other duties).' };
  if (f.has('personId')) return { zh: '此人已有账号，或不能对自己的账号这样操作。', en: 'This person has an account already, or this can not be done to one\'s own account.' };
  const already = ALREADY[f.text('already')];
  if (already !== undefined) return already;
  if (f.has('doubt')) return { zh: `第${f.text('doubt')}号疑点已经核销。`, en: `Doubt ${f.text('doubt')} has been cleared already.` };
  if (f.has('confirmedAt')) return { zh: '该解读已经核校确认，不能再改。', en: 'This reading has been confirmed and can not be changed any more.' };
  if (f.text('already') === 'clock_moved') return { zh: '该时限已停止或改到别的日期，请刷新后再定。', en: 'This clock has stopped or runs to another date; reload first.' };
  if (f.text('already') === 'mail_written') return { zh: '这封邮件已经写好或已作处理，不能再改。', en: 'This mail has been written or dealt with; it can not be changed any more.' };
  if (f.text('already') === 'mail_on_its_way') return { zh: '该邮件正在发送、已经送达或已由新邮件代替，不需重发。', en: 'This mail is on its way, has arrived or was replaced; it need not be sent again.' };
  if (f.text('already') === 'ladder_in_force') return { zh: '该版本已在使用。', en: 'This version is in force already.' };
  if (f.text('already') === 'notice_known') return { zh: '该放假安排已经录入并启用。', en: 'This holiday notice is part of the calendar already.' };
  if (f.text('already') === 'verification_proposed') return { zh: '核查意见已经提出，请由另一位同志核查。', en: 'A verification has been proposed already; another person has to decide it.' };
  if (f.text('need') === 'verification_proposed') return { zh: '须先由一位同志提出核查意见，再由另一位同志核查通过。', en: 'One person has to propose the verification before another can decide it.' };
  if (f.text('need') === 'signed_reports') return { zh: '本期没有可汇总的新报送进展：配合单位或子任务尚未签发报送，或都已汇总。', en: 'There is no signed report of this period to take in that is not taken already.' };
  if (f.text('already') === 'file_withdrawn') return { zh: '该附件已经撤下。', en: 'This file was withdrawn already.' };
  if (f.text('already') === 'file_in_use') return { zh: '该附件已列入佐证材料或正在填报的进展，请先从中移除。', en: 'Evidence or a report being written rests on this file; take it out of there first.' };
  if (f.text('already') === 'evidence_signed') return { zh: '该材料已随办结申请送签，不能撤回。', en: 'This evidence goes with a request that is being or was signed; it can not be withdrawn.' };
  if (f.text('already') === 'trajectory_moved_on') return { zh: '该序时进度计划已签发或已被新稿替换，请刷新后核对。', en: 'This plan of progress was signed or replaced already; reload and compare.' };
  if (f.text('need') === 'signature') return { zh: '审核环节已经走完，请签发。', en: 'Everybody in the chain has passed it on; it waits for the signature.' };
  return { zh: '与现有内容冲突，请刷新后核对。', en: 'This conflicts with what is there already; reload and compare.' };
}
