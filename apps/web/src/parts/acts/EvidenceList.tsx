import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { DELIVERABLE } from '../../words/enums';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { FileChoice } from '../files/FileChoice';
import styles from './acts.module.css';
import { ACTS } from './words';

/** The evidence, piece by piece; the first is of the type that closing needs. */
export function EvidenceList({ deliverableType, taskId }: { deliverableType: string; taskId: string }) {
  const say = useWords(ACTS);
  const language = useLanguage();
  const types = Object.entries(DELIVERABLE).map(([value, both]) => ({ value, label: both[language] }));
  const needed = [{ required: true, message: say('needed') }];
  return (
    <Form.List name="evidence" initialValue={[{ type: deliverableType === '' ? undefined : deliverableType }]}>
      {(rows, { add, remove }) => (
        <fieldset className={styles.evidence}>
          <legend>{say('evidence')}</legend>
          {rows.map(({ key, name }) => (
            <div key={key} className={styles.piece}>
              <Form.Item name={[name, 'type']} label={say('evidenceType')} rules={needed}><Select options={types} /></Form.Item>
              <Form.Item name={[name, 'title']} label={say('evidenceTitle')} rules={needed}><Input maxLength={200} /></Form.Item>
              <Form.Item
                name={[name, 'reference']} label={say('evidenceReference')} dependencies={[['evidence', name, 'attachmentId']]} normalize={(text: string) => (text === '' ? undefined : text)}
                rules={[({ getFieldValue }) => ({ required: getFieldValue(['evidence', name, 'attachmentId']) === undefined, message: say('needed') })]}
              ><Input maxLength={500} /></Form.Item>
              <Button icon={<DeleteOutlined />} aria-label={say('removeEvidence')} onClick={() => remove(name)} />
              <Form.Item className={styles.wide} name={[name, 'attachmentId']} label={say('evidenceFile')}><FileChoice taskId={taskId} /></Form.Item>
            </div>
          ))}
          <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({})}>{say('addEvidence')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
