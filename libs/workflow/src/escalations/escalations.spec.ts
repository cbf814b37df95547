import { createHash } from 'node:crypto';
import { civilDate } from '#domain';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { refused } from '../tasks/issued-plan.fixture.js';
import { LateTask } from './late-task.fixture.js';

let database: TestDatabase;
let late: LateTask;
let taskId: string;
beforeEach(async () => {
  database = await createTestDatabase();
  late = await LateTask.open(database);
  taskId = await late.task();
  // The task with its completion clock alone, so that the other ladders write nothing beside it.
  await late.run(`UPDATE clock SET status = 'STOPPED', next_at = NULL WHERE kind <> 'COMPLETION' OR task_id <> $1`, [taskId]);
});
afterEach(async () => {
  await late.close();
  await database.drop();
});

// Due on Wednesday 2015-09-30; after the holiday of 1 to 7 October the 8th, the 9th and Saturday the 10th are worked.
const LATE_1 = '2015-10-08';
const LATE_3 = '2015-10-10';
const LATE_7 = '2015-10-15';

describe('papers that the ladder writes', () => {
  it('issues a 催办单 by itself on the first day late, numbered, with its evidence frozen and a clock for the reply', async () => {
    await late.sweepAt(LATE_1);
    const [paper, ...more] = await late.papersOf(taskId);
    expect(more).toEqual([]);
    expect(paper).toMatchObject({
      kind: 'URGE', level: 1, status: 'ISSUED', noticeNumber: '催办〔2015〕1号', agencyCode: 'MIIT', reason: 'OVERDUE', proposedBy: null, signedBy: null,
      issuedOn: '2015-10-08', replyDue: '2015-10-12', dueOn: '2015-09-30',
      sheet: { asOf: LATE_1, due: { kind: 'COMPLETION', dueOn: '2015-09-30', daysLate: 1 }, task: { originalDue: '2015-09-30', returns: 0 } },
    });
    expect(paper?.sheet.held[0]).toMatchObject({ by: 'OWNER', workingDays: expect.any(Number) as number });
    expect(paper?.evidenceSha256).toBe(createHash('sha256').update(paper?.evidence ?? '').digest('hex'));
    expect(await late.rows('SELECT status, due_on, holder_agency FROM clock WHERE kind = \'NOTICE_REPLY\'')).toEqual([{ status: 'RUNNING', dueOn: '2015-10-12', holderAgency: 'MIIT' }]);
    // The step's own event mails nobody: the paper does.
    expect(await late.rows(`SELECT type FROM event e WHERE type IN ('task.escalated', 'notice.issued') AND EXISTS (SELECT 1 FROM outbox o WHERE o.event_id = e.id)`)).toEqual([{ type: 'notice.issued' }]);
  });

  it('names a mail once in its evidence, also a digest that told of several things of the task', async () => {
    await late.run(
      `WITH m AS (INSERT INTO mail (message_id, dedupe_key, kind, person_id, to_address, to_name, locale, subject, text, html, raw, raw_sha256, status, not_before, created_at, sent_at)
              SELECT 'digest', 'digest', 'digest', p.id, 'a@b.example', '张三', 'zh', '督办日报', '', '', 'x', 'x', 'SENT', duban_now(), duban_now(), duban_now() FROM person p LIMIT 1 RETURNING id, person_id)
       INSERT INTO notification (event_id, person_id, agency_code, kind, urgent, level, model, status, not_before, created_at, mail_id)
       SELECT e.id, m.person_id, 'MIIT', 'task.reminder', false, 0, '{}', 'MAILED', duban_now(), duban_now(), m.id FROM m, (SELECT id FROM event WHERE task_id = $1 LIMIT 2) e`, [taskId]);
    expect(await late.rows('SELECT count(*)::int AS n FROM notification WHERE mail_id IS NOT NULL')).toEqual([{ n: 2 }]);
    await late.sweepAt(LATE_1);
    const [paper] = await late.papersOf(taskId);
    expect(paper?.sheet.mails.map(({ messageId }) => messageId)).toEqual(['digest']);
  });

  it('writes one paper for a step however often and by however many sweeps it is looked for', async () => {
    await late.plan.at(LATE_1);
    await Promise.all([1, 2, 3].map(() => late.sweepAt(LATE_1)));
    await late.run(`UPDATE clock SET last_step_at = NULL, next_at = '2015-10-08 09:00+08' WHERE kind = 'COMPLETION' AND task_id = $1`, [taskId]);
    await late.sweepAt(LATE_1, '11:00');
    expect((await late.papersOf(taskId)).map(({ level }) => level)).toEqual([1]);
  });

  it('only drafts what is above 催办: it waits for a signature, unseen by the agency, and tells nobody there', async () => {
    await late.sweepAt(LATE_1);
    await late.sweepAt(LATE_3);
    const papers = await late.papersOf(taskId);
    expect(papers.map(({ level, status, colour, number }) => [level, status, colour, number])).toEqual([[1, 'ISSUED', null, 1], [2, 'PROPOSED', 'BLUE', null]]);
    expect(papers[1]?.sheet.papers).toEqual([{ number: '催办〔2015〕1号', issuedOn: LATE_1, status: 'ISSUED', repliedOn: null }]);
    expect((await late.papersOf(taskId, 'miit.liaison')).map(({ level }) => level)).toEqual([1]);
    await expect(late.reads.get(await late.as('miit.signatory'), papers[1]?.id ?? '')).rejects.toEqual(refused('not_found'));
    expect(await late.rows(`SELECT type FROM event e WHERE at >= '2015-10-10 00:00+08' AND type <> 'task.reminded' AND EXISTS (SELECT 1 FROM outbox o WHERE o.event_id = e.id)`)).toEqual([{ type: 'notice.proposed' }]);
    expect(await late.rows(`SELECT due_on, holder FROM clock WHERE kind = 'NOTICE_SIGN'`)).toEqual([{ dueOn: '2015-10-12', holder: 'OFFICE' }]);
  });

  it('is signed by the post of its level, numbered without a gap, raises the one below, and leaves the task alone', async () => {
    await late.sweepAt(LATE_1);
    await late.sweepAt(LATE_3);
    const [, order] = await late.papersOf(taskId);
    const before = await late.plan.reads.get(await late.as('jmo.director'), taskId);
    await expect(late.act('jmo.officer1', order?.id ?? '', 'sign')).rejects.toEqual(refused('act_not_allowed_for_role', { need: ['OFFICE_DIRECTOR', 'CONVENER'] }));
    await late.act('jmo.director', order?.id ?? '', 'sign');
    const [urging, issued] = await late.papersOf(taskId);
    expect(issued).toMatchObject({ status: 'ISSUED', noticeNumber: '督办〔2015〕1号', issuedOn: LATE_3, replyDue: '2015-10-14', version: 3 });
    expect(urging).toMatchObject({ status: 'RAISED', raisedTo: order?.id });
    const { allowedActions: _, blockedActions: __, ...after } = await late.plan.reads.get(await late.as('jmo.director'), taskId);
    expect(before).toMatchObject({ status: after.status, version: after.version, agencyCode: after.agencyCode, handlerId: after.handlerId });
    expect(await late.rows(`SELECT kind, status FROM clock WHERE kind LIKE 'NOTICE_%' ORDER BY kind, status`)).toEqual([
      { kind: 'NOTICE_REPLY', status: 'RUNNING' }, { kind: 'NOTICE_REPLY', status: 'STOPPED' }, { kind: 'NOTICE_SIGN', status: 'STOPPED' }]);
  });

  it('is overtaken when the task moves on before the issue, and can\'t be signed from that moment on', async () => {
    await late.sweepAt(LATE_1);
    await late.sweepAt(LATE_3);
    const [, order] = await late.papersOf(taskId);
    await late.plan.toSigned('MIIT', taskId);
    await expect(late.act('jmo.director', order?.id ?? '', 'sign')).rejects.toEqual(refused('notice_overtaken'));
    await late.sweepAt(LATE_3, '11:00');
    expect((await late.papersOf(taskId)).map(({ level, status, issuedOn }) => [level, status, issuedOn])).toEqual([[1, 'SETTLED', LATE_1], [2, 'OVERTAKEN', null]]);
    expect(await late.rows(`SELECT 1 FROM clock WHERE kind LIKE 'NOTICE_%' AND status <> 'STOPPED'`)).toEqual([]);
    // From now on the lead has the ball, and is urged itself when its review is late.
    await late.sweepAt(LATE_7);
    expect((await late.papersOf(taskId)).slice(2)).toMatchObject([{ agencyCode: 'NDRC', reason: 'REVIEW_OVERDUE', level: 1, heldBy: 'LEAD' }]);
  });

  it('proposes the next level over one that nobody signed, red for the convener', async () => {
    for (const day of [LATE_1, LATE_3, LATE_7, '2015-10-27']) await late.sweepAt(day);
    const papers = await late.papersOf(taskId);
    expect(papers.map(({ level, status, colour }) => [level, status, colour])).toEqual([
      [1, 'ISSUED', null], [2, 'RAISED', 'BLUE'], [3, 'RAISED', 'YELLOW'], [4, 'PROPOSED', 'RED']]);
    await expect(late.act('jmo.director', papers[3]?.id ?? '', 'sign')).rejects.toEqual(refused('act_not_allowed_for_role', { need: ['CONVENER'] }));
    await late.act('jmo.convener', papers[3]?.id ?? '', 'sign');
    expect((await late.papersOf(taskId)).map(({ status }) => status)).toEqual(['RAISED', 'RAISED', 'RAISED', 'ISSUED']);
  });

  it('is declined with a reason, and then drafted anew only by the next step', async () => {
    await late.sweepAt(LATE_3);
    const order = (await late.papersOf(taskId)).at(-1);
    await expect(late.act('jmo.director', order?.id ?? '', 'decline')).rejects.toEqual(refused('reason_required'));
    await late.act('jmo.director', order?.id ?? '', 'decline', { reason: '已口头督促' });
    await late.sweepAt('2015-10-13');
    expect((await late.papersOf(taskId)).map(({ level, status }) => [level, status])).toEqual([[1, 'ISSUED'], [2, 'DECLINED']]);
    await late.sweepAt(LATE_7);
    expect((await late.papersOf(taskId)).at(-1)).toMatchObject({ level: 3, status: 'PROPOSED' });
  });
});

