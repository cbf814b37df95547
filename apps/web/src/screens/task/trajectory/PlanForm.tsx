import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Form, InputNumber, Modal, Radio } from 'antd';
import { answer, api } from '../../../api/client';
import { useOnceKey } from '../../../api/once';
import { refreshTask } from '../../../api/refresh';
import type { components } from '../../../generated/schema';
import { DayField } from '../../../parts/day/DayField';
import { LongInput, useNoLonger } from '../../../parts/LongInput';
import { ProblemNote } from '../../../parts/ProblemNote';
import { COMMON } from '../../../words/common';
import { useLanguage } from '../../../words/language';
import { useWords } from '../../../words/words';
import type { Task, Trajectory } from '../queries';
import styles from './trajectory.module.css';
import { KIND, TRAJECTORY } from './words';

type Plan = components['schemas']['NewTrajectoryDto'];
const LENGTH = 4_000;

interface PlanFormProps {
  task: Task;
  draft: Trajectory['versions'][number] | undefined;
  /** Whether a signed plan goes before it, which takes a reason. */
  another: boolean;
  today: string | undefined;
  onClose: () => void;
}

/** A plan of progress: evenly to the due date, or by dates and shares. What it has to be, the API says. */
export default function PlanForm({ task, draft, another, today, onClose }: PlanFormProps) {
  const [form] = Form.useForm<Plan>();
  const say = useWords(TRAJECTORY);
  const common = useWords(COMMON);
  const language = useLanguage();
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const noLonger = useNoLonger();
  const kind = Form.useWatch('kind', form);
  const sending = useMutation({
    mutationFn: ({ kind: chosen, startOn, points, reason }: Plan) => {
      const body = { kind: chosen, startOn, reason, points: chosen === 'LINEAR' ? undefined : points };
      return answer(api.POST('/api/v1/tasks/{id}/trajectory', { params: { path: { id: task.id }, header: { 'Idempotency-Key': keyOf(body) } }, body }));
    },
    onSuccess: async () => {
      await refreshTask(task.id);
      void message.success(say('saved'));
      onClose();
    },
  });
  const needed = [{ required: true, message: say('needed') }];
  const end = { on: task.currentDue ?? '', percent: 100 };
  return (
    <Modal open title={say('draft')} onCancel={onClose} maskClosable={false} width={640} cancelText={common('cancel')} okText={say('save')} okButtonProps={{ loading: sending.isPending }} onOk={form.submit}>
      <ProblemNote error={sending.error} />
      <Form<Plan> form={form} layout="vertical" disabled={sending.isPending} onFinish={(values) => sending.mutate(values)}
        initialValues={{ kind: draft?.kind ?? 'LINEAR', startOn: draft?.startOn ?? today, points: draft === undefined || draft.kind === 'LINEAR' ? [end] : draft.points, reason: draft?.reason ?? undefined }}>
        <Form.Item name="kind" label={say('kind')}><Radio.Group options={Object.entries(KIND).map(([value, both]) => ({ value, label: both[language] }))} /></Form.Item>
        <Form.Item name="startOn" label={say('startOn')} rules={needed}><DayField /></Form.Item>
        {kind !== 'LINEAR' && (
          <Form.List name="points">
            {(rows, { add, remove }) => (
              <fieldset className={styles.points}>
                <legend>{say('points')}</legend>
                {rows.map(({ key, name }) => (
                  <div key={key} className={styles.point}>
                    <Form.Item name={[name, 'on']} label={say('on')} rules={needed}><DayField max={task.currentDue ?? undefined} /></Form.Item>
                    <Form.Item name={[name, 'percent']} label={say('percent')} rules={needed}><InputNumber min={0} max={100} precision={0} suffix="%" /></Form.Item>
                    <Button icon={<DeleteOutlined />} aria-label={say('removePoint')} onClick={() => remove(name)} />
                  </div>
                ))}
                {/* The last one stays the end. */}
                <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({}, Math.max(rows.length - 1, 0))}>{say('addPoint')}</Button>
              </fieldset>
            )}
          </Form.List>
        )}
        {another && <Form.Item name="reason" label={say('reason')} rules={[...needed, noLonger(LENGTH)]}><LongInput rows={2} max={LENGTH} /></Form.Item>}
      </Form>
    </Modal>
  );
}
