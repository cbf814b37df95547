import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mailLink, type MailLocale } from './context.js';
import type { ClockKind, MailModels, NotificationKind, TaskMailModel } from './models.js';
import { NOTIFICATION_KINDS, renderMail } from './render-mail.js';
import { civilDate, dueText } from './wording.js';

const QUOTE = '制定国家信息领域核心技术和装备发展时间表和路线图，提高互联网安全管理、态势感知和风险防范能力，加强信息网络基础设施安全保护和用户个人信息保护。';

function task(over: Partial<TaskMailModel['task']> = {}): TaskMailModel {
  return {
    recipient: { name: '王建国', post: '网络安全处处长' },
    reason: { capacity: 'LIAISON', agency: '工业和信息化部' },
    link: '/tasks/0b0c',
    alsoTo: ['李敏（承办人）', '赵强（审核人）'],
    task: {
      title: '保证安全基础', agency: '工业和信息化部', role: 'COOPERATING', measureRef: '1.4', measureTitle: '保证安全基础', measureQuote: QUOTE,
      docTitle: '国务院关于积极推进“互联网+”行动的指导意见', docNumber: '国发〔2015〕40号', lead: '新闻办公室',
      dueOn: '2016-06-30', provisional: false, workingDaysLeft: 5, ...over,
    },
  };
}
const clock = { kind: 'RECEIPT', dueOn: '2015-07-07', provisional: false, workingDaysLeft: 1 } as const;
const period = { from: '2015-08-01', to: '2015-08-31' };

