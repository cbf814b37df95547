import { Database } from '#database';
import { World, ZONE } from '../../../test/support/factories.js';
import { describeRedis } from '../../../test/support/describe-redis.js';
import { startRunningClock } from '../../../test/support/running-clock.js';
import { startRedisServer } from '../../../test/support/redis-server.js';
import { expectSoon, until } from '../../../test/support/until.js';
import { createWorkerApp, type WorkerApp } from './create-worker-app.js';
import type { WorkerSettings } from './settings.js';

let world: World;
let app: WorkerApp | null = null;

beforeEach(async () => { world = await World.open(); });
afterEach(async () => {
  await app?.close();
  app = null;
  await world.close();
});

function settings(mode: WorkerSettings['mode'], queue?: WorkerSettings['queue']): WorkerSettings {
  return {
    databaseUrl: world.database.url, poolSize: 5, zone: ZONE, queue: queue ?? { kind: 'postgres', databaseUrl: world.database.ownerUrl }, smtpUrl: null,
    from: { name: '督办', address: 'duban@office.example' }, publicUrl: 'https://duban.example', files: { folder: 'unused', s3: null }, mailLostAfterSeconds: 120, mailLimits: { all: null, each: null, domains: new Map() }, sweepIntervalMs: 300, relayIntervalMs: 100, mode,
  };
}

describe('a worker in stepped mode', () => {
  it('does through the queue all that is due at the simulated instant, and nothing is left', async () => {
    await world.at('2016-06-01', '10:00');
    const handler = await world.person('MIIT', ['HANDLER']);
    await world.person('MIIT', ['LIAISON']);
    for (let i = 0; i < 5; i += 1) await world.clock(await world.task({ due: '2016-07-01', handlerId: handler }), 'COMPLETION', '2016-07-01');
    app = await createWorkerApp(settings('stepped'));
    await app.ticker.runUntilQuiet();
    for (const [date, time] of [['2016-06-17', '09:00'], ['2016-06-17', '09:10'], ['2016-06-18', '09:10'], ['2016-07-04', '09:00'], ['2016-07-04', '09:10']] as const) {
      await world.at(date, time);
      await app.ticker.runUntilQuiet();
      expect(await app.ticker.runUntilQuiet()).toBe(0);
    }
    // 17 June: the T-10 digest. 4 July: T-5, T-3, T-1 come late and all at once, with five escalations: one table, not five mails.
    expect(await world.rows(`SELECT kind, status, count(*)::int AS n FROM mail WHERE person_id = $1 GROUP BY 1, 2 ORDER BY 1`, [handler]))
      .toEqual([{ kind: 'digest', status: 'SENT', n: 2 }]);
    expect(await world.outbox()).toEqual([]);
  });
});

describe('a worker in live mode', () => {
  it('fires, tells and mails by its schedules alone, and closes cleanly', async () => {
    await world.at('2016-06-01', '10:00');
    const handler = await world.person('MIIT', ['HANDLER']);
    await world.person('MIIT', ['LIAISON']);
    await world.clock(await world.task({ due: '2016-07-01', handlerId: handler }), 'COMPLETION', '2016-07-01');
    app = await createWorkerApp(settings('live'));
    await world.at('2016-07-04');
    const sent = async (): Promise<number> => world.count(`mail WHERE status = 'SENT' AND kind = 'notice.issued'`);
    await expectSoon(sent, 2);
    expect((await app.queue.schedules()).map(({ name }) => name).sort()).toEqual(['digest', 'reconcile', 'relay', 'reports.open', 'sweep', 'watchdog']);
  });
});

