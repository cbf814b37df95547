import { Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { agenciesQuery } from '../api/queries';
import type { Both } from '../words/language';
import { useLanguage } from '../words/language';
import { useAgencyName } from './agencies';
import styles from './parts.module.css';

export interface Option { value: string; label: string }

/** Filters stand in the address: a filtered list can be kept, sent and gone back to. */
export function useAddressFilter(): { search: URLSearchParams; get: (name: string) => string | undefined; set: (name: string, value: string | undefined) => void; clear: () => void } {
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string | undefined): void => setSearch((before) => {
    const next = new URLSearchParams(before);
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
    return next;
  });
  return { search, get: (name) => search.get(name) ?? undefined, set, clear: () => setSearch({}) };
}

/** One choice of a list's filters; nothing chosen: all. */
export function FilterChoice({ name, label, options }: { name: string; label: string; options: Option[] }) {
  const { get, set } = useAddressFilter();
  return (
    <Select aria-label={label} placeholder={label} allowClear showSearch={{ optionFilterProp: 'label' }} className={styles.filter} popupMatchSelectWidth={false}
      value={get(name)} options={options} onChange={(value: string | undefined) => set(name, value)} />
  );
}

/** The options of a table of words. */
export function useOptions(table: Readonly<Record<string, Both>>): Option[] {
  const language = useLanguage();
  return Object.entries(table).map(([value, both]) => ({ value, label: both[language] }));
}

export function useAgencyOptions(): Option[] {
  const { data } = useQuery(agenciesQuery);
  const agencyOf = useAgencyName();
  return [...(data?.values() ?? [])].filter(({ assignable }) => assignable).map(({ code }) => ({ value: code, label: agencyOf(code) }));
}
