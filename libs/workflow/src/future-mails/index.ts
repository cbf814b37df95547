export * from './foresight.js';
