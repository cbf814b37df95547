export * from './read-log.service.js';
