import { parseArgs } from 'node:util';
import { actsWorkload, crowdedActsWorkloads } from './acts.js';
import { startBenchCluster, type BenchCluster } from './cluster.js';
import { dueWorkload } from './due.js';
import { escalateWorkload } from './escalate.js';
import { herdWorkload } from './herd.js';
import { inboxWorkload } from './inbox.js';
import { issueWorkload } from './issue.js';
import { mailWorkload } from './mails.js';
import { copies, flushWorkload, killWorkload, usualCopies } from './losses.js';
import { matrixWorkload } from './matrix.js';
import { moveWorkload } from './move.js';
import { median, runPairs, type Comparison, type Outcome } from './pairs.js';
import { passes, printTable, writeTable } from './report.js';
import type { QueueKind } from './reminders.js';
import { say } from './say.js';
import { sweepWorkload } from './sweep.js';
import { redisAvailable } from '../support/redis-server.js';

const USAGE = 'npm run bench -- [W1] [W2] [crowd] [W3] [W4] [W5] [W6] [W7] [W8] [W9] [W10] [W11] [W12] [herd] [matrix] [--pairs 5] [--size full|small] [--write]';

/** The sizes that the gates are meant for, and small ones to try the bench itself. */
const SIZES = {
  full: {
    crowds: [{ measures: 400, agencies: 250 }, { measures: 4_000, agencies: 250 }],
    inbox: { measures: 400, agencies: 250 }, plans: [{ measures: 25, agencies: 40 }, { measures: 320, agencies: 250 }],
    sweep: { grid: { measures: 400, agencies: 250 }, perTask: 10, due: 10_000 }, due: { measures: 100, agencies: 100 }, matrix: { measures: 400, agencies: 250 },
    mails: { grid: { measures: 52, agencies: 100 }, people: 5_200, warmUp: 200, single: true }, digests: { grid: { measures: 102, agencies: 100 }, people: 200, warmUp: 200, single: false },
    moves: { grid: { measures: 60, agencies: 100 }, meanwhile: 1_000 }, kill: { grid: { measures: 11, agencies: 100 }, delayMs: 1_000 }, flush: { grid: { measures: 302, agencies: 100 }, people: 200 },
    herds: [{ grid: { measures: 100, agencies: 100 }, perTask: 10, people: 2_000, warmUp: 200, single: false }, { grid: { measures: 400, agencies: 250 }, perTask: 10, people: 10_000, warmUp: 200, single: false }],
  },
  small: {
    crowds: [{ measures: 40, agencies: 50 }],
    inbox: { measures: 100, agencies: 50 }, plans: [{ measures: 10, agencies: 20 }, { measures: 40, agencies: 100 }],
    sweep: { grid: { measures: 40, agencies: 50 }, perTask: 10, due: 500 }, due: { measures: 25, agencies: 40 }, matrix: { measures: 40, agencies: 50 },
    mails: { grid: { measures: 12, agencies: 100 }, people: 1_200, warmUp: 200, single: true }, digests: { grid: { measures: 22, agencies: 100 }, people: 200, warmUp: 200, single: false },
    moves: { grid: { measures: 12, agencies: 100 }, meanwhile: 200 }, kill: { grid: { measures: 6, agencies: 50 }, delayMs: 1_000 }, flush: { grid: { measures: 22, agencies: 100 }, people: 200 },
    herds: [{ grid: { measures: 10, agencies: 50 }, perTask: 10, people: 100, warmUp: 100, single: false }],
  },
} as const;
type Size = (typeof SIZES)[keyof typeof SIZES];

interface Run {
  cluster: BenchCluster;
  size: Size;
  pairs: number;
  outcomes: Outcome[];
  notes: string[];
}

