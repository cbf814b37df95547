import { Alert } from 'antd';
import { useWords } from '../../words/words';
import parts from '../parts.module.css';
import { OthersChanges } from './OthersChanges';
import { ACTS } from './words';

/** Somebody acted since the version that was on the screen: who, and what. */
export function StaleNote({ error }: { error: unknown }) {
  const say = useWords(ACTS);
  return <Alert className={parts.note} type="warning" showIcon title={say('stale')} description={<>{say('staleDetail')}<OthersChanges error={error} /></>} />;
}
