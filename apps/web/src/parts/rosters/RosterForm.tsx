import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Form, Input, Select } from 'antd';
import { Dialog } from '../Dialog';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { agenciesQuery, queryClient } from '../../api/queries';
import type { components } from '../../generated/schema';
import { useAgencyName } from '../agencies';
import { ProblemNote } from '../ProblemNote';
import { DayField } from '../day/DayField';
import { COMMON } from '../../words/common';
import { useWords } from '../../words/words';
import { ROSTER } from './words';

type Roster = components['schemas']['NewRosterDto'];

interface RosterFormProps {
  /** What is known already: the day, and of a roster that changes its collective and members. */
  initial: Partial<Roster>;
  /** The collective as a document prints it. */
  printed?: string;
  /** What is said when it is kept. */
  saved: string;
  onClose: () => void;
}

/** Whom a collective such as 各部门 means from a day on, as a person chooses it. */
export default function RosterForm({ initial, printed, saved, onClose }: RosterFormProps) {
  const [form] = Form.useForm<Roster>();
  const say = useWords(ROSTER);
  const common = useWords(COMMON);
  const nameOf = useAgencyName();
  const { message } = App.useApp();
  const { data: agencies } = useQuery(agenciesQuery);
  const keyOf = useOnceKey();
  const sending = useMutation({
    mutationFn: (body: Roster) => answer(api.POST('/api/v1/rosters', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['rosters'] });
      void message.success(saved);
      onClose();
    },
  });
  const all = [...(agencies?.values() ?? [])];
  const option = ({ code }: { code: string }) => ({ value: code, label: `${nameOf(code)} ${code}` });
  const needed = [{ required: true, message: say('needed') }];
  return (
    <Dialog open title={printed === undefined && initial.collectiveCode === undefined ? say('add') : say('of', { name: printed ?? nameOf(initial.collectiveCode ?? '') })} onCancel={onClose} maskClosable={false} width={720}
      cancelText={common('cancel')} okText={say('choose')} onOk={form.submit} okButtonProps={{ loading: sending.isPending }}>
      <ProblemNote error={sending.error} />
      <Form form={form} layout="vertical" disabled={sending.isPending} onFinish={(values) => sending.mutate(values)} initialValues={initial}>
        <Form.Item name="collectiveCode" label={say('collective')} rules={needed}><Select showSearch={{ optionFilterProp: 'label' }} options={all.filter(({ kind }) => kind === 'collective').map(option)} /></Form.Item>
        <Form.Item name="asOf" label={say('asOf')} rules={needed}><DayField /></Form.Item>
        <Form.Item name="members" label={say('members')} rules={needed}><Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={all.filter(({ assignable }) => assignable).map(option)} /></Form.Item>
        <Form.Item name="note" label={say('reason')} rules={needed}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} /></Form.Item>
      </Form>
    </Dialog>
  );
}
