import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import { FileLink } from '../../parts/files/FileLink';
import { Rows } from '../../parts/Rows';
import { Instant } from '../../parts/times';
import { DELIVERABLE, GRADE } from '../../words/enums';
import { useLanguage, type Both } from '../../words/language';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import type { Task } from './queries';
import styles from './task.module.css';
import { DECISION, STAGE, TASK } from './words';

/** Who signed, reviewed and verified, round by round, with the evidence; on a phone, where the words need the whole width, each above its words. */
export function SignOffs({ task: { signOffs } }: { task: Task }) {
  const say = useWords(TASK);
  const { aside, colon } = useMarks();
  const language = useLanguage();
  const stageOf = useNames(STAGE);
  const decisionOf = useNames(DECISION);
  const agencyOf = useAgencyName();
  const named = (table: Readonly<Record<string, Both>>, key: string): string => table[key]?.[language] ?? key;
  const decided = ({ decision, grade }: Task['signOffs'][number]): string => `${decisionOf(decision)}${grade === null ? '' : aside(named(GRADE, grade))}`;
  if (signOffs.length === 0) return null;
  return (
    <Card title={say('signOffs')}>
      <Rows rows={signOffs} keyOf={({ round, stage, at }) => `${round} ${stage} ${at}`} columns={[
        { title: say('round'), from: 'md', render: ({ round }) => round },
        { title: say('stage'), from: 'sm', render: ({ stage }) => stageOf(stage) },
        { title: say('decision'), from: 'sm', render: decided },
        { title: say('person'), from: 'sm', render: ({ personName, agencyCode }) => <>{personName}<div className={styles.soft}>{agencyOf(agencyCode)}</div></> },
        { title: say('statement'), className: styles.words, render: (step) => (
          <><div className={styles.onPhone}><b>{stageOf(step.stage)}{colon}{decided(step)}</b><div className={styles.soft}>{agencyOf(step.agencyCode)} {step.personName}</div></div>{step.statement}{step.evidence.map((piece, i) => <div key={i} className={styles.soft}>{named(DELIVERABLE, String(piece['type']))}{colon}{String(piece['title'])} · {typeof piece['attachmentId'] === 'string' ? <FileLink file={{ id: piece['attachmentId'], name: String(piece['reference']) }} /> : String(piece['reference'])}</div>)}</>
        ) },
        { title: say('at'), from: 'md', render: ({ at }) => <Instant at={at} /> },
      ]} />
    </Card>
  );
}
