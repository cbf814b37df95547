import type { DomainErrorCode } from '#domain';
import { conflictSentence } from './conflict-words.js';
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
    shows: ['act', 'documentId', 'personId', 'login', 'already', 'need', 'why', 'doubt', 'confirmedAt', 'version', 'holding', 'role', 'roles', 'lead', 'measure'],
    zh: (f) => conflictSentence(f, 'zh'), en: (f) => conflictSentence(f, 'en'),
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

/** Who changed it last, where the trail says so. */
function byWhom(f: Facts): { zh: string; en: string } {
  const last = f.all('changes').at(-1);
  if (last === undefined) return { zh: '', en: '' };
  const post = last.has('post') ? last.text('post') : '';
  return { zh: `，最近由${last.text('person')}${post && `（${post}）`}办理`, en: `, last changed by ${last.text('person')}${post && ` (${post})`}` };
}
