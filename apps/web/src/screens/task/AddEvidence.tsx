import { useMutation } from '@tanstack/react-query';
import { App, Checkbox, Form } from 'antd';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { refreshTask } from '../../api/refresh';
import type { components } from '../../generated/schema';
import { EvidenceFields } from '../../parts/acts/EvidenceFields';
import { Dialog } from '../../parts/Dialog';
import { ProblemNote } from '../../parts/ProblemNote';
import { COMMON } from '../../words/common';
import { useWords } from '../../words/words';
import { EVIDENCE } from './evidence-words';

type Piece = components['schemas']['NewEvidenceDto'];

/** One piece of evidence: a number or a link, or one of the task's files. What was typed stays until it is done. */
export default function AddEvidence({ taskId, deliverableType, onClose }: { taskId: string; deliverableType: string; onClose: () => void }) {
  const say = useWords(EVIDENCE);
  const common = useWords(COMMON);
  const { message } = App.useApp();
  const [form] = Form.useForm<Piece>();
  const keyOf = useOnceKey();
  const sending = useMutation({
    mutationFn: (body: Piece) => answer(api.POST('/api/v1/tasks/{id}/evidence', { params: { path: { id: taskId }, header: { 'Idempotency-Key': keyOf(body) } }, body })),
    onSuccess: async () => {
      await refreshTask(taskId);
      void message.success(say('added'));
      onClose();
    },
  });
  return (
    <Dialog open title={say('add')} width={720} onCancel={onClose} maskClosable={false} cancelText={common('cancel')} okText={say('save')} okButtonProps={{ loading: sending.isPending }} onOk={form.submit}>
      <ProblemNote error={sending.error} />
      <Form<Piece> form={form} layout="vertical" disabled={sending.isPending} initialValues={deliverableType === '' ? {} : { type: deliverableType }} onFinish={(piece) => sending.mutate(piece)}>
        <EvidenceFields at={[]} taskId={taskId} />
        <Form.Item name="isPublic" valuePropName="checked"><Checkbox>{say('publicHint')}</Checkbox></Form.Item>
      </Form>
    </Dialog>
  );
}
