import type { components } from '../../generated/schema';
import { weeksOf } from '../../parts/day/dates';
import { WEEKDAYS } from '../../parts/day/words';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import styles from './calendar.module.css';
import { CALENDAR } from './words';

type Day = components['schemas']['DayDto'];

/** One month, weeks from Monday; a colour is never alone: make-up days and days off by a notice carry a letter too. */
export function Month({ month, days, today }: { month: string; days: Day[]; today: string | undefined }) {
  const say = useWords(CALENDAR);
  const language = useLanguage();
  const [first] = days;
  if (first === undefined) return null;
  const weeks = weeksOf(days, ({ date }) => date);
  const name = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { month: 'long', timeZone: 'UTC' }).format(new Date(`${first.date}T00:00:00Z`));
  const kindOf = ({ why, working }: Day) => (why === 'holiday' ? 'holiday' : why === 'makeup' ? 'makeup' : working ? 'working' : 'weekend');
  return (
    <table className={styles.month}>
      <caption>{name}</caption>
      <thead><tr>{WEEKDAYS.map((day, i) => <th key={i} scope="col">{day[language]}</th>)}</tr></thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((day) => day !== null)?.date ?? month}>
            {week.map((day, i) => {
              if (day === null) return <td key={i} />;
              const kind = kindOf(day);
              const mark = kind === 'holiday' ? (language === 'zh' ? '休' : '×') : kind === 'makeup' ? (language === 'zh' ? '班' : '✓') : '';
              const told = [day.date, say(kind), day.name, day.notice === null ? null : `${say('published')} ${day.notice.published}`, day.date === today ? say('today') : null].filter(Boolean).join(' · ');
              return <td key={day.date} className={`${styles[kind]} ${day.date === today ? styles.today : ''}`} title={told}>{Number(day.date.slice(8))}<sup>{mark}</sup></td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