const WORKLOADS = {
  W1: async (run) => { for (const clients of [1, 8]) await compare(run, await actsWorkload(run.cluster, 'create', clients)); },
  W2: async (run) => { for (const clients of [1, 8]) await compare(run, await actsWorkload(run.cluster, 'sign', clients)); },
  crowd: async (run) => { for (const grid of run.size.crowds) await compare(run, ...await crowdedActsWorkloads(run.cluster, grid)); },
  W3: async (run) => { await compare(run, await inboxWorkload(run.cluster, run.size.inbox)); },
  W4: async (run) => { for (const plan of run.size.plans) await compare(run, await issueWorkload(run.cluster, plan)); },
  W5: async (run) => {
    const { comparison, dueTimes } = await sweepWorkload(run.cluster, run.size.sweep);
    await compare(run, comparison);
    const ms = median(dueTimes.ms);
    run.notes.push(`W5, ${dueTimes.due.toLocaleString('en')} due among ${dueTimes.clocks.toLocaleString('en')} clocks: swept with events, ledger rows `
      + `and next steps in ${Math.round(ms).toLocaleString('en')} ms (median), ${Math.round(dueTimes.due / ms * 1000).toLocaleString('en')} clocks/s.`);
  },
  W6: async (run) => {
    for (const kind of backends(run, 'W6')) for (const workers of [1, 2]) await compare(run, await dueWorkload(run.cluster, run.size.due, workers, kind));
  },
  W7: async (run) => { for (const kind of backends(run, 'W7')) await compare(run, await mailWorkload(run.cluster, 'W7', run.size.mails, kind)); },
  W8: async (run) => { for (const kind of backends(run, 'W8')) await compare(run, await mailWorkload(run.cluster, 'W8', run.size.digests, kind)); },
  W9: async (run) => { await compare(run, await escalateWorkload(run.cluster, run.size.due)); },
  W10: async (run) => { for (const kind of backends(run, 'W10')) await compare(run, await moveWorkload(run.cluster, run.size.moves, kind)); },
  W11: async (run) => {
    for (const kind of backends(run, 'W11')) await compare(run, await killWorkload(run.cluster, run.size.kill, kind));
    run.notes.push(`W11, mails that came twice: ${copies.join(', ')} of ours, each announced as uncertain and with the Message-ID of the first; ${usualCopies.join(', ')} of the usual application.`);
  },
  W12: async (run) => { if (backends(run, 'W12').includes('redis')) await compare(run, await flushWorkload(run.cluster, run.size.flush.grid, run.size.flush.people)); },
  herd: async (run) => {
    for (const size of run.size.herds) {
      const { comparison, storms } = await herdWorkload(run.cluster, size, redisAvailable ? 'redis' : 'postgres');
      await compare(run, comparison);
      const ms = median(storms.ms);
      run.notes.push(`${comparison.workload}: swept, told and written in ${(ms / 1000).toFixed(1)} s (median), ${Math.round(storms.reminders / ms * 1000).toLocaleString('en')} reminders/s.`);
    }
  },
  matrix: async (run) => { await compare(run, await matrixWorkload(run.cluster, run.size.matrix)); },
} as const satisfies Record<string, (run: Run) => Promise<void>>;
type Workload = keyof typeof WORKLOADS;

function backends(run: Run, workload: string): readonly QueueKind[] {
  if (redisAvailable) return ['postgres', 'redis'];
  run.notes.push(`${workload} on Redis: skipped, there is no redis-server on PATH (apt-get install redis-server).`);
  return ['postgres'];
}

async function compare(run: Run, ...comparisons: Comparison[]): Promise<void> {
  for (const comparison of comparisons) run.outcomes.push(await runPairs(run.cluster, comparison, run.pairs));
  for (const { ours, peer } of comparisons) for (const side of [ours, peer]) await run.cluster.drop(side.template);
}

/** Runs the workloads named (all without a name) and prints the table. Answers the exit code: 1 where a gate is missed. */
export async function bench(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args, allowPositionals: true,
    options: { pairs: { type: 'string', default: '5' }, size: { type: 'string', default: 'full' }, write: { type: 'boolean', default: false } },
  });
  const names = (positionals.length > 0 ? positionals : Object.keys(WORKLOADS)) as Workload[];
  const pairs = Number(values.pairs);
  if (!names.every((name) => name in WORKLOADS) || !(values.size in SIZES) || !Number.isInteger(pairs) || pairs < 1) {
    say(USAGE);
    return 2;
  }
  const cluster = await startBenchCluster();
  const run: Run = { cluster, size: SIZES[values.size as keyof typeof SIZES], pairs, outcomes: [], notes: [] };
  try {
    for (const name of names) {
      const [rows, notes] = [run.outcomes.length, run.notes.length];
      await WORKLOADS[name](run);
      if (values.write) await writeTable(run.outcomes.slice(rows), run.notes.slice(notes), pairs);
    }
  } finally {
    await cluster.stop();
  }
  printTable(run.outcomes, run.notes);
  return run.outcomes.every(passes) ? 0 : 1;
}
