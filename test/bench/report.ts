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

/**
 * Puts the rows of these workloads into the table of docs/bench.md, each with its day, in place of what was measured of them before;
 * the other rows and the words around the table stay. So a quiet hour is enough for a part of it.
 */
export async function writeTable(outcomes: readonly Outcome[], notes: readonly string[], pairs: number): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  const [start, end] = [page.indexOf(FROM), page.indexOf(TO)];
  if (start < 0 || end < start) throw new Error(`${PAGE} has no place for the table between "${FROM}" and "${TO}".`);
  const today = new Date().toISOString().slice(0, 10);
  const before = page.slice(start, end).split('\n');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = merged(before.filter((one) => /^\| (?!workload|---)/.test(one)),
    outcomes.map((outcome) => line([...rowOf(outcome), `${today}, ${pairs} pair${pairs === 1 ? '' : 's'}`])), (row) => row.split(' | ').slice(0, 2).join(' | '));
  const written = merged(before.filter((one) => one.startsWith('- ')), notes.map((note) => `- ${note}`), (note) => note.split(/[:,] /)[0] ?? note);
  const head = [...HEAD, 'measured'];
  const table = [`The last of them on ${machine()}.`, '', line(head), line(head.map(() => '---')), ...rows, '', ...written, ''].join('\n');
  await writeFile(PAGE, `${page.slice(0, start)}${FROM}\n${table}${page.slice(end)}`);
}

/** The lines of before without those that are there anew, in the order of the workloads' numbers. */
function merged(before: readonly string[], now: readonly string[], keyOf: (line: string) => string): string[] {
  const keys = new Set(now.map(keyOf));
  return [...before.filter((line) => !keys.has(keyOf(line))), ...now].sort((a, b) => keyOf(a).localeCompare(keyOf(b), 'en', { numeric: true }));
}

function machine(): string {
  const cores = cpus();
  return `${cores.length} cores (${cores[0]?.model.trim() ?? arch()}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}, Node ${process.version}, `
    + 'embedded PostgreSQL 18 with fsync on and its default settings';
}
