export * from './trajectories.service.js';
