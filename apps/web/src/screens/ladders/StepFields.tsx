import { Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { RULES } from '../../parts/rules/words';
import { AUDIENCE } from '../../words/audiences';
import type { Both } from '../../words/language';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import type { DraftFields } from './draft';
import styles from './ladders.module.css';
import { LADDERS, LEVEL, SIDE } from './words';

function useNamed(names: Readonly<Record<string, Both>>): { value: string; label: string }[] {
  const language = useLanguage();
  return Object.entries(names).map(([value, both]) => ({ value, label: both[language] }));
}

/** On which working day a step is due; on the due day itself there is nothing to count. */
export function DayFields({ name }: { name: number }) {
  const say = useWords(LADDERS);
  const rule = useWords(RULES);
  const sides = useNamed(SIDE);
  const side = Form.useWatch<DraftFields['steps'][number]['side'] | undefined>(['steps', name, 'side']);
  const needed = [{ required: true, message: rule('needed') }];
  return (
    <>
      <Form.Item name={[name, 'side']} label={say('side')} rules={needed}><Select options={sides} /></Form.Item>
      {side === 'ON' ? <span /> : <Form.Item name={[name, 'days']} label={say('days')} rules={needed}><InputNumber min={1} max={250} precision={0} /></Form.Item>}
    </>
  );
}

/** What a step does, wherever it stands: when on the day, how high, whom it tells and how; beside it what else there is to press. */
export function ActFields({ path, children }: { path: (string | number)[]; children?: ReactNode }) {
  const say = useWords(LADDERS);
  const rule = useWords(RULES);
  const language = useLanguage();
  const audiences = useNamed(AUDIENCE);
  const levels = Object.entries(LEVEL).map(([value, both]) => ({ value: Number(value), label: both[language] }));
  const needed = [{ required: true, message: rule('needed') }];
  return (
    <>
      <Form.Item name={[...path, 'at']} label={say('at')} rules={[{ required: true, pattern: /^([01]\d|2[0-3]):[0-5]\d$/, message: say('time') }]}><Input maxLength={5} placeholder="09:00" /></Form.Item>
      <Form.Item name={[...path, 'level']} label={say('level')} rules={needed}><Select options={levels} /></Form.Item>
      <Form.Item name={[...path, 'urgent']} label={say('how')} rules={needed}><Select options={[{ value: true, label: say('single') }, { value: false, label: say('digest') }]} /></Form.Item>
      {children}
      <Form.Item className={styles.half} name={[...path, 'audience']} label={say('audience')} rules={needed}><Select mode="multiple" options={audiences} /></Form.Item>
      <Form.Item className={styles.half} name={[...path, 'source']} label={say('source')}><Input maxLength={500} /></Form.Item>
    </>
  );
}

export function RepeatFields() {
  const say = useWords(LADDERS);
  return (
    <>
      <Form.Item name={['repeat', 'every']} label={say('every')}><InputNumber min={1} max={250} precision={0} /></Form.Item>
      <Form.Item name={['repeat', 'growBy']} label={say('growBy')}><InputNumber min={0} max={250} precision={0} /></Form.Item>
      <Form.Item name={['repeat', 'atMost']} label={say('atMost')}><InputNumber min={1} max={250} precision={0} /></Form.Item>
    </>
  );
}
