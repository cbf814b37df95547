import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { codeOf } from '../../api/problem';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { DueDate } from '../../parts/times';
import { WorkingDay } from '../../parts/day/WorkingDay';
import { TASK_ROLE } from '../../words/enums';
import { useNames, useWords } from '../../words/words';
import styles from './plans.module.css';
import { refreshPlan, type Item, type Plan } from './queries';
import { PLAN } from './words';

/** Dates not saved yet, in the order in which they hold: of the whole plan, of a measure, of one task. */
interface Dates {
  all?: string;
  measures: Readonly<Record<string, string>>;
  items: Readonly<Record<string, string>>;
}
const NOTHING: Dates = { measures: {}, items: {} };

/** The tasks measure by measure; on a draft the office sets the date of all, of a measure, of one. */
export function Items({ plan }: { plan: Plan }) {
  const say = useWords(PLAN);
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const [dates, setDates] = useState<Dates>(NOTHING);
  const mayDate = plan.allowedActions.some(({ act }) => act === 'setDates');
  const settings = [
    ...(dates.all === undefined ? [] : [{ dueOn: dates.all }]),
    ...Object.entries(dates.measures).map(([measureRef, dueOn]) => ({ measureRef, dueOn })),
    ...Object.entries(dates.items).map(([itemId, dueOn]) => ({ itemId, dueOn })),
  ];
  const saving = useMutation({
    mutationFn: () => {
      const body = { dates: settings };
      const header = { 'If-Match': `"${plan.version}"`, 'Idempotency-Key': keyOf([plan.version, body]) };
      return answer(api.PATCH('/api/v1/plans/{id}/dates', { params: { path: { id: plan.id }, header }, body }));
    },
    onSuccess: async ({ provisional }) => {
      setDates(NOTHING);
      void message.success(say('saved', { n: provisional }));
      await refreshPlan(plan.id);
    },
    onError: (error) => (codeOf(error) === 'stale_version' ? refreshPlan(plan.id) : undefined),
  });
  const refs = [...new Set(plan.items.map(({ measureRef }) => measureRef))];
  const effective = (item: Item): string | undefined => dates.items[item.id] ?? dates.measures[item.measureRef] ?? dates.all ?? item.dueOn ?? undefined;
  return (
    <Card title={say('items')}>
      {mayDate && (
        <div className={styles.bar}>
          <span className={styles.row}>{say('all')} <WorkingDay label={say('all')} value={dates.all} onChange={(all) => setDates({ ...dates, all })} /></span>
          <Button type="primary" disabled={settings.length === 0} loading={saving.isPending} onClick={() => saving.mutate()}>{say('save')}</Button>
        </div>
      )}
      <ProblemNote error={saving.error} />
      {refs.map((ref) => (
        <MeasureItems key={ref} refName={ref} items={plan.items.filter(({ measureRef }) => measureRef === ref)} dueOf={effective} mayDate={mayDate}
          onMeasure={(due) => setDates({ ...dates, measures: withDate(dates.measures, ref, due) })} onItem={(id, due) => setDates({ ...dates, items: withDate(dates.items, id, due) })} />
      ))}
    </Card>
  );
}

function withDate(dates: Readonly<Record<string, string>>, key: string, due: string | undefined): Record<string, string> {
  const { [key]: _before, ...rest } = dates;
  return due === undefined ? rest : { ...rest, [key]: due };
}

interface MeasureItemsProps {
  refName: string;
  items: readonly Item[];
  dueOf: (item: Item) => string | undefined;
  mayDate: boolean;
  onMeasure: (due: string | undefined) => void;
  onItem: (id: string, due: string | undefined) => void;
}

function MeasureItems({ refName, items, dueOf, mayDate, onMeasure, onItem }: MeasureItemsProps) {
  const say = useWords(PLAN);
  const agencyOf = useAgencyName();
  const roleOf = useNames(TASK_ROLE);
  const [open, setOpen] = useState(false);
  const dues = [...new Set(items.map(dueOf))];
  const title = items[0]?.title ?? '';
  return (
    <details className={styles.measure} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <b>{title.startsWith(refName) ? title : `${refName} ${title}`}</b>
        <span className={styles.soft}>{say('count', { n: items.length })}</span>
        <span>{dues.length > 1 ? say('several') : <DueDate due={dues[0] ?? null} provisional={items.every(({ provisional }) => provisional)} />}</span>
      </summary>
      {open && items[0] !== undefined && <p><Link to={`/measures/${items[0].measureId}`}>{say('toMeasure', { ref: refName })}</Link></p>}
      {/* Hundreds of rows with their fields are made only where somebody looks. */}
      {open && mayDate && <p className={styles.row}>{say('ofMeasure', { ref: refName })} <WorkingDay label={say('ofMeasure', { ref: refName })} value={dues.length === 1 ? dues[0] : undefined} onChange={onMeasure} /></p>}
      {open && (
        <Rows rows={items} keyOf={({ id }) => id} columns={[
          { title: say('agency'), render: ({ agencyCode, role }) => <>{agencyOf(agencyCode)}<div className={styles.soft}>{roleOf(role)}</div></> },
          { title: say('what'), from: 'md', render: ({ requirement }) => requirement },
          { title: say('result'), from: 'lg', render: ({ deliverable }) => deliverable },
          { title: say('due'), render: (item) => (mayDate
            ? <WorkingDay label={say('ofItem', { ref: refName, agency: agencyOf(item.agencyCode) })} value={dueOf(item)} onChange={(due) => onItem(item.id, due)} />
            : item.dueOn === null && item.type === 'continuing' ? say('continuing') : <DueDate due={item.dueOn} provisional={item.provisional} />) },
        ]} />
      )}
    </details>
  );
}
