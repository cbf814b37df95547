import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import { useWords } from '../words/words';
import { useAgencyName } from './agencies';
import { useRested } from './rested';
import { TASK_CHOICE } from './task-choice-words';

/** How many are offered at once; whoever looks for another types more of it. */
const OFFERED = 50;

interface TaskChoiceProps {
  planId: string;
  /** The task that is no choice: the one it is chosen for. */
  except?: string;
  id?: string;
  value?: string;
  onChange?: (value: string | undefined) => void;
}

/** An open task of a plan, however many it has: found by words of its title or its agency's name. */
export function TaskChoice({ planId, except, ...given }: TaskChoiceProps) {
  const say = useWords(TASK_CHOICE);
  const nameOf = useAgencyName();
  const [typed, setTyped] = useState('');
  const q = useRested(typed.trim());
  const { data, isFetching } = useQuery({
    queryKey: ['tasks', 'of plan', planId, q], placeholderData: keepPreviousData,
    queryFn: () => answer(api.GET('/api/v1/tasks', { params: { query: { planId, open: true, limit: OFFERED, q: q === '' ? undefined : q } } })),
  });
  const found = data?.items ?? [];
  // What was chosen before keeps its name, also where it is not among what is offered now.
  const chosen = useQuery({
    queryKey: ['task', given.value], enabled: given.value !== undefined && !found.some(({ id }) => id === given.value),
    queryFn: () => answer(api.GET('/api/v1/tasks/{id}', { params: { path: { id: given.value ?? '' } } })),
  });
  const all = chosen.data === undefined || found.some(({ id }) => id === chosen.data.id) ? found : [...found, chosen.data];
  const options = all.filter(({ id }) => id !== except).map(({ id, title, agencyCode }) => ({ value: id, label: `${title} · ${nameOf(agencyCode)}` }));
  return (
    <Select {...given} loading={isFetching} placeholder={say('find')} notFoundContent={isFetching ? null : say('none')} options={options}
      showSearch={{ filterOption: false, onSearch: setTyped }} />
  );
}
