import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { Dialog } from '../../parts/Dialog';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { agenciesQuery, queryClient } from '../../api/queries';
import { useAgencyName } from '../../parts/agencies';
import { ProblemNote } from '../../parts/ProblemNote';
import { COMMON } from '../../words/common';
import { useWords } from '../../words/words';
import { templatesQuery, type Measure, type Template } from './queries';
import { NEW } from './words';

interface LeadFormProps {
  documentId: string;
  measure: Measure;
  template: Template | undefined;
  onDate: string;
  onClose: () => void;
}

/** Names the lead of a measure, with the reason: the next version of its template. */
export default function LeadForm({ documentId, measure, template, onDate, onClose }: LeadFormProps) {
  const [form] = Form.useForm<{ agencyCode: string; reason: string }>();
  const say = useWords(NEW);
  const common = useWords(COMMON);
  const nameOf = useAgencyName();
  const { data: agencies } = useQuery(agenciesQuery);
  const keyOf = useOnceKey();
  const sending = useMutation({
    mutationFn: (values: { agencyCode: string; reason: string }) => {
      const body = { ...values, onDate };
      return answer(api.POST('/api/v1/measures/{id}/lead', { params: { path: { id: measure.id }, header: { 'Idempotency-Key': keyOf([template?.version, body]) } }, body }));
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: templatesQuery(documentId).queryKey });
      onClose();
    },
  });
  // The bodies of the measure first; any other the API refuses in words.
  const own = new Set(template?.body.tasks.map(({ agencyCode }) => agencyCode));
  const codes = [...(agencies?.keys() ?? [])].sort((a, b) => Number(own.has(b)) - Number(own.has(a)));
  const needed = [{ required: true, message: say('needed') }];
  return (
    <Dialog open title={say('setLeadOf', { ref: measure.ref })} onCancel={onClose} maskClosable={false} cancelText={common('cancel')} okText={say('setLead')} onOk={form.submit} okButtonProps={{ loading: sending.isPending }}>
      <ProblemNote error={sending.error} />
      <Form form={form} layout="vertical" onFinish={(values) => sending.mutate(values)}>
        <Form.Item name="agencyCode" label={say('lead')} rules={needed}><Select showSearch={{ optionFilterProp: 'label' }} options={codes.map((code) => ({ value: code, label: `${nameOf(code)} ${code}` }))} /></Form.Item>
        <Form.Item name="reason" label={say('why')} rules={needed}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} /></Form.Item>
      </Form>
    </Dialog>
  );
}
