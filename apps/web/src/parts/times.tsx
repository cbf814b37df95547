import { useQuery } from '@tanstack/react-query';
import { welcomeQuery } from '../api/queries';
import type { components } from '../generated/schema';
import { COMMON } from '../words/common';
import { useWords } from '../words/words';
import styles from './parts.module.css';
import { Tone } from './Tone';

/** To make one takes longer than to write a hundred times with it. */
const clocks = new Map<string | undefined, Intl.DateTimeFormat>();

function clockOf(zone: string | undefined): Intl.DateTimeFormat {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(zone, clock);
  return clock;
}

/** An instant as the office's clock shows it, wherever the browser is. */
export function Instant({ at }: { at: string }) {
  const { data } = useQuery(welcomeQuery);
  const shown = clockOf(data?.zone).format(new Date(at));
  return <time dateTime={at} className={styles.nowrap}>{shown}</time>;
}

/** A civil date, with its mark while it may still move. */
export function DueDate({ due, provisional }: { due: string | null; provisional: boolean }) {
  const say = useWords(COMMON);
  if (due === null) return <span className={styles.soft}>{say('undated')}</span>;
  return (
    <span className={styles.nowrap}>
      {due}{provisional && <> <Tone tone="gold" title={say('provisionalWhy')}>{say('provisional')}</Tone></>}
    </span>
  );
}

type Task = Pick<components['schemas']['TaskDto'], 'workingDaysLeft' | 'timeliness'>;

/** The working days left, or by which it is over; nothing where no date runs. */
export function DaysLeft({ task: { workingDaysLeft: days, timeliness } }: { task: Task }) {
  const say = useWords(COMMON);
  const counts = timeliness === 'ON_TIME' || timeliness === 'DUE_SOON' || timeliness === 'OVERDUE' || timeliness === 'PROVISIONAL';
  if (days === null || !counts) return null;
  // Past its date but not with its agency any more: the days are not the agency's, so nothing is said of them.
  if (days < 0) return timeliness === 'OVERDUE' ? <span className={styles.over}>{say('daysOver', { n: -days })}</span> : null;
  const tone = timeliness === 'DUE_SOON' ? styles.soon : styles.soft;
  return <span className={tone}>{days === 0 ? say('dueToday') : say('daysLeft', { n: days })}</span>;
}
