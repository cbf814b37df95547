import type { Tx } from '../client/tx.js';

/*
 * Contents of the store that no attachment names. A row comes before its content and goes with the attachment's row, so whatever a
 * crash leaves in the store stands here. The hours count by the machine's clock, not the office's: a played year must not
 * outrun an upload.
 */

/** Says that a content may be in the store without a file that names it. */
export async function noteLoose(tx: Tx, sha256: string): Promise<void> {
  tx.write('INSERT INTO loose_content (sha256, kept_at) VALUES ($1, clock_timestamp()) ON CONFLICT (sha256) DO UPDATE SET kept_at = EXCLUDED.kept_at', [sha256]);
}

/** An attachment names it from now on. */
export async function noLongerLoose(tx: Tx, sha256: string): Promise<void> {
  tx.write('DELETE FROM loose_content WHERE sha256 = $1', [sha256]);
}

/** Held by whoever ties a content to an attachment and by whoever clears it away, until his transaction ends: never both at once. */
export async function lockContent(tx: Tx, sha256: string): Promise<void> {
  await tx.run(`SELECT pg_advisory_xact_lock(hashtextextended('content ' || $1, 0))`, [sha256]);
}

/** Contents that have been loose for so many hours, the oldest first. */
export async function looseFor(tx: Tx, hours: number, limit: number): Promise<string[]> {
  const rows = await tx.query<{ sha256: string }>(
    'SELECT sha256 FROM loose_content WHERE kept_at < clock_timestamp() - make_interval(hours => $1) ORDER BY kept_at LIMIT $2', [hours, limit]);
  return rows.map(({ sha256 }) => sha256);
}

/**
 * Takes the note of a content away where it is as old as that; answers whether it was, and whether an attachment of any task names the
 * content now. For the worker, which sees all of them.
 */
export async function takeLoose(tx: Tx, sha256: string, hours: number): Promise<{ taken: boolean; named: boolean }> {
  const taken = await tx.maybe('DELETE FROM loose_content WHERE sha256 = $1 AND kept_at < clock_timestamp() - make_interval(hours => $2) RETURNING sha256', [sha256, hours]);
  const { named } = await tx.one<{ named: boolean }>('SELECT EXISTS (SELECT 1 FROM attachment WHERE sha256 = $1 AND removed_at IS NULL) AS named', [sha256]);
  return { taken: taken !== null, named };
}
