import { useQuery } from '@tanstack/react-query';
import { Card } from '../../parts/Card';
import { Instant } from '../../parts/times';
import { useWords } from '../../words/words';
import { Lines } from './Lines';
import styles from './plans.module.css';
import { versionsQuery } from './queries';
import { PLAN } from './words';

/** What each issued version changed, as far as it concerns the reader. */
export function Versions({ planId }: { planId: string }) {
  const say = useWords(PLAN);
  const { data } = useQuery(versionsQuery(planId));
  if (data === undefined || data.length === 0) return null;
  return (
    <Card title={say('versions')}>
      {data.map(({ number, issuedAt, reason, basis, lines }) => (
        <section key={number}>
          <p className={styles.row}><b>{say('versionN', { n: number })}</b>{issuedAt !== null && <Instant at={issuedAt} />}<span className={styles.soft}>{reason === null ? say('first') : [reason, basis].filter(Boolean).join(' · ')}</span></p>
          <Lines lines={lines} />
        </section>
      ))}
    </Card>
  );
}
