import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, App, Form, Input, Skeleton } from 'antd';
import { Link } from 'react-router';
import { Dialog } from '../../parts/Dialog';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { codeOf } from '../../api/problem';
import { refreshTask } from '../../api/refresh';
import { StaleNote } from '../../parts/acts/StaleNote';
import { useAgencyName } from '../../parts/agencies';
import { PaperStatusTag } from '../../parts/papers';
import { ProblemNote } from '../../parts/ProblemNote';
import { Tone } from '../../parts/Tone';
import { COMMON } from '../../words/common';
import { useMarks } from '../../words/marks';
import { POST_ROLE } from '../../words/papers';
import { useNames, useWords } from '../../words/words';
import { urgingQuery, type Task } from './queries';
import styles from './task.module.css';
import { TASK } from './words';

interface Words { reason: string; text?: string; overrideReason?: string }

/** 催办 before it goes (F8): its words, everybody whom it reaches, what came of the last one, and whether it is too soon. */
export default function Urge({ task, onClose }: { task: Task; onClose: () => void }) {
  const say = useWords(TASK);
  const { aside } = useMarks();
  const common = useWords(COMMON);
  const agencyOf = useAgencyName();
  const roleOf = useNames({ ...POST_ROLE, LEAD_AGENCY: { zh: '牵头单位', en: 'lead agency' } });
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const [form] = Form.useForm<Words>();
  const own = Form.useWatch('text', form);
  const draft = useQuery(urgingQuery(task.id));
  const send = useMutation({
    mutationFn: ({ reason, text, overrideReason }: Words) => {
      const body = { reason, text: text || undefined, overrideReason: overrideReason || undefined };
      const header = { 'If-Match': `"${draft.data?.version ?? task.version}"`, 'Idempotency-Key': keyOf([draft.data?.version, body]) };
      return answer(api.POST('/api/v1/tasks/{id}/urging', { params: { path: { id: task.id }, header }, body }));
    },
    onSuccess: async () => {
      await refreshTask(task.id);
      void message.success(say('urged'));
      onClose();
    },
    onError: (error) => (codeOf(error) === 'stale_version' ? refreshTask(task.id) : undefined),
  });
  const data = draft.data;
  return (
    <Dialog open title={say('urge')} onCancel={onClose} maskClosable={false} width={720} cancelText={common('cancel')} okText={say('urgeSend')}
      okButtonProps={{ loading: send.isPending, disabled: data === undefined || data.allowedActions.length === 0 }} onOk={form.submit}>
      {codeOf(send.error) === 'stale_version' ? <StaleNote error={send.error} /> : <ProblemNote error={draft.error ?? send.error} />}
      {data === undefined ? <Skeleton active /> : <>
        <h3 className={styles.small}>{say('urgeDraft', { agency: agencyOf(data.agencyCode) })}</h3>
        <blockquote className={styles.measure} lang="zh-CN">{data.text}{own}{'\n'}<span className={styles.soft} lang="">{say('urgeReplyBy', { date: data.replyDue })}</span></blockquote>
        <h3 className={styles.small}>{say('urgeTo', { n: data.recipients.length })}</h3>
        <ul className={styles.people}>
          {data.recipients.map(({ personId, name, agencyCode, capacity, hasAddress }) => (
            <li key={`${personId} ${capacity}`}>{name}<span className={styles.soft}>{aside(`${agencyOf(agencyCode)} ${roleOf(capacity as keyof typeof POST_ROLE)}`)}</span>{!hasAddress && <Tone tone="red">{say('noAddress')}</Tone>}</li>
          ))}
        </ul>
        <h3 className={styles.small}>{say('urgeLast')}</h3>
        {data.last === null ? <p className={styles.last}>{say('urgeNever')}</p> : (
          <p className={styles.last}><Link to={`/notices/${data.last.id}`}>{data.last.noticeNumber}</Link> {data.last.issuedOn} <PaperStatusTag status={data.last.status} />{data.last.replyText === null || data.last.repliedAt === null ? say('urgeNoAnswer') : data.last.replyText}</p>
        )}
        {data.coolDownUntil !== null && <Alert className={styles.pause} type="warning" showIcon title={say('coolDown', { date: data.coolDownUntil })} />}
        <Form form={form} layout="vertical" onFinish={(values) => send.mutate(values)} disabled={send.isPending}>
          <Form.Item name="reason" label={say('urgeReason')} rules={[{ required: true, whitespace: true, message: say('needed') }]}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2_000} /></Form.Item>
          <Form.Item name="text" label={say('urgeText')}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4_000} /></Form.Item>
          {data.coolDownUntil !== null && <Form.Item name="overrideReason" label={say('overrideReason')}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2_000} /></Form.Item>}
        </Form>
      </>}
    </Dialog>
  );
}
