import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Skeleton } from 'antd';
import { evidenceQuery } from '../../api/queries';
import { useMarks } from '../../words/marks';
import { useWords } from '../../words/words';
import styles from './acts.module.css';
import { EvidenceFields } from './EvidenceFields';
import { ACTS } from './words';

/** The evidence, piece by piece: what is there already goes along; unless one of it is of the type that closing needs, the first new piece is. */
export function EvidenceList({ deliverableType, taskId }: { deliverableType: string; taskId: string }) {
  const say = useWords(ACTS);
  const { list } = useMarks();
  const { data, isPending } = useQuery(evidenceQuery(taskId));
  if (isPending) return <Skeleton active title={false} />;
  const there = data?.items.filter(({ withdrawnAt }) => withdrawnAt === null) ?? [];
  const first = there.some(({ type }) => deliverableType === '' || type === deliverableType) ? [] : [{ type: deliverableType === '' ? undefined : deliverableType }];
  return (
    <Form.List name="evidence" initialValue={first}>
      {(rows, { add, remove }) => (
        <fieldset className={styles.evidence}>
          <legend>{say('evidence')}</legend>
          {there.length > 0 && <p>{say('evidenceThere', { titles: list(there.map(({ title }) => title)) })}</p>}
          {rows.map(({ key, name }) => (
            <EvidenceFields key={key} at={['evidence', name]} within={[name]} taskId={taskId}>
              <Button icon={<DeleteOutlined />} aria-label={say('removeEvidence')} onClick={() => remove(name)} />
            </EvidenceFields>
          ))}
          <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({})}>{say('addEvidence')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
