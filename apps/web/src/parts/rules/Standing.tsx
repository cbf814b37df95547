import { useWords } from '../../words/words';
import parts from '../parts.module.css';
import { Instant } from '../times';
import { Tone } from '../Tone';
import styles from './rules.module.css';
import { RULES } from './words';

interface StandingProps {
  version: { active: boolean; madeBy: string | null; madeAt: string | null; switchedAt: string | null };
  /** What still goes by it, in words. */
  running: string;
  /** What it rests on. */
  source: string;
}

/** Whether a version is in force, since when, where it comes from and what still goes by it. */
export function Standing({ version: { active, madeBy, madeAt, switchedAt }, running, source }: StandingProps) {
  const say = useWords(RULES);
  return (
    <>
      <p className={styles.standing}>
        <Tone tone={active ? 'green' : 'grey'}>{say(active ? 'inForce' : switchedAt === null ? 'notInForce' : 'former')}</Tone>
        <span>{running}</span>
        <span className={parts.soft}>{madeBy === null || madeAt === null ? say('shipped') : <>{say('drafted')} <Instant at={madeAt} /></>}</span>
        {switchedAt !== null && <span className={parts.soft}>{say('switched')} <Instant at={switchedAt} /></span>}
      </p>
      <p className={parts.soft}>{say('rests', { source })}</p>
    </>
  );
}
