import { words } from '../words/words';

export const SHELL = words({
  toContent: { zh: '跳到正文', en: 'Skip to content' },
  navigation: { zh: '主导航', en: 'Main navigation' },
  menu: { zh: '菜单', en: 'Menu' },
  language: { zh: 'English', en: '中文' },
  languageLabel: { zh: '切换语言：English', en: 'Change the language: 中文' },
  actsFor: { zh: '代表单位', en: 'Acting for' },
  notices: { zh: '通知，{n} 条未读', en: 'Notices, {n} unread' },
  ownMails: { zh: '邮件设置', en: 'My mails' },
  signOut: { zh: '退出', en: 'Sign out' },
  year: { zh: '一年实录', en: 'The year, played' },
  apiDocs: { zh: '接口说明', en: 'API' },
});

export const SIGN_IN = words({
  title: { zh: '登录', en: 'Sign in' },
  lead: { zh: '政策举措，件件有着落', en: 'Every measure seen through' },
  about: {
    zh: '把一份政策文件的每项举措分解到责任单位，从签收、办理、填报、签发、审核、核查直到销号，全程跟踪，按工作日提醒和督办。',
    en: 'Each measure of a policy document becomes tasks for the agencies that answer for it, followed from receipt to closing, with reminders and escalations in working days.',
  },
  login: { zh: '账号', en: 'Login' },
  password: { zh: '密码', en: 'Password' },
  needLogin: { zh: '请填写账号', en: 'Give your login' },
  needPassword: { zh: '请填写密码', en: 'Give your password' },
  submit: { zh: '登录', en: 'Sign in' },
  year: { zh: '看一年是怎样办下来的', en: 'Watch a year go by' },
  yearNote: { zh: '2015 年 7 月到 2016 年 12 月，逐日播放真实运行的记录', en: 'July 2015 to December 2016, a real run, day by day' },
  demo: { zh: '演示账号，点击即可登录', en: 'Demo accounts: one click signs you in' },
  demoNote: { zh: '演示运行，数据只在本机；密码均为 {password}', en: 'A demo on this machine only; the password of all is {password}' },
  empty: { zh: '目前没有演示数据。请用命令 npm run duban -- admin 建立第一个管理员。', en: 'There is no demo here. Make the first administrator with: npm run duban -- admin' },
  expired: { zh: '登录已过期', en: 'Your sign-in has ended' },
  expiredNote: { zh: '请重新登录；页面上已填写的内容都还在。', en: 'Please sign in again; everything you typed is still there.' },
  other: { zh: '换一个账号', en: 'Sign in as somebody else' },
});
