/**
 * The web application. Where things are:
 *
 *   app/      providers, the frame with its navigation, the list of screens, the one theme
 *   api/      the typed client (session, renewal, problems), shared queries, idempotency keys
 *   words/    the two languages and what several screens say
 *   parts/    what several screens show: page frame, tables of tasks, dates, forms of acts
 *   screens/  one folder a screen: screen.ts (its row), Page.tsx, words.ts, its own parts
 *   generated/schema.d.ts  the API's types, written by `npm run duban -- openapi`
 *
 * To add a screen: make screens/<name>/ with
 *   screen.ts   export const name: Screen = { path, needs, title, nav?, load: () => import('./Page') }
 *   Page.tsx    a default export in <Page title=…>; data by useQuery and `answer(api.GET(…))`
 *   words.ts    words({ key: { zh, en } }), read by useWords
 * and put its row into app/screens.ts. A test in test/e2e/browser/ opens it, does the user's job and asks axe.
 *
 * What everybody's first screen needs stays under 300 kB of script (shell.spec measures it): lists are parts/Rows and not antd's Table, forms and
 * whatever is opened by a click come by lazy().
 *
 * It holds no rules: buttons are the `allowedActions` of the API, navigation its permissions, sentences of refusals its own words.
 */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<StrictMode><App /></StrictMode>);
