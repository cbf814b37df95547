/** Extension requests: acts, reads and the clocks that move with them. */
export * from './extensions.service.js';
export * from './extension-reads.service.js';
