import { useMutation } from '@tanstack/react-query';
import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Dialog } from '../../parts/Dialog';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { codeOf } from '../../api/problem';
import { refreshTask } from '../../api/refresh';
import type { components } from '../../generated/schema';
import { Agency, FIELDS } from '../../parts/acts/fields';
import { StaleNote } from '../../parts/acts/StaleNote';
import { useAgencyName } from '../../parts/agencies';
import { WorkingDay } from '../../parts/day/WorkingDay';
import { ProblemNote } from '../../parts/ProblemNote';
import { COMMON } from '../../words/common';
import { DELIVERABLE } from '../../words/enums';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import type { Task } from './queries';
import styles from './task.module.css';
import { TASK } from './words';

type Subtask = components['schemas']['NewSubtaskDto'];

/** What differs from one subtask to the next; agency and date stay as they were chosen. */
const OWN = ['unitId', 'title', 'requirement', 'deliverable', 'deliverableType'] as const;

/** Splits off subtasks, one after the other on one screen, for departments of one's own or other agencies; the date is proposed as the parent's, which is its limit. */
export default function Split({ task, onClose }: { task: Task; onClose: () => void }) {
  const [form] = Form.useForm<Subtask>();
  const say = useWords(TASK);
  const common = useWords(COMMON);
  const language = useLanguage();
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const agencyOf = useAgencyName();
  const agency = Form.useWatch('agencyCode', form);
  const [made, setMade] = useState<readonly Subtask[]>([]);
  const sending = useMutation({
    mutationFn: ({ values }: { values: Subtask; more: boolean }) => {
      const body = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as Subtask;
      const header = { 'If-Match': `"${task.version}"`, 'Idempotency-Key': keyOf([task.version, made.length, body]) };
      return answer(api.POST('/api/v1/tasks/{id}/subtasks', { params: { path: { id: task.id }, header }, body }));
    },
    onSuccess: async (_, { values, more }) => {
      await refreshTask(task.id);
      void message.success(say('splitDone'));
      if (!more) return onClose();
      setMade([...made, values]);
      form.resetFields([...OWN]);
    },
    onError: (error) => (codeOf(error) === 'stale_version' ? refreshTask(task.id) : undefined),
  });
  // What is wrong stands at its field.
  const send = (more: boolean): Promise<void> => form.validateFields().then((values) => sending.mutate({ values, more }), () => undefined);
  const needed = [{ required: true, message: say('needed') }];
  const context = { agencyCode: task.agencyCode, planId: task.planId, taskId: task.id, deliverableType: task.deliverableType };
  return (
    <Dialog open title={say('split')} onCancel={onClose} maskClosable={false} width={720} footer={(
      <>
        <Button onClick={onClose}>{common(made.length > 0 ? 'close' : 'cancel')}</Button>
        <Button disabled={sending.isPending} onClick={() => void send(true)}>{say('splitMore')}</Button>
        <Button type="primary" loading={sending.isPending} onClick={() => void send(false)}>{say('splitOff')}</Button>
      </>
    )}>
      {codeOf(sending.error) === 'stale_version' ? <StaleNote error={sending.error} /> : <ProblemNote error={sending.error} />}
      {made.length > 0 && <><h3 className={styles.small}>{say('splitMade')}</h3><ul className={styles.list}>{made.map(({ title, agencyCode, dueOn }, i) => <li key={i}>{title} · {agencyOf(agencyCode)} · {dueOn}</li>)}</ul></>}
      <Form<Subtask> form={form} layout="vertical" disabled={sending.isPending} onFinish={(values) => sending.mutate({ values, more: false })} initialValues={{ agencyCode: task.agencyCode, dueOn: task.currentDue ?? undefined }}>
        <Form.Item name="agencyCode" label={say('splitTo')} rules={needed}><Agency /></Form.Item>
        {agency === task.agencyCode && <Form.Item name="unitId" label={say('unit')}>{FIELDS.unitId(context)}</Form.Item>}
        <Form.Item name="title" label={say('subtaskTitle')} rules={needed}><Input maxLength={200} /></Form.Item>
        <Form.Item name="requirement" label={say('requirement')} rules={needed}><Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4_000} showCount /></Form.Item>
        <Form.Item name="deliverable" label={say('deliverable')}><Input maxLength={500} /></Form.Item>
        <Form.Item name="deliverableType" label={say('deliverableType')}><Select allowClear options={Object.entries(DELIVERABLE).map(([value, both]) => ({ value, label: both[language] }))} /></Form.Item>
        <Form.Item name="dueOn" label={say('due')} rules={needed} extra={task.currentDue === null ? undefined : say('notAfter', { date: task.currentDue })}><WorkingDay max={task.currentDue ?? undefined} /></Form.Item>
      </Form>
    </Dialog>
  );
}
