import { ProblemError } from '../../api/problem';
import { useMarks } from '../../words/marks';
import { useAgencyName } from '../agencies';
import { EventName } from '../EventName';
import { Instant } from '../times';
import styles from './acts.module.css';

/** A change of somebody else, as details.changes of a stale_version has it. */
interface Change {
  type: string;
  at: string;
  person: string;
  agency: string | null;
  post: string | null;
  reason: string | null;
}

/** Who did what since the version that was on the screen; nothing where that is not told. */
export function OthersChanges({ error }: { error: unknown }) {
  const { aside, colon } = useMarks();
  const agencyOf = useAgencyName();
  const found = error instanceof ProblemError ? error.problem.details['changes'] : undefined;
  const changes = Array.isArray(found) ? found as Change[] : [];
  if (changes.length === 0) return null;
  return (
    <ul className={styles.changes}>
      {changes.map(({ type, at, person, agency, post, reason }) => (
        <li key={`${type} ${at}`}><Instant at={at} /> {agency === null ? '' : agencyOf(agency)} {post} {person}{colon}<b><EventName type={type} /></b>{reason === null ? '' : aside(reason)}</li>
      ))}
    </ul>
  );
}
