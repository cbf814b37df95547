import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { agenciesQuery } from '../../api/queries';
import { useAgencyName } from '../../parts/agencies';
import { DayField } from '../../parts/day/DayField';
import { FilterChoice, useAddressFilter, useOptions } from '../../parts/filters';
import styles from '../../parts/parts.module.css';
import { useWords } from '../../words/words';
import { READ_KIND, READS } from './words';

/** By whom, what, when; one person, task or thing is chosen from a line. `name`: what that person is called. */
export function Filters({ name }: { name: string | undefined }) {
  const say = useWords(READS);
  const agencyOf = useAgencyName();
  const kinds = useOptions(READ_KIND);
  const { search, get, set, clear } = useAddressFilter();
  const { data: agencies } = useQuery(agenciesQuery);
  const [person, task, subject] = [get('person'), get('task'), get('subject')];
  return (
    <div className={styles.filters}>
      <FilterChoice name="kind" label={say('kind')} options={kinds} />
      <FilterChoice name="agency" label={say('agency')} options={[...(agencies?.keys() ?? [])].map((code) => ({ value: code, label: agencyOf(code) }))} />
      <DayField label={say('from')} value={get('from')} onChange={(day) => set('from', day)} />
      <DayField label={say('to')} value={get('to')} onChange={(day) => set('to', day)} />
      {person !== undefined && <Tag closable onClose={() => set('person', undefined)}>{say('ofPerson', { name: name ?? person })}</Tag>}
      {task !== undefined && <Tag closable onClose={() => set('task', undefined)}>{say('ofTask', { id: task })}</Tag>}
      {subject !== undefined && <Tag closable onClose={() => set('subject', undefined)}>{say('ofSubject', { id: subject })}</Tag>}
      {search.size > 0 && <Button type="link" onClick={clear}>{say('reset')}</Button>}
    </div>
  );
}
