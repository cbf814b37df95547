import { createCapturedMailer } from '#mail';
import { claimMails, Presence, reconcile, recordOutcomes, sendMails } from '#workflow';
import { eachTestItsJourney } from '../../../test/support/journey.js';
import { expectSoon, until } from '../../../test/support/until.js';

const journey = eachTestItsJourney();

describe('the mails', () => {
  it('puts reminders into one digest at 09:10 and writes no second one that day', async () => {
    await journey.world.at('2016-06-01', '10:00');
    const handler = await journey.world.person('MIIT', ['HANDLER']);
    for (let i = 0; i < 3; i += 1) await journey.world.clock(await journey.world.task({ due: '2016-07-01', handlerId: handler }), 'COMPLETION', '2016-07-01');
    await journey.world.at('2016-06-17');
    await journey.sweep();
    await journey.fanout();
    expect(await journey.compose()).toMatchObject({ singles: 0, digests: 0 });
    await journey.world.at('2016-06-17', '09:10');
    expect(await journey.compose()).toEqual({ singles: 0, digests: 1, overtaken: 0, postponed: 0 });
    expect(await journey.compose()).toEqual({ singles: 0, digests: 0, overtaken: 0, postponed: 0 });
    expect(await journey.world.rows('SELECT DISTINCT status FROM notification')).toEqual([{ status: 'MAILED' }]);
    await journey.send();
    await journey.send();
    expect(journey.sink.mails).toHaveLength(1);
  });

  it('writes nothing for a clock that stopped between sweep and mail', async () => {
    const { taskId } = await journey.dueTask();
    await journey.world.at('2016-07-04');
    await journey.sweep();
    await journey.fanout();
    await journey.world.run(`UPDATE clock SET status = 'STOPPED', next_at = NULL WHERE task_id = $1`, [taskId]);
    await journey.compose();
    expect(await journey.world.count('mail')).toBe(0);
    expect(await journey.world.count(`notification WHERE status = 'OVERTAKEN' AND model->>'why' = 'clock_stopped' AND kind = 'notice.issued'`)).toBe(2);
  });

  it('keeps what happens on Friday evening until Monday morning', async () => {
    await journey.world.at('2016-07-01', '18:00');
    await journey.world.person('MIIT', ['LIAISON']);
    await journey.world.events({ type: 'task.dispatched', taskId: await journey.world.task({ status: 'DISPATCHED' }) });
    await journey.fanout();
    for (const day of ['2016-07-01', '2016-07-02', '2016-07-03']) {
      await journey.world.at(day, '18:30');
      expect(await journey.compose()).toMatchObject({ singles: 0, digests: 0 });
      expect(await journey.send()).toBe(0);
    }
    await journey.world.at('2016-07-04', '09:00');
    expect(await journey.compose()).toMatchObject({ singles: 1 });
  });

  it('neither writes nor hands over anything once the mail window has closed, however long it was due', async () => {
    await journey.world.at('2016-07-01', '16:50');
    await journey.world.person('MIIT', ['LIAISON']);
    const dispatch = async (): Promise<void> => {
      await journey.world.events({ type: 'task.dispatched', taskId: await journey.world.task({ status: 'DISPATCHED' }) });
      await journey.fanout();
    };
    await dispatch();
    expect(await journey.compose()).toMatchObject({ singles: 1 });
    await dispatch();
    await journey.world.at('2016-07-01', '17:00');
    expect(await journey.compose()).toMatchObject({ singles: 0, digests: 0 });
    expect(await journey.send()).toBe(0);
    expect(journey.sink.mails).toHaveLength(0);
    await journey.world.at('2016-07-04', '09:00');
    expect(await journey.compose()).toMatchObject({ singles: 1 });
    expect(await journey.send()).toBe(2);
  });

  it('writes at most three urgent mails to one person on a day; further ones join his digest', async () => {
    await journey.world.at('2016-06-01', '09:30');
    await journey.world.person('MIIT', ['LIAISON']);
    for (let i = 0; i < 5; i += 1) await journey.world.events({ type: 'task.dispatched', taskId: await journey.world.task({ status: 'DISPATCHED' }) });
    await journey.fanout();
    expect(await journey.compose()).toEqual({ singles: 3, digests: 1, overtaken: 0, postponed: 0 });
  });

  it('starts the receipt clock on delivery and not before', async () => {
    await journey.world.at('2016-07-01', '10:00');
    await journey.world.person('MIIT', ['LIAISON'], { email: 'liaison@miit.example' });
    const taskId = await journey.world.task({ status: 'DISPATCHED' });
    await journey.world.waitingReceipt(taskId);
    await journey.world.events({ type: 'task.dispatched', taskId });
    await journey.fanout();
    await journey.compose();
    journey.sink.behave('liaison@miit.example', { kind: 'refuse', code: 451 }, 1);
    await journey.send();
    expect(await journey.world.rows('SELECT status, due_on FROM clock')).toEqual([{ status: 'WAITING', dueOn: null }]);
    expect(await journey.world.rows('SELECT status, attempts FROM mail')).toEqual([{ status: 'PENDING', attempts: 1 }]);
    await journey.world.at('2016-07-01', '10:02');
    await journey.send();
    expect(await journey.world.rows('SELECT status, due_on FROM clock')).toEqual([{ status: 'RUNNING', dueOn: '2016-07-04' }]);
    expect(await journey.world.count(`event WHERE type = 'task.notice_delivered' AND task_id = $1`, [taskId])).toBe(1);
  });

  it('turns a refused address into an alarm that names person, agency, task and the server\'s words', async () => {
    await journey.world.at('2016-07-01', '10:00');
    const liaison = await journey.world.person('MIIT', ['LIAISON'], { email: 'gone@miit.example', name: '李敏' });
    const taskId = await journey.world.task({ status: 'DISPATCHED', title: '打牢工业基础' });
    await journey.world.waitingReceipt(taskId);
    await journey.world.events({ type: 'task.dispatched', taskId });
    await journey.fanout();
    await journey.compose();
    journey.sink.behave('gone@miit.example', { kind: 'refuse', code: 550 });
    await journey.send();
    await journey.send();
    const [alarm] = await journey.world.rows<{ details: Record<string, unknown> }>('SELECT kind, person_id, agency_code, task_id, details FROM alarm');
    expect(alarm).toMatchObject({ kind: 'mail.refused', personId: liaison, agencyCode: 'MIIT', taskId, details: { person: '李敏', taskTitle: '打牢工业基础', receiptClockHeld: true } });
    expect(String(alarm?.details['serverResponse'])).toMatch(/^550/);
    expect(await journey.world.count(`event WHERE type = 'mail.undeliverable'`)).toBe(1);
    expect(await journey.world.rows('SELECT status FROM clock')).toEqual([{ status: 'WAITING' }]);
  });

  it('has the try committed before the first byte is handed over', async () => {
    await journey.world.at('2016-07-01', '10:00');
    await journey.world.person('MIIT', ['LIAISON']);
    await journey.world.events({ type: 'task.dispatched', taskId: await journey.world.task({ status: 'DISPATCHED' }) });
    await journey.fanout();
    await journey.compose();
    let seen: unknown;
    const captured = createCapturedMailer();
    await sendMails(journey.world.worker, journey.world.books, async ({ toAddress, raw }) => {
      seen = await journey.world.rows('SELECT m.status, a.number, a.finished_at FROM mail m JOIN mail_attempt a ON a.mail_id = m.id');
      const outcome = await captured.deliver({ from: 'duban@office.example', to: toAddress }, raw);
      return { result: outcome.kind, response: outcome.response ?? null };
    });
    expect(seen).toEqual([{ status: 'SENDING', number: 1, finishedAt: null }]);
    expect(await journey.world.rows('SELECT status FROM mail')).toEqual([{ status: 'SENT' }]);
  });

  it('has an answer recorded while others are still waited for: what is not recorded when a worker is killed comes twice', async () => {
    await twoWritten();
    let answerSecond: () => void = () => undefined;
    const held = new Promise<void>((resolve) => { answerSecond = resolve; });
    let handed = 0;
    const sending = sendMails(journey.world.worker, journey.world.books, async () => {
      handed += 1;
      if (handed === 2) await held;
      return { result: 'ACCEPTED', response: '250 taken' };
    });
    const states = () => journey.world.rows<{ status: string }>('SELECT status FROM mail ORDER BY status');
    await expectSoon(states, [{ status: 'SENDING' }, { status: 'SENT' }]);
    answerSecond();
    expect(await sending).toBe(2);
    expect(await states()).toEqual([{ status: 'SENT' }, { status: 'SENT' }]);
    expect(await journey.world.rows('SELECT DISTINCT outcome, response FROM mail_attempt')).toEqual([{ outcome: 'ACCEPTED', response: '250 taken' }]);
  });

  it('keeps the answers of the server while PostgreSQL takes nothing, and records them when it does again', async () => {
    await twoWritten();
    await journey.world.run(`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'No space left on device' USING ERRCODE = '53100'; END $$`);
    const sending = sendMails(journey.world.worker, journey.world.books, async () => {
      await journey.world.run('CREATE OR REPLACE TRIGGER full_disk BEFORE UPDATE ON mail_attempt EXECUTE FUNCTION full_disk()');
      return { result: 'ACCEPTED', response: '250 taken' };
    }, null, null).then((tried) => tried, (error: unknown) => error);
    await new Promise((resolve) => { setTimeout(resolve, 600); });
    expect(await journey.world.rows('SELECT DISTINCT status FROM mail')).toEqual([{ status: 'SENDING' }]);
    await journey.world.run('DROP TRIGGER full_disk ON mail_attempt');
    // What kept it from going on is told, once nothing is in the air any more.
    expect(await sending).toMatchObject({ code: '53100' });
    expect(await journey.world.rows('SELECT DISTINCT status, attempts FROM mail')).toEqual([{ status: 'SENT', attempts: 1 }]);
  });

  it('sends an uncertain mail once more under the same Message-ID, then holds it and tells the office', async () => {
    await journey.world.at('2016-07-01', '10:00');
    await journey.world.person('MIIT', ['LIAISON'], { email: 'odd@miit.example' });
    await journey.world.events({ type: 'task.dispatched', taskId: await journey.world.task({ status: 'DISPATCHED' }) });
    await journey.fanout();
    await journey.compose();
    journey.sink.behave('odd@miit.example', { kind: 'drop_after_data' });
    await journey.send();
    await journey.world.at('2016-07-01', '10:05');
    await journey.send();
    await journey.world.at('2016-07-01', '15:00');
    expect(await journey.send()).toBe(0);
    expect(journey.sink.mails).toHaveLength(2);
    expect(journey.sink.mails[0]?.messageId).toBe(journey.sink.mails[1]?.messageId);
    expect(await journey.world.rows('SELECT status, attempts FROM mail')).toEqual([{ status: 'UNCERTAIN', attempts: 2 }]);
    expect(await journey.world.rows('SELECT kind FROM alarm')).toEqual([{ kind: 'mail.uncertain' }]);
  });

  it('takes up at once what a worker had in flight when it died, and leaves to one that lives what it has', async () => {
    await twoWritten();
    const [dying, living] = [await Presence.open(journey.world.database.url), await Presence.open(journey.world.database.url)];
    try {
      const [lost] = await claimMails(journey.world.worker, journey.world.books, 1, null, dying.key);
      const [kept] = await claimMails(journey.world.worker, journey.world.books, 1, null, living.key);
      expect(await reconcile(journey.world.worker, journey.world.books)).toBe(0);
      await dying.close();
      // The server takes a moment to see that the connection is gone.
      while ((await reconcile(journey.world.worker, journey.world.books)) === 0) await new Promise((resolve) => { setTimeout(resolve, 20); });
      expect(await journey.send()).toBe(1);
      expect(await journey.world.rows('SELECT id, status, attempts FROM mail ORDER BY attempts')).toEqual([
        { id: kept?.id, status: 'SENDING', attempts: 1 }, { id: lost?.id, status: 'SENT', attempts: 2 },
      ]);
      expect(await journey.world.rows('SELECT outcome FROM mail_attempt WHERE mail_id = $1 ORDER BY number', [lost?.id])).toEqual([{ outcome: 'UNCERTAIN' }, { outcome: 'ACCEPTED' }]);
    } finally {
      await living.close();
    }
  });

  it('treats a try whose worker vanished as uncertain, and believes it when it was accepted after all', async () => {
    await journey.world.at('2016-07-01', '10:00');
    await journey.world.person('MIIT', ['LIAISON']);
    await journey.world.events({ type: 'task.dispatched', taskId: await journey.world.task({ status: 'DISPATCHED' }) });
    await journey.fanout();
    await journey.compose();
    const [mail] = await claimMails(journey.world.worker, journey.world.books, 10);
    expect(await reconcile(journey.world.worker, journey.world.books)).toBe(0);
    const givenUp = await journey.world.at('2016-07-01', '10:03');
    // Not in the first seconds after PostgreSQL has started: it may be this test that started it.
    await until('the try is given up', async () => await reconcile(journey.world.worker, journey.world.books) === 1);
    expect(await journey.world.rows('SELECT status FROM mail')).toEqual([{ status: 'PENDING' }]);
    const answered = await journey.world.at('2016-07-01', '10:04');
    await recordOutcomes(journey.world.worker, journey.world.books, [{ mailId: mail?.id ?? '', attempt: 1, result: 'ACCEPTED', response: '250 late' }]);
    expect(await journey.world.rows('SELECT status, response FROM mail')).toEqual([{ status: 'SENT', response: '250 late' }]);
    // That it had been uncertain stays on record: had it been sent once more meanwhile, it would have come twice.
    expect(await journey.world.rows('SELECT outcome, uncertain_at, finished_at FROM mail_attempt')).toEqual([{ outcome: 'ACCEPTED', uncertainAt: givenUp, finishedAt: answered }]);
    await journey.world.at('2016-07-01', '10:10');
    expect(await journey.send()).toBe(0);
  });
});

/** Two mails of two people, written and not sent. */
async function twoWritten(): Promise<void> {
  await journey.world.at('2016-07-01', '10:00');
  for (const agency of ['MIIT', 'MOF']) {
    await journey.world.person(agency, ['LIAISON']);
    await journey.world.events({ type: 'task.dispatched', taskId: await journey.world.task({ agency, status: 'DISPATCHED' }) });
  }
  await journey.fanout();
  await journey.compose();
}
