import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useAgencyName } from '../../parts/agencies';
import { useOptions } from '../../parts/filters';
import { CLOCK_KIND } from '../../words/clocks';
import { DELIVERABLE } from '../../words/enums';
import { useNames, useWords } from '../../words/words';
import styles from './plans.module.css';
import type { TaskFields } from './template-draft';
import { CLOCKS } from './template-clocks';
import { NEW, RHYTHM, ROLE } from './words';

/** What one agency has to do: its part, the words, in how many working days, how often it reports, what closing needs. `at`: its place in the form's tasks. */
export function TemplateTask({ at, agencyCode, onRemove }: { at: number; agencyCode: string; onRemove: () => void }) {
  const say = useWords(NEW);
  const clockOf = useNames(CLOCK_KIND);
  const agency = useAgencyName()(agencyCode);
  const [roles, types, rhythms] = [useOptions(ROLE), useOptions(DELIVERABLE), useOptions(RHYTHM)];
  const role = Form.useWatch<TaskFields['role']>(['tasks', at, 'role']);
  return (
    <fieldset className={styles.task}>
      <legend>{agency}</legend>
      <div className={styles.two}>
        <Form.Item name={[at, 'role']} label={say('part')}><Select options={roles} /></Form.Item>
        <Form.Item label=" "><Button onClick={onRemove} aria-label={say('removeOf', { name: agency })}>{say('remove')}</Button></Form.Item>
      </div>
      <Form.Item name={[at, 'requirement']} label={say('requirement')}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} placeholder={say('measureWords')} /></Form.Item>
      <div className={styles.two}>
        <Form.Item name={[at, 'deliverable']} label={say('deliverable')}><Input maxLength={500} /></Form.Item>
        <Form.Item name={[at, 'deliverableType']} label={say('deliverableType')}><Select options={types} /></Form.Item>
      </div>
      <div className={styles.four}>
        <Form.Item name={[at, 'reporting']} label={say('reporting')}><Select options={rhythms} /></Form.Item>
        {CLOCKS.filter((kind) => kind !== 'LEAD_REVIEW' || role === 'LEAD').map((kind) => (
          <Form.Item key={kind} name={[at, 'days', kind]} label={say('clockDays', { clock: clockOf(kind) })}><InputNumber min={1} max={250} precision={0} placeholder={say('byDefault')} /></Form.Item>
        ))}
      </div>
    </fieldset>
  );
}
