export * from './deadlines.service.js';
