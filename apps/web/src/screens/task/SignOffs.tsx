import { Card, Table } from 'antd';
import { useAgencyName } from '../../parts/agencies';
import { FileLink } from '../../parts/files/FileLink';
import { Instant } from '../../parts/times';
import { DELIVERABLE, GRADE } from '../../words/enums';
import { useLanguage, type Both } from '../../words/language';
import { useNames, useWords } from '../../words/words';
import type { Task } from './queries';
import styles from './task.module.css';
import { DECISION, STAGE, TASK } from './words';

/** Who signed, reviewed and verified, round by round, with the evidence. */
export function SignOffs({ task: { signOffs } }: { task: Task }) {
  const say = useWords(TASK);
  const language = useLanguage();
  const stageOf = useNames(STAGE);
  const decisionOf = useNames(DECISION);
  const agencyOf = useAgencyName();
  const named = (table: Readonly<Record<string, Both>>, key: string): string => table[key]?.[language] ?? key;
  if (signOffs.length === 0) return null;
  return (
    <Card className={styles.card} title={<h2>{say('signOffs')}</h2>}>
      <Table size="small" pagination={false} rowKey={({ round, stage, at }) => `${round} ${stage} ${at}`} dataSource={signOffs} columns={[
        { title: say('round'), dataIndex: 'round', responsive: ['md'] },
        { title: say('stage'), render: (_, { stage }) => stageOf(stage) },
        { title: say('decision'), render: (_, { decision, grade }) => `${decisionOf(decision)}${grade === null ? '' : `（${named(GRADE, grade)}）`}` },
        { title: say('person'), render: (_, { personName, agencyCode }) => <>{personName}<div className={styles.soft}>{agencyOf(agencyCode)}</div></> },
        { title: say('statement'), className: styles.words, render: (_, { statement, evidence }) => (
          <>{statement}{evidence.map((piece, i) => <div key={i} className={styles.soft}>{named(DELIVERABLE, String(piece['type']))}：{String(piece['title'])}（{typeof piece['attachmentId'] === 'string' ? <FileLink file={{ id: piece['attachmentId'], name: String(piece['reference']) }} /> : String(piece['reference'])}）</div>)}</>
        ) },
        { title: say('at'), responsive: ['md'], render: (_, { at }) => <Instant at={at} /> },
      ]} />
    </Card>
  );
}
