import { DeleteOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Form, Input, Select } from 'antd';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { codeOf } from '../../api/problem';
import { Agency } from '../../parts/acts/fields';
import { TaskChoice } from '../../parts/TaskChoice';
import { ProblemNote } from '../../parts/ProblemNote';
import { WorkingDay } from '../../parts/day/WorkingDay';
import { COMMON } from '../../words/common';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import type { components } from '../../generated/schema';
import styles from './plans.module.css';
import { refreshPlan, type Amendment, type Plan } from './queries';
import { CHANGE_KIND, PLAN } from './words';

type Draft = components['schemas']['NewAmendmentDto'];
type Change = Draft['changes'][number];

/** What each kind of change is made of. */
const FIELDS_OF: Readonly<Record<Change['kind'], readonly (keyof Change)[]>> = {
  DUE: ['taskId', 'dueOn'], WORDS: ['taskId', 'requirement', 'deliverable'], DROP: ['taskId'], ADD: ['measureRef', 'agencyCode', 'dueOn'],
};

/** Drafts the plan's next version, or writes a draft anew. */
export default function AmendmentForm({ plan, amendment, onClose }: { plan: Plan; amendment?: Amendment; onClose: () => void }) {
  const [form] = Form.useForm<Draft>();
  const say = useWords(PLAN);
  const common = useWords(COMMON);
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const sending = useMutation({
    mutationFn: ({ reason, basis, changes }: Draft) => {
      const body = { reason, basis, changes: changes.map((change) => Object.fromEntries(Object.entries(change).filter(([name, value]) => name === 'kind' || (value !== undefined && value !== '' && FIELDS_OF[change.kind].includes(name as keyof Change)))) as Change) };
      const header = (version: number) => ({ 'If-Match': `"${version}"`, 'Idempotency-Key': keyOf([version, body]) });
      return amendment === undefined
        ? answer(api.POST('/api/v1/plans/{id}/amendments', { params: { path: { id: plan.id }, header: header(plan.version) }, body }))
        : answer(api.PUT('/api/v1/amendments/{id}', { params: { path: { id: amendment.id }, header: header(amendment.version) }, body }));
    },
    onSuccess: async () => {
      await refreshPlan(plan.id);
      void message.success(say('amendmentSaved'));
      onClose();
    },
    onError: (error) => (codeOf(error) === 'stale_version' ? refreshPlan(plan.id) : undefined),
  });
  const needed = [{ required: true, message: say('needed') }];
  return (
    <Form<Draft> form={form} layout="vertical" className={styles.form} disabled={sending.isPending} onFinish={(draft) => sending.mutate(draft)}
      initialValues={amendment ?? { changes: [{ kind: 'DUE' }] }}>
      <ProblemNote error={sending.error} />
      <Form.Item name="reason" label={say('reason')} rules={needed}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} /></Form.Item>
      <Form.Item name="basis" label={say('basis')} rules={needed}><Input maxLength={500} /></Form.Item>
      <Form.List name="changes">
        {(rows, { add, remove }) => (
          <fieldset>
            <legend>{say('changes')}</legend>
            {rows.map(({ key, name }) => (
              <div key={key} className={styles.change}><ChangeFields plan={plan} name={name} /><Button icon={<DeleteOutlined />} aria-label={say('removeChange')} onClick={() => remove(name)} /></div>
            ))}
            <Button type="dashed" onClick={() => add({ kind: 'DUE' })}>{say('addChange')}</Button>
          </fieldset>
        )}
      </Form.List>
      <p className={styles.row}><Button type="primary" htmlType="submit" loading={sending.isPending}>{say('saveAmendment')}</Button><Button onClick={onClose}>{common('cancel')}</Button></p>
    </Form>
  );
}

function ChangeFields({ plan, name }: { plan: Plan; name: number }) {
  const say = useWords(PLAN);
  const language = useLanguage();
  const kind: Change['kind'] = Form.useWatch(['changes', name, 'kind']) ?? 'DUE';
  const needed = [{ required: true, message: say('needed') }];
  const takes = (field: keyof Change): boolean => FIELDS_OF[kind].includes(field);
  return (
    <>
      <Form.Item name={[name, 'kind']} label={say('kind')}><Select options={Object.entries(CHANGE_KIND).map(([value, both]) => ({ value, label: both[language] }))} /></Form.Item>
      {takes('taskId') && (
        <Form.Item name={[name, 'taskId']} label={say('task')} rules={needed}>
          <TaskChoice planId={plan.id} />
        </Form.Item>
      )}
      {takes('measureRef') && <div><Form.Item name={[name, 'measureRef']} label={say('measureRef')} rules={needed}><Input maxLength={40} /></Form.Item><Form.Item name={[name, 'agencyCode']} label={say('agency')} rules={needed}><Agency /></Form.Item></div>}
      {takes('dueOn') && <Form.Item name={[name, 'dueOn']} label={say('newDue')} rules={needed}><WorkingDay /></Form.Item>}
      {takes('requirement') && <div><Form.Item name={[name, 'requirement']} label={say('newRequirement')}><Input.TextArea autoSize maxLength={2_000} /></Form.Item><Form.Item name={[name, 'deliverable']} label={say('newResult')}><Input maxLength={500} /></Form.Item></div>}
      {kind === 'DROP' && <span />}
    </>
  );
}
