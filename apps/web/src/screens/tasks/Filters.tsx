import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Select, Tag } from 'antd';
import { useSearchParams } from 'react-router';
import { agenciesQuery, plansQuery } from '../../api/queries';
import { useAgencyName } from '../../parts/agencies';
import { HOLDER, STATUS, TASK_ROLE } from '../../words/enums';
import type { Both } from '../../words/language';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import styles from './tasks.module.css';
import { TASKS } from './words';

interface Option { value: string; label: string }

/** The filters stand in the address: a filtered list can be kept, sent and gone back to. */
export function Filters() {
  const say = useWords(TASKS);
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const { data: plans } = useQuery(plansQuery);
  const { data: agencies } = useQuery(agenciesQuery);
  const agencyOf = useAgencyName();
  const set = (name: string, value: string | undefined): void => setSearch((before) => {
    const next = new URLSearchParams(before);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
    return next;
  });
  const named = (table: Readonly<Record<string, Both>>): Option[] => Object.entries(table).map(([value, both]) => ({ value, label: both[language] }));
  const agencyOptions = [...(agencies?.values() ?? [])].filter(({ assignable }) => assignable).map(({ code }) => ({ value: code, label: agencyOf(code) }));
  const choice = (name: string, label: string, options: Option[]) => (
    <Select key={name} aria-label={label} placeholder={label} allowClear showSearch={{ optionFilterProp: 'label' }} className={styles.filter} popupMatchSelectWidth={false}
      value={search.get(name) ?? undefined} options={options} onChange={(value: string | undefined) => set(name, value)} />
  );
  const flag = (name: string, label: string) => (
    <Checkbox key={name} checked={search.get(name) === 'true'} onChange={({ target }) => set(name, target.checked ? 'true' : undefined)}>{label}</Checkbox>
  );
  const measure = search.get('measure');
  return (
    <div className={styles.filters}>
      {choice('plan', say('plan'), (plans ?? []).map(({ id, title }) => ({ value: id, label: title })))}
      {choice('agency', say('agency'), agencyOptions)}
      {choice('lead', say('lead'), agencyOptions)}
      {choice('status', say('status'), named(STATUS))}
      {choice('role', say('role'), named(TASK_ROLE))}
      {choice('heldBy', say('holder'), named(HOLDER))}
      {choice('open', say('open'), [{ value: 'true', label: say('isOpen') }, { value: 'false', label: say('isDone') }])}
      {flag('overdue', say('overdue'))}{flag('dueSoon', say('dueSoon'))}{flag('everOverdue', say('everOverdue'))}
      {measure !== null && <Tag closable onClose={() => set('measure', undefined)}>{say('measure', { ref: measure })}</Tag>}
      {search.size > 0 && <Button type="link" onClick={() => setSearch({})}>{say('reset')}</Button>}
    </div>
  );
}