const SAMPLES: { [K in NotificationKind]: MailModels[K] } = {
  'task.dispatched': { ...task(), clock },
  'task.subtask_dispatched': { ...task(), clock, parentTitle: '强化安全保障', assignedBy: '公安部' },
  'task.reminder': { ...task({ provisional: true }), clock: { kind: 'COMPLETION', dueOn: '2016-06-30', provisional: true, workingDaysLeft: 5 } },
  'task.overdue': { ...task({ workingDaysLeft: -3 }), clock: { kind: 'COMPLETION', dueOn: '2016-06-30', provisional: false, workingDaysLeft: -3 }, daysOverdue: 3 },
  'task.escalated': { ...task({ workingDaysLeft: -15 }), clock: { kind: 'COMPLETION', dueOn: '2016-06-30', provisional: false, workingDaysLeft: -15 }, level: 4, daysOverdue: 15, owner: '李敏', noticeNumber: '督办〔2016〕7号', signedBy: '周正', replyBy: '2016-07-25' },
  'task.acknowledged': { ...task(), by: '王建国', on: '2015-07-06' },
  'task.returned': { ...task(), by: '周正', returnReason: '未附数据安全流量认证的佐证材料', missing: ['数据安全流量认证证书'], failedEvidence: ['实施方案'] },
  'task.review_requested': { ...task(), clock: { ...clock, kind: 'LEAD_REVIEW' }, by: '工业和信息化部' },
  'task.verify_requested': { ...task(), clock: { ...clock, kind: 'VERIFY' }, by: '新闻办公室' },
  'task.verify_proposed': { ...task(), clock: { ...clock, kind: 'VERIFY' }, by: '孙丽', grade: '良好' },
  'task.signing_requested': { ...task(), by: '李敏' },
  'task.completed': { ...task(), on: '2016-07-21', daysLate: 15 },
  'task.closed': { ...task(), on: '2016-08-02' },
  'task.due_changed': { ...task(), cause: 'RESUMED', by: '周正', formerDueOn: '2016-03-31', words: '标准尚在征求意见' },
  'task.handler_assigned': { ...task(), by: '王建国' },
  'report.opened': { ...task(), clock: { kind: 'REPORT', dueOn: '2015-08-28', provisional: false, workingDaysLeft: 4 }, period },
  'report.submitted': { ...task(), period, by: '赵强', on: '2015-08-27' },
  'report.returned': { ...task(), period, by: '孙丽', returnReason: '缺少量化数据' },
  'report.matter_answered': { ...task(), link: '/tasks/0b0c#reports', period, by: '孙丽', answeredFor: null, matter: '请自然资源部门明确用地指标。', answer: '已商自然资源部门，本月落实。' },
  'extension.requested': {
    ...task(), stage: 'DECIDE', by: '孙丽', number: 1, formerDueOn: '2016-06-30', requestedDueOn: '2016-07-15', reasonClass: '征求意见或协调未完成',
    reasonText: '标准尚在征求意见', progress: '已完成初稿', late: true, answerBy: '2016-06-29',
  },
  'task.word_requested': { ...task(), ask: 'COSIGN', by: '周正', answerBy: '2016-06-29', leadDecidesAfter: true },
  'extension.decided': {
    ...task(), outcome: 'PARTLY_APPROVED', by: '周正', formerDueOn: '2016-06-30', requestedDueOn: '2016-07-15', decidedDueOn: '2016-07-08', decisionReason: '请压缩征求意见时间',
  },
  'notice.to_sign': {
    ...task(), level: 2, noticeNumber: null, text: '“保证安全基础”已逾期3个工作日。', noticeLink: '/notices/n1', daysOverdue: 3, owner: '李敏', signBy: '2016-07-06', proposedBy: '孙丽', proposal: '经催办未见进展',
  },
  'notice.issued': {
    ...task(), level: 3, noticeNumber: '督办〔2016〕7号', text: '“保证安全基础”已逾期7个工作日。', noticeLink: '/notices/n1', daysOverdue: 7, owner: '李敏', signedBy: '周正', replyBy: '2016-07-15',
  },
  'notice.replied': {
    ...task(), level: 2, noticeNumber: '督办〔2016〕7号', text: '“保证安全基础”已逾期3个工作日。', noticeLink: '/notices/n1', daysOverdue: 3, owner: '李敏', repliedBy: '赵强', reply: '已制定整改措施',
  },
  'plan.issued': {
    ...task(), docTitle: '国务院关于积极推进“互联网+”行动的指导意见', docNumber: '国发〔2015〕40号', agency: '工业和信息化部', issuedOn: '2015-07-06',
    receipt: { dueOn: '2015-07-07', provisional: false, workingDaysLeft: 1 },
    tasks: [
      { measureRef: '1.1', measureTitle: '夯实网络基础', measureQuote: '加快网络基础设施建设。', title: '夯实网络基础', role: 'COOPERATING', link: '/tasks/a1', dueOn: '2016-06-30', provisional: false, workingDaysLeft: null },
      { measureRef: '1.3', measureTitle: '打牢工业基础', measureQuote: '支持工业基础能力提升。', title: '打牢工业基础', role: 'LEAD', link: '/tasks/a3', dueOn: null, provisional: false, workingDaysLeft: null },
    ],
  },
  'calendar.changed': {
    ...task(), year: 2015, published: '2015-05-13',
    days: [{ date: '2015-09-03', workedBefore: true, workedAfter: false, name: '抗战胜利纪念日' }, { date: '2015-09-06', workedBefore: false, workedAfter: true, name: null }],
    dates: [
      { title: '夯实网络基础', agency: '工业和信息化部', link: '/tasks/a1', clock: 'PLAN', what: 'MOVED', fromOn: '2015-09-08', toOn: '2015-09-09' },
      { title: '打牢工业基础', agency: '工业和信息化部', link: '/tasks/a3', clock: 'COMPLETION', what: 'DAY_OFF', fromOn: '2015-09-03', toOn: '2015-09-03' },
    ],
  },
  'plan.amended': {
    ...task(), docTitle: '国务院关于积极推进“互联网+”行动的指导意见', docNumber: '国发〔2015〕40号', agency: '工业和信息化部', amendedOn: '2015-09-06', number: 2,
    basis: '国办发〔2015〕70号', changeReason: '统筹年底考核', lines: ['第1.1条 工业和信息化部：办结时限由2016年6月30日改为2016年7月15日'],
  },
  'alarm.mail_undeliverable': {
    ...task(), reason: { capacity: 'OFFICE_OFFICER', agency: '联席会议办公室' }, person: '李敏', address: 'limin@miit.example', agency: '工业和信息化部',
    taskTitle: '保证安全基础', subject: '【任务交办】保证安全基础', cause: 'refused', serverResponse: '550 5.1.1 <limin@miit.example>', receiptClockHeld: true,
  },
  'account.invited': { ...task(), link: '/invitations/0b0cAbc-_x', by: '周正', agency: '工业和信息化部', post: '承办人', expiresOn: '2015-07-20' },
  'alarm.calendar_missing': { ...task(), reason: { capacity: 'OFFICE_DIRECTOR', agency: '联席会议办公室' }, year: 2027, affectedTasks: 12 },
  digest: {
    recipient: { name: '王建国', post: '网络安全处处长' }, date: '2016-06-30', link: '/inbox',
    groups: [
      { group: 'DUE_SOON', items: [{ kind: 'task.reminder', title: '打牢工业基础', agency: '工业和信息化部', link: '/tasks/a3', dueOn: '2016-07-04', provisional: false, workingDaysLeft: 2 }] },
      { group: 'OVERDUE', items: [{ kind: 'task.overdue', title: '保证安全基础', agency: '工业和信息化部', link: '/tasks/a4', dueOn: '2016-06-29', provisional: false, workingDaysLeft: -1, text: '经办李敏' }] },
    ],
  },
};

