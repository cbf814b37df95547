import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { meQuery, queryClient } from '../../api/queries';
import type { components } from '../../generated/schema';
import { Agency } from '../../parts/acts/fields';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import { Page } from '../../parts/Page';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { TaskTable } from '../../parts/TaskTable';
import { DayField } from '../../parts/day/DayField';
import { COMMON } from '../../words/common';
import { useWords } from '../../words/words';
import { Moved } from './Moved';
import { SUCCESSIONS } from './words';

type Succession = components['schemas']['SuccessionDto'];

/** So many are shown before they move; whatever is open moves. */
const SHOWN = 200;

/** After a reform of the government: the open tasks of a body are shown, then moved to its successor in one act (B10). */
export default function SuccessionsPage() {
  const say = useWords(SUCCESSIONS);
  const common = useWords(COMMON);
  const agencyOf = useAgencyName();
  const { modal } = App.useApp();
  const keyOf = useOnceKey();
  const [form] = Form.useForm<Succession>();
  const from = Form.useWatch('from', form);
  const { data: me } = useQuery(meQuery);
  const { data: agency } = useQuery({ queryKey: ['agency', from], enabled: from !== undefined, queryFn: () => answer(api.GET('/api/v1/agencies/{code}', { params: { path: { code: from ?? '' } } })) });
  const { data: tasks, isFetching } = useQuery({
    queryKey: ['tasks', 'to move', from], enabled: from !== undefined,
    queryFn: () => answer(api.GET('/api/v1/tasks', { params: { query: { agencyCode: from, open: true, limit: SHOWN } } })),
  });
  const moving = useMutation({
    mutationFn: (body: Succession) => answer(api.POST('/api/v1/successions', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body })),
    onSuccess: async () => {
      form.resetFields();
      await queryClient.invalidateQueries();
    },
  });
  const count = tasks === undefined ? '' : tasks.nextCursor === null ? String(tasks.items.length) : say('many', { n: SHOWN });
  const ask = (order: Succession): void => {
    void modal.confirm({
      title: say('sure', { from: agencyOf(order.from), to: agencyOf(order.to), n: count }), okText: say('move'), cancelText: common('cancel'), onOk: () => moving.mutate(order),
    });
  };
  if (me === undefined) return null;
  const needed = [{ required: true, message: say('needed') }];
  return (
    <Page title={say('title')}>
      <p className={parts.soft}>{say('lead')}</p>
      {moving.data !== undefined && <Moved to={moving.variables.to} moved={moving.data} />}
      <Card>
        <Form<Succession> form={form} layout="vertical" disabled={moving.isPending} initialValues={{ effectiveOn: me.today }} onFinish={ask}>
          <ProblemNote error={moving.error} />
          <Form.Item name="from" label={say('from')} rules={needed}><Agency /></Form.Item>
          {agency !== undefined && (
            <p>{agency.successors.length === 0 ? <span className={parts.soft}>{say('unknown')}</span> : <>
              {say('known')} {agency.successors.map(({ code, scope }) => (
                <Button key={code} size="small" onClick={() => form.setFieldValue('to', code)}>{agencyOf(code)}<span className={parts.soft}>{scope}</span></Button>
              ))}
            </>}</p>
          )}
          <Form.Item name="to" label={say('to')} rules={needed}><Agency /></Form.Item>
          <Form.Item name="basis" label={say('basis')} rules={needed}><Input maxLength={500} /></Form.Item>
          <Form.Item name="effectiveOn" label={say('effectiveOn')} rules={needed}><DayField /></Form.Item>
          <Button type="primary" htmlType="submit" loading={moving.isPending} disabled={tasks?.items.length === 0}>{say('move')}</Button>
        </Form>
      </Card>
      {from === undefined ? moving.data === undefined && <p className={parts.soft}>{say('choose')}</p>
        : <Card title={say('open', { n: count })}><TaskTable tasks={tasks?.items ?? []} loading={isFetching && tasks === undefined} empty={say('none')} compact /></Card>}
    </Page>
  );
}
