import { jest } from '@jest/globals';
import { createCapturedMailer, createSmtpMailer, type Mailer } from '#mail';
import { claimMails, claimOutbox, composeMails, fanout, Presence, reconcile, recordOutcomes, sendMails, sweep, type DeliverMail } from '#workflow';
import { World } from '../../../test/support/factories.js';
import { startSmtpSink, type SmtpSink } from '../../../test/support/smtp-sink.js';
import { createRenderer } from '#rendering';

jest.setTimeout(60_000);
let world: World;
let sink: SmtpSink;
let mailer: Mailer;
const render = createRenderer({ publicUrl: 'https://duban.example', from: { name: '督办', address: 'duban@office.example' } });
const deliver: DeliverMail = async ({ toAddress, raw }) => {
  const outcome = await mailer.deliver({ from: 'duban@office.example', to: toAddress }, raw);
  return { result: outcome.kind, response: outcome.response ?? null };
};

beforeAll(async () => { sink = await startSmtpSink(); });
afterAll(async () => { await sink.stop(); });
beforeEach(async () => {
  world = await World.open();
  mailer = createSmtpMailer({ url: sink.url, tls: 'off' });
  sink.accept();
  sink.mails.length = 0;
});
afterEach(async () => {
  await mailer.close();
  await world.close();
});

const doSweep = () => sweep(world.worker, world.books);
const doFanout = async () => fanout(world.worker, world.books, await world.outbox());
const compose = () => composeMails(world.worker, world.books, render);
const send = () => sendMails(world.worker, world.books, deliver);

/** A task whose completion is due on Friday 2016-07-01, as it stands on 2016-06-01. */
async function dueTask(): Promise<{ taskId: string; handler: string; liaison: string }> {
  await world.at('2016-06-01', '10:00');
  const handler = await world.person('MIIT', ['HANDLER']);
  const liaison = await world.person('MIIT', ['LIAISON']);
  const taskId = await world.task({ due: '2016-07-01', handlerId: handler });
  await world.clock(taskId, 'COMPLETION', '2016-07-01');
  return { taskId, handler, liaison };
}

