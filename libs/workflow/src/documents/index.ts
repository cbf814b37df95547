export { Documents, type Imported, type ReadingView } from './documents.js';
export { registryOf } from './registry-of.js';
