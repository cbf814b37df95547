import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { DELIVERABLE } from '../../words/enums';
import { useWords } from '../../words/words';
import { FileChoice } from '../files/FileChoice';
import { useOptions } from '../filters';
import styles from './acts.module.css';
import { ACTS } from './words';

interface EvidenceFieldsProps {
  /** Where the piece stands in its form: nowhere in particular where the form is about one. */
  at: readonly (string | number)[];
  /** The same seen from within a list of the form. */
  within?: readonly (string | number)[];
  taskId: string;
  /** What stands behind the first line, such as a button that takes the piece out. */
  children?: ReactNode;
}

/** One piece of evidence: its form of result, what it is, and where it is kept or the file that it is. */
export function EvidenceFields({ at, within = at, taskId, children }: EvidenceFieldsProps) {
  const say = useWords(ACTS);
  const types = useOptions(DELIVERABLE);
  const needed = [{ required: true, message: say('needed') }];
  const file = [...at, 'attachmentId'];
  return (
    <div className={styles.piece}>
      <Form.Item name={[...within, 'type']} label={say('evidenceType')} rules={needed}><Select options={types} /></Form.Item>
      <Form.Item name={[...within, 'title']} label={say('evidenceTitle')} rules={needed}><Input maxLength={200} /></Form.Item>
      <Form.Item
        name={[...within, 'reference']} label={say('evidenceReference')} dependencies={[file]} normalize={(text: string) => (text === '' ? undefined : text)}
        rules={[({ getFieldValue }) => ({ required: getFieldValue(file) === undefined, message: say('needed') })]}
      ><Input maxLength={500} /></Form.Item>
      {children}
      <Form.Item className={styles.wide} name={[...within, 'attachmentId']} label={say('evidenceFile')}><FileChoice taskId={taskId} /></Form.Item>
    </div>
  );
}
