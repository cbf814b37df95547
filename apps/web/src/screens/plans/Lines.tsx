import { Link } from 'react-router';
import { useLanguage } from '../../words/language';
import styles from './plans.module.css';
import type { Amendment } from './queries';

/** Changes in words, each leading to its task. */
export function Lines({ lines }: { lines: Amendment['lines'] }) {
  const language = useLanguage();
  if (lines.length === 0) return null;
  return <ul className={styles.lines}>{lines.map((line, i) => <li key={i}>{line.taskId === null ? line[language] : <Link to={`/tasks/${line.taskId}`}>{line[language]}</Link>}</li>)}</ul>;
}
