import { Rows } from '../../parts/Rows';
import { useWords } from '../../words/words';
import styles from './ladders.module.css';
import { LevelTag } from './Steps';
import { LADDERS } from './words';

type Counted = readonly { level: number; steps: number }[];

/** How many steps of each level, on two sides. */
export function Counts({ left, right }: { left: { title: string; counts: Counted }; right: { title: string; counts: Counted } }) {
  const say = useWords(LADDERS);
  const of = (counts: Counted, level: number): number => counts.find((one) => one.level === level)?.steps ?? 0;
  const levels = [0, 1, 2, 3, 4, 5].filter((level) => of(left.counts, level) + of(right.counts, level) > 0);
  const sum = (counts: Counted): number => counts.reduce((all, { steps }) => all + steps, 0);
  const rows = [...levels.map((level) => ({ level, left: of(left.counts, level), right: of(right.counts, level) })), { level: null, left: sum(left.counts), right: sum(right.counts) }];
  return (
    <div className={styles.counts}>
      <Rows rows={rows} keyOf={({ level }) => String(level)} columns={[
        { title: say('level'), render: ({ level }) => (level === null ? <b>{say('total')}</b> : <LevelTag level={level} />) },
        { title: left.title, render: (row) => row.left },
        { title: right.title, render: (row) => row.right },
      ]} />
    </div>
  );
}