describe('what falls due between two looks of the sweep', () => {
  it('is fired at its instant, and its digest written at its own: nobody waits for the next look', async () => {
    await world.at('2016-06-17', '08:00');
    const handler = await world.person('MIIT', ['HANDLER']);
    await world.clock(await world.task({ due: '2016-07-01', handlerId: handler }), 'COMPLETION', '2016-07-01');
    const office = new Database({ url: world.database.ownerUrl, role: 'owner', zone: ZONE, poolSize: 1 });
    const clock = await startRunningClock(office, zoned('08:59:55'));
    try {
      app = await createWorkerApp({ ...settings('live'), sweepIntervalMs: 3_600_000 });
      await expectSoon(() => world.count('reminder'), 1);
      const [step] = await world.rows<{ firedAt: Date }>('SELECT fired_at FROM reminder');
      expect(step?.firedAt.getTime()).toBeGreaterThanOrEqual(zoned('09:00:00').getTime());
      await clock.leapTo(zoned('09:09:57'));
      await expectSoon(() => world.count(`mail WHERE kind = 'digest'`), 1);
      const [digest] = await world.rows<{ createdAt: Date }>('SELECT created_at FROM mail');
      expect(digest?.createdAt.getTime()).toBeGreaterThanOrEqual(zoned('09:10:00').getTime());
    } finally {
      await clock.stop();
      await office.close();
    }
  });
});

const zoned = (time: string): Date => new Date(`2016-06-17T${time}+08:00`);

describe('the day', () => {
  it('opens reports on their day with a clock of their own, and notes as missed what was not handed in', async () => {
    await world.at('2016-06-01', '10:00');
    const handler = await world.person('MIIT', ['HANDLER']);
    const taskId = await world.task({ due: '2016-12-30', handlerId: handler });
    await world.run(`INSERT INTO progress_report (task_id, period, opens_on, due_on) VALUES ($1, '2016-06', '2016-06-21', '2016-06-28')`, [taskId]);
    app = await createWorkerApp(settings('stepped'));
    await world.at('2016-06-20', '09:10');
    await app.ticker.runUntilQuiet();
    expect(await world.rows('SELECT status FROM progress_report')).toEqual([{ status: 'SCHEDULED' }]);
    await world.at('2016-06-21', '09:10');
    await app.ticker.runUntilQuiet();
    await app.ticker.runUntilQuiet();
    expect(await world.rows('SELECT status, missed FROM progress_report')).toEqual([{ status: 'OPEN', missed: false }]);
    expect(await world.rows('SELECT kind, period, status, due_on FROM clock')).toEqual([{ kind: 'REPORT', period: '2016-06', status: 'RUNNING', dueOn: '2016-06-28' }]);
    expect(await world.rows('SELECT kind, status FROM mail WHERE person_id = $1', [handler])).toEqual([{ kind: 'digest', status: 'SENT' }]);
    await world.at('2016-06-29', '08:00');
    await app.ticker.runUntilQuiet();
    expect(await world.rows('SELECT status, missed FROM progress_report')).toEqual([{ status: 'OPEN', missed: true }]);
  });

  it('makes dates firm when their year is announced, and puts a day off before the office instead of moving it', async () => {
    await world.at('2016-11-01', '10:00');
    const officer = await world.person('JMO', ['OFFICE_OFFICER']);
    const handler = await world.person('MIIT', ['HANDLER']);
    // 2017-01-27 was an ordinary Friday until the notice of 2016-12-01 made it the eve of the Spring Festival holiday.
    const off = await world.task({ due: '2017-01-27', provisional: true, handlerId: handler });
    const fine = await world.task({ due: '2017-03-01', provisional: true, handlerId: handler });
    await world.clock(off, 'COMPLETION', '2017-01-27');
    await world.clock(fine, 'COMPLETION', '2017-03-01');
    app = await createWorkerApp(settings('stepped'));
    await app.ticker.runUntilQuiet();
    expect(await world.count('task WHERE provisional')).toBe(2);
    await world.at('2016-12-05', '10:00');
    await app.ticker.runUntilQuiet();
    expect(await world.count('task WHERE provisional')).toBe(0);
    expect(await world.count('clock WHERE provisional')).toBe(0);
    expect(await world.rows('SELECT current_due FROM task WHERE id = $1', [off])).toEqual([{ currentDue: '2017-01-27' }]);
    expect(await world.rows('SELECT kind, task_id FROM alarm')).toEqual([{ kind: 'calendar.due_on_day_off', taskId: off }]);
    expect(await world.rows('SELECT kind, status FROM notification WHERE person_id = $1', [officer])).toEqual([{ kind: 'alarm.other', status: 'IN_APP' }]);
    expect(await world.count(`event WHERE type = 'task.deadline_firmed'`)).toBe(2);
  });

  it('warns the office once when December comes and next year is not announced', async () => {
    await world.at('2026-12-01', '10:00');
    await world.person('JMO', ['OFFICE_OFFICER']);
    await world.task({ due: '2027-03-01', provisional: true });
    app = await createWorkerApp(settings('stepped'));
    await app.ticker.runUntilQuiet();
    await world.at('2026-12-02', '10:00');
    await app.ticker.runUntilQuiet();
    expect(await world.rows('SELECT kind, details FROM alarm')).toEqual([{ kind: 'calendar.missing', details: { year: 2027, affectedTasks: 1 } }]);
    expect(await world.rows('SELECT kind, status FROM mail')).toEqual([{ kind: 'alarm.calendar_missing', status: 'SENT' }]);
  });
});

