import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, InputNumber, Modal, Select } from 'antd';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { codeOf } from '../../api/problem';
import { queryClient } from '../../api/queries';
import type { components } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import { useOptions } from '../../parts/filters';
import { ProblemNote } from '../../parts/ProblemNote';
import { COMMON } from '../../words/common';
import { CLOCK_KIND } from '../../words/clocks';
import { DELIVERABLE } from '../../words/enums';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import styles from './plans.module.css';
import { templatesQuery, type Measure, type Template } from './queries';
import { CLOCKS, clocksOf, daysOf, type Days } from './template-clocks';
import { NEW, RHYTHM, ROLE } from './words';

type Task = Template['body']['tasks'][number];
type TaskFields = Pick<Task, 'requirement' | 'deliverable' | 'deliverableType' | 'reporting'>;
type Fields = Pick<components['schemas']['RevisionDto'], 'note'> & { tasks: (TaskFields & { days: Days })[] };

/** The next version of a measure's template: what each agency has to do, in how many working days, how often it reports and what closing needs. */
export default function TemplateForm({ documentId, measure, template, onClose }: { documentId: string; measure: Measure; template: Template; onClose: () => void }) {
  const [form] = Form.useForm<Fields>();
  const say = useWords(NEW);
  const common = useWords(COMMON);
  const { aside } = useMarks();
  const roleOf = useNames(ROLE);
  const agencyOf = useAgencyName();
  const types = useOptions(DELIVERABLE);
  const rhythms = useOptions(RHYTHM);
  const clockOf = useNames(CLOCK_KIND);
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const { type, tasks } = template.body;
  const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: templatesQuery(documentId).queryKey });
  const sending = useMutation({
    mutationFn: ({ note, tasks: changed }: Fields) => {
      const body = {
        type, note, officeLeads: !tasks.some(({ role }) => role === 'LEAD'),
        tasks: tasks.map(({ key: _key, leadBasis: _basis, printedName, ...task }, i) => {
          const { days, ...words } = changed[i] ?? { days: {} };
          return { ...task, ...words, clocks: clocksOf(task.clocks, days), printedNames: [printedName] };
        }),
      };
      const header = { 'If-Match': `"${template.version}"`, 'Idempotency-Key': keyOf([template.version, body]) };
      return answer(api.POST('/api/v1/measures/{id}/templates', { params: { path: { id: measure.id }, header }, body }));
    },
    onSuccess: async ({ version }) => {
      await refresh();
      void message.success(say('revised', { n: version }));
      onClose();
    },
    onError: (error) => (codeOf(error) === 'stale_version' ? refresh() : undefined),
  });
  const needed = [{ required: true, whitespace: true, message: say('needed') }];
  return (
    <Modal open title={say('reviseOf', { ref: measure.ref })} onCancel={onClose} maskClosable={false} width={760} cancelText={common('cancel')} okText={say('saveVersion', { n: template.version + 1 })}
      onOk={form.submit} okButtonProps={{ loading: sending.isPending }}>
      <p className={styles.soft}>{say('reviseLead')}</p>
      <ProblemNote error={sending.error} />
      <Form<Fields> form={form} layout="vertical" disabled={sending.isPending} initialValues={{ tasks: tasks.map((task) => ({ ...task, days: daysOf(task.clocks) })) }} onFinish={(fields) => sending.mutate(fields)}>
        {tasks.map(({ key, agencyCode, role }, i) => (
          <fieldset key={key} className={styles.task}>
            <legend>{agencyOf(agencyCode)}{aside(roleOf(role))}</legend>
            <Form.Item name={['tasks', i, 'requirement']} label={say('requirement')}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} /></Form.Item>
            <div className={styles.two}>
              <Form.Item name={['tasks', i, 'deliverable']} label={say('deliverable')}><Input maxLength={500} /></Form.Item>
              <Form.Item name={['tasks', i, 'deliverableType']} label={say('deliverableType')}><Select options={types} /></Form.Item>
            </div>
            <div className={styles.four}>
              <Form.Item name={['tasks', i, 'reporting']} label={say('reporting')}><Select options={rhythms} /></Form.Item>
              {CLOCKS.filter((kind) => kind !== 'LEAD_REVIEW' || role === 'LEAD').map((kind) => (
                <Form.Item key={kind} name={['tasks', i, 'days', kind]} label={say('clockDays', { clock: clockOf(kind) })}><InputNumber min={1} max={250} precision={0} placeholder={say('byDefault')} /></Form.Item>
              ))}
            </div>
          </fieldset>
        ))}
        <Form.Item name="note" label={say('why')} rules={needed}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} /></Form.Item>
      </Form>
    </Modal>
  );
}
