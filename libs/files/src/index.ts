/** Files of tasks: how they arrive, what they are by their content, what they are marked with, and where they are kept. */
export * from './files.js';
export { fileSettings, type FileSettings } from './settings.js';
export type { FileStore } from './store.js';
export type { Received } from './incoming.js';
export type { Inspection } from './inspect/inspection.js';
