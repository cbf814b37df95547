export * from './file-types.js';
export * from './file-name.js';
export * from './attachment-rules.js';
