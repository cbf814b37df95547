import type { EmbeddedPages } from '../app/api-deps.js';

export const PAGES = Symbol('Pages');

/** What the pages of the embedded run are drawn from. */
export interface Pages {
  zone: string;
  demo: EmbeddedPages['demo'];
}

/** Where pages stand among the routes: /tasks/:id and /api/v1/tasks/:id would be one route to Nest's list of unprefixed paths. */
export const PAGE_ROUTES = ['pages/board', 'pages/plans/:id', 'pages/tasks', 'pages/tasks/:id', 'pages/inbox', 'pages/alarms'];

const PAGE_PATH = /^\/(?:board|inbox|alarms|tasks(?:\/[^/?]+)?|plans\/[^/?]+)\/?(?=\?|$)/;

/** The route of an address that mails link to; every other address stays as it is. */
export function pageRoute(url: string): string {
  return PAGE_PATH.test(url) ? `/pages${url}` : url;
}
