import { createHash } from 'node:crypto';
import type pg from 'pg';

/** A run in which something is missing, doubled or wrong is worth nothing, however fast. */
export class BrokenInvariant extends Error {}

export function hold(is: boolean, what: string): void {
  if (!is) throw new BrokenInvariant(what);
}

export async function countOf(client: pg.Client, from: string, params: unknown[] = []): Promise<number> {
  const { rows } = await client.query<{ n: string }>(`SELECT count(*) AS n FROM ${from}`, params);
  return Number(rows[0]?.n);
}

export async function holdCount(client: pg.Client, from: string, expected: number, params: unknown[] = []): Promise<void> {
  const n = await countOf(client, from, params);
  hold(n === expected, `${from}: ${n} rows, not ${expected}`);
}

/** Recomputes every link of a few hash chains, the longest among them, with nothing of the product's own code. */
export async function holdChains(client: pg.Client, sample = 5): Promise<void> {
  const { rows: heads } = await client.query<{ chain: string; last_seq: string; last_hash: string }>(
    'SELECT * FROM audit_chain ORDER BY last_seq DESC, chain LIMIT $1', [sample]);
  hold(heads.length > 0, 'no hash chain');
  for (const head of heads) {
    const { rows } = await client.query<{ seq: string; body: string; hash: string }>(
      'SELECT seq, body, hash FROM event WHERE chain = $1 ORDER BY seq', [head.chain]);
    let last = '0'.repeat(64);
    rows.forEach(({ seq, body, hash }, i) => {
      last = createHash('sha256').update(`${last}\n${seq}\n${body}`).digest('hex');
      hold(Number(seq) === i + 1 && hash === last, `chain ${head.chain} breaks at ${seq}`);
    });
    hold(rows.length === Number(head.last_seq) && last === head.last_hash, `chain ${head.chain} ends elsewhere than its head says`);
  }
}
