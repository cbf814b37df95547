import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Form, Input, Modal, Select } from 'antd';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { agenciesQuery } from '../../api/queries';
import type { components } from '../../generated/schema';
import { useAgencyName } from '../../parts/agencies';
import { ProblemNote } from '../../parts/ProblemNote';
import { COMMON } from '../../words/common';
import { useWords } from '../../words/words';
import { NEW } from './words';

type Roster = components['schemas']['NewRosterDto'];

/** Whom a collective such as 各部门 means from a day on, as a person chooses it. */
export default function RosterForm({ printed, asOf, onClose }: { printed: string; asOf: string; onClose: () => void }) {
  const [form] = Form.useForm<Roster>();
  const say = useWords(NEW);
  const common = useWords(COMMON);
  const nameOf = useAgencyName();
  const { message } = App.useApp();
  const { data: agencies } = useQuery(agenciesQuery);
  const keyOf = useOnceKey();
  const sending = useMutation({
    mutationFn: (body: Roster) => answer(api.POST('/api/v1/rosters', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body })),
    onSuccess: () => {
      void message.success(say('rosterSaved'));
      onClose();
    },
  });
  const all = [...(agencies?.values() ?? [])];
  const option = ({ code }: { code: string }) => ({ value: code, label: `${nameOf(code)} ${code}` });
  const needed = [{ required: true, message: say('needed') }];
  return (
    <Modal open title={say('rosterOf', { name: printed })} onCancel={onClose} maskClosable={false} width={720} cancelText={common('cancel')} okText={say('roster')} onOk={form.submit} okButtonProps={{ loading: sending.isPending }}>
      <ProblemNote error={sending.error} />
      <Form form={form} layout="vertical" onFinish={(values) => sending.mutate(values)}
        initialValues={{ asOf, collectiveCode: all.find(({ assignable, nameZh, shortZh }) => !assignable && (nameZh === printed || shortZh === printed))?.code }}>
        <Form.Item name="collectiveCode" label={say('collective')} rules={needed}><Select showSearch={{ optionFilterProp: 'label' }} options={all.filter(({ assignable }) => !assignable).map(option)} /></Form.Item>
        <Form.Item name="asOf" label={say('asOf')} rules={needed}><Input type="date" /></Form.Item>
        <Form.Item name="members" label={say('members')} rules={needed}><Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={all.filter(({ assignable }) => assignable).map(option)} /></Form.Item>
        <Form.Item name="note" label={say('why')} rules={needed}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} /></Form.Item>
      </Form>
    </Modal>
  );
}
