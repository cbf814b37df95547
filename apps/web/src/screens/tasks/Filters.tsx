import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Tag } from 'antd';
import { plansQuery } from '../../api/queries';
import { FilterChoice, useAddressFilter, useAgencyOptions, useOptions } from '../../parts/filters';
import styles from '../../parts/parts.module.css';
import { HOLDER, STATUS, TASK_ROLE } from '../../words/enums';
import { useWords } from '../../words/words';
import { TASKS } from './words';

export function Filters() {
  const say = useWords(TASKS);
  const { search, get, set, clear } = useAddressFilter();
  const { data: plans } = useQuery(plansQuery);
  const agencies = useAgencyOptions();
  const flag = (name: string, label: string) => (
    <Checkbox key={name} checked={get(name) === 'true'} onChange={({ target }) => set(name, target.checked ? 'true' : undefined)}>{label}</Checkbox>
  );
  const measure = get('measure');
  return (
    <div className={styles.filters}>
      <FilterChoice name="plan" label={say('plan')} options={(plans ?? []).map(({ id, title }) => ({ value: id, label: title }))} />
      <FilterChoice name="agency" label={say('agency')} options={agencies} />
      <FilterChoice name="lead" label={say('lead')} options={agencies} />
      <FilterChoice name="status" label={say('status')} options={useOptions(STATUS)} />
      <FilterChoice name="role" label={say('role')} options={useOptions(TASK_ROLE)} />
      <FilterChoice name="heldBy" label={say('holder')} options={useOptions(HOLDER)} />
      <FilterChoice name="open" label={say('open')} options={[{ value: 'true', label: say('isOpen') }, { value: 'false', label: say('isDone') }]} />
      {flag('overdue', say('overdue'))}{flag('dueSoon', say('dueSoon'))}{flag('everOverdue', say('everOverdue'))}
      {measure !== undefined && <Tag closable onClose={() => set('measure', undefined)}>{say('measure', { ref: measure })}</Tag>}
      {search.size > 0 && <Button type="link" onClick={clear}>{say('reset')}</Button>}
    </div>
  );
}
