import { Skeleton } from 'antd';
import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import styles from './Rows.module.css';
import { useWindowed } from './windowed';

export interface Column<Row> {
  title: string;
  render: (row: Row) => ReactNode;
  /** The width of window from which there is room for it: 576, 768, 992, 1200 px. */
  from?: 'sm' | 'md' | 'lg' | 'xl';
  className?: string;
}

interface RowsProps<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** What stands there when there are no rows. */
  empty?: string;
  loading?: boolean;
  /** What a row opens to, across all columns; null where it is closed. */
  opensTo?: (row: Row) => ReactNode;
  /** Asked for when the last rows come near, where there are more. */
  onEnd?: () => void;
}

/**
 * A list in columns: a plain table, which readers and keyboards know, in a seventh of the script that antd's needs with its
 * trees, pages and filters. Of a long one only what is near the window is drawn.
 */
export function Rows<Row>({ columns, rows, keyOf, empty, loading = false, opensTo, onEnd }: RowsProps<Row>) {
  const frame = useRef<HTMLDivElement>(null);
  const { from, to, above, below } = useWindowed(rows.length, frame);
  const whole = from === 0 && to === rows.length;
  const atEnd = !whole && to === rows.length;
  useEffect(() => { if (atEnd) onEnd?.(); }, [atEnd, onEnd]);
  const classOf = ({ from: width, className }: Column<Row>): string => [width === undefined ? '' : styles[width], className].filter(Boolean).join(' ');
  return (
    <div className={styles.frame} ref={frame}>
      <table className={styles.rows} aria-busy={loading} aria-rowcount={whole ? undefined : rows.length + 1}>
        <thead><tr>{columns.map((column) => <th key={column.title} scope="col" className={classOf(column)}>{column.title}</th>)}</tr></thead>
        <tbody>
          {above > 0 && <Gap height={above} columns={columns.length} />}
          {rows.slice(from, to).map((row, i) => {
            const opened = opensTo?.(row) ?? null;
            return (
              <Fragment key={keyOf(row)}>
                <tr data-row={from + i} aria-rowindex={whole ? undefined : from + i + 2}>{columns.map((column) => <td key={column.title} className={classOf(column)}>{column.render(row)}</td>)}</tr>
                {opened !== null && <tr><td colSpan={columns.length}>{opened}</td></tr>}
              </Fragment>
            );
          })}
          {below > 0 && <Gap height={below} columns={columns.length} />}
          {rows.length === 0 && <tr><td colSpan={columns.length}>{loading ? <Skeleton active title={false} /> : <p className={styles.empty}>{empty}</p>}</td></tr>}
        </tbody>
      </table>
    </div>
  );
}

/** Keeps the place of rows that are not drawn. */
function Gap({ height, columns }: { height: number; columns: number }) {
  return <tr aria-hidden className={styles.gap}><td height={height} colSpan={columns} /></tr>;
}
