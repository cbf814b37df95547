import { useMutation } from '@tanstack/react-query';
import { App, Button, Form, InputNumber } from 'antd';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { codeOf } from '../../api/problem';
import { refreshTask } from '../../api/refresh';
import { StaleNote } from '../../parts/acts/StaleNote';
import { FileChoices } from '../../parts/files/FileChoice';
import { FILES } from '../../parts/files/words';
import { LongInput, useNoLonger } from '../../parts/LongInput';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../words/words';
import type { Report, Task } from './queries';
import styles from './task.module.css';
import { Words } from './ReportWords';
import { TASK } from './words';

type Content = Pick<Report, 'progress' | 'problems' | 'nextSteps' | 'coordination'> & { percent?: number; attachmentIds: string[] };
const LENGTH = 10_000;
const PARTS = ['progress', 'problems', 'nextSteps', 'coordination'] as const;

/** One progress form: saved as a draft, or saved and sent for signature in one click. */
export default function ReportForm({ task, report, last }: { task: Task; report: Report; last: Report | undefined }) {
  const [form] = Form.useForm<Content>();
  const say = useWords(TASK);
  const files = useWords(FILES);
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  // What the agency is writing, which may be more than what it signed.
  const written = report.draft ?? report;
  const noLonger = useNoLonger();
  const act = (name: 'saveDraft' | 'sendToSign', version: number, body: Partial<Content>) => answer(api.POST('/api/v1/reports/{id}/acts/{act}', {
    params: { path: { id: report.id, act: name }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOf([name, version, body]) } }, body,
  }));
  const saving = useMutation({
    mutationFn: async ({ content, send }: { content: Content; send: boolean }) => {
      const saved = await act('saveDraft', report.version, { ...content, percent: content.percent ?? undefined });
      return send ? act('sendToSign', saved.version, {}) : saved;
    },
    onSettled: () => refreshTask(task.id),
    onSuccess: (_, { send }) => void message.success(say(send ? 'reportSent' : 'reportSaved')),
  });
  // What is wrong stands at its field.
  const save = (send: boolean): Promise<void> => form.validateFields().then((content) => saving.mutate({ content, send }), () => undefined);
  return (
    <div className={styles.twoColumns}>
      <Form<Content> form={form} layout="vertical" disabled={saving.isPending} initialValues={{ ...written, percent: written.percent ?? last?.percent ?? undefined, attachmentIds: written.files.map(({ id }) => id) }}>
        {codeOf(saving.error) === 'stale_version' ? <StaleNote error={saving.error} /> : <ProblemNote error={saving.error} />}
        {PARTS.map((part) => (
          <Form.Item key={part} name={part} label={say(part)} rules={[noLonger(LENGTH)]}><LongInput rows={part === 'progress' ? 4 : 2} max={LENGTH} /></Form.Item>
        ))}
        <Form.Item name="percent" label={say('percentDone')}><InputNumber min={0} max={100} precision={0} suffix="%" /></Form.Item>
        <Form.Item name="attachmentIds" label={files('files')}><FileChoices taskId={task.id} /></Form.Item>
        <div className={styles.buttons}>
          <Button type="primary" loading={saving.isPending} onClick={() => void save(true)}>{say('saveAndSend')}</Button>
          <Button disabled={saving.isPending} onClick={() => void save(false)}>{say('saveDraft')}</Button>
          {last !== undefined && <Button type="link" onClick={() => form.setFieldsValue(Object.fromEntries(PARTS.map((part) => [part, last[part]])))}>{say('copyLast')}</Button>}
        </div>
      </Form>
      <aside>
        <h4>{say('lastPeriod')} {last?.period}</h4>
        {last === undefined ? <p className={styles.soft}>{say('noLast')}</p> : <Words report={last} />}
      </aside>
    </div>
  );
}
