export * from './measure-acts.service.js';
export * from './measure-reads.service.js';
