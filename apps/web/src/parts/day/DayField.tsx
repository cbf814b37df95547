import { CalendarOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Popover, type InputRef } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { meQuery } from '../../api/queries';
import { useWords } from '../../words/words';
import styles from './day.module.css';
import { dayOf } from './dates';
import { MonthGrid } from './MonthGrid';
import { DAY } from './words';

export interface DayFieldProps {
  id?: string;
  label?: string;
  value?: string;
  onChange?: (value: string | undefined) => void;
  /** The last day that can be chosen from the calendar. */
  max?: string;
  /** What stands beside it. */
  children?: ReactNode;
}

/**
 * A date, typed or chosen from the office's calendar. It looks the same in every browser: the browser's own field follows the
 * browser's language, and one that was installed in English shows 12/31/2026 to a Chinese office. Only whole dates are told.
 */
export function DayField({ id, label, value, onChange, max, children }: DayFieldProps) {
  const say = useWords(DAY);
  const { data: me } = useQuery(meQuery);
  const input = useRef<InputRef>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  /** What is being typed, as long as it means the value. */
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft !== null && dayOf(draft) === value ? draft : null;
  const [left, setLeft] = useState(false);
  const type = (text: string): void => {
    setDraft(text);
    setLeft(false);
    onChange?.(dayOf(text));
  };
  const leave = (): void => {
    setLeft(true);
    if (value !== undefined || draft === '') setDraft(null);
  };
  const choose = (day: string): void => {
    setDraft(null);
    setOpen(false);
    onChange?.(day);
    input.current?.focus();
  };
  const wrong = left && typed !== null && typed !== '' && value === undefined;
  return (
    <span className={styles.day}>
      <Input ref={input} id={id} aria-label={label} aria-invalid={wrong} status={wrong ? 'error' : undefined} value={typed ?? value ?? ''} placeholder={say('shape')} maxLength={12} autoComplete="off"
        onChange={({ target }) => type(target.value)} onBlur={leave}
        suffix={(
          <Popover open={open} onOpenChange={setOpen} trigger="click" placement="bottom" align={{ overflow: { shiftX: true, adjustY: true } }} destroyOnHidden
            afterOpenChange={(shown) => { if (shown) grid.current?.querySelector<HTMLButtonElement>('[tabindex="0"]')?.focus(); }}
            content={me !== undefined && <div ref={grid} onKeyDown={({ key }) => { if (key === 'Escape') setOpen(false); }}><MonthGrid value={value} today={me.today} max={max} onChoose={choose} /></div>}>
            <Button type="text" size="small" icon={<CalendarOutlined />} aria-label={say('open')} aria-expanded={open} />
          </Popover>
        )} />
      {children}
      {wrong && <span className={styles.wrong} role="alert">{say('wrong')}</span>}
    </span>
  );
}
