import { civilDate, NOTICE_KINDS, type NoticeKind } from '#domain';
import type { DraftNotice, MailDraft } from '#workflow';
import { periodSpan } from './period-span.js';
import { createRenderer } from './render-draft.js';
import { senderOf } from './sender.js';

const render = createRenderer({ publicUrl: 'https://duban.example/app', from: { name: '督办', address: 'duban@office.example' } });
const due = civilDate('2016-07-01');

const EXTENSION = {
  extensionStatus: 'APPROVED', number: 1, formerDue: '2016-07-01', requestedDue: '2016-07-15', decidedDue: '2016-07-15', reasonClass: 'CONSULTATION',
  reasonText: '标准尚在征求意见', progress: '已完成初稿', late: false, answerDue: '2016-07-05',
};
const PAPER = { level: 2, noticeId: 'x', noticeNumber: null, text: '已逾期3个工作日。', workingDays: 3, signDue: '2016-07-07', replyDue: '2016-07-11', replyText: '已制定措施' };

function notice(kind: NoticeKind, over: Partial<DraftNotice> = {}): DraftNotice {
  return {
    id: 'n', kind, level: 2, agency: '工业和信息化部', agencyEn: 'Ministry of Industry and Information Technology', agencyCode: 'MIIT',
    model: {
      capacity: 'LIAISON', taskIds: ['t'], planId: 'p', by: '周正', byAgency: 'NDRC', reason: '材料不全', on: civilDate('2016-06-30'), alsoTo: ['李敏'],
      facts: { period: '2016-06', year: 2017, affectedTasks: 3, person: '李敏', cause: 'refused', grade: 'GOOD', published: '2015-05-13', days: [], ask: 'COSIGN', dueOn: due, ...EXTENSION, ...PAPER },
    },
    tasks: [{
      id: 't', title: '保证安全基础', status: 'IN_PROGRESS', role: 'SUBTASK', consultationKind: null, handlerId: null, handlerName: null, agencyCode: 'MIIT', agency: '工业和信息化部',
      lead: '国家发展和改革委员会', assigner: '国家发展和改革委员会',
      english: { agency: 'Ministry of Industry and Information Technology', lead: 'National Development and Reform Commission', assigner: 'National Development and Reform Commission' }, parentTitle: '强化安全', clockOffsets: {}, currentDue: due, provisional: false, lateDays: 2, measureRef: '1.4',
      measureTitle: '保证安全基础', measureQuote: '制定国家信息领域核心技术和装备发展时间表和路线图。', docTitle: '指导意见', docNumber: '国发〔2015〕40号', dueOn: due, workingDaysLeft: -3,
    }],
    clock: { kind: 'COMPLETION', dueOn: due, provisional: false, workingDaysLeft: -3 }, moves: [{ taskId: 't', what: 'MOVED', kind: 'PLAN', period: '', holder: 'OWNER', holderAgency: 'MIIT', fromOn: due, toOn: due }],
    invitation: { token: 'secret-of-the-link', expiresOn: due }, ...over,
  };
}

function draft(kind: NoticeKind | 'digest', notices: DraftNotice[], locale: 'zh' | 'en' = 'zh', email: string | null = 'a@miit.example'): MailDraft {
  return { mailId: '0b0c', kind, to: { id: 'x', name: '王建国', email, locale }, date: new Date('2016-07-06T01:00:00Z'), day: civilDate('2016-07-06'), notices };
}

const mailed = (Object.keys(NOTICE_KINDS) as NoticeKind[]).filter((kind) => NOTICE_KINDS[kind].mailed);

describe.each(['zh', 'en'] as const)('a mail in %s', (locale) => {
  it.each(mailed)('puts %s into words, with a link and the same bytes each time', async (kind) => {
    const [first, second] = [await render(draft(kind, [notice(kind)], locale)), await render(draft(kind, [notice(kind)], locale))];
    if ('unaddressable' in first || 'unaddressable' in second) throw new Error('unaddressable');
    expect(first.text).toContain('https://duban.example/app/');
    expect(first.messageId).toBe('<0b0c@office.example>');
    expect(first.raw.equals(second.raw)).toBe(true);
  });

  it('puts every kind that is mailed into a digest', async () => {
    const rendered = await render(draft('digest', mailed.map((kind, i) => notice(kind, { id: String(i) })), locale));
    if ('unaddressable' in rendered) throw new Error('unaddressable');
    expect(rendered.text.match(/保证安全基础/g)?.length).toBeGreaterThanOrEqual(mailed.length - 2);
  });
});

