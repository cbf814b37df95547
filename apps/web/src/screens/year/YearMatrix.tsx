import { memo, useMemo } from 'react';
import { STATUS } from '../../words/enums';
import { LIGHT } from '../../words/lights';
import { useLanguage, type Language } from '../../words/language';
import { useWords } from '../../words/words';
import type { Frame, PlayedYear } from './book';
import styles from './year.module.css';
import { LIGHT_OF, YEAR } from './words';

/** The matrix of an evening. A row is drawn again only where one of its letters has changed: most days most do not. */
export function YearMatrix({ year, frame }: { year: PlayedYear; frame: Frame }) {
  const say = useWords(YEAR);
  const language = useLanguage();
  const { agencies, rows } = useMemo(() => tableOf(year), [year]);
  return (
    <>
      <p className={styles.legend}>{Object.values(LIGHT_OF).map(({ name }) => <span key={name} className={`${styles.swatch} ${styles[name]}`}>{LIGHT[name][language]}</span>)} {say('legend')}</p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={say('matrix')}>
        <table className={styles.matrix}>
          <thead><tr><th scope="col">{say('measure')}</th>{agencies.map(({ code, name }) => <th key={code} scope="col"><span lang="zh-CN">{language === 'zh' ? name : code}</span></th>)}</tr></thead>
          <tbody>
            {rows.map(({ title, from, to, at }) => (
              <Row key={title} title={title} at={at} agencies={agencies} statuses={year.statuses} language={language} notYet={say('notYet')}
                status={frame.status.slice(from, to)} light={frame.light.slice(from, to)} level={frame.level.slice(from, to)} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RowProps extends Pick<Frame, 'status' | 'light' | 'level'>, Pick<PlayedYear, 'agencies' | 'statuses'> {
  title: string;
  /** Of each agency its place in the row's letters and whether it leads, where it has a task. */
  at: readonly ({ i: number; lead: boolean } | null)[];
  language: Language;
  notYet: string;
}

const Row = memo(function Row({ title, at, agencies, statuses, status, light, level, language, notYet }: RowProps) {
  return (
    <tr>
      <th scope="row" lang="zh-CN">{title}</th>
      {agencies.map(({ code, name }, column) => {
        const place = at[column];
        if (!place) return <td key={code} />;
        const shown = LIGHT_OF[light[place.i] ?? '.'];
        const state = statuses[parseInt(status[place.i] ?? '.', 36)] as keyof typeof STATUS | undefined;
        const told = state === undefined || shown === undefined ? notYet : `${STATUS[state][language]}, ${LIGHT[shown.name][language]}`;
        const raised = level[place.i] ?? '0';
        return <td key={code} className={shown === undefined ? styles.none : styles[shown.name]} title={`${language === 'zh' ? name : code}: ${told}`}>{raised === '0' ? (place.lead ? '★' : '') : raised}</td>;
      })}
    </tr>
  );
});

/** The rows, and the columns with the busiest agency first. */
function tableOf({ measures, agencies: all, cells }: PlayedYear) {
  const tasks = all.map((_, a) => cells.filter(([, agency]) => agency === a).length);
  const order = all.map((_, a) => a).sort((a, b) => (tasks[b] ?? 0) - (tasks[a] ?? 0) || a - b);
  const agencies = order.flatMap((a) => all[a] ?? []);
  const rows = measures.map(({ ref, title }, m) => {
    const from = cells.findIndex(([measure]) => measure === m);
    const own = cells.filter(([measure]) => measure === m);
    return {
      title: `${ref} ${title ?? ''}`, from, to: from + own.length,
      at: order.map((a) => {
        const i = own.findIndex(([, agency]) => agency === a);
        return i < 0 ? null : { i, lead: own[i]?.[2] === 1 };
      }),
    };
  });
  return { agencies, rows };
}
