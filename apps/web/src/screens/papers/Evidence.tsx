import { Descriptions, Table } from 'antd';
import { useAgencyNamed } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import { Instant } from '../../parts/times';
import { PaperStatusTag } from '../../parts/papers';
import parts from '../../parts/parts.module.css';
import { CLOCK_KIND } from '../../words/clocks';
import { HOLDER } from '../../words/enums';
import type { Paper } from '../../words/papers';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import styles from './papers.module.css';
import { PAPERS } from './words';

/** What the paper rests on, as it stood when it was drafted. */
export function Evidence({ paper: { sheet, evidenceSha256, policyVersion } }: { paper: Paper }) {
  const say = useWords(PAPERS);
  const { aside, colon } = useMarks();
  const agencyNamed = useAgencyNamed();
  const holderOf = useNames(HOLDER);
  const clockOf = useNames(CLOCK_KIND);
  const nothing = <span className={parts.soft}>{say('nothing')}</span>;
  const { task, due, held, papers, mails, suspended } = sheet;
  return (
    <Card title={say('evidence')}>
      <p className={styles.asOf}>{say('asOf', { date: sheet.asOf })}</p>
      <Descriptions size="small" column={{ xs: 1, sm: 1, lg: 2 }} items={[
        { key: 'document', label: say('document'), children: task.document === null ? task.measureRef : say('clause', { title: task.document, ref: task.measureRef }) },
        { key: 'due', label: say('ranOut'), children: due === null ? say('nothing') : `${clockOf(due.kind)} ${say('daysLate', { date: due.dueOn, n: due.daysLate })}` },
        { key: 'dates', label: say('dates'), children: `${task.originalDue ?? say('nothing')} / ${task.currentDue ?? say('nothing')}` },
        { key: 'counts', label: say('counts'), children: `${task.returns} / ${task.extensions}` },
        { key: 'policy', label: say('policy'), children: say('policyVersion', { n: policyVersion }) },
      ]} />
      <div className={styles.tables}>
        <section>
          <h3>{say('held')}</h3>
          <Table size="small" pagination={false} rowKey={({ by, agency }) => `${by} ${agency ?? ''}`} dataSource={held} locale={{ emptyText: nothing }} columns={[
            { title: say('who'), render: (_, { by, agency }) => (agency === null ? holderOf(by) : agencyNamed(agency) + aside(holderOf(by))) },
            { title: say('days'), dataIndex: 'workingDays' },
          ]} />
        </section>
        <section>
          <h3>{say('earlier')}</h3>
          <Table size="small" pagination={false} rowKey="number" dataSource={papers} locale={{ emptyText: nothing }} columns={[
            { title: say('number'), dataIndex: 'number' },
            { title: say('issuedOn'), dataIndex: 'issuedOn', responsive: ['sm'] },
            { title: say('status'), render: (_, { status }) => <PaperStatusTag status={status} /> },
            { title: say('answeredOn'), responsive: ['sm'], render: (_, { repliedOn }) => repliedOn ?? say('nothing') },
          ]} />
        </section>
        {suspended === undefined ? null : (
          <section>
            <h3>{say('suspended')}</h3>
            <Table size="small" pagination={false} rowKey={({ title, agency }) => `${title} ${agency}`} dataSource={suspended} locale={{ emptyText: nothing }} columns={[
              { title: say('matter'), render: (_, { title, agency }) => `${title} ${agency}` },
              { title: say('since'), dataIndex: 'since' },
              { title: say('reviewOn'), dataIndex: 'reviewOn', responsive: ['sm'] },
              { title: say('basis'), dataIndex: 'basis', responsive: ['sm'] },
            ]} />
          </section>
        )}
        <section className={styles.wide}>
          <h3>{say('mails')}</h3>
          <Table size="small" pagination={false} rowKey="messageId" dataSource={mails} locale={{ emptyText: nothing }} columns={[
            { title: say('at'), responsive: ['sm'], render: (_, { sentAt }) => <Instant at={sentAt} /> },
            { title: say('to'), dataIndex: 'to' },
            { title: say('subject'), dataIndex: 'subject' },
          ]} />
        </section>
      </div>
      <p className={styles.hash}>{say('hash')}{colon}{evidenceSha256}</p>
    </Card>
  );
}