const LOCALES = ['zh', 'en'] as const satisfies readonly MailLocale[];
const EVERY = NOTIFICATION_KINDS.flatMap((kind) => LOCALES.map((locale) => [kind, locale] as const));
const context = (locale: MailLocale) => ({ publicUrl: 'https://duban.example/app', locale });
const render = (kind: NotificationKind, locale: MailLocale) => renderMail(kind, context(locale), SAMPLES[kind]);
const TASK_KINDS = EVERY.filter(([kind]) => 'task' in SAMPLES[kind] && (kind.startsWith('task.') || kind.startsWith('report.') || kind.startsWith('extension.')));

function visible(html: string): string {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return html.replace(/<title>.*<\/title>/s, '').replace(/<[^>]+>/g, '\n').replace(/&(?:lt|gt|quot|#39|amp);/g, (e) => entities[e] ?? e);
}

/** The values of a model, wherever they lie, that a reader must find in the mail. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('every mail', () => {
  beforeAll(async () => {
    const folder = process.env.DUBAN_MAIL_SAMPLES;
    if (folder === undefined) return;
    await mkdir(folder, { recursive: true });
    for (const [kind, locale] of EVERY) {
      const { subject, text, html } = render(kind, locale);
      await writeFile(join(folder, `${kind}.${locale}.txt`), `${subject}\n\n${text}`);
      await writeFile(join(folder, `${kind}.${locale}.html`), html);
    }
  });

  it.each(EVERY)('%s in %s has a short subject of one line and no gap in its text', (kind, locale) => {
    const { subject, text, html } = render(kind, locale);
    expect([...subject].length).toBeLessThan(120);
    expect(subject).not.toMatch(/[\r\n]/);
    for (const part of [subject, text, html]) expect(part).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
  });

  it.each(EVERY)('%s in %s says the same in HTML as in plain text', (kind, locale) => {
    const { text, html } = render(kind, locale);
    const shown = visible(html).replace(/\s+/g, '');
    for (const line of text.split('\n')) {
      if (line.startsWith('   https://')) {
        expect(html).toContain(`href="${line.trim()}"`);
        continue;
      }
      const parts = line.replace(/^(?: {2}> |\d+\. |\*\* |【)/, '').replace(/(?: \*\*|】)$/, '').split(locale === 'zh' ? /[\uFF1A\uFF1B]/ : /: |; |:$/);
      for (const part of parts) expect(shown).toContain(part.replace(/\s+/g, ''));
    }
  });

  it.each(EVERY)('%s in %s leads only to the configured host and loads nothing', (kind, locale) => {
    const { text, html } = render(kind, locale);
    const links = [...`${text}\n${html}`.matchAll(/https?:\/\/[^\s"'<]+/g)].map(([link]) => link);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^https:\/\/duban\.example\/app\//);
    expect(html).not.toMatch(/<(?:img|link|script|iframe|object|form)\b|url\(|@import|\bon\w+=/i);
  });

  it.each(TASK_KINDS)('%s in %s names the person, the task, the agencies, the measure in its own words and who else got it', (kind, locale) => {
    const { text } = render(kind, locale);
    for (const fact of ['王建国', '保证安全基础', '工业和信息化部', '新闻办公室', QUOTE, '国发〔2015〕40号', '1.4', '李敏（承办人）', 'https://duban.example/app/tasks/0b0c']) expect(text).toContain(fact);
    expect(text).toContain(locale === 'zh' ? '2016年6月30日（星期四）' : 'Thursday, 30 June 2016');
  });

  it.each(NOTIFICATION_KINDS)('%s in Chinese holds no English', (kind) => {
    const { subject, text } = render(kind, 'zh');
    const rest = strings(SAMPLES[kind]).sort((a, b) => b.length - a.length).reduce((left, value) => left.replaceAll(value, ''), `${subject}\n${text}`.replace(/https?:\S+/g, ''));
    expect(rest.replaceAll('AB角', '')).not.toMatch(/[A-Za-z]/);
  });

  it.each(NOTIFICATION_KINDS)('%s in English holds no Chinese but names and quotations', (kind) => {
    const { subject, text } = render(kind, 'en');
    const rest = strings(SAMPLES[kind]).sort((a, b) => b.length - a.length).reduce((left, value) => left.replaceAll(value, ''), `${subject}\n${text}`);
    expect(rest).not.toMatch(/[\p{Script=Han}\uFF0C\u3002\uFF1A\uFF1B\uFF08\uFF09]/u);
  });

  it.each(EVERY)('%s in %s lets no markup, line break or reversed text through from any field', (kind, locale) => {
    const evil = '<script>alert(1)</script>"\' onload=x\u202Egnp\r\nBcc: a@b.c';
    const poison = (value: unknown, key = ''): unknown => {
      if (typeof value === 'string') return /^(?:\/|\d{4}-\d\d-\d\d$)/.test(value) || ['kind', 'capacity', 'role', 'cause', 'group', 'stage', 'outcome', 'clock', 'what'].includes(key) ? value : evil;
      if (Array.isArray(value)) return value.map((v) => poison(v));
      if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, poison(v, k)]));
      return value;
    };
    const { subject, text, html } = renderMail(kind, context(locale), poison(SAMPLES[kind]) as MailModels[typeof kind]);
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/<[^>]*onload/);
    for (const part of [subject, text, html]) expect(part).not.toMatch(/[\u202A-\u202E\r]|\nBcc:/);
    expect([...subject].length).toBeLessThan(120);
  });
});

describe('the escalation', () => {
  it.each([1, 2, 3, 4] as const)('at level %i leaves the responsibility where it is, in words', (level) => {
    const zh = renderMail('task.escalated', context('zh'), { ...SAMPLES['task.escalated'], level }).text;
    expect(zh).toContain('不改变责任分工：本事项仍由工业和信息化部负责，责任人仍为李敏');
  });

  it('names the bulletin only at the highest level, and never as decided', () => {
    const texts = ([1, 2, 3, 4] as const).map((level) => renderMail('task.escalated', context('zh'), { ...SAMPLES['task.escalated'], level }).text);
    expect(texts.map((t) => t.includes('通报'))).toEqual([false, false, false, true]);
    expect(texts[3]).toContain('视情按程序提请通报');
  });
});

describe('the digest', () => {
  it('puts what is overdue before what is due soon, whatever order it was given', () => {
    const { text } = render('digest', 'zh');
    expect(text.indexOf('已逾期事项')).toBeLessThan(text.indexOf('临期事项'));
    expect(text).toContain('共2项');
  });
});

describe('dates', () => {
  it.each([
    ['2015-07-04', '2015年7月4日（星期六）', 'Saturday, 4 July 2015'],
    ['2016-02-29', '2016年2月29日（星期一）', 'Monday, 29 February 2016'],
  ])('%s carries its weekday', (date, zh, en) => {
    expect(civilDate('zh', date)).toBe(zh);
    expect(civilDate('en', date)).toBe(en);
  });

  it.each([
    [{ dueOn: '2027-01-29', provisional: true, workingDaysLeft: 3 }, '2027年1月29日（星期五）（暂定，该年度放假安排尚未公布），还有3个工作日'],
    [{ dueOn: '2016-06-30', provisional: false, workingDaysLeft: 0 }, '2016年6月30日（星期四），今日到期'],
    [{ dueOn: '2016-06-30', provisional: false, workingDaysLeft: -2 }, '2016年6月30日（星期四），已逾期2个工作日'],
    [{ dueOn: null, provisional: false, workingDaysLeft: null }, '未设定固定时限'],
  ])('a due date says what is left of it (%j)', (due, words) => {
    expect(dueText('zh', due)).toBe(words);
  });
});

describe('a link', () => {
  it.each(['//evil.example/', 'https://evil.example/', 'tasks/1', '/\\evil.example', '/../admin', '/a b', '/x\n'])('refuses %j', (path) => {
    expect(() => mailLink(context('zh'), path)).toThrow('Not a path within');
  });

  it('keeps the path of the configured address', () => {
    expect(mailLink(context('zh'), '/tasks/1?tab=log')).toBe('https://duban.example/app/tasks/1?tab=log');
  });
});

describe('words that fit who is asked', () => {
  const overdue = { ...SAMPLES['task.overdue'], daysOverdue: 1 };

  it('offers an extension to who completes the task, not to who has a paper to sign or an answer to give', () => {
    for (const locale of ['zh', 'en'] as const) {
      const extension = locale === 'zh' ? '按程序提出延期申请' : 'request an extension';
      const of = (kind: ClockKind): string => renderMail('task.overdue', context(locale), { ...overdue, clock: { ...overdue.clock, kind } }).text;
      expect(of('COMPLETION')).toContain(extension);
      expect(of('NOTICE_SIGN')).not.toContain(extension);
      expect(of('EXTENSION')).not.toContain(extension);
    }
  });

  it('does not ask the agency of the task to answer for the desk that it waits for', () => {
    const text = renderMail('task.escalated', context('zh'), { ...SAMPLES['task.escalated'], level: 1, clock: { ...SAMPLES['task.escalated'].clock, kind: 'EXTENSION' } }).text;
    expect(text).toContain('请尽快对延期申请提出意见，有关单位正在等待。');
    expect(text).not.toContain('未按期完成的原因');
  });

  it('counts what a return finds missing, the evidence that does not meet the requirement last, in the reader\'s language', () => {
    expect(render('task.returned', 'zh').text).toContain('1. 数据安全流量认证证书\n\n2. 佐证材料“实施方案”不符合要求');
    expect(render('task.returned', 'en').text).toContain('2. The evidence “实施方案” does not meet the requirement.');
  });

  it('names nobody beside the agency where nobody handles the task yet', () => {
    const { task } = SAMPLES['task.escalated'];
    const text = renderMail('task.escalated', context('zh'), { ...SAMPLES['task.escalated'], owner: task.agency }).text;
    expect(text).toContain(`本事项仍由${task.agency}负责。`);
  });

  it('says why a date is another one, and names the former only where there is one', () => {
    const of = (cause: 'FIRMED' | 'UPHELD' | 'RESUMED', formerDueOn?: string): string =>
      renderMail('task.due_changed', context('zh'), { ...SAMPLES['task.due_changed'], cause, words: '按职责分工办理', formerDueOn }).text;
    expect(of('FIRMED')).toContain('暂定时限转为正式时限');
    expect(of('FIRMED')).not.toMatch(/原时限|按职责分工办理/);
    expect(of('UPHELD')).toMatch(/仍由工业和信息化部承办[\s\S]*裁定意见：按职责分工办理/);
    expect(of('RESUMED', '2016-03-31')).toMatch(/恢复办理[\s\S]*原时限：2016年3月31日/);
  });
});
