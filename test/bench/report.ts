import { readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, totalmem, type, release } from 'node:os';
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { median, NEVER, worst, type Outcome } from './pairs.js';

const PAGE = fileURLToPath(new URL('../../docs/bench.md', import.meta.url));
const [FROM, TO] = ['<!-- table: npm run bench -- --write -->', '<!-- end of table -->'] as const;
const HEAD = ['workload', 'against', 'ours', 'peer', 'median ratio', 'worst pair', 'gate', 'aim', ''] as const;

/** Whether the gate holds for the median; without a gate there is nothing to miss. */
export function passes(outcome: Outcome): boolean {
  if (outcome.gate === null) return outcome.broken.length === 0;
  const ratio = median(outcome.ratios);
  return outcome.broken.length === 0 && (outcome.measure === 'share' ? ratio >= outcome.gate : ratio <= outcome.gate);
}

function rowOf(outcome: Outcome): string[] {
  const limit = (value: number | null): string => (value === null ? '-' : `${outcome.measure === 'share' ? '>=' : '<='} ${value}${outcome.measure === 'seconds' ? ' s' : ''}`);
  return [
    outcome.workload, outcome.against, figure(outcome.ours, outcome.unit), figure(outcome.peer, outcome.unit),
    ratio(outcome, median(outcome.ratios)), ratio(outcome, worst(outcome)), limit(outcome.gate), limit(outcome.aim),
    outcome.broken.length > 0 ? `BROKEN: ${outcome.broken[0]}` : outcome.gate === null ? 'written down' : passes(outcome) ? 'pass' : 'MISS',
  ];
}

/** Of what is measured in seconds the ratio is the seconds. */
function ratio({ measure }: Outcome, value: number): string {
  return `${value.toFixed(measure === 'seconds' && value >= 10 ? 1 : 2)}${measure === 'seconds' ? ' s' : ''}`;
}

function figure(values: readonly number[], unit: string): string {
  const value = median(values);
  return Number.isNaN(value) ? '-' : value === NEVER ? 'never' : `${value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en')} ${unit}`;
}

export function printTable(outcomes: readonly Outcome[], notes: readonly string[]): void {
  const table = new Table({ head: [...HEAD], style: { head: [], border: [] } });
  for (const outcome of outcomes) table.push(rowOf(outcome));
  process.stdout.write(`${table.toString()}\n${notes.map((note) => `${note}\n`).join('')}`);
}

/** Puts the table, with machine and date, into docs/bench.md in place of the one before; what stands around it stays. */
export async function writeTable(outcomes: readonly Outcome[], notes: readonly string[], pairs: number): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  const [start, end] = [page.indexOf(FROM), page.indexOf(TO)];
  if (start < 0 || end < start) throw new Error(`${PAGE} has no place for the table between "${FROM}" and "${TO}".`);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}; ${pairs} pairs. The machine was shared: take the ratios, not the absolutes.`,
    '', line(HEAD), line(HEAD.map(() => '---')), ...outcomes.map((outcome) => line(rowOf(outcome))), '', ...notes.map((note) => `- ${note}`), '',
  ].join('\n');
  await writeFile(PAGE, `${page.slice(0, start)}${FROM}\n${table}${page.slice(end)}`);
}

function machine(): string {
  const cores = cpus();
  return `${cores.length} cores (${cores[0]?.model.trim() ?? arch()}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}, Node ${process.version}, `
    + 'embedded PostgreSQL 18 with fsync on and its default settings';
}
