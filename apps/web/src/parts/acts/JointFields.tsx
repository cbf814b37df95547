import { useQuery } from '@tanstack/react-query';
import { Form, InputNumber, Select } from 'antd';
import { agenciesQuery } from '../../api/queries';
import { JOINT_RULE } from '../../words/enums';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { useAgencyName } from '../agencies';
import styles from './acts.module.css';
import { ACTS } from './words';

/** Who has to co-sign, and how many of them must agree by when. */
export function JointFields() {
  const say = useWords(ACTS);
  const language = useLanguage();
  const nameOf = useAgencyName();
  const { data } = useQuery(agenciesQuery);
  const rule: unknown = Form.useWatch(['joint', 'rule']);
  const needed = [{ required: true, message: say('needed') }];
  const agencies = [...(data?.values() ?? [])].filter(({ assignable }) => assignable).map(({ code }) => ({ value: code, label: `${nameOf(code)} ${code}` }));
  return (
    <fieldset className={styles.evidence}>
      <legend>{say('joint')}</legend>
      <Form.Item name={['joint', 'agencies']} label={say('jointAgencies')} initialValue={[]}><Select mode="multiple" optionFilterProp="label" options={agencies} /></Form.Item>
      <Form.Item name={['joint', 'rule']} label={say('jointRule')} initialValue="ALL" rules={needed}><Select options={Object.entries(JOINT_RULE).map(([value, both]) => ({ value, label: both[language] }))} /></Form.Item>
      {rule === 'N_OF_M' && <Form.Item name={['joint', 'n']} label={say('jointN')} rules={needed}><InputNumber min={1} precision={0} /></Form.Item>}
      <Form.Item name={['joint', 'days']} label={say('jointDays')} initialValue={5} rules={needed}><InputNumber min={1} precision={0} /></Form.Item>
    </fieldset>
  );
}
