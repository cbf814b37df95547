import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import type { components } from '../../generated/schema';
import { Card } from '../../parts/Card';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { SwitchForm } from '../../parts/rules/SwitchForm';
import { RULES } from '../../parts/rules/words';
import { PAPER_REASON } from '../../words/papers';
import { useNames, useWords } from '../../words/words';
import { policyQuery, type Preview, type Trigger, type Version } from './queries';
import { usePolicyWords } from './sentences';
import { POLICY } from './words';

type Order = components['schemas']['SwitchPolicyDto'];

/** What a switch does to what runs, and what this version says otherwise than the one in force; then the director puts it in force. */
export default function PutInForce({ version: { key, version, body: policy }, onDone }: { version: Version; onDone: () => void }) {
  const rule = useWords(RULES);
  const keyOf = useOnceKey();
  const path = { key, version };
  const { data: preview, error } = useQuery({
    queryKey: ['escalation-policies', key, version, 'preview'], staleTime: 0,
    queryFn: () => answer(api.POST('/api/v1/escalation-policies/{key}/versions/{version}/preview', { params: { path }, body: {} })),
  });
  const { data: former, error: unread } = useQuery(policyQuery(preview?.now.key ?? '', preview?.now.version ?? 0));
  return (
    <Card title={rule('putInForce')}>
      <ProblemNote error={error ?? unread} />
      {former === undefined && error === null && unread === null && <Skeleton active />}
      {preview !== undefined && former !== undefined && <><Differences former={former} policy={policy} /><Running preview={preview} triggers={[...policy.triggers, ...former.body.triggers]} /></>}
      <SwitchForm<Order> needs="escalation.switch" changes="escalation-policies" onDone={onDone}
        send={(body) => answer(api.POST('/api/v1/escalation-policies/{key}/versions/{version}/switch', { params: { path, header: { 'Idempotency-Key': keyOf([version, body]) } }, body }))} />
    </Card>
  );
}

/** Both versions in words, where their words differ. */
function Differences({ former, policy }: { former: Version; policy: Version['body'] }) {
  const say = useWords(POLICY);
  const rule = useWords(RULES);
  const { lines } = usePolicyWords();
  const now = lines(former.body);
  const then = lines(policy);
  const rows = [...then, ...now.filter(({ key }) => !then.some((line) => line.key === key))]
    .map(({ key, title }) => ({ key, title, now: now.find((line) => line.key === key)?.text ?? say('absent'), then: then.find((line) => line.key === key)?.text ?? say('absent') }))
    .filter((row) => row.now !== row.then);
  if (rows.length === 0) return <p>{say('same')}</p>;
  return (
    <Rows rows={rows} keyOf={({ key }) => key} columns={[
      { title: say('differs'), render: ({ title }) => title },
      { title: rule('now'), className: parts.words, render: (row) => row.now },
      { title: rule('then'), className: parts.words, render: (row) => row.then },
    ]} />
  );
}

/** What runs, counted under both. */
function Running({ preview: { asOf, openPapers, triggers: counted, countedTo }, triggers }: { preview: Preview; triggers: readonly Trigger[] }) {
  const say = useWords(POLICY);
  const rule = useWords(RULES);
  const reasonOf = useNames(PAPER_REASON);
  const { expected } = usePolicyWords();
  const shouldOf = (id: string): string => triggers.filter((trigger) => trigger.id === id).slice(0, 1).map(expected).join('');
  const countOf = (count: number | null): string => (count === null ? say('none') : count >= countedTo ? say('atLeast', { n: countedTo }) : String(count));
  return (
    <>
      <p>{say('previewLead', { date: asOf })}</p>
      <Rows rows={counted} keyOf={({ id }) => id} columns={[
        { title: say('reasonOf'), render: ({ id, reason }) => <>{reasonOf(reason)}<div className={parts.soft}>{say('should', { what: shouldOf(id) })}</div></> },
        { title: say('counted'), from: 'sm', render: ({ by }) => say(by === 'LADDER' ? 'countClocks' : 'countPapers') },
        { title: rule('now'), render: ({ now }) => countOf(now) },
        { title: rule('then'), render: ({ then }) => countOf(then) },
      ]} />
      <p>{say('openPapers', { n: openPapers })}</p>
    </>
  );
}
