import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useAgencyName } from '../../parts/agencies';
import { useInView } from '../../parts/in-view';
import { TIMELINESS } from '../../words/enums';
import { useNames, useWords } from '../../words/words';
import { DAY, daysBetween, daysOff, HEAD, monthsOf, ROW, tasksOf, type Bar, type Day, type MeasureRow, type Task } from './layout';
import { useOpened } from './queries';
import styles from './timeline.module.css';
import { TIMELINE } from './words';

/** One line: a measure, one of its tasks, or what stands in for those that are not here (yet). */
type Line = { key: string; measure: MeasureRow } & ({ kind: 'measure' } | { kind: 'task'; task: Task; bar: Bar } | { kind: 'more' | 'coming' });

interface ChartProps { planId: string; rows: readonly MeasureRow[]; days: readonly Day[]; today: string; zone: string | undefined }

/** A bar for each measure from its first dispatch to its last date, on the calendar's days; a measure opens to its tasks. Lines out of view are not drawn. */
export function Chart({ planId, rows, days, today, zone }: ChartProps) {
  const say = useWords(TIMELINE);
  const agencyOf = useAgencyName();
  const standingOf = useNames(TIMELINESS);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const opened = useOpened(planId, [...open], zone);
  const frame = useRef<HTMLDivElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const first = days[0]?.date ?? today;
  const x = (date: string): number => Math.min(Math.max(daysBetween(first, date), 0), days.length) * DAY;
  const at = x(today);
  useEffect(() => { void scroll.current?.scrollTo({ left: at - 240 }); }, [at]);
  const lines: Line[] = rows.flatMap((measure) => {
    const its = opened.get(measure.ref);
    const under: Line[] = !open.has(measure.ref) ? [] : its === undefined ? [{ key: `${measure.ref} coming`, kind: 'coming', measure }]
      : [...its.tasks.map(({ task, ...bar }) => ({ key: task.id, kind: 'task' as const, measure, task, bar })), ...(its.more ? [{ key: `${measure.ref} more`, kind: 'more' as const, measure }] : [])];
    return [{ key: measure.ref, kind: 'measure', measure }, ...under];
  });
  const { from, to } = useInView(frame, { count: lines.length, size: ROW, axis: 'y', by: 'window' });
  const shown = lines.slice(from, to);
  const toggle = (ref: string): void => setOpen((before) => {
    const next = new Set(before);
    if (!next.delete(ref)) next.add(ref);
    return next;
  });
  const [width, height] = [days.length * DAY, HEAD + lines.length * ROW];
  const barOf = (line: Line): Bar | null => (line.kind === 'measure' ? line.measure : line.kind === 'task' ? line.bar : null);
  const label = (line: Line, bar: Bar): string => {
    const told = { from: bar.from, to: bar.to ?? say('undated'), state: standingOf(bar.standing) };
    return line.kind === 'task' ? say('bar', { task: line.task.title, agency: agencyOf(line.task.agencyCode), ...told })
      : say('measureBar', { measure: `${line.measure.ref} ${line.measure.title ?? ''}`, n: line.measure.tasks, ...told });
  };
  return (
    <div className={styles.frame} ref={frame}>
      <div className={styles.names}>
        <svg className={styles.gap} width={1} height={from * ROW} aria-hidden />
        <ul>{shown.map((line) => <li key={line.key}><Name line={line} planId={planId} open={open.has(line.measure.ref)} onToggle={() => toggle(line.measure.ref)} /></li>)}</ul>
      </div>
      <div className={styles.scroll} ref={scroll} tabIndex={0} role="region" aria-label={say('title')}>
        <svg className={styles.chart} width={width} height={height} role="group" aria-label={say('title')}>
          {daysOff(days).map(({ start, length }) => <rect key={start} className={styles.off} x={start * DAY} y={HEAD} width={length * DAY} height={height - HEAD} />)}
          {monthsOf(days).map(({ month, start, working }) => (
            <g key={month}><line className={styles.month} x1={start * DAY} x2={start * DAY} y1={0} y2={height} /><text x={start * DAY + 4} y={16}>{say('workdays', { month, n: working })}</text></g>
          ))}
          {shown.map((line, i) => {
            const [top, bar] = [HEAD + (from + i) * ROW, barOf(line)];
            return (
              <g key={line.key}>
                <line className={styles.line} x1={0} x2={width} y1={top} y2={top} />
                {bar !== null && <Drawn bar={bar} x={x} y={top + (line.kind === 'measure' ? 7 : 10)} height={line.kind === 'measure' ? 16 : 10} label={label(line, bar)} end={width} />}
              </g>
            );
          })}
          <line className={styles.today} x1={at} x2={at} y1={24} y2={height} /><text className={styles.todayText} x={at + 4} y={36}>{say('today')} {today}</text>
        </svg>
      </div>
    </div>
  );
}

function Name({ line, planId, open, onToggle }: { line: Line; planId: string; open: boolean; onToggle: () => void }) {
  const say = useWords(TIMELINE);
  const agencyOf = useAgencyName();
  const { ref, title } = line.measure;
  switch (line.kind) {
    case 'measure': return <button type="button" aria-expanded={open} title={title ?? undefined} onClick={onToggle}>{open ? '▾' : '▸'} {ref} {title}</button>;
    case 'task': return <Link className={styles.task} to={`/tasks/${line.task.id}`}>{agencyOf(line.task.agencyCode)}</Link>;
    case 'more': return <Link className={styles.task} to={tasksOf(planId, ref)}>{say('more', { n: line.measure.tasks })}</Link>;
    case 'coming': return <span className={styles.task}>…</span>;
  }
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
