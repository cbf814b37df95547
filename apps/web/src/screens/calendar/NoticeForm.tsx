import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, type FormInstance } from 'antd';
import type { components } from '../../generated/schema';
import { DayField } from '../../parts/day/DayField';
import { useWords } from '../../words/words';
import styles from './calendar.module.css';
import { CALENDAR } from './words';

type NewNotice = components['schemas']['NewNoticeDto'];
interface NoticeFormProps {
  form: FormInstance<NewNotice>;
  initial: Partial<NewNotice>;
  onChange: () => void;
  onSubmit: (notice: NewNotice) => void;
}

/** The notice as it is published: holidays from day to day, and the days worked for them. */
export function NoticeForm({ form, initial, onChange, onSubmit }: NoticeFormProps) {
  const say = useWords(CALENDAR);
  const needed = [{ required: true, message: say('needed') }];
  const submit = (values: NewNotice): void => onSubmit({ ...values, amends: values.amends || null, makeUpWorkdays: values.makeUpWorkdays ?? [] });
  return (
    <Form form={form} layout="vertical" initialValues={{ daysOff: [{}], makeUpWorkdays: [], ...initial }} onValuesChange={onChange} onFinish={submit}>
      <div className={styles.grid}>
        <Form.Item name="year" label={say('forYear')} rules={needed}><InputNumber min={2000} max={2200} precision={0} /></Form.Item>
        <Form.Item name="published" label={say('publishedOn')} rules={needed}><DayField /></Form.Item>
        <Form.Item name="amends" label={say('amendsOf')}><DayField /></Form.Item>
      </div>
      <Form.Item name="source" label={say('sourceOf')} rules={needed}><Input maxLength={500} /></Form.Item>
      {/* Not shown: a waiting notice may take make-up days back. */}
      <Form.Item name="withdrawnMakeUpWorkdays" hidden><Input /></Form.Item>
      <Form.List name="daysOff">
        {(rows, { add, remove }) => (
          <fieldset className={styles.list}>
            <legend>{say('daysOff')}</legend>
            {rows.map(({ key, name }) => (
              <div key={key} className={styles.row}>
                <Form.Item name={[name, 'name']} label={say('holidayName')} rules={needed}><Input maxLength={200} /></Form.Item>
                <Form.Item name={[name, 'from']} label={say('from')} rules={needed}><DayField /></Form.Item>
                <Form.Item name={[name, 'to']} label={say('to')} rules={needed}><DayField /></Form.Item>
                <Button icon={<DeleteOutlined />} aria-label={say('remove')} onClick={() => remove(name)} />
              </div>
            ))}
            <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({})}>{say('addDaysOff')}</Button>
          </fieldset>
        )}
      </Form.List>
      <Form.List name="makeUpWorkdays">
        {(rows, { add, remove }) => (
          <fieldset className={styles.list}>
            <legend>{say('makeUp')}</legend>
            {rows.map(({ key, name }) => (
              <div key={key} className={styles.row}>
                <Form.Item name={name} label={say('makeUpDay')} rules={needed}><DayField /></Form.Item>
                <Button icon={<DeleteOutlined />} aria-label={say('remove')} onClick={() => remove(name)} />
              </div>
            ))}
            <Button type="dashed" icon={<PlusOutlined />} onClick={() => add()}>{say('addMakeUp')}</Button>
          </fieldset>
        )}
      </Form.List>
    </Form>
  );
}
