import type { FileStore } from '#files';
import type { Mailer } from '#mail';
import type { JobQueue, TickName } from '#queue';
import type { Books, Database, RenderMail } from '#workflow';

/** What the handlers work with. */
export interface WorkerParts {
  db: Database;
  books: Books;
  queue: JobQueue;
  mailer: Mailer;
  store: FileStore;
  render: RenderMail;
  /** The envelope's sender. */
  fromAddress: string;
  /** Under which others see that this process lives. */
  presence: number;
  mailLostAfterSeconds: number;
  /** Has a tick run in so many milliseconds, where that is before its next turn; nobody is woken where time stands still between steps. */
  wake: (name: TickName, inMs: number) => void;
  log: (line: string) => void;
}
