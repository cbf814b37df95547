import { PlusOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
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
import { fieldsOf, NEW_LOOK, policyOf, type DraftFields } from './draft';
import { LevelFields, OtherFields } from './LevelFields';
import type { NewPolicy, Policy } from './queries';
import { TriggerFields } from './TriggerFields';
import { POLICY } from './words';

interface DraftFormProps {
  policy: Policy;
  next: number;
  onKept: (version: number) => void;
  onClose: () => void;
}

/** The next version, written from one that is there. Levels stay five; what a clock watches is switched on or off, daily looks come and go. */
export default function DraftForm({ policy, next, onKept, onClose }: DraftFormProps) {
  const say = useWords(POLICY);
  const rule = useWords(RULES);
  const common = useWords(COMMON);
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const [form] = Form.useForm<DraftFields>();
  const keeping = useMutation({
    mutationFn: (body: NewPolicy) => answer(api.POST('/api/v1/escalation-policies', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body })),
    onSuccess: async ({ version }) => {
      await queryClient.invalidateQueries({ queryKey: ['escalation-policies'] });
      void message.success(rule('kept'));
      onKept(version);
    },
  });
  return (
    <Card title={rule('draftTitle')}>
      <p className={parts.soft}>{say('draftLead')}</p>
      {/* What no field shows (a trigger's name, a level's number) stands in the form all the same. */}
      <Form<DraftFields> form={form} layout="vertical" initialValues={fieldsOf(policy)} disabled={keeping.isPending}
        onFinish={() => keeping.mutate(policyOf(policy, form.getFieldsValue(true) as DraftFields))}>
        <HeadFields />
        <Form.List name="levels">{(rows) => rows.map(({ key, name }) => <LevelFields key={key} name={name} />)}</Form.List>
        <OtherFields />
        <Form.List name="triggers">
          {(rows, { add, remove }) => <>
            {rows.map(({ key, name }) => <TriggerFields key={key} name={name} onRemove={() => remove(name)} />)}
            <Form.Item><Button type="dashed" icon={<PlusOutlined />} onClick={() => add(NEW_LOOK)}>{say('addLook')}</Button></Form.Item>
          </>}
        </Form.List>
        <ProblemNote error={keeping.error} />
        <p className={rules.acts}>
          <Button type="primary" htmlType="submit" loading={keeping.isPending}>{rule('keep', { n: next })}</Button>
          <Button onClick={onClose}>{common('cancel')}</Button>
        </p>
      </Form>
    </Card>
  );
}
