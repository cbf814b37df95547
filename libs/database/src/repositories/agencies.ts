import type { Tx } from '../client/tx.js';

/** The registry's whole records, as seeds/agencies/registry.json gives them, by code. */
export async function agencyRecords(tx: Tx): Promise<unknown[]> {
  const rows = await tx.prisma.agency.findMany({ select: { record: true }, orderBy: { code: 'asc' } });
  return rows.map((row) => row.record);
}

/** Whether the agency is in the database. */
export async function agencyExists(tx: Tx, code: string): Promise<boolean> {
  return (await tx.prisma.agency.count({ where: { code } })) === 1;
}
