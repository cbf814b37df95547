import { useMutation } from '@tanstack/react-query';
import { App, Button, Form, Input, Select } from 'antd';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { codeOf } from '../../api/problem';
import { queryClient } from '../../api/queries';
import { ProblemNote } from '../../parts/ProblemNote';
import { COMMON } from '../../words/common';
import { useNames, useWords } from '../../words/words';
import { CorrectionField } from './CorrectionField';
import { correctionOf, FIELDS_OF, type Filled, type Op } from './corrections';
import styles from './documents.module.css';
import { readingIs, readingQuery, type ReadMeasure, type Reading } from './queries';
import { CORRECTION, DESK } from './words';

interface CorrectProps {
  id: string;
  reading: Reading;
  text: string;
  selected: { start: number; end: number } | null;
  /** Null: a measure is added. */
  measure: ReadMeasure | null;
  onClose: () => void;
}

const ON_MEASURE = (Object.keys(CORRECTION) as Op[]).filter((op) => op !== 'add');

/** One correction with its reason; it makes the next version of the reading, which another has to confirm. */
export default function Correct({ id, reading, text, selected, measure, onClose }: CorrectProps) {
  const [form] = Form.useForm<Filled>();
  const say = useWords(DESK);
  const common = useWords(COMMON);
  const nameOf = useNames(CORRECTION);
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const op: Op | undefined = Form.useWatch('op', form);
  const sending = useMutation({
    mutationFn: (filled: Filled) => {
      const body = { corrections: [correctionOf(filled, measure?.id ?? null)], note: filled.note };
      return answer(api.POST('/api/v1/documents/{id}/readings/{version}/corrections', {
        params: { path: { id, version: reading.version }, header: { 'Idempotency-Key': keyOf([reading.version, body]) } }, body,
      }));
    },
    onSuccess: (next) => {
      readingIs(id, next);
      void message.success(say('saved', { n: next.version }));
      onClose();
    },
    onError: (error) => (codeOf(error) === 'stale_version' ? queryClient.invalidateQueries({ queryKey: readingQuery(id).queryKey }) : undefined),
  });
  return (
    <Form<Filled> form={form} layout="vertical" className={styles.form} disabled={sending.isPending} initialValues={{ op: measure === null ? 'add' : 'setTitle', title: measure?.title }} onFinish={(filled) => sending.mutate(filled)}>
      <ProblemNote error={sending.error} />
      {measure !== null && <Form.Item name="op" label={say('what')}><Select options={ON_MEASURE.map((value) => ({ value, label: nameOf(value) }))} /></Form.Item>}
      {measure === null && <Form.Item name="op" hidden><Input /></Form.Item>}
      {op !== undefined && FIELDS_OF[op].map((field) => <CorrectionField key={`${op} ${field}`} op={op} field={field} measure={measure} text={text} selected={selected} />)}
      <Form.Item name="note" label={say('why')} rules={[{ required: true, whitespace: true, message: say('needed') }]}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} /></Form.Item>
      <div className={styles.row}><Button type="primary" htmlType="submit" loading={sending.isPending}>{say('save')}</Button><Button onClick={onClose}>{common('cancel')}</Button></div>
    </Form>
  );
}
