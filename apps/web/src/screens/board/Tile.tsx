import { Link } from 'react-router';
import styles from './board.module.css';

export interface TileRow {
  label: string;
  /** Not there yet while it is being counted. */
  value: number | undefined;
  /** The list that it counts; null where there is no list of its own. */
  to: string | null;
  note?: string;
  alert?: boolean;
}

export function Tile({ label, value, to, note, alert = false }: TileRow) {
  const inside = (
    <>
      <span className={styles.label}>{label}</span>
      <b className={alert && value ? styles.alert : styles.value}>{value ?? '…'}</b>
      {note !== undefined && <span className={styles.tileNote}>{note}</span>}
    </>
  );
  return to === null ? <div className={styles.tile}>{inside}</div> : <Link className={styles.tile} to={to}>{inside}</Link>;
}
