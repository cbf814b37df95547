/** The domain: pure rules and data. Imports nothing: no framework, no database, no clock. */
export * from './errors.js';
export * from './time/index.js';
export * from './ladder/index.js';
export * from './agency/index.js';
export * from './reading/index.js';
export * from './template/index.js';
export * from './access/index.js';
export * from './task/index.js';
export * from './measure/index.js';
export * from './plan/index.js';
export * from './amendment/index.js';
export * from './report/index.js';
export * from './trajectory/index.js';
export * from './extension/index.js';
export * from './escalation/index.js';
export * from './events/index.js';
export * from './notify/index.js';
