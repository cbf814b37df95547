import type { QueueBackendOptions } from '#queue';
import { addEnglishLiaison, issuePlan, makeTemplates, readDocument, TODAY } from './opening.js';
import { relayWithoutWorkers } from './relay-without-workers.js';
import { PUBLIC_URL, Stage, type Arrived } from './stage.js';
import { tellAftermath } from './tell-aftermath.js';

/** Where the queue lies, and what may befall it; a queue beside the data shares the data's fate and has no fate of its own. */
export interface QueueFate {
  open(): Promise<QueueBackendOptions | null>;
  /** Everything in the queue is gone. */
  lose?(): Promise<void>;
  away?(): Promise<void>;
  back?(): Promise<void>;
  close(): Promise<void>;
}

const EVIDENCE = [{ type: 'report', title: '国家大数据战略研究报告', reference: '发改高技〔2015〕1号' }];
const FULL = '已印发实施方案，公共数据开放试点平台上线运行，佐证材料附后。';
const WORDS = '研究出台国家大数据战略,显著提升国家大数据管控能力。';

/** The main job once, from the document's text to closed tasks, through HTTP, a real worker and a real mail server. */
export function tellStory(fate: QueueFate): void {
  let stage: Stage;
  let tasks: ReadonlyMap<string, string>;
  let documentId = '';
  let measures: ReadonlyMap<string, string>;
  let planId = '';
  const subtasks = { miit: '', unit: '' };

  beforeAll(async () => {
    stage = await Stage.open(await fate.open(), TODAY);
  });
  afterAll(async () => {
    await stage.close();
    await fate.close();
  });

  const task = (key: string): string => {
    const id = tasks.get(key);
    if (id === undefined) throw new Error(`There is no task ${key}: ${[...tasks.keys()].join(', ')}`);
    return id;
  };
  const act = (login: string, id: string, name: string, json: object = {}) => stage.people.act(login, id, name, json);
  const receiptOf = async (login: string, key: string) => (await stage.people.task(login, task(key))).clocks.find(({ kind }) => kind === 'RECEIPT');
  const status = async (id: string): Promise<string> => (await stage.people.task('jmo.officer1', id)).status;
  /** Receipt, a handler, the start. */
  const takeUp = async (agency: string, id: string, handler = 'handler1'): Promise<void> => {
    await act(`${agency}.liaison`, id, 'acknowledge');
    const me = await stage.people.get<{ person: { id: string } }>(`${agency}.${handler}`, '/me');
    await act(`${agency}.liaison`, id, 'assignHandler', { handlerId: me.person.id });
    await act(`${agency}.${handler}`, id, 'start');
  };
  const handIn = async (agency: string, id: string, statement: string, handler = 'handler1'): Promise<void> => {
    await act(`${agency}.${handler}`, id, 'requestCompletion', { statement, evidence: EVIDENCE });
    await act(`${agency}.signatory`, id, 'sign');
  };

  it('the office reads the document, corrects what is doubtful, and a second officer confirms it', async () => {
    await stage.at(TODAY, '10:00');
    await addEnglishLiaison(stage);
    const read = await readDocument(stage);
    ({ documentId, measures } = read);
    expect(measures.size).toBe(25);
    expect(read.openDoubts).toBeGreaterThan(0);
    const now = await stage.people.get<{ openDoubts: unknown[]; confirmedBy: string | null }>('jmo.officer1', `/documents/${documentId}/readings/latest`);
    expect(now).toMatchObject({ openDoubts: [], confirmedBy: expect.stringMatching(/-/) as string });
  });

  it('makes templates, sets dates and issues the plan: six tasks, whose clocks of receipt wait for the mail', async () => {
    await makeTemplates(stage, documentId, measures);
    ({ planId, tasks } = await issuePlan(stage, documentId));
    expect([...tasks.keys()].sort()).toEqual(['3.3 CAC', '3.3 GOSC', '3.3 MIIT', '3.3 NDRC', '7.2 CN-BJ', '7.2 MOF']);
    expect(await receiptOf('ndrc.liaison', '3.3 NDRC')).toMatchObject({ status: 'WAITING', dueOn: null });
  });

  it('starts a clock of receipt with the delivery of its mail and not before; what can not be delivered alarms the office', async () => {
    stage.sink.behave('liaison.gosc@duban.example', { kind: 'refuse', code: 550 });
    stage.sink.behave('liaison.mof@duban.example', { kind: 'refuse', code: 451 }, 1);
    await stage.workAt(TODAY, '10:05');
    expect(stage.arrived.map(({ to }) => to).filter((to) => !to.startsWith('officer')).sort())
      .toEqual(['jane.smith@miit.example', 'liaison.cac@duban.example', 'liaison.cn-bj@duban.example', 'liaison.miit@duban.example', 'liaison.ndrc@duban.example']);
    expect(await receiptOf('ndrc.liaison', '3.3 NDRC')).toMatchObject({ status: 'RUNNING', dueOn: '2015-09-15' });
    expect(await receiptOf('mof.liaison', '7.2 MOF')).toMatchObject({ status: 'WAITING', startedAt: null });
    const arrivalOf = async (key: string): Promise<unknown> => (await stage.people.get<{ arrival: unknown }>('jmo.officer1', `/tasks/${task(key)}`)).arrival;
    // Delivered, opened by its liaison just now, not signed for; and neither of the three.
    expect(await arrivalOf('3.3 NDRC')).toMatchObject({ deliveredAt: expect.any(String) as string, openedAt: expect.any(String) as string, signedForAt: null });
    expect(await arrivalOf('3.3 GOSC')).toEqual({ deliveredAt: null, openedAt: null, signedForAt: null });
    expect(await receiptOf('jmo.officer1', '3.3 GOSC')).toMatchObject({ status: 'WAITING', startedAt: null });

    const alarms = await stage.people.get<{ items: { id: string; kind: string; taskId: string }[] }>('jmo.officer1', '/alarms?open=true');
    expect(alarms.items).toMatchObject([{ kind: 'mail.refused', taskId: task('3.3 GOSC') }]);
    // A domain that has said "later", as it did for the Ministry of Finance, gets its next mail a second after.
    await stage.workAt(TODAY, '10:06');
    expect(stage.arrived.filter(({ to }) => to.startsWith('officer')).map(({ to }) => to).sort()).toEqual(['officer1.jmo@duban.example', 'officer2.jmo@duban.example']);
    await stage.people.post('jmo.officer1', `/alarms/${alarms.items[0]?.id ?? ''}/clearance`, { reason: '已电话通知国务院办公厅联络员。' });

    await stage.workAt(TODAY, '10:10');
    expect(await receiptOf('mof.liaison', '7.2 MOF')).toMatchObject({ status: 'RUNNING', dueOn: '2015-09-15' });
  });

  it('writes to liaisons in their own language: who, what, by when, and where', async () => {
    const to = (address: string): Arrived => only(stage.arrived.filter((each) => each.to === address));
    const zh = to('liaison.miit@duban.example').mail;
    expect(zh.subject).toMatch(/^【计划下达】/);
    for (const part of ['工业和信息化部', '推动数据资源开放', '2015年9月30日（星期三）', '国发〔2015〕40号', '联络员', `${PUBLIC_URL}/`, '逐项签收', '签收时限：2015年9月15日（星期二）', WORDS]) {
      expect(zh.text).toContain(part);
      expect(zh.html).toContain(part);
    }
    const en = to('jane.smith@miit.example').mail;
    expect(en.subject).toMatch(/^\[Plan issued\]/);
    for (const part of ['Dear Jane Smith', 'Wednesday, 30 September 2015', 'You receive this notice as liaison officer of', 'sign for each of the tasks', 'Receipt due: Tuesday, 15 September 2015', WORDS, `${PUBLIC_URL}/`]) {
      expect(en.text).toContain(part);
      expect(en.html).toContain(part);
    }
  });

  it('lets agencies sign for receipt, name a handler and start; the lead splits its task', async () => {
    await stage.workAt('2015-09-15', '09:00');
    await stage.workAt('2015-09-15', '09:12');
    await stage.at('2015-09-15', '10:00');
    for (const [agency, key] of [['ndrc', '3.3 NDRC'], ['miit', '3.3 MIIT'], ['cac', '3.3 CAC'], ['mof', '7.2 MOF'], ['cn-bj', '7.2 CN-BJ']] as const) {
      await takeUp(agency, task(key));
    }
    expect(await receiptOf('ndrc.liaison', '3.3 NDRC')).toMatchObject({ status: 'STOPPED' });
    const parent = task('3.3 NDRC');
    const [unit] = (await stage.people.get<{ id: string; name: string }[]>('ndrc.reviewer', '/agencies/NDRC/units')).filter(({ name }) => name === '信息化司');
    const split = async (title: string, agencyCode: string, unitId: string | null, dueOn: string): Promise<string> => {
      const { version } = await stage.people.task('ndrc.reviewer', parent);
      const { id } = await stage.people.post<{ id: string }>('ndrc.reviewer', `/tasks/${parent}/subtasks`,
        { title, agencyCode, unitId, requirement: `请${title}。`, deliverable: '报告', deliverableType: 'report', dueOn }, version);
      await act('ndrc.signatory', id, 'dispatch');
      return id;
    };
    subtasks.miit = await split('梳理部门数据目录', 'MIIT', null, '2015-09-25');
    subtasks.unit = await split('起草国家大数据战略', 'NDRC', unit?.id ?? null, '2015-09-28');
    await expect(split('迟于上级', 'MIIT', null, '2015-10-26')).rejects.toThrow(/due_after_parent/);
  });

  it('tells of the subtask by mail, in the words of the State Council, also where the queue lost everything on the way', async () => {
    if (fate.lose) {
      await stage.stopWorker();
      const claimed = await relayWithoutWorkers(stage.workerSettings);
      expect(claimed).toBeGreaterThan(0);
      await fate.lose();
      await stage.startWorker();
    }
    // A claim on an event that the queue lost is void after half a minute.
    const mails = await stage.workAt('2015-09-15', '10:01');
    const mail = only(mails.filter(({ to }) => to === 'liaison.miit@duban.example')).mail;
    expect(mail.subject).toMatch(/^【子任务交办】梳理部门数据目录（.*工业和信息化部）$/);
    for (const part of ['改革委', '请于2015年9月16日（星期三）前签收本子任务', '2015年9月25日（星期五）', WORDS, `${PUBLIC_URL}/tasks/${subtasks.miit}`, '联络员']) {
      expect(mail.text).toContain(part);
      expect(mail.html).toContain(part);
    }
    const en = only(mails.filter(({ to }) => to === 'jane.smith@miit.example')).mail;
    for (const part of ['Please sign for receipt of this subtask by: Wednesday, 16 September 2015', 'Friday, 25 September 2015', WORDS, `${PUBLIC_URL}/tasks/${subtasks.miit}`]) expect(en.text).toContain(part);
    // The liaison of NDRC, too, has a subtask: of an own department.
    expect(only(mails.filter(({ to }) => to === 'liaison.ndrc@duban.example')).mail.subject).toMatch(/^【子任务交办】起草国家大数据战略（.*发展(和)?改革委.*）$/);
    expect(await stage.rows('SELECT event_id FROM outbox')).toEqual([]);
  });

  it('keeps a parent from finishing over open children, and says which', async () => {
    const refused = await stage.people.refusedAct('ndrc.handler1', task('3.3 NDRC'), 'requestCompletion', { statement: FULL, evidence: EVIDENCE });
    expect(refused).toMatchObject({ status: 409, code: 'open_children' });
    expect((refused.details['children'] as { id: string }[]).map(({ id }) => id).sort()).toEqual([subtasks.miit, subtasks.unit].sort());
    expect(refused.detail).toContain('梳理部门数据目录');
    expect(refused.detail).toContain('起草国家大数据战略');
    const seen = await stage.people.task('ndrc.handler1', task('3.3 NDRC'));
    expect(seen.blockedActions).toContainEqual(expect.objectContaining({ act: 'requestCompletion', code: 'open_children' }));
  });

  it('returns a thin hand-in of the other agency with a reason, and accepts the full one', async () => {
    await stage.day('2015-09-16');
    await stage.at('2015-09-16', '15:00');
    await takeUp('miit', subtasks.miit);
    await takeUp('ndrc', subtasks.unit, 'handler2');
    await handIn('miit', subtasks.miit, '已完成。');
    await handIn('ndrc', subtasks.unit, FULL, 'handler2');
    expect(await status(subtasks.miit)).toBe('LEAD_REVIEW');

    await stage.day('2015-09-17');
    await stage.at('2015-09-17', '15:00');
    expect(await stage.people.refusedAct('ndrc.reviewer', subtasks.miit, 'return')).toMatchObject({ code: 'reason_required' });
    await act('ndrc.reviewer', subtasks.miit, 'return', { reason: '请补充数据目录清单。' });
    await act('ndrc.reviewer', subtasks.unit, 'accept');
    const told = await stage.workAt('2015-09-17', '15:01');
    expect(told.filter(({ mail }) => mail.text?.includes('请补充数据目录清单。')).map(({ to }) => to).sort())
      .toEqual(['handler1.miit@duban.example', 'jane.smith@miit.example', 'liaison.miit@duban.example', 'signatory.miit@duban.example']);
    await act('miit.handler1', subtasks.miit, 'rework');
    await handIn('miit', subtasks.miit, FULL);
    await stage.day('2015-09-18');
    await stage.at('2015-09-18', '15:00');
    await act('ndrc.reviewer', subtasks.miit, 'accept');
    expect([await status(subtasks.miit), await status(subtasks.unit)]).toEqual(['COMPLETED', 'COMPLETED']);
    await handIn('miit', task('3.3 MIIT'), FULL);
    expect(await status(task('3.3 MIIT'))).toBe('LEAD_REVIEW');
  });

  it('opens the monthly report on its day; it is drafted, signed by the signatory and accepted', async () => {
    await stage.day('2015-09-19');
    await stage.day('2015-09-20');
    await stage.day('2015-09-21');
    stage.people.forgetSessions();
    await stage.at('2015-09-21', '15:00');
    const [report] = await stage.people.get<{ id: string; version: number; status: string; dueOn: string }[]>('ndrc.handler1', `/tasks/${task('3.3 NDRC')}/reports`);
    expect(report).toMatchObject({ status: 'OPEN', dueOn: '2015-09-28' });
    const reportAct = async (login: string, name: string, version: number, json: object = {}): Promise<number> => (
      await stage.people.post<{ version: number }>(login, `/reports/${report?.id ?? ''}/acts/${name}`, json, version)).version;
    const drafted = await reportAct('ndrc.handler1', 'saveDraft', report?.version ?? 0, { progress: '开放平台完成立项。', percent: 60 });
    const sent = await reportAct('ndrc.handler1', 'sendToSign', drafted);
    const signed = await reportAct('ndrc.signatory', 'sign', sent);
    await reportAct('jmo.officer1', 'accept', signed);
    expect(await stage.people.get<object[]>('jmo.officer1', `/tasks/${task('3.3 NDRC')}/reports`)).toContainEqual(
      expect.objectContaining({ id: report?.id, status: 'ACCEPTED', percent: 60, late: false, missed: false }));
    await act('ndrc.reviewer', task('3.3 MIIT'), 'accept');
    await stage.work();
  });

  it('lets people go on while the queue is away across a due instant: mail is late, and nothing is lost', async () => {
    await fate.away?.();
    await stage.at('2015-09-22', '09:12');
    if (fate.away) await expect(stage.work()).rejects.toThrow();
    expect(await stage.collect()).toEqual([]);
    await stage.at('2015-09-22', '10:00');
    await handIn('ndrc', task('3.3 NDRC'), FULL);
    await act('jmo.officer1', task('3.3 MIIT'), 'proposeVerification', { grade: 'GOOD' });
    expect(await status(task('3.3 NDRC'))).toBe('VERIFYING');

    await fate.back?.();
    const late = await stage.workAt('2015-09-22', '10:30');
    expect(late.filter(({ to }) => to === 'handler1.cac@duban.example').map(({ mail }) => mail.text)).toEqual([expect.stringContaining('2015年9月29日')]);
    expect(await stage.workAt('2015-09-22', '14:05')).toEqual([]);
  });

  it('verifies in two pairs of eyes, returns once with a new date, and closes out by the director', async () => {
    await stage.day('2015-09-23');
    await stage.at('2015-09-23', '15:00');
    expect(await stage.people.refusedAct('jmo.officer1', task('3.3 MIIT'), 'verify')).toMatchObject({ code: 'four_eyes' });
    await act('jmo.officer2', task('3.3 MIIT'), 'verify');
    await act('jmo.officer1', task('3.3 NDRC'), 'return', { reason: '开放数据的范围没有说明。', newDue: '2015-10-13' });
    expect(await stage.people.task('jmo.officer1', task('3.3 NDRC'))).toMatchObject({ status: 'RETURNED', returnCount: 1, currentDue: '2015-10-13' });
    await stage.day('2015-09-24');
    await stage.at('2015-09-24', '15:00');
    await act('ndrc.handler1', task('3.3 NDRC'), 'rework');
    await act('ndrc.handler1', task('3.3 NDRC'), 'requestCompletion', { statement: FULL, evidence: EVIDENCE });
    expect(await stage.people.refusedAct('ndrc.handler1', task('3.3 NDRC'), 'sign')).toMatchObject({ code: 'act_not_allowed_for_role' });
    await act('ndrc.signatory', task('3.3 NDRC'), 'sign');
    await stage.day('2015-09-25');
    await stage.at('2015-09-25', '15:00');
    await act('jmo.officer1', task('3.3 NDRC'), 'proposeVerification', { grade: 'EXCELLENT', reason: '提前完成，开放数据的范围和目录都已公布。' });
    await act('jmo.officer2', task('3.3 NDRC'), 'verify');
    const early = await stage.people.refusedAct('jmo.director', task('3.3 NDRC'), 'closeOut') as unknown as { code: string; details: { silent: string[] } };
    expect(early).toMatchObject({ code: 'objection_window' });
    for (const agency of early.details.silent) await act(`${agency.toLowerCase()}.signatory`, task('3.3 NDRC'), 'noObjection');
    for (const key of ['3.3 NDRC', '3.3 MIIT']) await act('jmo.director', task(key), 'closeOut');
    expect(await Promise.all([task('3.3 NDRC'), task('3.3 MIIT'), subtasks.miit, subtasks.unit].map(status))).toEqual(['CLOSED', 'CLOSED', 'CLOSED', 'CLOSED']);
    await stage.work();
  });

  tellAftermath(() => ({ stage, task, planId }));
}

function only(found: readonly Arrived[]): Arrived {
  const [one, ...more] = found;
  if (one === undefined || more.length > 0) throw new Error(`${found.length} mails instead of one: ${found.map(({ mail }) => mail.subject).join(' | ')}`);
  return one;
}
