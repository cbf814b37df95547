import { Alert } from 'antd';
import { Link } from 'react-router';
import type { components } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import parts from '../../parts/parts.module.css';
import { useWords } from '../../words/words';
import { SUCCESSIONS } from './words';

/** What has moved, and where the successor now has several tasks of one measure. */
export function Moved({ to, moved: { moved, sameMeasure } }: { to: string; moved: components['schemas']['MovedDto'] }) {
  const say = useWords(SUCCESSIONS);
  const agencyOf = useAgencyName();
  const name = agencyOf(to);
  return (
    <Alert type="success" showIcon className={parts.note} title={say('done', { n: moved.length, to: name })} description={<>
      <Link to={`/tasks?agency=${to}`}>{say('see', { to: name })}</Link>
      {sameMeasure.length > 0 && <>
        <p>{say('shared')}</p>
        <ul>{sameMeasure.map(({ measureId, planId, measureRef, taskIds }) => (
          <li key={`${planId} ${measureId}`}>{say('measure', { ref: measureRef })}{taskIds.map((id, i) => <span key={id}> <Link to={`/tasks/${id}`}>{say('taskN', { n: i + 1 })}</Link></span>)}</li>
        ))}</ul>
      </>}
    </>} />
  );
}
