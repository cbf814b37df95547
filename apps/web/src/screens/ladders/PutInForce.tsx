import { useQuery } from '@tanstack/react-query';
import { Form, Radio, Skeleton } from 'antd';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import type { components } from '../../generated/schema';
import { Card } from '../../parts/Card';
import { ProblemNote } from '../../parts/ProblemNote';
import { SwitchForm } from '../../parts/rules/SwitchForm';
import { RULES } from '../../parts/rules/words';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { Counts } from './Counts';
import type { Version } from './queries';
import { LADDERS, RUNNING } from './words';

type Order = components['schemas']['SwitchLadderDto'];

/** What the next weeks bring under the version in force and under this one; then the director puts it in force. */
export default function PutInForce({ version: { key, version }, onDone }: { version: Version; onDone: () => void }) {
  const say = useWords(LADDERS);
  const rule = useWords(RULES);
  const language = useLanguage();
  const keyOf = useOnceKey();
  const path = { key, version };
  const { data: preview, error } = useQuery({
    queryKey: ['ladders', key, version, 'preview'], staleTime: 0,
    queryFn: () => answer(api.POST('/api/v1/ladders/{key}/versions/{version}/preview', { params: { path }, body: {} })),
  });
  return (
    <Card title={rule('putInForce')}>
      <ProblemNote error={error} />
      {preview === undefined && error === null && <Skeleton active />}
      {preview !== undefined && <>
        <p>{say('preview', { from: preview.from, to: preview.to })}</p>
        <Counts left={{ title: rule('now'), counts: preview.now.byLevel }} right={{ title: rule('then'), counts: preview.then.byLevel }} />
      </>}
      <SwitchForm<Order> needs="ladder.switch" initial={{ running: 'KEEP' }} changes="ladders" onDone={onDone}
        send={(body) => answer(api.POST('/api/v1/ladders/{key}/versions/{version}/switch', { params: { path, header: { 'Idempotency-Key': keyOf([version, body]) } }, body }))}>
        <Form.Item name="running" label={say('runningDates')}><Radio.Group vertical options={Object.entries(RUNNING).map(([value, both]) => ({ value, label: both[language] }))} /></Form.Item>
      </SwitchForm>
    </Card>
  );
}
