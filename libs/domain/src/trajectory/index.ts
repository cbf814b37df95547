export * from './trajectory.js';
export * from './progress-light.js';
