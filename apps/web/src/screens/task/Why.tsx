import type { components } from '../../generated/schema';
import { Source } from '../../parts/Source';
import { useLanguage } from '../../words/language';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import styles from './task.module.css';
import { VERDICT, WHY, WHY_OF_DAY } from './why-words';

type Deadline = components['schemas']['DeadlineDto'];

/** Why a date is the date (E6): its sentence, each run of days counted or skipped with the notice behind it, and what starts and stops such a clock. */
export function Why({ deadline: { sentence, steps, rule } }: { deadline: Deadline }) {
  const say = useWords(WHY);
  const { aside } = useMarks();
  const language = useLanguage();
  const verdictOf = useNames(VERDICT);
  const whyOf = useNames(WHY_OF_DAY);
  const list = (both: readonly { zh: string; en: string }[]): string => both.map((one) => one[language]).join(language === 'zh' ? '；' : '; ');
  const rules = ([['starts', [rule.starts]], ['stops', rule.stops], ['pauses', rule.pauses], ['resumes', rule.resumes]] as const).filter(([, said]) => said.length > 0);
  return (
    <div className={styles.why}>
      <p><b>{sentence[language]}</b></p>
      {steps.length > 0 && (
        <ol aria-label={say('steps')}>
          {steps.map((step) => (
            <li key={`${step.from} ${step.verdict}`} className={styles[step.verdict]}>
              <span className={styles.days}>{step.from === step.to ? step.from : `${step.from} — ${step.to}`}</span>
              <span>{verdictOf(step.verdict)}{step.why === 'rule' ? '' : aside(`${step.name === null ? '' : `${step.name} `}${whyOf(step.why)}`)}
                {step.verdict === 'counted' || step.verdict === 'reached' ? ` ${say('soFar', { n: step.counted })}` : ''} {step.source !== null && <Source source={step.source} />}</span>
            </li>
          ))}
        </ol>
      )}
      <dl className={styles.rule}>{rules.map(([key, said]) => <div key={key}><dt>{say(key)}</dt><dd>{list(said)}</dd></div>)}</dl>
    </div>
  );
}
