import { DEFAULT_MAIL_WINDOW, nextWindowInstant, type WorkCalendar } from '../time/index.js';
import { retryAt } from './send-times.js';

/** What became of one try: see the mailer's outcomes. UNCERTAIN: the server may have taken it (RFC 1047). */
export type TryResult = 'ACCEPTED' | 'SAFE_RETRY' | 'PERMANENT' | 'UNCERTAIN';

export type UndeliveredCause = 'refused' | 'gave_up' | 'uncertain';

export type AfterTry =
  | { status: 'SENT' }
  | { status: 'PENDING'; notBefore: Date }
  | { status: 'FAILED' | 'UNCERTAIN'; cause: UndeliveredCause };

/** A mail whose fate is unknown is sent once more with the same Message-ID; after that a person has to ask [I]. */
const RESENDS_WHEN_UNCERTAIN = 1;

/**
 * What a mail is to do after its n-th try; `uncertain` counts the uncertain tries up to and including this one. `dead`: whoever
 * tried is no more, so that nothing of his is under way and waiting would teach nothing.
 */
export function afterTry(result: TryResult, tries: number, uncertain: number, now: Date, calendar: WorkCalendar, dead = false): AfterTry {
  switch (result) {
    case 'ACCEPTED': return { status: 'SENT' };
    case 'PERMANENT': return { status: 'FAILED', cause: 'refused' };
    case 'SAFE_RETRY': {
      const notBefore = retryAt(tries, now, calendar);
      return notBefore === null ? { status: 'FAILED', cause: 'gave_up' } : { status: 'PENDING', notBefore };
    }
    case 'UNCERTAIN': {
      const notBefore = dead ? nextWindowInstant(now, DEFAULT_MAIL_WINDOW, calendar) : retryAt(1, now, calendar);
      return uncertain > RESENDS_WHEN_UNCERTAIN || notBefore === null
        ? { status: 'UNCERTAIN', cause: 'uncertain' } : { status: 'PENDING', notBefore };
    }
  }
}
