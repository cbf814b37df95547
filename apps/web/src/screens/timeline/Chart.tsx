import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useAgencyName } from '../../parts/agencies';
import { TIMELINESS } from '../../words/enums';
import { useNames, useWords } from '../../words/words';
import { DAY, daysBetween, daysOff, HEAD, monthsOf, ROW, type Bar, type Day, type MeasureRow } from './layout';
import styles from './timeline.module.css';
import { TIMELINE } from './words';

type Shown = { key: string; measure: MeasureRow; task: MeasureRow['tasks'][number] | null };

/** A bar for each measure from its first dispatch to its last date, on the calendar's days; a measure opens to its tasks. */
export function Chart({ rows, days, today }: { rows: readonly MeasureRow[]; days: readonly Day[]; today: string }) {
  const say = useWords(TIMELINE);
  const agencyOf = useAgencyName();
  const standingOf = useNames(TIMELINESS);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const scroll = useRef<HTMLDivElement>(null);
  const first = days[0]?.date ?? today;
  const x = (date: string): number => Math.min(Math.max(daysBetween(first, date), 0), days.length) * DAY;
  const at = x(today);
  useEffect(() => { void scroll.current?.scrollTo({ left: at - 240 }); }, [at]);
  const shown: Shown[] = rows.flatMap((measure) => [
    { key: measure.ref, measure, task: null }, ...(open.has(measure.ref) ? measure.tasks.map((task) => ({ key: task.task.id, measure, task })) : []),
  ]);
  const toggle = (ref: string): void => setOpen((before) => {
    const next = new Set(before);
    if (!next.delete(ref)) next.add(ref);
    return next;
  });
  const [width, height] = [days.length * DAY, HEAD + shown.length * ROW];
  const label = ({ measure, task }: Shown): string => (task === null
    ? say('measureBar', { measure: `${measure.ref} ${measure.title}`, from: measure.from, to: measure.to ?? say('undated'), n: measure.tasks.length, state: standingOf(measure.standing) })
    : say('bar', { task: task.task.title, agency: agencyOf(task.task.agencyCode), from: task.from, to: task.to ?? say('undated'), state: standingOf(task.standing) }));
  return (
    <div className={styles.frame}>
      <div className={styles.names}>
        <ul>{shown.map(({ key, measure, task }) => (
          <li key={key}>{task === null
            ? <button type="button" aria-expanded={open.has(measure.ref)} title={measure.title} onClick={() => toggle(measure.ref)}>{open.has(measure.ref) ? '▾' : '▸'} {measure.ref} {measure.title}</button>
            : <Link className={styles.task} to={`/tasks/${task.task.id}`}>{agencyOf(task.task.agencyCode)}</Link>}</li>
        ))}</ul>
      </div>
      <div className={styles.scroll} ref={scroll} tabIndex={0} role="region" aria-label={say('title')}>
        <svg className={styles.chart} width={width} height={height} role="group" aria-label={say('title')}>
          {daysOff(days).map(({ start, length }) => <rect key={start} className={styles.off} x={start * DAY} y={HEAD} width={length * DAY} height={height - HEAD} />)}
          {monthsOf(days).map(({ month, start, working }) => (
            <g key={month}><line className={styles.month} x1={start * DAY} x2={start * DAY} y1={0} y2={height} /><text x={start * DAY + 4} y={16}>{say('workdays', { month, n: working })}</text></g>
          ))}
          {shown.map((one, i) => (
            <g key={one.key}>
              <line className={styles.line} x1={0} x2={width} y1={HEAD + i * ROW} y2={HEAD + i * ROW} />
              <Drawn bar={one.task ?? one.measure} x={x} y={HEAD + i * ROW + (one.task === null ? 7 : 10)} height={one.task === null ? 16 : 10} label={label(one)} end={width} />
            </g>
          ))}
          <line className={styles.today} x1={at} x2={at} y1={24} y2={height} /><text className={styles.todayText} x={at + 4} y={36}>{say('today')} {today}</text>
        </svg>
      </div>
    </div>
  );
}

interface DrawnProps { bar: Bar; x: (date: string) => number; y: number; height: number; label: string; end: number }

/** Its last day belongs to it; where no date holds it goes on, and where the date may still move its end is dashed. */
function Drawn({ bar: { from, to, provisional, standing }, x, y, height, label, end }: DrawnProps) {
  const left = x(from);
  const right = to === null ? end : Math.max(x(to) + DAY, left + DAY);
  return (
    <g>
      <title>{label}</title>
      <rect className={`${styles.bar} ${styles[standing]}`} x={left} y={y} width={right - left} height={height} rx={3} />
      {provisional && <rect className={styles.provisional} x={Math.max(left, right - 24)} y={y - 2} width={Math.min(24, right - left)} height={height + 4} rx={3} />}
    </g>
  );
}
