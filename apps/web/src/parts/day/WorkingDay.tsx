import { useWords } from '../../words/words';
import { Tone } from '../Tone';
import { useCalendarDays } from './calendar-days';
import { DayField, type DayFieldProps } from './DayField';
import { DAY } from './words';

/** A date of the office: beside it what the calendar says of the day, whether it is worked and whether its year is known. */
export function WorkingDay(props: Omit<DayFieldProps, 'children'>) {
  const say = useWords(DAY);
  const { value } = props;
  const day = useCalendarDays(value?.slice(0, 7)).get(value ?? '');
  return (
    <DayField {...props}>
      {day !== undefined && !day.working && <Tone tone="red">{day.name === null ? say('weekend') : say('dayOff', { name: day.name })}</Tone>}
      {day?.why === 'makeup' && <Tone tone="blue">{say('makeUp')}</Tone>}
      {day !== undefined && !day.announced && <Tone tone="gold" title={say('provisionalWhy')}>{say('provisional')}</Tone>}
    </DayField>
  );
}
