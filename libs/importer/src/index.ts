/** Policy text -> sections, measures, responsibility, doubts. */
export * from './decode/decode-policy-bytes.js';
export * from './read-policy-text.js';
export { renderReadingTable } from './render/render-reading-table.js';
export { DOUBTS, type DoubtCode } from './doubt/doubt-catalogue.js';
