import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { useCalendarDays } from './calendar-days';
import styles from './day.module.css';
import { addDays, addMonths, daysOfMonth, weeksOf } from './dates';
import { DAY, WEEKDAYS } from './words';

interface MonthGridProps {
  value: string | undefined;
  today: string;
  /** The last day that can be chosen. */
  max?: string;
  onChoose: (day: string) => void;
}

/** How far each key goes. */
const KEYS: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => addDays(day, -1), ArrowRight: (day) => addDays(day, 1), ArrowUp: (day) => addDays(day, -7), ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1), PageDown: (day) => addMonths(day, 1),
};

/** A month to choose a day from: days off are grey, holidays and make-up days carry their mark, as the notices say them. */
export function MonthGrid({ value, today, max, onChoose }: MonthGridProps) {
  const say = useWords(DAY);
  const language = useLanguage();
  const [at, setAt] = useState(value ?? today);
  const grid = useRef<HTMLTableElement>(null);
  const month = at.slice(0, 7);
  const known = useCalendarDays(month);
  // After a key; a click on the arrows leaves the focus with them.
  useEffect(() => { if (grid.current?.contains(document.activeElement) || document.activeElement === document.body) grid.current?.querySelector<HTMLButtonElement>('[tabindex="0"]')?.focus(); }, [at]);
  const name = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
  const press = (event: KeyboardEvent): void => {
    const to = KEYS[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setAt(to(at));
  };
  return (
    <>
      <div className={styles.head}>
        <Button type="text" icon={<LeftOutlined />} aria-label={say('before')} onClick={() => setAt(addMonths(at, -1))} />
        <span>{name}</span>
        <Button type="text" icon={<RightOutlined />} aria-label={say('after')} onClick={() => setAt(addMonths(at, 1))} />
      </div>
      <table ref={grid} className={styles.month} onKeyDown={press}>
        <thead><tr>{WEEKDAYS.map((day, i) => <th key={i} scope="col">{day[language]}</th>)}</tr></thead>
        <tbody>
          {weeksOf(daysOfMonth(month), (day) => day).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, i) => {
                if (day === null) return <td key={i} />;
                const { why, working = true, name: holiday } = known.get(day) ?? {};
                const kind = why === 'holiday' ? 'holiday' : why === 'makeup' ? 'makeUp' : working ? '' : 'off';
                const mark = kind === 'holiday' ? say('off') : kind === 'makeUp' ? say('worked') : '';
                const told = [day, why === 'makeup' ? say('makeUp') : working ? null : holiday ? say('dayOff', { name: holiday }) : say('weekend'), day === today ? say('today') : null].filter(Boolean).join(' · ');
                return (
                  <td key={day}>
                    <button type="button" tabIndex={day === at ? 0 : -1} className={[kind && styles[kind], day === value && styles.chosen, day === today && styles.today].filter(Boolean).join(' ')}
                      title={told} aria-label={`${Number(day.slice(8))}${mark} ${told}`} disabled={max !== undefined && day > max} onClick={() => onChoose(day)}>
                      {Number(day.slice(8))}{mark !== '' && <sup>{mark}</sup>}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
