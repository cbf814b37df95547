import type { ReactNode } from 'react';
import styles from './Tone.module.css';

export type ToneName = 'grey' | 'blue' | 'green' | 'gold' | 'red' | 'purple';

/** A short word with a colour; antd's own tags are too pale to be read (WCAG 1.4.3), these are 7 : 1 and more. */
export function Tone({ tone, children, title }: { tone: ToneName; children: ReactNode; title?: string }) {
  return <span className={`${styles.tone} ${styles[tone]}`} title={title}>{children}</span>;
}
