import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { answer, api } from '../../api/client';
import { meQuery } from '../../api/queries';
import { Card } from '../../parts/Card';
import parts from '../../parts/parts.module.css';
import rules from '../../parts/rules/rules.module.css';
import { RULES } from '../../parts/rules/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { addDays } from '../../parts/day/dates';
import { DayField } from '../../parts/day/DayField';
import { useWords } from '../../words/words';
import { Counts } from './Counts';
import styles from './ladders.module.css';
import { unversioned, type LadderBody } from './queries';
import { LADDERS } from './words';

/** A quarter is what an office looks back on. */
const LOOK_BACK_DAYS = 90;

/** What a ladder would have sent in a span of the past, beside what was sent (G8). */
export default function Trial({ ladder }: { ladder: LadderBody }) {
  const say = useWords(LADDERS);
  const rule = useWords(RULES);
  const { data: me } = useQuery(meQuery);
  const trying = useMutation({
    mutationFn: (span: { from: string; to: string }) => answer(api.POST('/api/v1/ladders/dry-run', { body: { ladder: unversioned(ladder), ...span } })),
  });
  if (me === undefined) return null;
  const needed = [{ required: true, message: rule('needed') }];
  return (
    <Card title={say('try')}>
      <p className={parts.soft}>{say('tryLead')}</p>
      <Form<{ from: string; to: string }> layout="vertical" initialValues={{ from: addDays(me.today, -LOOK_BACK_DAYS), to: me.today }} onFinish={(span) => trying.mutate(span)}>
        <div className={rules.pair}>
          <Form.Item name="from" label={say('from')} rules={needed}><DayField /></Form.Item>
          <Form.Item name="to" label={say('to')} rules={needed}><DayField /></Form.Item>
        </div>
        <Button htmlType="submit" type="primary" loading={trying.isPending}>{say('run')}</Button>
      </Form>
      <ProblemNote error={trying.error} />
      {trying.data !== undefined && (
        <div role="status" className={styles.counts}>
          {trying.data.would.runs === 0 ? say('nothing') : <>
            {say('runs', { n: trying.data.would.runs, steps: trying.data.would.steps, off: trying.data.would.onDaysOff })}
            <Counts left={{ title: say('would'), counts: trying.data.would.byLevel }} right={{ title: say('sent'), counts: trying.data.sent }} />
          </>}
        </div>
      )}
    </Card>
  );
}
