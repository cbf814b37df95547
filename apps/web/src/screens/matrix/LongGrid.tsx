import { useEffect, useRef } from 'react';
import { useInView } from '../../parts/in-view';
import { useInnerLinks } from '../../parts/inner-links';
import { useWords } from '../../words/words';
import { Cell, useCellWords } from './Cell';
import type { GridProps } from './Grid';
import styles from './matrix.module.css';
import { MATRIX } from './words';

/** Pixels; the style sheet has the same. */
const ROW = 40;
const COLUMN = 54;

/** Of a matrix of a hundred thousand cells those that are in view are drawn, each as large as the others; the next measures come with the end of these. */
export function LongGrid({ measures, agencies, cellOf, nameOf, head, onEnd }: GridProps & { onEnd: () => void }) {
  const say = useWords(MATRIX);
  const wordsOf = useCellWords();
  const follow = useInnerLinks();
  const frame = useRef<HTMLDivElement>(null);
  const rows = useInView(frame, { count: measures.length, size: ROW, axis: 'y', by: 'frame' });
  const columns = useInView(frame, { count: agencies.length, size: COLUMN, axis: 'x', by: 'frame' });
  const atEnd = rows.to === measures.length;
  useEffect(() => { if (atEnd) onEnd(); }, [atEnd, onEnd]);
  const shown = agencies.slice(columns.from, columns.to);
  const [before, after] = [columns.from, agencies.length - columns.to];
  return (
    <div className={styles.scroll} ref={frame} tabIndex={0} role="region" aria-label={say('title')} onClick={follow}>
      <table className={`${styles.matrix} ${styles.long}`} aria-rowcount={-1} aria-colcount={agencies.length + 1}>
        <colgroup><col className={styles.first} /><col span={agencies.length} className={styles.column} /></colgroup>
        <thead>
          <tr>
            <th scope="col" className={styles.measure}>{say('measure')}</th>
            {before > 0 && <td colSpan={before} />}
            {shown.map((agency, i) => <th key={agency.code} scope="col" aria-colindex={columns.from + i + 2}>{head(agency)}</th>)}
            {after > 0 && <td colSpan={after} />}
          </tr>
        </thead>
        <tbody>
          {rows.from > 0 && <tr aria-hidden><td height={rows.from * ROW} colSpan={agencies.length + 1} /></tr>}
          {measures.slice(rows.from, rows.to).map(({ id, ref, title }, i) => (
            <tr key={ref} aria-rowindex={rows.from + i + 2} data-row={rows.from + i}>
              <th scope="row" className={styles.measure} title={title ?? undefined}><div><a href={`/measures/${id}`}>{ref} {title}</a></div></th>
              {before > 0 && <td colSpan={before} />}
              {shown.map((agency, j) => {
                const cell = cellOf(ref, agency.code);
                return <Cell key={agency.code} cell={cell} column={columns.from + j + 2} {...(cell === undefined ? {} : wordsOf(cell, nameOf(agency)))} />;
              })}
              {after > 0 && <td colSpan={after} />}
            </tr>
          ))}
          {rows.to < measures.length && <tr aria-hidden><td height={(measures.length - rows.to) * ROW} colSpan={agencies.length + 1} /></tr>}
        </tbody>
      </table>
    </div>
  );
}
