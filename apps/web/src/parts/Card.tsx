import type { ReactNode } from 'react';
import styles from './parts.module.css';

/** A part of a page on white, under its heading where it has one. */
export function Card({ title, extra, id, children }: { title?: ReactNode; extra?: ReactNode; id?: string; children: ReactNode }) {
  return (
    <section className={styles.card} id={id}>
      {title !== undefined && <div className={styles.cardHead}><h2>{title}</h2>{extra}</div>}
      {children}
    </section>
  );
}
