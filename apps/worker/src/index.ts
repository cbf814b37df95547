/** The worker: relay, schedules, handlers and delivery. Embedded beside the API, or alone by main.ts. */
import 'reflect-metadata';
export { createWorkerApp, type WorkerApp } from './create-worker-app.js';
export { WorkerModule } from './worker.module.js';
export { workerSettings, type WorkerSettings } from './settings.js';
export { createHandlers } from './handlers/index.js';
export { Ticker } from './ticker.js';
export { Watchdog } from './watchdog.js';
export { intervalsFor, SCHEDULED, type Intervals } from './schedules.js';
export type { WorkerParts } from './worker-parts.js';
