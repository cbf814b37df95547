import { Alert, Button } from 'antd';
import { lazy, Suspense } from 'react';
import { ProblemError } from '../api/problem';
import { COMMON } from '../words/common';
import { useMarks } from '../words/marks';
import { useWords } from '../words/words';
import styles from './parts.module.css';

/** Not part of the first script: whoever signs in needs none of it. */
const OthersChanges = lazy(async () => ({ default: (await import('./acts/OthersChanges')).OthersChanges }));

/** What went wrong, in the API's own words; nothing where nothing did. */
export function ProblemNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const say = useWords(COMMON);
  const { colon } = useMarks();
  if (error === null || error === undefined) return null;
  const refused = error instanceof ProblemError ? error.problem : null;
  return (
    <Alert
      className={styles.note} role="alert" showIcon type={refused === null ? 'warning' : 'error'}
      title={refused?.title ?? say('unreachable')}
      description={<>
        <div>{refused?.detail ?? say('unreachableDetail')}</div>
        {refused?.errors?.map(({ path, message }) => <div key={path}>{path === '' ? message : `${path}${colon}${message}`}</div>)}
        {refused?.code === 'stale_version' && <Suspense><OthersChanges error={error} /></Suspense>}
        {refused !== null && refused.status >= 500 && <div className={styles.soft}>{say('requestId')} {refused.requestId}</div>}
      </>}
      action={onRetry === undefined ? undefined : <Button size="small" onClick={onRetry}>{say('retry')}</Button>}
    />
  );
}
