import { words } from '../../words/words';

export const ACCOUNTS = words({
  make: { zh: '开通账号', en: 'Make an account' },
  makeWhat: {
    zh: '开通后，{name}凭这个账号和密码即可登录（须有在任岗位）。系统不会通知本人，请当面或通过可靠渠道告知；要由本人自己设定密码的，请改发邀请。',
    en: '{name} can sign in with this login and password at once, as long as he holds a post. Nobody is mailed: hand both to him yourself. Where he should choose them himself, invite him instead.',
  },
  password: { zh: '重设密码', en: 'Set a password' },
  passwordWhat: {
    zh: '{name}（账号 {login}）原来的密码立即失效，已登录的全部会话结束，因输错密码造成的锁定解除；已停用的账号不因此恢复。系统不会通知本人，请当面或通过可靠渠道告知。',
    en: 'The earlier password of {name} (login {login}) is void at once, all his sessions end, and a lock after wrong passwords is lifted; a disabled account stays disabled. Nobody is mailed: hand the new one to him yourself.',
  },
  lockOut: { zh: '停用账号', en: 'Disable' },
  lockOutWhat: {
    zh: '{name}（账号 {login}）从现在起不能登录，已登录的全部会话立即结束。其岗位、承办的任务和应收的邮件不变：已离岗的，请另行卸任并改派任务。',
    en: '{name} (login {login}) can not sign in from now on, and all his sessions end at once. His posts, his tasks and the mails to him stay: where he has left, end his posts and give his tasks to another.',
  },
  letIn: { zh: '恢复账号', en: 'Enable' },
  letInWhat: {
    zh: '{name}（账号 {login}）可以用原来的密码重新登录，并恢复其岗位上的权限。',
    en: '{name} (login {login}) can sign in again with his earlier password, and may again do what his posts permit.',
  },
  login: { zh: '账号', en: 'Login' },
  loginHint: { zh: '小写字母、数字、点、横线和下划线，2 至 64 位', en: 'Small letters, digits, dot, dash and underscore; 2 to 64' },
  newPassword: { zh: '新密码', en: 'New password' },
  passwordHint: { zh: '8 至 128 个字符', en: '8 to 128 characters' },
  reason: { zh: '理由（留存）', en: 'Why (kept)' },
  titleOfAll: { zh: '人员与账号', en: 'People and accounts' },
  agency: { zh: '单位', en: 'Agency' },
  everywhere: { zh: '全部单位', en: 'All agencies' },
});
