import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { queryClient } from '../../api/queries';
import { Card } from '../../parts/Card';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { HeadFields } from '../../parts/rules/HeadFields';
import rules from '../../parts/rules/rules.module.css';
import { RULES } from '../../parts/rules/words';
import { COMMON } from '../../words/common';
import { useWords } from '../../words/words';
import { fieldsOf, ladderOf, type DraftFields } from './draft';
import styles from './ladders.module.css';
import type { LadderBody } from './queries';
import { ActFields, DayFields, RepeatFields } from './StepFields';
import Trial from './Trial';
import { LADDERS } from './words';

interface DraftFormProps {
  ladder: LadderBody;
  next: number;
  onKept: (version: number) => void;
  onClose: () => void;
}

/** The next version, written from one that is there; it can be tried on the past before it is kept. */
export default function DraftForm({ ladder, next, onKept, onClose }: DraftFormProps) {
  const say = useWords(LADDERS);
  const rule = useWords(RULES);
  const common = useWords(COMMON);
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const [form] = Form.useForm<DraftFields>();
  const [tried, setTried] = useState<LadderBody | null>(null);
  const keeping = useMutation({
    mutationFn: (fields: DraftFields) => {
      const body = ladderOf(ladder, fields);
      return answer(api.POST('/api/v1/ladders', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body }));
    },
    onSuccess: async ({ version }) => {
      await queryClient.invalidateQueries({ queryKey: ['ladders'] });
      void message.success(rule('kept'));
      onKept(version);
    },
  });
  const tryIt = async (): Promise<void> => {
    const fields = await form.validateFields().catch(() => null);
    if (fields !== null) setTried({ ...ladderOf(ladder, fields), version: next });
  };
  return (
    <>
      <Card title={rule('draftTitle')}>
        <p className={parts.soft}>{say('draftLead')}</p>
        <Form<DraftFields> form={form} layout="vertical" initialValues={fieldsOf(ladder)} disabled={keeping.isPending} onValuesChange={() => setTried(null)} onFinish={(fields) => keeping.mutate(fields)}>
          <HeadFields />
          <Form.List name="steps">
            {(rows, { add, remove }) => <>
              {rows.map(({ key, name }, i) => (
                <fieldset key={key} className={rules.steps}>
                  <legend>{say('stepN', { n: i + 1 })}</legend>
                  <div className={styles.step}>
                    <DayFields name={name} />
                    <ActFields path={[name]}><Button icon={<DeleteOutlined />} aria-label={say('removeStep', { n: i + 1 })} onClick={() => remove(name)} /></ActFields>
                  </div>
                </fieldset>
              ))}
              <Form.Item><Button type="dashed" icon={<PlusOutlined />} onClick={() => add({ side: 'AFTER', days: 1, at: '09:00', level: 1, audience: ['HOLDER'], urgent: true })}>{say('addStep')}</Button></Form.Item>
            </>}
          </Form.List>
          <fieldset className={rules.steps}>
            <legend>{say('repeat')}</legend>
            <div className={styles.step}><RepeatFields /><ActFields path={['repeat']} /></div>
          </fieldset>
          <ProblemNote error={keeping.error} />
          <p className={rules.acts}>
            <Button type="primary" htmlType="submit" loading={keeping.isPending}>{rule('keep', { n: next })}</Button>
            <Button onClick={() => void tryIt()}>{say('try')}</Button>
            <Button onClick={onClose}>{common('cancel')}</Button>
          </p>
        </Form>
      </Card>
      {tried !== null && <Trial key={JSON.stringify(tried)} ladder={tried} />}
    </>
  );
}
