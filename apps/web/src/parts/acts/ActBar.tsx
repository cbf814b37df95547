import { Button } from 'antd';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import type { ActHeaders, OfferedAct } from './ActDialog';
import styles from './acts.module.css';
import type { FieldContext, FieldName } from './fields';
import { ACTS } from './words';

/** Forms come with the first button that is pressed: reading needs none of them. */
const ActDialog = lazy(() => import('./ActDialog').then((module) => ({ default: module.ActDialog })));

export interface BlockedAct {
  act: string;
  zh: string;
  en: string;
}

interface ActBarProps<Act extends OfferedAct> {
  acts: readonly Act[];
  /** What is held back, and why, in words. */
  blocked?: readonly BlockedAct[];
  version: number;
  context: FieldContext;
  /** What an act is sent with; `context` where its fields have to know more than those of the others. */
  fieldsOf: (act: Act['act']) => { fields: readonly FieldName[]; required?: readonly FieldName[]; context?: FieldContext };
  initial?: Readonly<Record<string, unknown>>;
  /** Acts that are rarely what one came for: none of them is the red button, and they stand last. */
  quiet?: readonly Act['act'][];
  /** The act that a link asks for: its form is opened, or where one has to read first, its button has the focus. */
  asked?: { act: string; open: boolean };
  /** Told when the form of an act is left. */
  onLeft?: () => void;
  send: (act: Act['act'], body: Record<string, unknown>, headers: ActHeaders) => Promise<unknown>;
  refresh: () => Promise<unknown>;
}

/** The acts that the API offers, each a button with its form; the first is what is most likely wanted. */
export function ActBar<Act extends OfferedAct>({ acts: offered, blocked = [], fieldsOf, send, quiet = [], asked, onLeft, ...rest }: ActBarProps<Act>) {
  const say = useWords(ACTS);
  const language = useLanguage();
  // What keeps several acts back is said once.
  const reasons = [...new Set(blocked.map((one) => one[language]))];
  const aside = ({ act }: Act): boolean => quiet.includes(act);
  const acts = [...offered.filter((act) => !aside(act)), ...offered.filter(aside)];
  const wanted = acts.find(({ act }) => act === asked?.act);
  const [open, setOpen] = useState<Act | null>(asked?.open === true ? wanted ?? null : null);
  const focused = useRef<HTMLButtonElement>(null);
  useEffect(() => { if (asked?.open === false) focused.current?.focus(); }, [asked?.act, asked?.open]);
  const leave = (): void => {
    setOpen(null);
    onLeft?.();
  };
  return (
    <>
      {acts.length > 0 && (
        <div className={styles.bar}>
          {acts.map((act, i) => <Button key={act.act} ref={act === wanted ? focused : undefined} type={i === 0 && !aside(act) ? 'primary' : 'default'} onClick={() => setOpen(act)}>{act[language]}</Button>)}
        </div>
      )}
      {blocked.length > 0 && (
        <div className={styles.blocked}><b>{say('blocked')}</b><ul aria-label={say('blocked')}>{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul></div>
      )}
      {open !== null && (
        <Suspense>
          <ActDialog act={open} {...rest} {...fieldsOf(open.act)} offered={acts.some(({ act }) => act === open.act)}
            send={(body, headers) => send(open.act, body, headers)} onClose={leave} />
        </Suspense>
      )}
    </>
  );
}
