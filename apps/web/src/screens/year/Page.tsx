import { CaretRightOutlined, PauseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Radio, Skeleton } from 'antd';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { LanguageSwitch } from '../../app/LanguageSwitch';
import { COMMON } from '../../words/common';
import { useWords } from '../../words/words';
import { mailsUntil, yearQuery, type PlayedYear } from './book';
import { Counts } from './Counts';
import { YearMatrix } from './YearMatrix';
import styles from './year.module.css';
import { YEAR } from './words';

const Weeks = lazy(() => import('./Weeks'));

/** Days a second: at medium speed the year and a half passes in less than a minute. */
const SPEEDS = { slow: 4, middle: 12, fast: 36 } as const;
type Speed = keyof typeof SPEEDS;

/** The played year as a picture, with a slider and a speed; needs no sign-in and no server but for its one file. */
export default function YearPage() {
  const say = useWords(YEAR);
  const common = useWords(COMMON);
  const { data, error } = useQuery(yearQuery);
  useEffect(() => { document.title = `${say('title')} · ${common('product')}`; }, [say, common]);
  return (
    <div className={styles.screen}>
      <header className={styles.top}>
        <span className={styles.brand}>{common('product')}</span><span className={styles.grow} />
        <LanguageSwitch /><Button href="/">{say('enter')}</Button>
      </header>
      <main className={styles.main}>
        <h1>{say('title')}</h1>
        <p className={styles.lead}>{say('lead')}</p>
        {error !== null && <Alert type="warning" showIcon title={say('failed')} />}
        {data === undefined && error === null && <Skeleton active />}
        {data !== undefined && <Picture year={data} />}
      </main>
    </div>
  );
}

function Picture({ year }: { year: PlayedYear }) {
  const say = useWords(YEAR);
  const last = year.days.length - 1;
  const [day, setDay] = useState(0);
  const [speed, setSpeed] = useState<Speed>('middle');
  // Who asks for less motion starts it himself.
  const [running, setRunning] = useState(() => !window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  const sums = useMemo(() => mailsUntil(year.days), [year]);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setDay((now) => Math.min(now + 1, last)), 1_000 / SPEEDS[speed]);
    return () => clearInterval(timer);
  }, [running, speed, last]);
  const ended = day >= last;
  const on = running && !ended;
  const frame = year.days[day];
  if (frame === undefined) return null;
  const toggle = (): void => {
    if (ended) setDay(0);
    setRunning(ended || !running);
  };
  const go = (to: number): void => {
    setRunning(false);
    setDay(to);
  };
  return (
    <>
      <div className={styles.controls}>
        <Button type="primary" size="large" icon={on ? <PauseOutlined /> : <CaretRightOutlined />} onClick={toggle}>{say(on ? 'pause' : ended ? 'again' : 'play')}</Button>
        <div className={styles.when}><b>{frame.date}</b><span className={frame.working ? undefined : styles.off}>{say(frame.working ? 'working' : 'off')}</span></div>
        <input type="range" className={styles.slider} aria-label={say('day')} aria-valuetext={frame.date} min={0} max={last} value={day} onChange={({ target }) => go(Number(target.value))} />
        <Radio.Group aria-label={say('speed')} optionType="button" value={speed} onChange={({ target }) => setSpeed(target.value as Speed)}
          options={(['slow', 'middle', 'fast'] as const).map((value) => ({ value, label: say(value) }))} />
      </div>
      <Counts frame={frame} mails={sums[day] ?? {}} most={year.days[last]?.papers ?? []} />
      <YearMatrix year={year} frame={frame} />
      <Suspense fallback={<Skeleton active />}><Weeks year={year} passed={Math.floor((day + 1) / 7) + (ended ? 1 : 0)} /></Suspense>
      <p className={styles.real}>{say('real', { seed: year.seed })}</p>
    </>
  );
}