describe('the sweep', () => {
  it('fires a due step once, however often it runs, and moves the clock on', async () => {
    const { taskId } = await dueTask();
    await world.at('2016-06-17');
    expect(await doSweep()).toEqual({ clocks: 1, reminded: 1, escalated: 0 });
    expect(await doSweep()).toEqual({ clocks: 0, reminded: 0, escalated: 0 });
    expect(await world.rows('SELECT step, level, due_on FROM reminder WHERE task_id = $1', [taskId])).toEqual([{ step: 'T-10', level: 0, dueOn: '2016-07-01' }]);
    const [clock] = await world.rows<{ nextStep: string; nextAt: Date }>('SELECT next_step, next_at FROM clock');
    expect(clock).toEqual({ nextStep: 'T-5', nextAt: new Date('2016-06-24T01:00:00Z') });
  });

  it('fires each step once when several sweeps run at the same time', async () => {
    await world.at('2016-06-01', '10:00');
    for (let i = 0; i < 40; i += 1) await world.clock(await world.task({ due: '2016-07-01' }), 'COMPLETION', '2016-07-01');
    await world.at('2016-06-17');
    const results = await Promise.all([1, 2, 3, 4].map(() => sweep(world.worker, world.books, { limit: 7 })));
    expect(results.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(40);
    expect(await world.count('reminder')).toBe(40);
    expect(await world.count(`event WHERE type = 'task.reminded'`)).toBe(40);
  });

  it('fires nothing for a step that the ledger already has, even on a clock set back', async () => {
    await dueTask();
    await world.at('2016-06-17');
    await doSweep();
    await world.run(`UPDATE clock SET last_step_at = NULL, next_at = '2016-06-17 09:00+08'`);
    expect(await doSweep()).toMatchObject({ clocks: 1, reminded: 0 });
    expect(await world.count('reminder')).toBe(1);
  });

  it('escalates on Monday what was due on Friday, and marks the task as once overdue without moving the duty', async () => {
    const { taskId, handler } = await dueTask();
    await world.at('2016-07-01', '17:00');
    await doSweep();
    await world.at('2016-07-02', '12:00');
    expect(await doSweep()).toMatchObject({ clocks: 0 });
    expect(await world.rows('SELECT ever_overdue FROM task')).toEqual([{ everOverdue: false }]);
    await world.at('2016-07-04');
    expect(await doSweep()).toMatchObject({ escalated: 1 });
    expect(await world.rows('SELECT ever_overdue, handler_id, held_by_agency FROM task WHERE id = $1', [taskId]))
      .toEqual([{ everOverdue: true, handlerId: handler, heldByAgency: 'MIIT' }]);
    const [event] = await world.rows<{ body: string }>(`SELECT body FROM event WHERE type = 'task.escalated'`);
    expect(JSON.parse(event?.body ?? '{}')).toMatchObject({ after: { everOverdue: true }, facts: { level: 1, workingDays: 1, step: 'late+1' } });
  });
});

describe('the fan-out', () => {
  it('writes one notification per event and person, and nothing more on a second run', async () => {
    const { handler, liaison } = await dueTask();
    await world.at('2016-07-04');
    await doSweep();
    const ids = await world.outbox();
    await fanout(world.worker, world.books, ids);
    const second = await fanout(world.worker, world.books, ids);
    expect(second).toEqual({ events: 0, notifications: 0, alarms: 0 });
    expect(await world.outbox()).toEqual([]);
    const told = await world.rows<{ personId: string }>(`SELECT person_id FROM notification WHERE kind = 'notice.issued'`);
    expect(told.map(({ personId }) => personId).sort()).toEqual([handler, liaison].sort());
  });

  it('tells each liaison once of all tasks his agency got with a plan', async () => {
    await world.at('2016-06-01', '10:00');
    const liaison = await world.person('MIIT', ['LIAISON']);
    const other = await world.person('NDRC', ['LIAISON']);
    const tasks = [await world.task({ status: 'DISPATCHED' }), await world.task({ status: 'DISPATCHED' })];
    const lead = await world.task({ status: 'DISPATCHED', agency: 'NDRC', role: 'LEAD' });
    const { planId } = await world.plan();
    await world.events({ type: 'plan.issued', planId });
    await doFanout();
    const rows = await world.rows<{ personId: string; model: { taskIds: string[] } }>('SELECT person_id, model FROM notification');
    expect(rows).toHaveLength(2);
    expect(rows.find((row) => row.personId === liaison)?.model.taskIds.sort()).toEqual(tasks.sort());
    expect(rows.find((row) => row.personId === other)?.model.taskIds).toEqual([lead]);
  });

  it('raises one alarm for a person without an address instead of skipping him', async () => {
    await world.at('2016-06-01', '10:00');
    const officer = await world.person('JMO', ['OFFICE_OFFICER']);
    const liaison = await world.person('MIIT', ['LIAISON'], { email: null });
    for (let i = 0; i < 2; i += 1) {
      const taskId = await world.task({ status: 'DISPATCHED' });
      await world.waitingReceipt(taskId);
      await world.events({ type: 'task.dispatched', taskId });
    }
    await doFanout();
    expect(await world.rows('SELECT status FROM notification WHERE person_id = $1', [liaison])).toEqual([{ status: 'NO_ADDRESS' }, { status: 'NO_ADDRESS' }]);
    expect(await world.rows('SELECT kind, person_id, agency_code FROM alarm')).toEqual([{ kind: 'mail.missing', personId: liaison, agencyCode: 'MIIT' }]);
    await doFanout();
    expect(await world.rows('SELECT kind FROM notification WHERE person_id = $1', [officer])).toEqual([{ kind: 'alarm.mail_undeliverable' }]);
    expect(await compose()).toMatchObject({ singles: 1 });
  });

  it('gives an event back when nobody fanned it out for 5 s', async () => {
    await world.at('2016-06-01', '10:00');
    const taskId = await world.task({ status: 'DISPATCHED' });
    await world.events({ type: 'task.dispatched', taskId });
    expect(await claimOutbox(world.worker, 10)).toHaveLength(1);
    expect(await claimOutbox(world.worker, 10)).toHaveLength(0);
    await world.at('2016-06-01', '10:01');
    expect(await claimOutbox(world.worker, 10)).toHaveLength(1);
  });

  it('hands the queue no more than it can do before it would be taken for lost', async () => {
    await world.at('2016-06-01', '10:00');
    await world.run(`INSERT INTO outbox (event_id, created_at) SELECT gen_random_uuid(), duban_now() FROM generate_series(1, 4500)`);
    expect(await claimOutbox(world.worker, 1_000)).toHaveLength(1_000);
    expect(await claimOutbox(world.worker, 9_000)).toHaveLength(3_000);
    const [first] = await world.rows<{ eventId: string }>('SELECT event_id FROM outbox WHERE claimed_at IS NOT NULL LIMIT 1');
    expect(await claimOutbox(world.worker, 9_000)).toEqual([]);
    await world.run('DELETE FROM outbox WHERE event_id = $1', [first?.eventId]);
    expect(await claimOutbox(world.worker, 9_000)).toHaveLength(1);
  });
});

describe('the mails', () => {
  it('puts reminders into one digest at 09:10 and writes no second one that day', async () => {
    await world.at('2016-06-01', '10:00');
    const handler = await world.person('MIIT', ['HANDLER']);
    for (let i = 0; i < 3; i += 1) await world.clock(await world.task({ due: '2016-07-01', handlerId: handler }), 'COMPLETION', '2016-07-01');
    await world.at('2016-06-17');
    await doSweep();
    await doFanout();
    expect(await compose()).toMatchObject({ singles: 0, digests: 0 });
    await world.at('2016-06-17', '09:10');
    expect(await compose()).toEqual({ singles: 0, digests: 1, overtaken: 0, postponed: 0 });
    expect(await compose()).toEqual({ singles: 0, digests: 0, overtaken: 0, postponed: 0 });
    expect(await world.rows('SELECT DISTINCT status FROM notification')).toEqual([{ status: 'MAILED' }]);
    await send();
    await send();
    expect(sink.mails).toHaveLength(1);
  });

  it('writes nothing for a clock that stopped between sweep and mail', async () => {
    const { taskId } = await dueTask();
    await world.at('2016-07-04');
    await doSweep();
    await doFanout();
    await world.run(`UPDATE clock SET status = 'STOPPED', next_at = NULL WHERE task_id = $1`, [taskId]);
    await compose();
    expect(await world.count('mail')).toBe(0);
    expect(await world.count(`notification WHERE status = 'OVERTAKEN' AND model->>'why' = 'clock_stopped' AND kind = 'notice.issued'`)).toBe(2);
  });

  it('keeps what happens on Friday evening until Monday morning', async () => {
    await world.at('2016-07-01', '18:00');
    await world.person('MIIT', ['LIAISON']);
    await world.events({ type: 'task.dispatched', taskId: await world.task({ status: 'DISPATCHED' }) });
    await doFanout();
    for (const day of ['2016-07-01', '2016-07-02', '2016-07-03']) {
      await world.at(day, '18:30');
      expect(await compose()).toMatchObject({ singles: 0, digests: 0 });
      expect(await send()).toBe(0);
    }
    await world.at('2016-07-04', '09:00');
    expect(await compose()).toMatchObject({ singles: 1 });
  });

  it('neither writes nor hands over anything once the mail window has closed, however long it was due', async () => {
    await world.at('2016-07-01', '16:50');
    await world.person('MIIT', ['LIAISON']);
    const dispatch = async (): Promise<void> => {
      await world.events({ type: 'task.dispatched', taskId: await world.task({ status: 'DISPATCHED' }) });
      await doFanout();
    };
    await dispatch();
    expect(await compose()).toMatchObject({ singles: 1 });
    await dispatch();
    await world.at('2016-07-01', '17:00');
    expect(await compose()).toMatchObject({ singles: 0, digests: 0 });
    expect(await send()).toBe(0);
    expect(sink.mails).toHaveLength(0);
    await world.at('2016-07-04', '09:00');
    expect(await compose()).toMatchObject({ singles: 1 });
    expect(await send()).toBe(2);
  });

  it('writes at most three urgent mails to one person on a day; further ones join his digest', async () => {
    await world.at('2016-06-01', '09:30');
    await world.person('MIIT', ['LIAISON']);
    for (let i = 0; i < 5; i += 1) await world.events({ type: 'task.dispatched', taskId: await world.task({ status: 'DISPATCHED' }) });
    await doFanout();
    expect(await compose()).toEqual({ singles: 3, digests: 1, overtaken: 0, postponed: 0 });
  });

  it('starts the receipt clock on delivery and not before', async () => {
    await world.at('2016-07-01', '10:00');
    await world.person('MIIT', ['LIAISON'], { email: 'liaison@miit.example' });
    const taskId = await world.task({ status: 'DISPATCHED' });
    await world.waitingReceipt(taskId);
    await world.events({ type: 'task.dispatched', taskId });
    await doFanout();
    await compose();
    sink.behave('liaison@miit.example', { kind: 'refuse', code: 451 }, 1);
    await send();
    expect(await world.rows('SELECT status, due_on FROM clock')).toEqual([{ status: 'WAITING', dueOn: null }]);
    expect(await world.rows('SELECT status, attempts FROM mail')).toEqual([{ status: 'PENDING', attempts: 1 }]);
    await world.at('2016-07-01', '10:02');
    await send();
    expect(await world.rows('SELECT status, due_on FROM clock')).toEqual([{ status: 'RUNNING', dueOn: '2016-07-04' }]);
    expect(await world.count(`event WHERE type = 'task.notice_delivered' AND task_id = $1`, [taskId])).toBe(1);
  });

  it('turns a refused address into an alarm that names person, agency, task and the server\'s words', async () => {
    await world.at('2016-07-01', '10:00');
    const liaison = await world.person('MIIT', ['LIAISON'], { email: 'gone@miit.example', name: '李敏' });
    const taskId = await world.task({ status: 'DISPATCHED', title: '打牢工业基础' });
    await world.waitingReceipt(taskId);
    await world.events({ type: 'task.dispatched', taskId });
    await doFanout();
    await compose();
    sink.behave('gone@miit.example', { kind: 'refuse', code: 550 });
    await send();
    await send();
    const [alarm] = await world.rows<{ details: Record<string, unknown> }>('SELECT kind, person_id, agency_code, task_id, details FROM alarm');
    expect(alarm).toMatchObject({ kind: 'mail.refused', personId: liaison, agencyCode: 'MIIT', taskId, details: { person: '李敏', taskTitle: '打牢工业基础', receiptClockHeld: true } });
    expect(String(alarm?.details['serverResponse'])).toMatch(/^550/);
    expect(await world.count(`event WHERE type = 'mail.undeliverable'`)).toBe(1);
    expect(await world.rows('SELECT status FROM clock')).toEqual([{ status: 'WAITING' }]);
  });

  it('has the try committed before the first byte is handed over', async () => {
    await world.at('2016-07-01', '10:00');
    await world.person('MIIT', ['LIAISON']);
    await world.events({ type: 'task.dispatched', taskId: await world.task({ status: 'DISPATCHED' }) });
    await doFanout();
    await compose();
    let seen: unknown;
    const captured = createCapturedMailer();
    await sendMails(world.worker, world.books, async ({ toAddress, raw }) => {
      seen = await world.rows('SELECT m.status, a.number, a.finished_at FROM mail m JOIN mail_attempt a ON a.mail_id = m.id');
      const outcome = await captured.deliver({ from: 'duban@office.example', to: toAddress }, raw);
      return { result: outcome.kind, response: outcome.response ?? null };
    });
    expect(seen).toEqual([{ status: 'SENDING', number: 1, finishedAt: null }]);
    expect(await world.rows('SELECT status FROM mail')).toEqual([{ status: 'SENT' }]);
  });

  it('sends an uncertain mail once more under the same Message-ID, then holds it and tells the office', async () => {
    await world.at('2016-07-01', '10:00');
    await world.person('MIIT', ['LIAISON'], { email: 'odd@miit.example' });
    await world.events({ type: 'task.dispatched', taskId: await world.task({ status: 'DISPATCHED' }) });
    await doFanout();
    await compose();
    sink.behave('odd@miit.example', { kind: 'drop_after_data' });
    await send();
    await world.at('2016-07-01', '10:05');
    await send();
    await world.at('2016-07-01', '15:00');
    expect(await send()).toBe(0);
    expect(sink.mails).toHaveLength(2);
    expect(sink.mails[0]?.messageId).toBe(sink.mails[1]?.messageId);
    expect(await world.rows('SELECT status, attempts FROM mail')).toEqual([{ status: 'UNCERTAIN', attempts: 2 }]);
    expect(await world.rows('SELECT kind FROM alarm')).toEqual([{ kind: 'mail.uncertain' }]);
  });

  it('takes up at once what a worker had in flight when it died, and leaves to one that lives what it has', async () => {
    await world.at('2016-07-01', '10:00');
    for (const agency of ['MIIT', 'MOF']) {
      await world.person(agency, ['LIAISON']);
      await world.events({ type: 'task.dispatched', taskId: await world.task({ agency, status: 'DISPATCHED' }) });
    }
    await doFanout();
    await compose();
    const [dying, living] = [await Presence.open(world.database.url), await Presence.open(world.database.url)];
    try {
      const [lost] = await claimMails(world.worker, world.books, 1, null, dying.key);
      const [kept] = await claimMails(world.worker, world.books, 1, null, living.key);
      expect(await reconcile(world.worker, world.books)).toBe(0);
      await dying.close();
      // The server takes a moment to see that the connection is gone.
      while ((await reconcile(world.worker, world.books)) === 0) await new Promise((resolve) => { setTimeout(resolve, 20); });
      expect(await send()).toBe(1);
      expect(await world.rows('SELECT id, status, attempts FROM mail ORDER BY attempts')).toEqual([
        { id: kept?.id, status: 'SENDING', attempts: 1 }, { id: lost?.id, status: 'SENT', attempts: 2 },
      ]);
      expect(await world.rows('SELECT outcome FROM mail_attempt WHERE mail_id = $1 ORDER BY number', [lost?.id])).toEqual([{ outcome: 'UNCERTAIN' }, { outcome: 'ACCEPTED' }]);
    } finally {
      await living.close();
    }
  });

  it('treats a try whose worker vanished as uncertain, and believes it when it was accepted after all', async () => {
    await world.at('2016-07-01', '10:00');
    await world.person('MIIT', ['LIAISON']);
    await world.events({ type: 'task.dispatched', taskId: await world.task({ status: 'DISPATCHED' }) });
    await doFanout();
    await compose();
    const [mail] = await claimMails(world.worker, world.books, 10);
    expect(await reconcile(world.worker, world.books)).toBe(0);
    await world.at('2016-07-01', '10:03');
    expect(await reconcile(world.worker, world.books)).toBe(1);
    expect(await world.rows('SELECT status FROM mail')).toEqual([{ status: 'PENDING' }]);
    await recordOutcomes(world.worker, world.books, [{ mailId: mail?.id ?? '', attempt: 1, result: 'ACCEPTED', response: '250 late' }]);
    expect(await world.rows('SELECT status, response FROM mail')).toEqual([{ status: 'SENT', response: '250 late' }]);
    await world.at('2016-07-01', '10:10');
    expect(await send()).toBe(0);
  });
});
