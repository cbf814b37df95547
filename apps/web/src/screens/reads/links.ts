import type { Permission } from '../../app/screen';
import type { Read } from './words';

/** Where the thing itself can be looked at, and by whom; of the rest at most the task that it belongs to. */
const AT: Partial<Readonly<Record<Read['kind'], { path: string; needs: Permission }>>> = {
  MEASURE_HISTORY: { path: '/measures', needs: 'measure.read' },
  MAIL: { path: '/mailbox', needs: 'mail.read' },
  PAPER: { path: '/notices', needs: 'task.read' },
  PAPER_FILE: { path: '/notices', needs: 'task.read' },
  DOCUMENT_TEXT: { path: '/documents', needs: 'document.read' },
  READING: { path: '/documents', needs: 'document.read' },
};

/** The address of what was shown; null where it has no screen of its own, or none for whoever asks. */
export function addressOf({ kind, subject }: Read, permissions: readonly Permission[]): string | null {
  const at = AT[kind];
  return at === undefined || subject === null || !permissions.includes(at.needs) ? null : `${at.path}/${subject}`;
}
