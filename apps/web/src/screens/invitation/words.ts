import { words } from '../../words/words';

export const INVITATION = words({
  title: { zh: '接受邀请', en: 'Accept the invitation' },
  hello: { zh: '{name}，您好：{agency}邀请您使用督办系统。', en: '{name}, {agency} invites you to Duban.' },
  expires: { zh: '链接有效至', en: 'The link works until' },
  login: { zh: '设定账号', en: 'Choose a login' },
  loginHint: { zh: '小写字母、数字、点、横线、下划线，2 至 64 个字符', en: 'Small letters, digits, dot, dash, underscore; 2 to 64' },
  password: { zh: '设定密码', en: 'Choose a password' },
  passwordHint: { zh: '8 至 128 个字符；一句话比几个怪字符好记也更难猜', en: '8 to 128 characters; a sentence is easier to remember and harder to guess than odd signs' },
  repeat: { zh: '再输一遍密码', en: 'The password again' },
  differ: { zh: '两次输入的密码不一样', en: 'The two passwords differ' },
  needed: { zh: '请填写', en: 'This is needed' },
  accept: { zh: '开通账号', en: 'Open my account' },
  done: { zh: '账号已开通', en: 'Your account is open' },
  doneNote: { zh: '今后用账号 {login} 和刚才设定的密码登录。', en: 'From now on you sign in with {login} and the password that you have just set.' },
  signIn: { zh: '去登录', en: 'Sign in' },
});
