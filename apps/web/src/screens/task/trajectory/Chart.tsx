import { useEffect, useRef, useState } from 'react';
import parts from '../../../parts/parts.module.css';
import { Rows } from '../../../parts/Rows';
import { useWords } from '../../../words/words';
import type { Trajectory } from '../queries';
import { cornersOf, dateOf, dayOf, type Dot } from './drawing';
import styles from './trajectory.module.css';
import { TRAJECTORY } from './words';

type Version = Trajectory['versions'][number];

interface ChartProps {
  plan: Version;
  /** The plan that was signed first. */
  first: Version;
  /** What was reported and signed, oldest first. */
  actual: readonly { at: string; percent: number }[];
  today: string;
}

const [LEFT, RIGHT, TOP, BOTTOM, HEIGHT] = [44, 16, 28, 28, 256];

/** The planned share as a line, the reported one with its points, on days; today is marked. The same stands below as a table. */
export default function Chart({ plan, first, actual, today }: ChartProps) {
  const say = useWords(TRAJECTORY);
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    if (frame.current !== null) watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  const done: Dot[] = actual.map(({ at, percent }) => ({ day: dayOf(at), percent }));
  const corners = cornersOf(plan);
  const old = first.id === plan.id ? [] : cornersOf(first);
  const days = [...corners, ...old, ...done].map(({ day }) => day).concat(dayOf(today));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const x = (day: number): number => LEFT + (day - from) / Math.max(to - from, 1) * (width - LEFT - RIGHT);
  const y = (percent: number): number => TOP + (100 - percent) / 100 * (HEIGHT - TOP - BOTTOM);
  const line = (dots: readonly Dot[]): string => dots.map(({ day, percent }) => `${x(day).toFixed(1)},${y(percent).toFixed(1)}`).join(' ');
  const now = x(dayOf(today));
  return (
    <div ref={frame}>
      <p className={styles.legend}>
        <span className={styles.planned}>{say('plan')}</span>{old.length > 0 && <span className={styles.former}>{say('firstPlan')}</span>}<span className={styles.actual}>{say('actual')}</span>
      </p>
      <svg className={styles.chart} width={width} height={HEIGHT} role="img" aria-label={say('chart')}>
        {[0, 25, 50, 75, 100].map((percent) => (
          <g key={percent}><line className={styles.grid} x1={LEFT} x2={width - RIGHT} y1={y(percent)} y2={y(percent)} /><text x={LEFT - 6} y={y(percent) + 4} textAnchor="end">{percent}%</text></g>
        ))}
        <line className={styles.now} x1={now} x2={now} y1={TOP} y2={HEIGHT - BOTTOM} />
        <text className={styles.nowText} x={now} y={TOP - 10} textAnchor={now < width / 4 ? 'start' : now > width * 3 / 4 ? 'end' : 'middle'}>{say('now')} {today}</text>
        <text x={LEFT} y={HEIGHT - 8}>{dateOf(from)}</text><text x={width - RIGHT} y={HEIGHT - 8} textAnchor="end">{dateOf(to)}</text>
        {old.length > 0 && <polyline className={styles.former} points={line(old)} />}
        <polyline className={styles.planned} points={line(corners)} />
        <polyline className={styles.actual} points={line(done)} />
        {done.map((dot, i) => <circle key={i} className={styles.dot} cx={x(dot.day)} cy={y(dot.percent)} r={4}><title>{say('reached', { date: actual[i]?.at.slice(0, 10) ?? '', n: dot.percent })}</title></circle>)}
      </svg>
      <details className={styles.table}>
        <summary>{say('asTable')}</summary>
        <Rows rows={[...plan.points.map(({ on, percent }) => ({ on, percent, what: say('plan') })), ...actual.map(({ at, percent }) => ({ on: at.slice(0, 10), percent, what: say('actual') }))].sort((a, b) => (a.on < b.on ? -1 : 1))}
          keyOf={({ on, what }) => `${on} ${what}`} columns={[
            { title: say('on'), render: ({ on }) => <span className={parts.nowrap}>{on}</span> }, { title: say('percent'), render: ({ percent }) => `${percent}%` }, { title: '', render: ({ what }) => what },
          ]} />
      </details>
    </div>
  );
}
