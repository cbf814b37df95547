/** The settings: one validated class, and the only reader of process.env. */
export { DubanConfig, SECRETS } from './duban-config.js';
export type { HostPort } from './host-port.js';
export { ConfigError } from './config-error.js';
export { loadConfig, publicUrlOf } from './load-config.js';
