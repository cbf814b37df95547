import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemNote } from '../../parts/ProblemNote';
import { MEASURE_TYPE } from '../../words/enums';
import { useNames } from '../../words/words';
import type { Look } from './Desk';
import styles from './documents.module.css';
import { measuresQuery, seenMeasuresQuery } from './queries';
import { MeasureLink } from './MeasureLink';

/** The confirmed measures; each lights up its words. */
export function Measures({ id, onLook }: { id: string; onLook: (look: Look) => void }) {
  const typeOf = useNames(MEASURE_TYPE);
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(measuresQuery(id));
  const seen = useQuery(seenMeasuresQuery(id));
  return (
    <div>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <ul className={styles.list}>
        {data?.map(({ id: measure, ref, title, type, bodyStart, bodyEnd }) => (
          <li key={measure} className={`${styles.measure} ${chosen === measure ? styles.chosen : ''}`}>
            <button type="button" className={styles.pick} aria-pressed={chosen === measure} onClick={() => {
              setChosen(measure);
              onLook({ start: bodyStart, marks: [{ start: bodyStart, end: bodyEnd, tone: 'body' }] });
            }}><b>{ref}</b><span>{title}</span><span className={styles.soft}>{typeOf(type)}</span></button>
            {chosen === measure && seen.data?.has(measure) === true && <MeasureLink id={measure} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
