import { useMutation } from '@tanstack/react-query';
import { App, Form, Input } from 'antd';
import { Dialog } from '../../parts/Dialog';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { queryClient } from '../../api/queries';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../words/words';
import { ALARMS } from './words';

/** Clears an alarm with what was done about it. */
export function Clearance({ id, onClose }: { id: string; onClose: () => void }) {
  const [form] = Form.useForm<{ reason: string }>();
  const say = useWords(ALARMS);
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const sending = useMutation({
    mutationFn: (body: { reason: string }) => answer(api.POST('/api/v1/alarms/{id}/clearance', { params: { path: { id }, header: { 'Idempotency-Key': keyOf(body) } }, body })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['alarms'] });
      void queryClient.invalidateQueries({ queryKey: ['board'] });
      void message.success(say('done'));
      onClose();
    },
  });
  return (
    <Dialog open title={say('clearTitle')} onCancel={onClose} maskClosable={false} cancelText={say('cancel')} okText={say('clear')} onOk={form.submit} okButtonProps={{ loading: sending.isPending }}>
      <ProblemNote error={sending.error} />
      <Form form={form} layout="vertical" onFinish={(values) => sending.mutate(values)}>
        <Form.Item name="reason" label={say('how')} rules={[{ required: true, whitespace: true, message: say('needed') }]}><Input.TextArea autoSize={{ minRows: 3 }} maxLength={2_000} showCount /></Form.Item>
      </Form>
    </Dialog>
  );
}