describe('the answer', () => {
  it('is received by the liaison, drafted by one and signed by another, its clock stops, and the office settles it', async () => {
    await late.sweepAt(LATE_3);
    const id = (await late.papersOf(taskId)).at(-1)?.id ?? '';
    await late.act('jmo.director', id, 'sign');
    await expect(late.act('ndrc.liaison', id, 'receive')).rejects.toEqual(refused('act_not_allowed_for_agency'));
    await late.act('miit.liaison', id, 'receive');
    await late.act('miit.handler1', id, 'draftReply', { reply: '已制定整改措施' });
    expect(await late.reads.get(await late.as('miit.liaison'), id)).toMatchObject({ replyText: '已制定整改措施' });
    for (const outsider of ['jmo.officer1', 'ndrc.liaison']) {
      expect(await late.reads.get(await late.as(outsider), id)).toMatchObject({ replyText: null, replyDraftedBy: null });
      expect(JSON.stringify(await late.plan.reads.history(await late.as(outsider), taskId, {}, { limit: 200 }))).not.toContain('整改措施');
    }
    await expect(late.act('miit.handler1', id, 'reply')).rejects.toEqual(refused('act_not_allowed_for_role'));
    await late.plan.at('2015-10-16');
    await late.act('miit.signatory', id, 'reply');
    expect(await late.reads.get(await late.as('jmo.officer1'), id)).toMatchObject({ status: 'REPLIED', replyText: '已制定整改措施', replyDue: '2015-10-14', replyLateDays: 2 });
    expect(await late.rows(`SELECT status FROM clock WHERE kind = 'NOTICE_REPLY' AND period = $1`, [id])).toEqual([{ status: 'STOPPED' }]);
    await late.act('jmo.officer1', id, 'settle');
    expect(await late.reads.get(await late.as('jmo.officer1'), id)).toMatchObject({ status: 'SETTLED', allowedActions: [] });
  });

  it('can\'t rewrite the evidence or an issued paper, not even with the application\'s own rights', async () => {
    await late.sweepAt(LATE_1);
    const [paper] = await late.papersOf(taskId);
    const as = (sql: string) => late.worker.asSystem('test', (tx) => tx.run(sql, [paper?.id]));
    await expect(as(`UPDATE escalation_notice SET evidence = '{}' WHERE id = $1`)).rejects.toThrow(/not rewritten/);
    await expect(as(`UPDATE escalation_notice SET number = 7 WHERE id = $1`)).rejects.toThrow(/not rewritten/);
  });
});

