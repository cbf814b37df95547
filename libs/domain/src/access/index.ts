export * from './actor.js';
export * from './permissions.js';
export * from './stand-in.js';
export * from './people-rules.js';
export * from './read-kinds.js';
