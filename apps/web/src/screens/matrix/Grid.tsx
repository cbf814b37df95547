import { Link } from 'react-router';
import type { components } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import { useLanguage } from '../../words/language';
import { LIGHT } from '../../words/lights';
import { useNames, useWords } from '../../words/words';
import styles from './matrix.module.css';
import { MATRIX, SHORT_STATUS } from './words';

type Matrix = components['schemas']['MatrixDto'];

/** A plain table: 25 measures by 60 agencies are 1,500 cells, and paper knows no scrolling. */
export function Grid({ matrix: { measures, agencies, cells } }: { matrix: Matrix }) {
  const say = useWords(MATRIX);
  const statusOf = useNames(SHORT_STATUS);
  const lightOf = useNames(LIGHT);
  const language = useLanguage();
  const agencyOf = useAgencyName();
  const nameOf = ({ code, name }: Matrix['agencies'][number]): string => (language === 'zh' ? name : agencyOf(code));
  if (measures.length === 0) return <p>{say('nothingLit')}</p>;
  const at = new Map(cells.map((cell) => [`${cell.measureRef} ${cell.agencyCode}`, cell]));
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={say('title')}>
      <table className={styles.matrix}>
        <thead><tr><th scope="col" className={styles.measure}>{say('measure')}</th>{agencies.map((agency) => <th key={agency.code} scope="col"><span className={language === 'en' ? styles.sideways : undefined}>{nameOf(agency)}</span></th>)}</tr></thead>
        <tbody>
          {measures.map(({ ref, title }) => (
            <tr key={ref}>
              <th scope="row" className={styles.measure}>{ref} {title}</th>
              {agencies.map((agency) => {
                const cell = at.get(`${ref} ${agency.code}`);
                if (cell === undefined) return <td key={agency.code} />;
                const label = say(cell.light === 'BLUE' ? 'doneCell' : 'cell', { measure: ref, agency: nameOf(agency), status: statusOf(cell.status), light: lightOf(cell.light), days: cell.daysHeld });
                return (
                  <td key={agency.code} className={styles[cell.light]}>
                    <Link to={`/tasks/${cell.taskId}`} title={label}>{cell.role === 'LEAD' ? '★' : ''}{statusOf(cell.status)}{cell.light !== 'BLUE' && <><br />{cell.daysHeld}</>}</Link>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
