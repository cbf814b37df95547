import { useQuery } from '@tanstack/react-query';
import { agenciesQuery, queryClient } from '../api/queries';
import { actFor } from '../api/session';
import type { components } from '../generated/schema';
import { useAgencyName } from '../parts/agencies';
import { Choice } from '../parts/Choice';
import { useWords } from '../words/words';
import styles from './Shell.module.css';
import { SHELL } from './words';

/** For which agency he acts: a word where he holds posts in one only, a choice where there are several. */
export function AgencySwitch({ me }: { me: components['schemas']['MeDto'] }) {
  const say = useWords(SHELL);
  useQuery(agenciesQuery);
  const nameOf = useAgencyName();
  if (me.agencies.length < 2) return <span className={styles.agency}>{me.agency === null ? '' : nameOf(me.agency)}</span>;
  const choose = (agency: string): void => {
    actFor(agency);
    // What the other agency may see is another world.
    void queryClient.resetQueries();
  };
  return <Choice label={say('actsFor')} value={me.agency ?? ''} onChange={choose} options={me.agencies.map((code) => ({ value: code, label: nameOf(code) }))} />;
}
