import { memo } from 'react';
import type { components } from '../../generated/schema';
import { LIGHT } from '../../words/lights';
import { useNames, useWords } from '../../words/words';
import styles from './matrix.module.css';
import { MATRIX, SHORT_STATUS } from './words';

type MatrixCell = components['schemas']['MatrixCellDto'];

/** What stands in a cell, and what it says to whoever can't see its place and colour. */
interface CellWords { status: string; label: string }

/** Asked once for all cells: thousands of them need no ear of their own for the language. */
export function useCellWords(): (cell: MatrixCell, agency: string) => CellWords {
  const say = useWords(MATRIX);
  const statusOf = useNames(SHORT_STATUS);
  const lightOf = useNames(LIGHT);
  return (cell, agency) => {
    const status = statusOf(cell.status);
    return { status, label: say(cell.light === 'BLUE' ? 'doneCell' : 'cell', { measure: cell.measureRef, agency, status, light: lightOf(cell.light), days: cell.daysHeld }) };
  };
}

interface CellProps extends Partial<CellWords> { cell: MatrixCell | undefined; column?: number }

/** How an agency's task in a measure stands, and for how many days with its holder; empty where it has none. Its link is followed by `useInnerLinks`. */
export const Cell = memo(function Cell({ cell, status, label, column }: CellProps) {
  if (cell === undefined) return <td aria-colindex={column} />;
  return (
    <td className={styles[cell.light]} aria-colindex={column}>
      <a href={`/tasks/${cell.taskId}`} title={label}>{cell.role === 'LEAD' ? '★' : ''}{status}{cell.light !== 'BLUE' && <><br />{cell.daysHeld}</>}</a>
    </td>
  );
});
