import { parentPort, workerData } from 'node:worker_threads';
import { inspectFile } from './inspect-file.js';
import { UnfitError } from './inspection.js';
import type { Found } from './inspector.js';

/** The thread that an Inspector starts for one file. */
const { path, name } = workerData as { path: string; name: string };

async function look(): Promise<Found> {
  try {
    return { inspection: await inspectFile(path, name) };
  } catch (error) {
    return error instanceof UnfitError ? { unfit: error.unfit } : { failure: error instanceof Error ? error.stack ?? error.message : String(error) };
  }
}

parentPort?.postMessage(await look());
