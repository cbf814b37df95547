import { theme } from 'antd';
import { useMemo } from 'react';
import EChart, { type ChartOption } from '../../parts/EChart';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import type { PlayedYear } from './book';
import { groupsOf } from './mail-groups';
import styles from './year.module.css';
import { MAIL_GROUPS, YEAR } from './words';

interface WeeksProps {
  year: PlayedYear;
  /** So many whole weeks have passed. */
  passed: number;
}

/** What left each week, and the papers issued so far: how the year has gone until this evening. */
export default function Weeks({ year, passed }: WeeksProps) {
  const say = useWords(YEAR);
  const language = useLanguage();
  const { token } = theme.useToken();
  const weeks = useMemo(() => weeksOf(year), [year]);
  const option = useMemo((): ChartOption => {
    const colors = [token.colorLink, token.colorPrimary, token.colorBorder, token.colorSuccess, token.colorWarning, token.colorTextTertiary];
    const until = <T,>(values: readonly T[]): (T | null)[] => values.map((value, i) => (i < passed ? value : null));
    return {
      grid: { left: 56, right: 56, top: 64, bottom: 32 },
      legend: { top: 0, left: 0 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: weeks.map(({ begins }) => begins) },
      // Of the whole year, so that a bar keeps its height while others come.
      yAxis: [
        { type: 'value', name: say('mails'), max: Math.max(...weeks.map(({ mails }) => Object.values(mails).reduce((sum, n) => sum + n, 0))) },
        { type: 'value', name: say('papers'), max: weeks.at(-1)?.papers ?? 0, splitLine: { show: false } },
      ],
      series: [
        ...MAIL_GROUPS.map(({ key, [language]: name }, i) => ({
          type: 'bar' as const, stack: 'mails', name, color: colors[i] ?? token.colorText, data: until(weeks.map(({ mails }) => mails[key] ?? 0)),
        })),
        { type: 'line' as const, name: say('papers'), yAxisIndex: 1, color: token.colorError, symbol: 'none', data: until(weeks.map(({ papers }) => papers)) },
      ],
    };
  }, [weeks, passed, say, language, token]);
  return <section className={styles.weeks}><h2>{say('weeks')}</h2><EChart option={option} label={say('weeks')} /></section>;
}

function weeksOf({ days }: PlayedYear): { begins: string; mails: Record<string, number>; papers: number }[] {
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, i) => {
    const week = days.slice(i * 7, i * 7 + 7);
    const mails: Record<string, number> = {};
    for (const day of week) for (const [key, n] of groupsOf(day.mails)) mails[key] = (mails[key] ?? 0) + n;
    return { begins: week[0]?.date ?? '', mails, papers: week.at(-1)?.papers.reduce((sum, n) => sum + n, 0) ?? 0 };
  });
}
