import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { queryClient } from '../../api/queries';
import type { components } from '../../generated/schema';
import { Card } from '../../parts/Card';
import { FormDialog } from '../../parts/FormDialog';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { Instant } from '../../parts/times';
import { Tone } from '../../parts/Tone';
import { useLanguage } from '../../words/language';
import { useMarks } from '../../words/marks';
import { useWords } from '../../words/words';
import styles from './rosters.module.css';
import { LEAD_RULES } from './words';

type Rule = components['schemas']['LeadRuleDto'];

/** The rules by which a lead is proposed where the document names none: each with its source, switched for a reason (A4). */
export function LeadRules({ maySwitch }: { maySwitch: boolean }) {
  const say = useWords(LEAD_RULES);
  const { data, error, refetch } = useQuery({ queryKey: ['lead-rules'], queryFn: () => answer(api.GET('/api/v1/lead-rules')) });
  const [key, choose] = useState<string | null>(null);
  const chosen = data?.find((rule) => rule.key === key);
  return (
    <Card title={say('title')}>
      <p className={parts.soft}>{say('lead')}</p>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data === undefined && error === null && <Skeleton active />}
      {data?.map((rule) => <One key={rule.key} rule={rule} onSwitch={maySwitch ? () => choose(rule.key) : undefined} />)}
      {chosen !== undefined && <Switch rule={chosen} onClose={() => choose(null)} />}
    </Card>
  );
}

function One({ rule: { enabled, scope, sourceZh, sourceEn, switchedAt, switchedByName, switchReason }, onSwitch }: { rule: Rule; onSwitch: (() => void) | undefined }) {
  const say = useWords(LEAD_RULES);
  const { comma } = useMarks();
  const language = useLanguage();
  return (
    <div className={styles.roster}>
      <div className={styles.rule}>
        <Tone tone={enabled ? 'green' : 'grey'}>{say(enabled ? 'on' : 'off')}</Tone> <span className={parts.soft}>{scope === 'all' ? say('all') : say('of', { scope })}</span>
        {onSwitch !== undefined && <Button size="small" onClick={onSwitch}>{say(enabled ? 'switchOff' : 'switchOn')}</Button>}
      </div>
      <p>{language === 'zh' ? sourceZh : sourceEn}</p>
      <p className={parts.soft}>{switchedAt === null ? say('shipped') : <>{say(enabled ? 'wasOn' : 'wasOff', { name: switchedByName ?? '' })} <Instant at={switchedAt} />{comma}{say('why', { reason: switchReason ?? '' })}</>}</p>
    </div>
  );
}

/** Why it is switched; where another was faster, the rule is shown as it is now. */
function Switch({ rule: { key, enabled, version }, onClose }: { rule: Rule; onClose: () => void }) {
  const say = useWords(LEAD_RULES);
  const act = enabled ? 'switchOff' : 'switchOn';
  return (
    <FormDialog<{ reason: string }> title={say(act)} ok={say(act)} done={say('done')} refresh={() => queryClient.invalidateQueries({ queryKey: ['lead-rules'] })} onClose={onClose} send={({ reason }, keyOf) => {
      const body = { enabled: !enabled, reason };
      return answer(api.PATCH('/api/v1/lead-rules/{key}', { params: { path: { key }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOf([version, body]) } }, body }));
    }}>
      <p>{say(`${act}What`)}</p>
      <Form.Item name="reason" label={say('reason')} rules={[{ required: true, whitespace: true, message: say('needed') }]}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} /></Form.Item>
    </FormDialog>
  );
}
