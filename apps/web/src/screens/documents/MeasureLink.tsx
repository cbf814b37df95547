import { Link } from 'react-router';
import { useWords } from '../../words/words';
import styles from './documents.module.css';
import { DESK } from './words';

/** From a measure in its text to what became of it. */
export function MeasureLink({ id }: { id: string }) {
  const say = useWords(DESK);
  return <p className={styles.toMeasure}><Link to={`/measures/${id}`}>{say('toMeasure')}</Link></p>;
}
