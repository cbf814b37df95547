import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Dialog } from '../../parts/Dialog';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { codeOf } from '../../api/problem';
import { queryClient } from '../../api/queries';
import { useAgencyOptions } from '../../parts/filters';
import { ProblemNote } from '../../parts/ProblemNote';
import { COMMON } from '../../words/common';
import { useWords } from '../../words/words';
import styles from './plans.module.css';
import { templatesQuery, type Measure, type Template } from './queries';
import { fieldsOf, newTask, revisionOf, type TaskFields, type TemplateFields } from './template-draft';
import { mergeTasks, take, type Clash } from './template-merge';
import { TemplateMerge } from './TemplateMerge';
import { TemplateTask } from './TemplateTask';
import { NEW } from './words';

/** The next version of a measure's template, the first where it has none: which agencies, what each has to do, in how many working days. */
export default function TemplateForm({ documentId, measure, template, onClose }: { documentId: string; measure: Measure; template: Template | undefined; onClose: () => void }) {
  const [form] = Form.useForm<TemplateFields>();
  const say = useWords(NEW);
  const common = useWords(COMMON);
  const agencies = useAgencyOptions();
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  /** What the form stands on: the version it was opened with, whatever else becomes the newest, until that has been merged. */
  const [base, setBase] = useState(template);
  const [merged, setMerged] = useState<{ before: Template | undefined; now: Template; clashes: readonly Clash[] } | null>(null);
  const type = base?.body.type ?? measure.type;
  const version = base?.version ?? 0;
  const chosen = Form.useWatch<TaskFields[] | undefined>('tasks', { form, preserve: true }) ?? [];
  const tasksNow = (): TaskFields[] => (form.getFieldsValue(true) as TemplateFields).tasks;
  const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: templatesQuery(documentId).queryKey });
  const sending = useMutation({
    // What has no field of its own (the agency, its printed names, other clocks) is in the form's store all the same.
    mutationFn: () => {
      const body = revisionOf(form.getFieldsValue(true) as TemplateFields, type);
      const header = { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOf([version, body]) };
      return answer(api.POST('/api/v1/measures/{id}/templates', { params: { path: { id: measure.id }, header }, body }));
    },
    onSuccess: async (saved) => {
      await refresh();
      void message.success(say('revised', { n: saved.version }));
      onClose();
    },
    onError: async (error) => {
      if (codeOf(error) !== 'stale_version') return;
      await refresh();
      const now = queryClient.getQueryData(templatesQuery(documentId).queryKey)?.find(({ measureId }) => measureId === measure.id);
      if (now === undefined) return;
      const { tasks, clashes } = mergeTasks(fieldsOf(base), fieldsOf(now), tasksNow());
      form.setFieldValue('tasks', tasks);
      setMerged({ before: base, now, clashes });
      setBase(now);
    },
  });
  const onTake = (clash: Clash): void => {
    form.setFieldValue('tasks', take(tasksNow(), clash));
    setMerged((was) => was && { ...was, clashes: was.clashes.filter((one) => one !== clash) });
  };
  const needed = [{ required: true, whitespace: true, message: say('needed') }];
  return (
    <Dialog open title={say(template === undefined ? 'writeOf' : 'reviseOf', { ref: measure.ref })} onCancel={onClose} maskClosable={false} width={760} cancelText={common('cancel')} okText={say('saveVersion', { n: version + 1 })}
      onOk={form.submit} okButtonProps={{ loading: sending.isPending }}>
      <p className={styles.soft}>{say('reviseLead')}</p>
      {merged !== null && <TemplateMerge {...merged} error={sending.error} onTake={onTake} />}
      {codeOf(sending.error) !== 'stale_version' && <ProblemNote error={sending.error} />}
      <Form<TemplateFields> form={form} layout="vertical" disabled={sending.isPending} initialValues={{ tasks: fieldsOf(base) }} onFinish={() => sending.mutate()}>
        <Form.List name="tasks">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => <TemplateTask key={key} at={name} agencyCode={chosen[name]?.agencyCode ?? ''} onRemove={() => remove(name)} />)}
              <Form.Item label={say('addAgency')}>
                <Select value={null} aria-label={say('addAgency')} showSearch={{ optionFilterProp: 'label' }} options={agencies.filter(({ value }) => chosen.every(({ agencyCode }) => agencyCode !== value))}
                  onSelect={(code: string | null) => { if (code !== null) add(newTask(code, type)); }} />
              </Form.Item>
            </>
          )}
        </Form.List>
        <Form.Item name="note" label={say('why')} rules={needed}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} /></Form.Item>
      </Form>
    </Dialog>
  );
}
