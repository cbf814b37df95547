import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input, Radio, Skeleton } from 'antd';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { meQuery, queryClient } from '../../api/queries';
import type { components } from '../../generated/schema';
import { Card } from '../../parts/Card';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { Counts } from './Counts';
import type { Version } from './queries';
import { LADDERS, RUNNING } from './words';

type Order = components['schemas']['SwitchLadderDto'];

/** What the next weeks bring under the version in force and under this one; then the director puts it in force. */
export default function PutInForce({ version: { key, version }, onDone }: { version: Version; onDone: () => void }) {
  const say = useWords(LADDERS);
  const language = useLanguage();
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const { data: me } = useQuery(meQuery);
  const path = { key, version };
  const { data: preview, error } = useQuery({
    queryKey: ['ladders', key, version, 'preview'], staleTime: 0,
    queryFn: () => answer(api.POST('/api/v1/ladders/{key}/versions/{version}/preview', { params: { path }, body: {} })),
  });
  const switching = useMutation({
    mutationFn: (body: Order) => answer(api.POST('/api/v1/ladders/{key}/versions/{version}/switch', { params: { path, header: { 'Idempotency-Key': keyOf([version, body]) } }, body })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['ladders'] });
      void message.success(say('done'));
      onDone();
    },
  });
  return (
    <Card title={say('putInForce')}>
      <ProblemNote error={error} />
      {preview === undefined && error === null && <Skeleton active />}
      {preview !== undefined && <>
        <p>{say('preview', { from: preview.from, to: preview.to })}</p>
        <Counts left={{ title: say('now'), counts: preview.now.byLevel }} right={{ title: say('then'), counts: preview.then.byLevel }} />
      </>}
      {me?.permissions.includes('ladder.switch') !== true ? <p className={parts.soft}>{say('onlyDirector')}</p> : (
        <Form<Order> layout="vertical" initialValues={{ running: 'KEEP' }} disabled={switching.isPending} onFinish={(order) => switching.mutate(order)}>
          <Form.Item name="running" label={say('runningDates')}><Radio.Group vertical options={Object.entries(RUNNING).map(([value, both]) => ({ value, label: both[language] }))} /></Form.Item>
          <Form.Item name="reason" label={say('reason')} rules={[{ required: true, whitespace: true, message: say('needed') }]}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} /></Form.Item>
          <ProblemNote error={switching.error} />
          <Button type="primary" htmlType="submit" loading={switching.isPending}>{say('putInForce')}</Button>
        </Form>
      )}
    </Card>
  );
}
