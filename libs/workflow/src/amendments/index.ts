export * from './amendments.service.js';
