import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { meQuery, queryClient } from '../../api/queries';
import type { Permission } from '../../app/screen';
import { useWords } from '../../words/words';
import parts from '../parts.module.css';
import { ProblemNote } from '../ProblemNote';
import { RULES } from './words';

interface SwitchFormProps<Order extends { reason: string }> {
  needs: Permission;
  /** What it asks beside the reason. */
  children?: ReactNode;
  initial?: Partial<Order>;
  send: (order: Order) => Promise<unknown>;
  /** What is read anew afterwards. */
  changes: string;
  onDone: () => void;
}

/** Puts a version in force, with the reason; whoever may not is told who may. */
export function SwitchForm<Order extends { reason: string }>({ needs, children, initial, send, changes, onDone }: SwitchFormProps<Order>) {
  const say = useWords(RULES);
  const { message } = App.useApp();
  const { data: me } = useQuery(meQuery);
  const switching = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [changes] });
      void message.success(say('done'));
      onDone();
    },
  });
  if (me?.permissions.includes(needs) !== true) return <p className={parts.soft}>{say('onlyDirector')}</p>;
  return (
    <Form<Order> layout="vertical" {...(initial === undefined ? {} : { initialValues: initial })} disabled={switching.isPending} onFinish={(order) => switching.mutate(order)}>
      {children}
      <Form.Item name="reason" label={say('reason')} rules={[{ required: true, whitespace: true, message: say('needed') }]}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} /></Form.Item>
      <ProblemNote error={switching.error} />
      <Button type="primary" htmlType="submit" loading={switching.isPending}>{say('putInForce')}</Button>
    </Form>
  );
}
