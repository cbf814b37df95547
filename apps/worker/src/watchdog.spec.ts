import type { Schedule, TickName } from '#queue';
import { intervalsFor, SCHEDULED } from './schedules.js';
import { Watchdog } from './watchdog.js';

const intervals = intervalsFor({ sweepIntervalMs: 15_000, relayIntervalMs: 500, mailLostAfterSeconds: 120 });

function kennel(schedules: () => Schedule[]) {
  let now = 1_000_000;
  const ran: TickName[] = [];
  const upserted: TickName[] = [];
  const ticks = Object.fromEntries(SCHEDULED.map((name) => [name, async () => { ran.push(name); }]));
  const dog = new Watchdog(
    { schedules: async () => schedules(), upsertSchedule: async (name) => { upserted.push(name); } }, ticks, intervals, () => undefined, () => now);
  for (const name of SCHEDULED) dog.saw(name);
  return { dog, ran, upserted, pass: (ms: number) => { now += ms; }, now: () => now };
}
const running = (now: () => number) => (): Schedule[] => SCHEDULED.map((name) => ({ name, everyMs: intervals[name], nextAt: new Date(now() + 100) }));

describe('the watchdog', () => {
  it('keeps still while ticks come, here or in another process', async () => {
    const { dog, ran, pass, now } = kennel(() => running(now)());
    pass(1_000);
    expect(await dog.look()).toEqual([]);
    pass(200_000);
    expect(await dog.look()).toEqual([]);
    expect(ran).toEqual([]);
  });

  it('runs a tick itself, and says its schedule again, when the schedule has stopped producing', async () => {
    let last = 0;
    const { dog, ran, upserted, pass, now } = kennel(() => running(() => last)());
    last = now();
    pass(46_000);
    expect(await dog.look()).toContain('sweep');
    expect(ran).toContain('sweep');
    expect(upserted).toContain('sweep');
  });

  it('has all that a FLUSHALL took away running again as soon as the most frequent tick is missed', async () => {
    const { dog, ran, upserted, pass } = kennel(() => []);
    pass(3_500);
    expect(await dog.look()).toEqual([...SCHEDULED]);
    expect(ran).toEqual([...SCHEDULED]);
    expect(upserted).toEqual([...SCHEDULED]);
    pass(1_000);
    expect(await dog.look()).toEqual([]);
  });

  it('goes on by itself while the queue is away, once per three intervals', async () => {
    const { dog, ran, pass } = kennel(() => { throw new Error('no queue'); });
    pass(46_000);
    await dog.look();
    pass(1_000);
    await dog.look();
    expect(ran.filter((name) => name === 'sweep')).toHaveLength(1);
    pass(45_001);
    await dog.look();
    expect(ran.filter((name) => name === 'sweep')).toHaveLength(2);
  });
});
