/** The HTTP door: REST under /api/v1, its documentation at /docs. */
export { createApiApp } from './app/create-api-app.js';
export type { ApiDeps, DemoAccount, EmbeddedRun } from './app/api-deps.js';
export { DEFAULT_SETTINGS, type ApiSettings } from './app/api-settings.js';
export type { ApiLog, RefusedRequest } from './app/api-log.js';
export { assertEveryRouteStates, runningRoutes, statedRoutes, type StatedRoute } from './app/stated-routes.js';
export { openApiText } from './openapi/open-api-text.js';
export { sentenceOf } from './problem/to-problem.js';
export { PROBLEMS, type ProblemCode } from './problem/problem-table.js';
