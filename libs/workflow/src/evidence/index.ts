export * from './evidence.service.js';
