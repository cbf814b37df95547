export * from './amendments.service.js';
export * from './template-moves.service.js';
