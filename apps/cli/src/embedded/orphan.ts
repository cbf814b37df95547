import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine } from './process-table.js';
import { stopServer } from './server-process.js';

/**
 * Clears what a killed run left in a cluster: a server that still runs is stopped (its sessions belong to nobody), and
 * a postmaster.pid whose number now belongs to another program is removed, because PostgreSQL would take that program
 * for itself. The caller holds the run lock. Answers whether a server had to be stopped.
 */
export async function clearOrphan(clusterDir: string): Promise<boolean> {
  const file = join(clusterDir, 'postmaster.pid');
  const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10);
  if (Number.isNaN(pid)) return false;
  const command = pid === process.pid ? '' : await commandLine(pid);
  const orphan = command.includes('postgres') && (command.includes(clusterDir) || process.platform === 'win32');
  if (orphan) await stopServer(pid);
  await rm(file, { force: true });
  return orphan;
}
