/** The agency registry: names, aliases, life spans, successors. */
export * from './sign-route.js';
export * from './agency.js';
export * from './build-registry.js';
export * from './name-key.js';
export * from './look-up.js';
export * from './succession.js';
