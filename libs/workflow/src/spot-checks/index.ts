export { SpotCheckLots } from './spot-check-lots.service.js';
export * from './spot-checks.service.js';
export type { LotView } from '#database';