describe('papers by hand', () => {
  it('urges all who hold the task, stand-ins included, shows the last one, and wants its time before the next', async () => {
    const officer = await late.as('jmo.officer1');
    await late.run(
      `INSERT INTO stand_in (post_id, person_id, stand_in_id, valid_from, valid_to, appointed_by, appointed_at)
       SELECT p.id, h.person_id, $1, '2015-07-01', '2015-12-31', h.person_id, now() FROM post p JOIN post_holding h ON h.post_id = p.id WHERE p.agency_code = 'MIIT' AND p.role = 'LIAISON'`,
      [late.plan.world.person('miit.handler2').id]);
    await late.plan.at('2015-09-01');
    const draft = await late.reads.urging(officer, taskId);
    const ids = ['miit.handler1', 'miit.handler2', 'miit.liaison'].map((login) => late.plan.world.person(login).id).sort();
    expect(draft.recipients.map(({ personId }) => personId).sort()).toEqual(ids);
    expect(draft).toMatchObject({ last: null, coolDownUntil: null, agencyCode: 'MIIT', allowedActions: [{ act: 'urge' }] });
    const id = await late.urge('jmo.officer1', taskId);
    expect(await late.reads.get(officer, id)).toMatchObject({ status: 'ISSUED', reason: 'URGED', noticeNumber: '催办〔2015〕1号', dueOn: null });
    await late.plan.at('2015-09-02');
    expect(await late.reads.urging(officer, taskId)).toMatchObject({ last: { id }, coolDownUntil: '2015-09-07' });
    await expect(late.urge('jmo.officer1', taskId)).rejects.toEqual(refused('cooling_down', { until: '2015-09-07' }));
    await expect(late.urge('jmo.officer1', taskId, { reason: '再催', overrideReason: '急' })).rejects.toEqual(refused('act_not_allowed_for_role'));
    await late.urge('jmo.director', taskId, { reason: '再催', overrideReason: '国务院督查组明日到' });
    expect((await late.papersOf(taskId)).map(({ noticeNumber, overrideReason }) => [noticeNumber, overrideReason])).toEqual([
      ['催办〔2015〕1号', null], ['催办〔2015〕2号', '国务院督查组明日到']]);
  });

  it('goes level by level, unless a leader ordered it; who proposed it does not sign it', async () => {
    await expect(late.propose('jmo.director', taskId, { level: 3, named: 'URGED' })).rejects.toEqual(refused('level_not_reached', { highest: 2 }));
    const id = await late.propose('jmo.director', taskId, { level: 3, named: 'INSTRUCTED' });
    expect(await late.reads.get(await late.as('jmo.director'), id)).toMatchObject({ colour: 'YELLOW', status: 'PROPOSED', blockedActions: [{ act: 'sign', code: 'four_eyes' }] });
    await expect(late.act('jmo.director', id, 'sign')).rejects.toEqual(refused('four_eyes', { rule: 'noticeNotProposer' }));
    await expect(late.propose('jmo.officer1', taskId, { level: 2, named: 'URGED' })).rejects.toEqual(refused('notice_pending', { noticeId: id }));
    await late.act('jmo.officer1', id, 'revise', { text: '请主要负责同志亲自过问。', reason: '补充要求' });
    await late.act('jmo.convener', id, 'sign');
    expect(await late.reads.get(await late.as('miit.signatory'), id)).toMatchObject({ status: 'ISSUED', text: expect.stringContaining('请主要负责同志亲自过问。') as string });
  });

  it('names in a bulletin what stands still in the plan, so that it is not forgotten, and in no other paper', async () => {
    const { id: mof, title } = await late.plan.task('MOF');
    await late.plan.do('jmo.director', mof, 'suspend', { basis: '国办函〔2015〕12号', reviewOn: civilDate('2015-11-02') });
    const orders = [await late.propose('jmo.officer1', taskId, { level: 3, named: 'INSTRUCTED' })];
    await late.act('jmo.convener', orders[0] ?? '', 'sign');
    orders.push(await late.propose('jmo.officer1', taskId, { level: 4, named: 'URGED' }));
    await late.act('jmo.convener', orders[1] ?? '', 'sign');
    const bulletin = await late.propose('jmo.officer1', taskId, { level: 5, named: 'URGED' });
    const sheetOf = async (id: string) => (await late.reads.get(await late.as('jmo.director'), id)).sheet;
    expect(await sheetOf(bulletin)).toMatchObject({
      suspended: [{ title, agency: expect.any(String) as string, since: '2015-07-08', basis: '国办函〔2015〕12号', reviewOn: '2015-11-02' }],
    });
    for (const id of orders) expect(await sheetOf(id)).not.toHaveProperty('suspended');
  });

  it('takes numbers without a gap, also where issues meet and some fail', async () => {
    const tasks = [taskId, (await late.plan.task('MOF')).id, (await late.plan.task('NDRC')).id];
    await late.plan.at('2015-09-01');
    await Promise.allSettled([...tasks.map((id) => late.urge('jmo.officer1', id)), ...tasks.map((id) => late.urge('jmo.officer2', id))]);
    const rows = await late.rows<{ number: number }>(`SELECT number FROM escalation_notice WHERE kind = 'URGE' ORDER BY number`);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe('triggers that no clock watches', () => {
  it('proposes one paper for a task returned twice, and one only, whoever looks and how often', async () => {
    await late.run(`UPDATE task SET status = 'RETURNED', return_count = 2 WHERE id = $1`, [taskId]);
    await late.plan.at('2015-09-01');
    expect(await Promise.all([late.look(), late.look()])).toEqual(expect.arrayContaining([1]));
    expect(await late.look()).toBe(0);
    expect((await late.papersOf(taskId)).map(({ reason, level, status, dueOn }) => [reason, level, status, dueOn])).toEqual([['RETURNED', 2, 'PROPOSED', null]]);
    await late.run('UPDATE task SET return_count = 3 WHERE id = $1', [taskId]);
    expect(await late.look()).toBe(1);
  });

  it('urges once where nothing has been done for 30 working days, and again only after something was done and it fell silent anew', async () => {
    await late.plan.at('2015-08-18');
    expect(await late.look()).toBe(0);
    await late.plan.at('2015-08-25');
    expect(await late.look()).toBe(1);
    expect(await late.papersOf(taskId)).toMatchObject([{ reason: 'STALE', level: 1, status: 'ISSUED', noticeNumber: '催办〔2015〕1号' }]);
    await late.plan.at('2015-08-26');
    expect(await late.look()).toBe(0);
  });

  describe('behind the planned progress', () => {
    // Even over 59 working days from 2015-07-08 on: 30 points behind with nothing reported since Monday 2015-08-03.
    const planned = { kind: 'LINEAR', startOn: '2015-07-08', points: [{ on: '2015-09-30', percent: 100 }] };
    beforeEach(async () => {
      await late.run(`UPDATE task SET trajectory = jsonb_build_object('current', $2::jsonb || '{"number": 1}', 'baseline', $2::jsonb) WHERE id = $1`, [taskId, JSON.stringify(planned)]);
      // Somebody does something now and then, so it is not stale.
      await late.run(`UPDATE escalation_policy SET body = jsonb_set(body, '{triggers}', (SELECT jsonb_agg(t) FROM jsonb_array_elements(body -> 'triggers') t WHERE t ->> 'id' <> 'stale')) WHERE active`);
    });
    const behind = async () => (await late.papersOf(taskId)).map(({ reason, level, status, issuedOn, sheet }) => ({ reason, level, status, issuedOn, behind: sheet.behind }));

    it('for five working days is urged, with plan and report in its words, once; again only when it has caught up and fallen behind anew', async () => {
      await late.plan.at('2015-08-07');
      expect((await late.plan.task('MIIT')).progress).toMatchObject({ light: 'RED' });
      expect(await late.look()).toBe(0);
      await late.plan.at('2015-08-10');
      expect(await Promise.all([late.look(), late.look()])).toEqual(expect.arrayContaining([1]));
      expect(await behind()).toEqual([{ reason: 'BEHIND', level: 1, status: 'ISSUED', issuedOn: '2015-08-10', behind: { plannedPercent: 39, percent: 0, since: '2015-08-03' } }]);
      expect((await late.papersOf(taskId))[0]?.text).toContain('落后于序时进度：按计划截至2015年8月10日应完成39%，已报送完成0%，自2015年8月3日起落后。');
      await late.run(`UPDATE escalation_notice SET status = 'SETTLED'`);
      await late.plan.at('2015-08-20');
      expect(await late.look()).toBe(0);
      await late.run('UPDATE task SET percent = 30 WHERE id = $1', [taskId]);
      expect(await late.look()).toBe(0);
      await late.plan.at('2015-09-08');
      expect(await late.look()).toBe(1);
    });

    it('counts only while the agency has the ball, and starts anew when it comes back', async () => {
      await late.plan.at('2015-08-11');
      await late.run(`UPDATE task SET held_by = 'OFFICE' WHERE id = $1`, [taskId]);
      expect(await late.look()).toBe(0);
      await late.run(`UPDATE task SET held_by = 'OWNER', held_since = '2015-08-10 10:00+08' WHERE id = $1`, [taskId]);
      expect(await late.look()).toBe(0);
      await late.plan.at('2015-08-17');
      expect(await late.look()).toBe(1);
    });

    it('rests while more time is asked for, and leaves a task alone whose date has passed: that has its own papers', async () => {
      await late.plan.at('2015-08-11');
      await late.run(
        `INSERT INTO extension_request (task_id, number, status, reason_class, reason_text, progress, former_due, requested_due, drafted_by, created_at, signed_at)
         VALUES ($1, 1, 'OFFICE_REVIEW', 'OTHER', '-', '-', '2015-09-30', '2015-10-30', gen_random_uuid(), '2015-08-10', '2015-08-10 10:00+08')`, [taskId]);
      expect(await late.look()).toBe(0);
      await late.plan.at('2015-10-09');
      expect(await late.look()).toBe(0);
      expect(await behind()).toEqual([]);
    });
  });

  it('rests while the agency\'s request for more time waits, at most five working days, and goes on by itself', async () => {
    await late.plan.at('2015-09-01');
    await late.run(`UPDATE task SET status = 'RETURNED', return_count = 2 WHERE id = $1`, [taskId]);
    await late.run(
      `INSERT INTO extension_request (task_id, number, status, reason_class, reason_text, progress, former_due, requested_due, drafted_by, created_at, signed_at)
       VALUES ($1, 1, 'OFFICE_REVIEW', 'OTHER', '-', '-', '2015-09-30', '2015-10-30', gen_random_uuid(), '2015-09-01', '2015-09-01 10:00+08')`, [taskId]);
    expect(await late.look()).toBe(0);
    const { pause } = await late.reads.ofTask(await late.as('miit.liaison'), taskId);
    expect(pause).toEqual({ because: 'EXTENSION_PENDING', since: '2015-09-01', until: '2015-09-09' });
    await expect(late.urge('jmo.officer1', taskId)).rejects.toEqual(refused('escalation_paused', { until: '2015-09-09' }));
    await late.plan.at('2015-09-09');
    expect((await late.reads.ofTask(await late.as('jmo.officer1'), taskId)).pause).toBeNull();
    expect(await late.look()).toBe(1);
  });
});
