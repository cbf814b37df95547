import { theme } from 'antd';
import { useMemo } from 'react';
import EChart, { type ChartOption } from '../../../parts/EChart';
import parts from '../../../parts/parts.module.css';
import { Rows } from '../../../parts/Rows';
import { useWords } from '../../../words/words';
import type { Trajectory } from '../queries';
import { cornersOf } from './drawing';
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

/** The planned share as a line, the reported one with its points, on days; today is marked. The same stands below as a table. */
export default function Chart({ plan, first, actual, today }: ChartProps) {
  const say = useWords(TRAJECTORY);
  const { token } = theme.useToken();
  const option = useMemo((): ChartOption => {
    const line = (name: string, color: string, data: [string, number][], dashed = false) => ({
      type: 'line' as const, name, data, color, symbol: 'none', lineStyle: { width: 2, type: dashed ? 'dashed' as const : 'solid' as const },
    });
    const now = { xAxis: today, lineStyle: { color: token.colorPrimary }, label: { formatter: `${say('now')} ${today}`, color: token.colorPrimary } };
    return {
      grid: { left: 48, right: 24, top: 64, bottom: 32 },
      legend: { top: 0, left: 0, itemGap: 20 },
      tooltip: { trigger: 'axis', valueFormatter: (value) => `${String(value)}%` },
      xAxis: { type: 'time', axisLabel: { formatter: '{yyyy}-{MM}-{dd}', hideOverlap: true } },
      yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%' } },
      series: [
        ...first.id === plan.id ? [] : [line(say('firstPlan'), token.colorTextTertiary, cornersOf(first), true)],
        { ...line(say('plan'), token.colorLink, cornersOf(plan)), markLine: { symbol: 'none', silent: true, data: [now] } },
        { ...line(say('actual'), token.colorSuccess, actual.map(({ at, percent }) => [at.slice(0, 10), percent])), symbol: 'circle', symbolSize: 8 },
      ],
    };
  }, [plan, first, actual, today, say, token]);
  return (
    <>
      <EChart option={option} label={say('chart')} />
      <details className={styles.table}>
        <summary>{say('asTable')}</summary>
        <Rows rows={[...plan.points.map(({ on, percent }) => ({ on, percent, what: say('plan') })), ...actual.map(({ at, percent }) => ({ on: at.slice(0, 10), percent, what: say('actual') }))].sort((a, b) => (a.on < b.on ? -1 : 1))}
          keyOf={({ on, what }) => `${on} ${what}`} columns={[
            { title: say('on'), render: ({ on }) => <span className={parts.nowrap}>{on}</span> }, { title: say('percent'), render: ({ percent }) => `${percent}%` }, { title: '', render: ({ what }) => what },
          ]} />
      </details>
    </>
  );
}
