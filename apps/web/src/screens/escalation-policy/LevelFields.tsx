import { Form, InputNumber, Select } from 'antd';
import { NameFields } from '../../parts/rules/HeadFields';
import rules from '../../parts/rules/rules.module.css';
import { RULES } from '../../parts/rules/words';
import { AUDIENCE } from '../../words/audiences';
import { useLanguage, type Both } from '../../words/language';
import { COLOUR, NAMED_REASON, PAPER_LEVEL, POST_ROLE } from '../../words/papers';
import { useNames, useWords } from '../../words/words';
import styles from './policy.module.css';
import { POLICY } from './words';

const SIGNERS = ['OFFICE_DIRECTOR', 'CONVENER'] as const;
const REPLIERS = ['LIAISON', 'HANDLER', 'REVIEWER', 'SIGNATORY', 'AGENCY_LEADER'] as const;

/** A table of words as options to choose from; `only`: some of it. */
export function useOptions<Key extends string>(names: Readonly<Record<Key, Both>>, only?: readonly Key[]): { value: Key; label: string }[] {
  const language = useLanguage();
  return (only ?? Object.keys(names) as Key[]).map((value) => ({ value, label: names[value][language] }));
}

/** One level: its colour, its name, who signs, who answers by when, who is told. A 催办 and a bulletin have no colour, and a 催办 no signature. */
export function LevelFields({ name }: { name: number }) {
  const say = useWords(POLICY);
  const rule = useWords(RULES);
  const levelOf = useNames(PAPER_LEVEL);
  const colours = useOptions(COLOUR);
  const signers = useOptions(POST_ROLE, SIGNERS);
  const repliers = useOptions(POST_ROLE, REPLIERS);
  const audiences = useOptions(AUDIENCE);
  const level = Form.useWatch<number | undefined>(['levels', name, 'level'], { preserve: true }) ?? name + 1;
  const needed = [{ required: true, message: rule('needed') }];
  return (
    <fieldset className={rules.steps}>
      <legend>{levelOf(String(level) as keyof typeof PAPER_LEVEL)}</legend>
      <div className={styles.box}>
        <NameFields path={[name, 'name']} />
        <div className={styles.fields}>
          {level > 1 && level < 5 && <Form.Item name={[name, 'colour']} label={say('colour')} rules={needed}><Select options={colours} /></Form.Item>}
          {level > 1 && <Form.Item name={[name, 'signedBy']} label={say('signers')} rules={needed}><Select mode="multiple" options={signers} /></Form.Item>}
          <Form.Item name={[name, 'replyDays']} label={say('replyDays')} rules={needed}><InputNumber min={1} max={250} precision={0} /></Form.Item>
          <Form.Item name={[name, 'repliedBy']} label={say('repliers')} rules={needed}><Select mode="multiple" options={repliers} /></Form.Item>
        </div>
        <Form.Item name={[name, 'audience']} label={say('told')} rules={needed}><Select mode="multiple" options={audiences} /></Form.Item>
      </div>
    </fieldset>
  );
}

/** What holds for all levels, and where a person may begin higher. */
export function OtherFields() {
  const say = useWords(POLICY);
  const rule = useWords(RULES);
  const language = useLanguage();
  const levels = useOptions(PAPER_LEVEL).filter(({ value }) => value !== '1').map(({ value, label }) => ({ value: Number(value), label }));
  const needed = [{ required: true, message: rule('needed') }];
  return (
    <fieldset className={rules.steps}>
      <legend>{say('rules')}</legend>
      <div className={styles.box}>
        <div className={rules.pair}>
          <Form.Item name="signDays" label={say('signDays')} rules={needed}><InputNumber min={1} max={250} precision={0} /></Form.Item>
          <Form.Item name="coolDownDays" label={say('coolDownDays')} rules={needed}><InputNumber min={0} max={250} precision={0} /></Form.Item>
          <Form.Item name="pauseDays" label={say('pauseDays')} rules={needed}><InputNumber min={0} max={250} precision={0} /></Form.Item>
        </div>
        <div className={rules.pair}>
          {Object.entries(NAMED_REASON).map(([reason, both]) => (
            <Form.Item key={reason} name={['startsAt', reason]} label={say('startAt', { reason: both[language] })}><Select allowClear placeholder={say('stepwise')} options={levels} /></Form.Item>
          ))}
        </div>
      </div>
    </fieldset>
  );
}
