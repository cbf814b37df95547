import { claimOutbox, fanout, sweep } from '#workflow';
import { eachTestItsJourney } from '../../../test/support/journey.js';

const journey = eachTestItsJourney();

describe('the sweep', () => {
  it('fires a due step once, however often it runs, and moves the clock on', async () => {
    const { taskId } = await journey.dueTask();
    await journey.world.at('2016-06-17');
    expect(await journey.sweep()).toEqual({ clocks: 1, reminded: 1, escalated: 0 });
    expect(await journey.sweep()).toEqual({ clocks: 0, reminded: 0, escalated: 0 });
    expect(await journey.world.rows('SELECT step, level, due_on FROM reminder WHERE task_id = $1', [taskId])).toEqual([{ step: 'T-10', level: 0, dueOn: '2016-07-01' }]);
    const [clock] = await journey.world.rows<{ nextStep: string; nextAt: Date }>('SELECT next_step, next_at FROM clock');
    expect(clock).toEqual({ nextStep: 'T-5', nextAt: new Date('2016-06-24T01:00:00Z') });
  });

  it('fires each step once when several sweeps run at the same time', async () => {
    await journey.world.at('2016-06-01', '10:00');
    for (let i = 0; i < 40; i += 1) await journey.world.clock(await journey.world.task({ due: '2016-07-01' }), 'COMPLETION', '2016-07-01');
    await journey.world.at('2016-06-17');
    const results = await Promise.all([1, 2, 3, 4].map(() => sweep(journey.world.worker, journey.world.books, { limit: 7 })));
    expect(results.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(40);
    expect(await journey.world.count('reminder')).toBe(40);
    expect(await journey.world.count(`event WHERE type = 'task.reminded'`)).toBe(40);
  });

  it('fires nothing for a step that the ledger already has, even on a clock set back', async () => {
    await journey.dueTask();
    await journey.world.at('2016-06-17');
    await journey.sweep();
    await journey.world.run(`UPDATE clock SET last_step_at = NULL, next_at = '2016-06-17 09:00+08'`);
    expect(await journey.sweep()).toMatchObject({ clocks: 1, reminded: 0 });
    expect(await journey.world.count('reminder')).toBe(1);
  });

  it('escalates on Monday what was due on Friday, and marks the task as once overdue without moving the duty', async () => {
    const { taskId, handler } = await journey.dueTask();
    await journey.world.at('2016-07-01', '17:00');
    await journey.sweep();
    await journey.world.at('2016-07-02', '12:00');
    expect(await journey.sweep()).toMatchObject({ clocks: 0 });
    expect(await journey.world.rows('SELECT ever_overdue FROM task')).toEqual([{ everOverdue: false }]);
    await journey.world.at('2016-07-04');
    expect(await journey.sweep()).toMatchObject({ escalated: 1 });
    expect(await journey.world.rows('SELECT ever_overdue, handler_id, held_by_agency FROM task WHERE id = $1', [taskId]))
      .toEqual([{ everOverdue: true, handlerId: handler, heldByAgency: 'MIIT' }]);
    const [event] = await journey.world.rows<{ body: string }>(`SELECT body FROM event WHERE type = 'task.escalated'`);
    expect(JSON.parse(event?.body ?? '{}')).toMatchObject({ after: { everOverdue: true }, facts: { level: 1, workingDays: 1, step: 'late+1' } });
  });
});

describe('the fan-out', () => {
  it('writes one notification per event and person, and nothing more on a second run', async () => {
    const { handler, liaison } = await journey.dueTask();
    await journey.world.at('2016-07-04');
    await journey.sweep();
    const ids = await journey.world.outbox();
    await fanout(journey.world.worker, journey.world.books, ids);
    const second = await fanout(journey.world.worker, journey.world.books, ids);
    expect(second).toEqual({ events: 0, notifications: 0, alarms: 0 });
    expect(await journey.world.outbox()).toEqual([]);
    const told = await journey.world.rows<{ personId: string }>(`SELECT person_id FROM notification WHERE kind = 'notice.issued'`);
    expect(told.map(({ personId }) => personId).sort()).toEqual([handler, liaison].sort());
  });

  it('tells each liaison once of all tasks his agency got with a plan', async () => {
    await journey.world.at('2016-06-01', '10:00');
    const liaison = await journey.world.person('MIIT', ['LIAISON']);
    const other = await journey.world.person('NDRC', ['LIAISON']);
    const tasks = [await journey.world.task({ status: 'DISPATCHED' }), await journey.world.task({ status: 'DISPATCHED' })];
    const lead = await journey.world.task({ status: 'DISPATCHED', agency: 'NDRC', role: 'LEAD' });
    const { planId } = await journey.world.plan();
    await journey.world.events({ type: 'plan.issued', planId });
    await journey.fanout();
    const rows = await journey.world.rows<{ personId: string; model: { taskIds: string[] } }>('SELECT person_id, model FROM notification');
    expect(rows).toHaveLength(2);
    expect(rows.find((row) => row.personId === liaison)?.model.taskIds.sort()).toEqual(tasks.sort());
    expect(rows.find((row) => row.personId === other)?.model.taskIds).toEqual([lead]);
  });

  it('raises one alarm for a person without an address instead of skipping him', async () => {
    await journey.world.at('2016-06-01', '10:00');
    const officer = await journey.world.person('JMO', ['OFFICE_OFFICER']);
    const liaison = await journey.world.person('MIIT', ['LIAISON'], { email: null });
    for (let i = 0; i < 2; i += 1) {
      const taskId = await journey.world.task({ status: 'DISPATCHED' });
      await journey.world.waitingReceipt(taskId);
      await journey.world.events({ type: 'task.dispatched', taskId });
    }
    await journey.fanout();
    expect(await journey.world.rows('SELECT status FROM notification WHERE person_id = $1', [liaison])).toEqual([{ status: 'NO_ADDRESS' }, { status: 'NO_ADDRESS' }]);
    expect(await journey.world.rows('SELECT kind, person_id, agency_code FROM alarm')).toEqual([{ kind: 'mail.missing', personId: liaison, agencyCode: 'MIIT' }]);
    await journey.fanout();
    expect(await journey.world.rows('SELECT kind FROM notification WHERE person_id = $1', [officer])).toEqual([{ kind: 'alarm.mail_undeliverable' }]);
    expect(await journey.compose()).toMatchObject({ singles: 1 });
  });

  it('gives an event back when nobody fanned it out for 5 s', async () => {
    await journey.world.at('2016-06-01', '10:00');
    const taskId = await journey.world.task({ status: 'DISPATCHED' });
    await journey.world.events({ type: 'task.dispatched', taskId });
    expect(await claimOutbox(journey.world.worker, 10)).toHaveLength(1);
    expect(await claimOutbox(journey.world.worker, 10)).toHaveLength(0);
    await journey.world.at('2016-06-01', '10:01');
    expect(await claimOutbox(journey.world.worker, 10)).toHaveLength(1);
  });

  it('hands the queue no more than it can do before it would be taken for lost', async () => {
    await journey.world.at('2016-06-01', '10:00');
    await journey.world.run(`INSERT INTO outbox (event_id, created_at) SELECT gen_random_uuid(), duban_now() FROM generate_series(1, 4500)`);
    expect(await claimOutbox(journey.world.worker, 1_000)).toHaveLength(1_000);
    expect(await claimOutbox(journey.world.worker, 9_000)).toHaveLength(3_000);
    const [first] = await journey.world.rows<{ eventId: string }>('SELECT event_id FROM outbox WHERE claimed_at IS NOT NULL LIMIT 1');
    expect(await claimOutbox(journey.world.worker, 9_000)).toEqual([]);
    await journey.world.run('DELETE FROM outbox WHERE event_id = $1', [first?.eventId]);
    expect(await claimOutbox(journey.world.worker, 9_000)).toHaveLength(1);
  });
});
