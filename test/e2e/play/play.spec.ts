import { loadConfig } from '#config';
import { civilDate } from '#domain';
import { play, type Played } from '../../../apps/cli/src/play/play.js';
import { Recorder, type PlayedYear } from '../../../apps/cli/src/play/record.js';
import { YEAR_2015 } from '../../../apps/cli/src/play/script.js';
import { openStage, prepareDatabase } from '../../../apps/cli/src/stage.js';
import { createTestDatabase } from '../../support/test-database.js';

/** A short play: through the days off of 3 September 2015 and the worked Sunday of the 6th. */
async function shortPlay(seed: string): Promise<Played & { book: PlayedYear; sundays: number; daysOff: number; alarms: string[]; issued: number[] }> {
  const database = await createTestDatabase();
  const config = loadConfig({});
  const place = { ownerUrl: database.ownerUrl, url: database.url, appLogin: new URL(database.url).username };
  await prepareDatabase(place, config.timeZone);
  const stage = await openStage(place, config);
  try {
    const script = { ...YEAR_2015, until: civilDate('2015-09-08'), dueWithin: { from: 30, to: 100 }, seed };
    const recorder = new Recorder(stage, script);
    const played = await play(stage, script, () => undefined, undefined, (date) => recorder.evening(date));
    const sent = async (from: string, to: string): Promise<number> => stage.owner.asSystem('spec', async (tx) => (await tx.one<{ n: number }>(
      `SELECT count(*)::int AS n FROM mail WHERE sent_at >= $1::timestamptz AND sent_at < $2::timestamptz`, [`${from}T00:00:00+08:00`, `${to}T00:00:00+08:00`])).n);
    const alarms = await stage.owner.asSystem('spec', (tx) => tx.query<{ kind: string }>('SELECT DISTINCT kind FROM alarm ORDER BY kind'));
    const issued = await stage.owner.asSystem('spec', (tx) => tx.query<{ n: number }>(
      'SELECT (SELECT count(*)::int FROM escalation_notice WHERE level = l AND issued_at IS NOT NULL) AS n FROM generate_series(1, 5) l ORDER BY l'));
    return { ...played, issued: issued.map(({ n }) => n), book: recorder.book(), alarms: alarms.map(({ kind }) => kind), sundays: await sent('2015-09-06', '2015-09-07'), daysOff: await sent('2015-09-03', '2015-09-06') };
  } finally {
    await stage.close();
    await database.drop();
  }
}

it('plays the same year for the same seed, keeps every promise, and knows the days off of September 2015', async () => {
  const first = await shortPlay('spec');
  expect(first.broken).toEqual([]);
  expect(first.checked).toBeGreaterThan(15);
  expect(first.table.mailsByStatus).toEqual({ SENT: expect.any(Number) as number });
  // The office is told on the day on which a measure that stands still is to be looked at again, and of nothing else.
  expect(first.alarms).toEqual(['suspension.review_due']);
  // The change of 3 September was entered by the director on the day it was published: three days, and nothing was running yet.
  expect(first.notices).toEqual([{ published: '2015-05-13', year: 2015, days: 3, moved: 0, firmed: 0, told: 0 }]);
  const happened = [
    'task.objected', 'task.upheld', 'task.reassigned', 'task.counter_proposed', 'task.proposal_accepted', 'task.proposal_declined', 'extension.drafted',
    'extension.APPROVED', 'extension.REJECTED', 'measure.suspended', 'measure.resumed', 'stand_in.appointed', 'report.no_change', 'spot_check.drawn',
    'trajectory.signed', 'report.matter_answered',
  ];
  expect(happened.filter((name) => (first.table.happenings[name] ?? 0) === 0)).toEqual([]);
  expect(first.table.actsByStandIns).toBeGreaterThan(0);
  expect(first.daysOff).toBe(0);
  expect(first.sundays).toBeGreaterThan(0);
  // Every evening is in the book: each mail on its day, and at the end the tasks as they stand.
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);
  expect(first.book.days).toHaveLength(67);
  expect(sum(first.book.days.flatMap(({ mails }) => Object.values(mails)))).toBe(first.table.mailsByStatus['SENT']);
  expect(first.book.days.at(-1)?.papers).toEqual(first.issued);
  expect(first.book.days.at(-1)?.status).toHaveLength(first.book.cells.length);
  const second = await shortPlay('spec');
  expect([second.table, second.book]).toEqual([first.table, first.book]);
});
