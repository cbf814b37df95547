export * from './marking.js';
export * from './evidence-item.js';
