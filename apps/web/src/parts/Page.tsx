import { useEffect, type ReactNode } from 'react';
import { COMMON } from '../words/common';
import { useWords } from '../words/words';
import styles from './parts.module.css';

/** A screen's frame: its title (also the window's), what can be done at the top, its content. */
export function Page({ title, extra, children }: { title: string; extra?: ReactNode; children: ReactNode }) {
  const say = useWords(COMMON);
  const product = say('product');
  useEffect(() => { document.title = `${title} · ${product}`; }, [title, product]);
  return (
    <div className={styles.page}>
      <div className={styles.head}><h1>{title}</h1>{extra !== undefined && <div className={styles.extra}>{extra}</div>}</div>
      {children}
    </div>
  );
}
