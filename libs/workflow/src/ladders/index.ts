export * from './ladders.service.js';
