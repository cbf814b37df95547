import type { ReactNode } from 'react';
import type { components } from '../../generated/schema';
import { useInnerLinks } from '../../parts/inner-links';
import { useWords } from '../../words/words';
import { Cell, useCellWords } from './Cell';
import styles from './matrix.module.css';
import { MATRIX } from './words';

type Matrix = components['schemas']['MatrixDto'];
type Agency = Matrix['agencies'][number];

export interface GridProps extends Pick<Matrix, 'measures' | 'agencies'> {
  cellOf: (measureRef: string, agencyCode: string) => Matrix['cells'][number] | undefined;
  nameOf: (agency: Agency) => string;
  /** An agency's name as it stands on its column. */
  head: (agency: Agency) => ReactNode;
}

/** A plain table, drawn whole: paper knows no scrolling. */
export function Grid({ measures, agencies, cellOf, nameOf, head }: GridProps) {
  const say = useWords(MATRIX);
  const wordsOf = useCellWords();
  const follow = useInnerLinks();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={say('title')} onClick={follow}>
      <table className={styles.matrix}>
        <thead><tr><th scope="col" className={styles.measure}>{say('measure')}</th>{agencies.map((agency) => <th key={agency.code} scope="col">{head(agency)}</th>)}</tr></thead>
        <tbody>
          {measures.map(({ id, ref, title }) => (
            <tr key={ref}>
              <th scope="row" className={styles.measure}><a href={`/measures/${id}`}>{ref} {title}</a></th>
              {agencies.map((agency) => {
                const cell = cellOf(ref, agency.code);
                return <Cell key={agency.code} cell={cell} {...(cell === undefined ? {} : wordsOf(cell, nameOf(agency)))} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
