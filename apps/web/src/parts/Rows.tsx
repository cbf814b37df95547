import { Skeleton } from 'antd';
import { Fragment, type ReactNode } from 'react';
import styles from './Rows.module.css';

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
  below?: (row: Row) => ReactNode;
}

/**
 * A list in columns: a plain table, which readers and keyboards know, in a seventh of the script that antd's needs with its
 * trees, pages and filters.
 */
export function Rows<Row>({ columns, rows, keyOf, empty, loading = false, below }: RowsProps<Row>) {
  const classOf = ({ from, className }: Column<Row>): string => [from === undefined ? '' : styles[from], className].filter(Boolean).join(' ');
  return (
    <div className={styles.frame}>
      <table className={styles.rows} aria-busy={loading}>
        <thead><tr>{columns.map((column) => <th key={column.title} scope="col" className={classOf(column)}>{column.title}</th>)}</tr></thead>
        <tbody>
          {rows.map((row) => {
            const opened = below?.(row) ?? null;
            return (
              <Fragment key={keyOf(row)}>
                <tr>{columns.map((column) => <td key={column.title} className={classOf(column)}>{column.render(row)}</td>)}</tr>
                {opened !== null && <tr><td colSpan={columns.length}>{opened}</td></tr>}
              </Fragment>
            );
          })}
          {rows.length === 0 && <tr><td colSpan={columns.length}>{loading ? <Skeleton active title={false} /> : <p className={styles.empty}>{empty}</p>}</td></tr>}
        </tbody>
      </table>
    </div>
  );
}
