import type { ReactNode } from 'react';
import styles from './Shell.module.css';

/** Says why there is no screen, and what to do about it. */
export function Notice({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return <div className={styles.notice}><h1>{title}</h1><p>{text}</p>{children}</div>;
}
