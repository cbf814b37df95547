import { randomUUID } from 'node:crypto';
import { UnrecoverableError } from 'bullmq';
import { jobIdFor } from './job-id.js';
import { JOB_NAMES, jobOptions, type JobHandlers, type JobRun } from './jobs.js';
import { runJob } from './jobs.processor.js';
import { MAX_IDS_PER_JOB } from './payload.js';

const IDS = [randomUUID(), randomUUID()];

function recorder(): { handlers: JobHandlers; calls: { name: string; payload: unknown; run: JobRun }[] } {
  const calls: { name: string; payload: unknown; run: JobRun }[] = [];
  const record = (name: string) => async (payload: unknown, run: JobRun) => void calls.push({ name, payload, run });
  return {
    calls,
    handlers: {
      sweep: record('sweep'), digest: record('digest'), 'reports.open': record('reports.open'), watchdog: record('watchdog'),
      reconcile: record('reconcile'), relay: record('relay'), 'events.fanout': record('events.fanout'), 'mail.send': record('mail.send'),
    },
  };
}

describe('a job id', () => {
  it('never holds a colon, is never digits only, and never stands for two keys', () => {
    const ids = ['12345', 'a:b', 'a%3Ab', 'a%3ab', 'x'.repeat(500), `${'x'.repeat(499)}y`].map((key) => jobIdFor('mail.send', key));
    for (const id of ids) {
      expect(id).not.toContain(':');
      expect(id).not.toMatch(/^\d+$/);
      expect(id.length).toBeLessThan(160);
    }
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refuses an empty key, which would make all jobs of the name one', () => {
    expect(() => jobIdFor('relay', '')).toThrow('needs a key');
  });
});

describe('every job', () => {
  it.each(JOB_NAMES)('%s leaves nothing behind that could swallow a re-add', (name) => {
    expect(jobOptions(name)).toMatchObject({ removeOnComplete: true, removeOnFail: true });
  });
});

describe('running a job', () => {
  it('hands the handler the ids and which attempt it is', async () => {
    const { handlers, calls } = recorder();
    await runJob(handlers, { id: 'j1', name: 'mail.send', data: { mailIds: IDS }, attemptsMade: 2, opts: { attempts: 3 } });
    expect(calls).toEqual([{ name: 'mail.send', payload: { mailIds: IDS }, run: { jobId: 'j1', attempt: 3, lastAttempt: true } }]);
  });

  it('drops whatever else a payload carries', async () => {
    const { handlers, calls } = recorder();
    await runJob(handlers, { id: 'j1', name: 'sweep', data: { to: 'mallory@example.org' }, attemptsMade: 0, opts: {} });
    expect(calls[0]?.payload).toEqual({});
  });

  it.each([
    ['an unknown name', 'mail.forge', {}],
    ['a name inherited from Object', 'constructor', {}],
    ['no ids', 'mail.send', {}],
    ['no object', 'mail.send', null],
    ['ids that are not ids', 'mail.send', { mailIds: ["'; drop table mail"] }],
    ['ids that are nobody’s', 'mail.send', { mailIds: ['a', 'b'] }],
    ['ids that are not text', 'events.fanout', { eventIds: [7] }],
    ['too many ids', 'events.fanout', { eventIds: Array.from({ length: MAX_IDS_PER_JOB + 1 }, () => randomUUID()) }],
  ])('fails for good on %s and calls nobody', async (_what, name, data) => {
    const { handlers, calls } = recorder();
    await expect(runJob(handlers, { id: 'j1', name, data, attemptsMade: 0, opts: {} })).rejects.toThrow(UnrecoverableError);
    expect(calls).toEqual([]);
  });
});
