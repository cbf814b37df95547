import type { EmbeddedPages } from '../app/api-deps.js';

export const PAGES = Symbol('Pages');

/** What the pages of the embedded run are drawn from. */
export interface Pages {
  zone: string;
  demo: EmbeddedPages['demo'];
}
