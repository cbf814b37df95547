import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { answer, api } from '../api/client';
import { useWords } from '../words/words';
import styles from './parts.module.css';
import { Tone } from './Tone';
import { WORKING_DAY } from './working-day-words';

interface WorkingDayProps {
  id?: string;
  label?: string;
  value?: string;
  onChange?: (value: string | undefined) => void;
}

/** A date of the office: beside it what the calendar says of the day, whether it is worked and whether its year is known. */
export function WorkingDay({ id, label, value, onChange }: WorkingDayProps) {
  const say = useWords(WORKING_DAY);
  const month = /^\d{4}-\d{2}-\d{2}$/.test(value ?? '') ? value?.slice(0, 7) : undefined;
  const { data } = useQuery({
    queryKey: ['calendar', month], enabled: month !== undefined, staleTime: 60_000,
    queryFn: () => answer(api.GET('/api/v1/calendar/days', { params: { query: { from: `${month}-01`, to: lastOf(month ?? '') } } })),
  });
  const day = data?.find(({ date }) => date === value);
  return (
    <span className={styles.day}>
      <Input type="date" id={id} aria-label={label} value={value ?? ''} onChange={({ target }) => onChange?.(target.value === '' ? undefined : target.value)} />
      {day !== undefined && !day.working && <Tone tone="red">{day.name === null ? say('weekend') : say('dayOff', { name: day.name })}</Tone>}
      {day?.why === 'makeup' && <Tone tone="blue">{say('makeUp')}</Tone>}
      {day !== undefined && !day.announced && <Tone tone="gold" title={say('provisionalWhy')}>{say('provisional')}</Tone>}
    </span>
  );
}

function lastOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
