import type { Files } from '#files';
import type { Books, Database } from '#workflow';
import type { ApiLog } from './api-log.js';
import type { ApiSettings } from './api-settings.js';

/** One account of the demo, as the sign-in screen shows it. */
export interface DemoAccount {
  login: string;
  name: string;
  agencyName: string;
  /** What he can do, in a few words. */
  duty: { zh: string; en: string };
}

/** What only the embedded run has: a demo, on a machine that nobody else reaches. */
export interface EmbeddedRun {
  demo: { password: string; accounts: readonly DemoAccount[] } | null;
}

export interface ApiDeps {
  /** Opened as duban_api. The caller closes it after the app. */
  db: Database;
  books: Books;
  files: Files;
  settings: ApiSettings;
  embedded?: EmbeddedRun;
  /** The folder of the built web application; without one the API stands alone. */
  web?: string;
  /** Default: JSON lines on standard error. */
  log?: ApiLog;
}
