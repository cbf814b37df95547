import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select, Switch } from 'antd';
import parts from '../../parts/parts.module.css';
import rules from '../../parts/rules/rules.module.css';
import { RULES } from '../../parts/rules/words';
import { STATUS } from '../../words/enums';
import { PAPER_LEVEL, PAPER_REASON } from '../../words/papers';
import { useNames, useWords } from '../../words/words';
import { LOOKS, type Looked, type TriggerFields as Fields } from './draft';
import { useOptions } from './LevelFields';
import styles from './policy.module.css';
import { POLICY } from './words';

/** The states in which a daily look may find a task: dispatched, not done, and in its agency's hands. */
const STATES = ['DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SIGNING', 'RETURNED', 'ROUTINE'] as const;
const HIGHEST = 4;

/** One trigger: what a ladder watches is switched on or off; of a daily look also in which states, after how long, how much, at which level. */
export function TriggerFields({ name, onRemove }: { name: number; onRemove: () => void }) {
  const say = useWords(POLICY);
  const rule = useWords(RULES);
  const reasonOf = useNames(PAPER_REASON);
  const trigger = Form.useWatch<Fields | undefined>(['triggers', name], { preserve: true });
  const looks = useOptions(PAPER_REASON, Object.values(LOOKS));
  const states = useOptions(STATUS, STATES);
  const levels = useOptions(PAPER_LEVEL).map(({ value, label }) => ({ value: Number(value), label })).filter(({ value }) => value <= HIGHEST);
  const needed = [{ required: true, message: rule('needed') }];
  if (trigger === undefined) return null;
  const looked = trigger.by === 'SCAN';
  const isNew = trigger.id === undefined;
  const expectations = (Object.keys(LOOKS) as Looked[]).map((value, i) => ({ value, label: looks[i]?.label ?? value }));
  const title = isNew ? say('lookN') : reasonOf(trigger.reason);
  return (
    <fieldset className={rules.steps}>
      <legend>{title}</legend>
      <div className={styles.box}>
        <div className={styles.trigger}>
          <Form.Item name={[name, 'enabled']} label={say('enabled')} valuePropName="checked"><Switch /></Form.Item>
          {!looked && <p className={parts.soft}>{say('byLadder')}</p>}
          {looked && isNew && <Form.Item name={[name, 'expected']} label={say('reasonOf')} rules={needed}><Select options={expectations} /></Form.Item>}
          {looked && trigger.expected !== 'NO_FURTHER_RETURN' && <Form.Item name={[name, 'afterWorkingDays']} label={say('days')} rules={needed}><InputNumber min={0} max={250} precision={0} /></Form.Item>}
          {looked && trigger.expected !== 'ACTIVITY' && (
            <Form.Item name={[name, 'atLeast']} label={say(trigger.expected === 'TRAJECTORY' ? 'points' : 'returns')} rules={needed}><InputNumber min={1} max={100} precision={0} /></Form.Item>
          )}
          {looked && <Form.Item name={[name, 'level']} label={say('level')} rules={needed}><Select options={levels} /></Form.Item>}
          {looked && <Button icon={<DeleteOutlined />} aria-label={say('removeLook', { reason: title })} onClick={onRemove} />}
        </div>
        {looked && (
          <div className={rules.pair}>
            <Form.Item name={[name, 'activation']} label={say('states')} rules={needed}><Select mode="multiple" options={states} /></Form.Item>
            <Form.Item name={[name, 'source']} label={say('source')} rules={needed}><Input maxLength={500} /></Form.Item>
          </div>
        )}
      </div>
    </fieldset>
  );
}
