import type { Books, Database } from '#workflow';
import type { ApiLog } from './api-log.js';
import type { ApiSettings } from './api-settings.js';

/** One account of the demo, as the landing page shows it. */
export interface DemoAccount {
  login: string;
  name: string;
  agencyName: string;
  /** What he can do, in a few words. */
  duty: { zh: string; en: string };
}

/** What only the embedded run has: pages without sign-in, on a machine that nobody else reaches. */
export interface EmbeddedPages {
  /** Opened as duban_worker: the captured mailbox shows everybody's mail. */
  mailboxDb: Database;
  demo: { password: string; accounts: readonly DemoAccount[] } | null;
}

export interface ApiDeps {
  /** Opened as duban_api. The caller closes it after the app. */
  db: Database;
  books: Books;
  settings: ApiSettings;
  embedded?: EmbeddedPages;
  /** Default: JSON lines on standard error. */
  log?: ApiLog;
}