describe('rendering', () => {
  it.each([
    ['zh', 'JMO', ['贵单位在进展中提请协调的事项已有答复，请据以办理。', '答复：已商自然资源部门，本月落实。', '请明确用地指标。', '2016年6月', '联席会议办公室', '周正']],
    ['zh', 'NDRC', ['国家发展和改革委员会']],
    ['en', 'JMO', ['has an answer; please go on by it.', 'Answer: 已商自然资源部门，本月落实。', '请明确用地指标。', 'the office of the joint meeting', '周正']],
    ['en', 'NDRC', ['National Development and Reform Commission']],
  ] as const)('tells in %s the agency that asked what %s answers, in text and in HTML, with the way to the reports', async (locale, byAgency, words) => {
    const base = notice('report.matter_answered');
    const one = { ...base, model: { ...base.model, byAgency, reason: '已商自然资源部门，本月落实。', facts: { period: '2016-06', matter: '请明确用地指标。' } } };
    const rendered = await render(draft('report.matter_answered', [one], locale));
    if ('unaddressable' in rendered) throw new Error('unaddressable');
    for (const part of [rendered.text, rendered.html]) {
      for (const word of words) expect(part).toContain(word);
      expect(part).toContain('https://duban.example/app/tasks/t#reports');
    }
  });

  it('shows only the latest of several steps of one clock in a digest', async () => {
    const step = (id: string, level: number): DraftNotice => {
      const base = notice(level === 0 ? 'task.overdue' : 'task.escalated', { id, level });
      return { ...base, model: { ...base.model, facts: { clockId: 'c' } } };
    };
    const rendered = await render(draft('digest', [step('a', 1), step('b', 0)]));
    if ('unaddressable' in rendered) throw new Error('unaddressable');
    expect(rendered.text.match(/保证安全基础/g)).toHaveLength(1);
  });

  it.each([
    ['task.upheld', undefined, /仍由工业和信息化部承办[\s\S]*裁定意见：材料不全/],
    ['task.resumed', civilDate('2016-05-20'), /恢复办理[\s\S]*理由：材料不全[\s\S]*原时限：2016年5月20日/],
    ['task.deadline_firmed', undefined, /放假安排已经公布/],
  ] as const)('tells by what a date is another one: %s', async (event, formerDue, words) => {
    const base = notice('task.due_changed');
    const rendered = await render(draft('task.due_changed', [{ ...base, model: { ...base.model, event, ...(formerDue === undefined ? {} : { formerDue }) } }]));
    if ('unaddressable' in rendered) throw new Error('unaddressable');
    expect(rendered.text).toMatch(words);
    if (event !== 'task.deadline_firmed') expect(rendered.text).not.toContain('放假安排');
    if (formerDue === undefined) expect(rendered.text).not.toContain('原时限');
  });

  it('names agencies in the reader\'s language', async () => {
    const of = async (locale: 'zh' | 'en'): Promise<string> => {
      const rendered = await render(draft('task.overdue', [notice('task.overdue')], locale));
      if ('unaddressable' in rendered) throw new Error('unaddressable');
      return `${rendered.subject}\n${rendered.text}`;
    };
    expect(await of('zh')).not.toContain('Ministry of Industry');
    const en = await of('en');
    expect(en).toMatch(/^\[Overdue: 3 working days\] 保证安全基础 \(Ministry of Industry and Information Technology\)/);
    expect(en).toContain('Lead agency: National Development and Reform Commission');
    expect(en).not.toMatch(/工业和信息化部|国家发展和改革委员会/);
  });

  it('says when a person can\'t be written to', async () => {
    expect(await render(draft('task.closed', [notice('task.closed')], 'zh', null))).toEqual({ unaddressable: 'missing' });
    expect(await render(draft('task.closed', [notice('task.closed')], 'zh', 'not an address'))).toEqual({ unaddressable: 'malformed' });
  });

  it('reads the sender and the reporting periods', () => {
    expect(senderOf('Duban 督办 <duban@localhost>')).toEqual({ name: 'Duban 督办', address: 'duban@localhost' });
    expect(senderOf('duban@localhost')).toEqual({ name: '', address: 'duban@localhost' });
    expect(periodSpan('2016-02')).toEqual({ from: '2016-02-01', to: '2016-02-29' });
    expect(periodSpan('2015-Q4')).toEqual({ from: '2015-10-01', to: '2015-12-31' });
    expect(periodSpan('2016-W01')).toEqual({ from: '2016-01-04', to: '2016-01-10' });
    expect(() => periodSpan('2016')).toThrow('Not a reporting period');
  });
});