describeRedis('a worker on Redis', () => {
  it('loses nothing and doubles nothing when everything in Redis is wiped again and again', async () => {
    const redis = await startRedisServer();
    try {
      await world.at('2016-06-01', '10:00');
      for (let i = 0; i < 30; i += 1) {
        const agency = ['MIIT', 'NDRC', 'MOST'][i % 3] ?? 'MIIT';
        const handlerId = await world.person(agency, ['HANDLER', 'LIAISON']);
        await world.clock(await world.task({ due: '2016-07-01', agency, handlerId }), 'COMPLETION', '2016-07-01', { agency });
      }
      app = await createWorkerApp(settings('live', { kind: 'redis', redis: { mode: 'single', url: redis.url } }));
      await redis.flushAll();
      await world.at('2016-07-04', '09:00');
      // Claims in the outbox are void after 5 s of the one clock, so let it go on while Redis is wiped.
      const done = async (): Promise<boolean> => (await world.outbox()).length === 0 && await world.count('reminder') === 30 * 5
        && await world.count(`notification WHERE status = 'PENDING' AND urgent`) === 0 && await world.count(`mail WHERE status <> 'SENT'`) === 0;
      let flushed = 0;
      await until('all is told', async () => {
        if (flushed < 6) await redis.flushAll();
        flushed += 1;
        await world.run(`UPDATE simulated_time SET now = now + interval '20 seconds'`);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return done();
      }, { trace: () => world.rows('SELECT (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM mail_attempt) AS tries') });
      expect(await world.count('(SELECT 1 FROM mail_attempt GROUP BY mail_id HAVING count(*) > 1) t')).toBe(0);
      expect(await world.count(`event WHERE type IN ('task.reminded', 'task.escalated')`)).toBe(30 * 5);
    } finally {
      await app?.close();
      app = null;
      await redis.dispose();
    }
  });
});

describeRedis('a worker started while Redis is away', () => {
  it('sweeps by itself, and mails once Redis is back', async () => {
    const redis = await startRedisServer();
    try {
      await world.at('2016-06-01', '10:00');
      await world.clock(await world.task({ due: '2016-07-01', handlerId: await world.person('MIIT', ['HANDLER', 'LIAISON']) }), 'COMPLETION', '2016-07-01');
      await redis.stop();
      app = await createWorkerApp(settings('live', { kind: 'redis', redis: { mode: 'single', url: redis.url } }));
      await world.at('2016-07-04', '09:00');
      await expectSoon(() => world.count('reminder'), 5);
      expect(await world.count('mail')).toBe(0);
      await redis.restart();
      await until('the notice is mailed', async () => {
        await world.run(`UPDATE simulated_time SET now = now + interval '5 seconds'`);
        return await world.count(`mail WHERE status = 'SENT'`) >= 1;
      });
      expect(await world.count(`mail WHERE status = 'SENT' AND kind = 'notice.issued'`)).toBe(1);
    } finally {
      await app?.close();
      app = null;
      await redis.dispose();
    }
  });
});
