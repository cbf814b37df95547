import { LIGHT } from '../../words/lights';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import type { Frame } from './book';
import { groupsOf } from './mail-groups';
import styles from './year.module.css';
import { LEVELS, LIGHT_OF, MAIL_GROUPS, YEAR } from './words';

interface CountsProps {
  frame: Frame;
  /** Mails until this evening, by kind. */
  mails: Record<string, number>;
  /** Papers by level at the very end: the full length of the bars. */
  most: readonly number[];
}

/** What the evening's numbers are: tasks by light, mails by kind, papers by level. */
export function Counts({ frame, mails, most }: CountsProps) {
  const say = useWords(YEAR);
  const language = useLanguage();
  const lights = Object.entries(LIGHT_OF).map(([letter, { name }]) => ({ name, n: [...frame.light].filter((one) => one === letter).length }));
  const sent = groups(mails);
  const all = Object.values(mails).reduce((sum, n) => sum + n, 0);
  const today = Object.values(frame.mails).reduce((sum, n) => sum + n, 0);
  const highest = Math.max(1, ...most);
  return (
    <div className={styles.counts}>
      <section>
        <h2>{say('cells')}</h2>
        <ul className={styles.lights}>{lights.map(({ name, n }) => <li key={name} className={styles[name]}><span>{LIGHT[name][language]}</span><b>{n}</b></li>)}</ul>
      </section>
      <section>
        <h2>{say('mails')} <b>{all}</b> <small>{say('today', { n: today })}</small></h2>
        <dl className={styles.bars}>{sent.map(({ key, zh, en, n }) => <Bar key={key} label={language === 'zh' ? zh : en} n={n} of={Math.max(1, ...sent.map((one) => one.n))} />)}</dl>
      </section>
      <section>
        <h2>{say('papers')} <b>{frame.papers.reduce((sum, n) => sum + n, 0)}</b></h2>
        <dl className={styles.bars}>{LEVELS.map((level, i) => <Bar key={level.en} label={level[language]} n={frame.papers[i] ?? 0} of={highest} red />)}</dl>
      </section>
    </div>
  );
}

function Bar({ label, n, of, red = false }: { label: string; n: number; of: number; red?: boolean }) {
  return <div><dt>{label}</dt><dd><meter className={red ? styles.redBar : styles.bar} min={0} max={of} value={n} aria-label={label} /><span>{n}</span></dd></div>;
}

/** The kinds in their groups; `other` only where there are such. */
function groups(mails: Record<string, number>): { key: string; zh: string; en: string; n: number }[] {
  const sums = groupsOf(mails);
  return MAIL_GROUPS.filter(({ key }) => key !== 'other' || sums.has(key)).map(({ key, zh, en }) => ({ key, zh, en, n: sums.get(key) ?? 0 }));
}
