import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { queryClient } from '../../api/queries';
import type { components } from '../../generated/schema';
import { Card } from '../../parts/Card';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../words/words';
import { measuresQuery } from './queries';
import { NEW } from './words';

type NewPlan = Omit<components['schemas']['NewPlanDto'], 'documentId'>;

/** Drafts the plan from the newest templates; what is not settled yet, the API says. */
export function DraftForm({ documentId, title }: { documentId: string; title: string }) {
  const say = useWords(NEW);
  const navigate = useNavigate();
  const keyOf = useOnceKey();
  const { data: measures } = useQuery(measuresQuery(documentId));
  const sending = useMutation({
    mutationFn: ({ title: name, measureRefs = [], fourEyesBasis = '' }: NewPlan) => {
      const body = { documentId, title: name, ...(measureRefs.length === 0 ? {} : { measureRefs }), ...(fourEyesBasis.trim() === '' ? {} : { fourEyesBasis }) };
      return answer(api.POST('/api/v1/plans', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body }));
    },
    onSuccess: ({ id }) => {
      void queryClient.invalidateQueries({ queryKey: ['plans'] });
      void navigate(`/plans/${id}`);
    },
  });
  const needed = [{ required: true, whitespace: true, message: say('needed') }];
  return (
    <Card title={say('create')}>
      <Form<NewPlan> layout="vertical" initialValues={{ title }} disabled={sending.isPending} onFinish={(values) => sending.mutate(values)}>
        <ProblemNote error={sending.error} />
        <Form.Item name="title" label={say('planTitle')} rules={needed}><Input maxLength={200} /></Form.Item>
        <Form.Item name="measureRefs" label={say('only')}>
          <Select mode="multiple" allowClear showSearch={{ optionFilterProp: 'label' }} options={measures?.map(({ ref, title: name }) => ({ value: ref, label: `${ref} ${name ?? ''}` }))} />
        </Form.Item>
        <Form.Item name="fourEyesBasis" label={say('fourEyes')}><Input maxLength={2_000} /></Form.Item>
        <Button type="primary" htmlType="submit" loading={sending.isPending}>{say('create')}</Button>
      </Form>
    </Card>
  );
}
