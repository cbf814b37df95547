import { Checkbox, Form } from 'antd';
import { answer, api } from '../../api/client';
import { refreshTask } from '../../api/refresh';
import type { components } from '../../generated/schema';
import { EvidenceFields } from '../../parts/acts/EvidenceFields';
import { FormDialog } from '../../parts/FormDialog';
import { useWords } from '../../words/words';
import { EVIDENCE } from './evidence-words';

type Piece = components['schemas']['NewEvidenceDto'];

/** One piece of evidence: a number or a link, or one of the task's files. */
export default function AddEvidence({ taskId, deliverableType, onClose }: { taskId: string; deliverableType: string; onClose: () => void }) {
  const say = useWords(EVIDENCE);
  return (
    <FormDialog<Piece> title={say('add')} ok={say('save')} done={say('added')} width={720} initial={deliverableType === '' ? {} : { type: deliverableType as Piece['type'] }} refresh={() => refreshTask(taskId)} onClose={onClose}
      send={(body, keyOf) => answer(api.POST('/api/v1/tasks/{id}/evidence', { params: { path: { id: taskId }, header: { 'Idempotency-Key': keyOf(body) } }, body }))}>
      <EvidenceFields at={[]} taskId={taskId} />
      <Form.Item name="isPublic" valuePropName="checked"><Checkbox>{say('publicHint')}</Checkbox></Form.Item>
    </FormDialog>
  );
}
