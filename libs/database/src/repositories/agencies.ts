import type { Tx } from '../client/tx.js';

/** The registry's whole records, as seeds/agencies/registry.json gives them, by code. */
export async function agencyRecords(tx: Tx): Promise<unknown[]> {
  const rows = await tx.query<{ record: unknown }>('SELECT record FROM agency ORDER BY code');
  return rows.map((row) => row.record);
}

/** Whether the agency is in the database. */
export async function agencyExists(tx: Tx, code: string): Promise<boolean> {
  return (await tx.maybe('SELECT 1 FROM agency WHERE code = $1', [code])) !== null;
}
