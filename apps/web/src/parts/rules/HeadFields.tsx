import { Form, Input } from 'antd';
import { useWords } from '../../words/words';
import styles from './rules.module.css';
import { RULES } from './words';

/** What a rule is called in both languages, and what it rests on. */
export function HeadFields() {
  const say = useWords(RULES);
  const needed = [{ required: true, message: say('needed') }];
  return (
    <>
      <NameFields path={['name']} />
      <Form.Item name="source" label={say('sourceField')} rules={needed}><Input maxLength={500} /></Form.Item>
    </>
  );
}

export function NameFields({ path }: { path: (string | number)[] }) {
  const say = useWords(RULES);
  const needed = [{ required: true, message: say('needed') }];
  return (
    <div className={styles.pair}>
      <Form.Item name={[...path, 'zh']} label={say('nameZh')} rules={needed}><Input maxLength={100} /></Form.Item>
      <Form.Item name={[...path, 'en']} label={say('nameEn')} rules={needed}><Input maxLength={100} /></Form.Item>
    </div>
  );
}
