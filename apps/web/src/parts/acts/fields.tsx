import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, InputNumber, Radio, Select, type FormRule as Rule } from 'antd';
import type { ReactNode } from 'react';
import { answer, api } from '../../api/client';
import { agenciesQuery, evidenceQuery, meQuery } from '../../api/queries';
import { END_KIND, GRADE, LEAD_OPINION, REASON_CLASS, SPOT_OUTCOME } from '../../words/enums';
import { NAMED_REASON, PAPER_LEVEL } from '../../words/papers';
import type { Both } from '../../words/language';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { useAgencyName } from '../agencies';
import { DayField } from '../day/DayField';
import { WorkingDay } from '../day/WorkingDay';
import { LongInput, useNoLonger } from '../LongInput';
import { TaskChoice } from '../TaskChoice';
import styles from './acts.module.css';
import { EvidenceList } from './EvidenceList';
import { JointFields } from './JointFields';
import type { ACTS } from './words';
import { ACTS as WORDS } from './words';

export type FieldName = Exclude<keyof typeof ACTS, 'reasonOptional' | 'agencyOptional' | 'evidenceType' | 'evidenceTitle' | 'evidenceReference' | 'evidenceFile' | 'evidenceThere' | 'noEvidence' | 'addEvidence' | 'removeEvidence' | 'jointRule' | 'jointAgencies' | 'jointN' | 'jointDays' | 'needed' | 'submit' | 'stale' | 'staleDetail' | 'gone' | 'past' | 'blocked' | 'done' | 'notAfter' | 'noneLeft'>;

/** What a field has to know of the object it is about. */
export interface FieldContext {
  agencyCode: string;
  planId: string;
  taskId: string;
  deliverableType: string;
  /** The last day that a new date may be, where something binds it. */
  newDueLimit?: string;
  /** Of a measure: its finished tasks, which may be named to come back. */
  finished?: readonly { value: string; label: string }[];
}

/** How much each takes. */
const LENGTH = {
  reason: 4_000, statement: 10_000, reasonText: 4_000, progress: 10_000, requirement: 4_000, text: 4_000, note: 1_000, reply: 10_000,
} as const satisfies Partial<Record<FieldName, number>>;
const lengthOf = (name: FieldName): number | undefined => (LENGTH as Partial<Record<FieldName, number>>)[name];

/** How each field is filled in; the screens' tables of acts name them. */
export const FIELDS: Readonly<Record<FieldName, (context: FieldContext) => ReactNode>> = {
  reason: () => <LongText max={LENGTH.reason} />,
  statement: () => <LongText max={LENGTH.statement} rows={5} />,
  reasonText: () => <LongText max={LENGTH.reasonText} />,
  progress: () => <LongText max={LENGTH.progress} rows={5} />,
  requirement: () => <LongText max={LENGTH.requirement} />,
  joint: () => <JointFields />,
  text: () => <LongText max={LENGTH.text} rows={4} />,
  note: () => <LongText max={LENGTH.note} />,
  reply: () => <LongText max={LENGTH.reply} rows={5} />,
  level: () => <Level />,
  named: () => <NamedSelect names={NAMED_REASON} />,
  basis: () => <Input maxLength={500} />,
  newDue: ({ newDueLimit }) => <WorkingDay max={newDueLimit} />,
  requestedDue: () => <DayField />,
  reviewOn: () => <DayField />,
  effectiveOn: () => <DayField />,
  grade: () => <Choice names={GRADE} />,
  endKind: () => <Choice names={END_KIND} />,
  outcome: () => <Choice names={SPOT_OUTCOME} />,
  missing: () => <Points />,
  failedEvidence: ({ taskId }) => <FailedEvidence taskId={taskId} />,
  taskIds: ({ finished = [] }) => <Finished finished={finished} />,
  size: () => <InputNumber min={1} max={200} precision={0} />,
  dueOn: () => <DayField />,
  opinion: () => <Choice names={LEAD_OPINION} />,
  reasonClass: () => <NamedSelect names={REASON_CLASS} />,
  handlerId: ({ agencyCode }) => <Handler agencyCode={agencyCode} />,
  unitId: ({ agencyCode }) => <Unit agencyCode={agencyCode} />,
  agencyCode: () => <Agency />,
  onTaskId: ({ planId, taskId }) => <TaskChoice planId={planId} except={taskId} />,
  evidence: ({ deliverableType, taskId }) => <EvidenceList deliverableType={deliverableType} taskId={taskId} />,
};

/** What antd's form hands to whatever stands in one of its items. */
interface Given<Value = string> {
  id?: string;
  value?: Value;
  onChange?: (value: Value | undefined) => void;
}

function LongText({ max, rows = 3, ...given }: { max: number; rows?: number }) {
  return <LongInput {...given} max={max} rows={rows} />;
}

function Choice({ names, ...given }: { names: Readonly<Record<string, Both>> }) {
  const language = useLanguage();
  return <Radio.Group {...given} options={Object.entries(names).map(([value, both]) => ({ value, label: both[language] }))} />;
}

function NamedSelect({ names, ...given }: Given & { names: Readonly<Record<string, Both>> }) {
  const language = useLanguage();
  return <Select {...given} options={Object.entries(names).map(([value, both]) => ({ value, label: both[language] }))} />;
}

/** Levels of papers that a signature issues; which of them is next, the API says. */
function Level(given: Given<number>) {
  const language = useLanguage();
  return <Select {...given} options={([2, 3, 4, 5] as const).map((value) => ({ value, label: PAPER_LEVEL[value][language] }))} />;
}

function Handler({ agencyCode, ...given }: Given & { agencyCode: string }) {
  const { data, isPending } = useQuery({
    queryKey: ['agency', agencyCode, 'handlers'], staleTime: 60_000,
    queryFn: () => answer(api.GET('/api/v1/agencies/{code}/people', { params: { path: { code: agencyCode }, query: { role: 'HANDLER' } } })),
  });
  return <Select {...given} loading={isPending} showSearch={{ optionFilterProp: 'label' }} options={data?.map(({ personId, name, title, unitName }) => ({ value: personId, label: [name, title, unitName].filter(Boolean).join(' · ') }))} />;
}

/** Short texts, each ended by the return key. */
function Points(given: Given<string[]>) {
  return <Select {...given} mode="tags" open={false} suffixIcon={null} tokenSeparators={['\n']} maxCount={50} />;
}

function FailedEvidence({ taskId, ...given }: Given<string[]> & { taskId: string }) {
  const say = useWords(WORDS);
  const { data, isPending } = useQuery(evidenceQuery(taskId));
  const options = data?.items.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ id, title, reference }) => ({ value: id, label: title === reference ? title : `${title} (${reference})` }));
  return <Select {...given} mode="multiple" allowClear loading={isPending} showSearch={{ optionFilterProp: 'label' }} notFoundContent={say('noEvidence')} options={options} />;
}

/** A group of boxes says for itself what it is: what the form would tell it of being required, no group may bear. */
function Finished({ finished, id, value, onChange }: Given<string[]> & { finished: NonNullable<FieldContext['finished']> }) {
  const say = useWords(WORDS);
  return <div id={id} role="group" aria-label={say('taskIds')}><Checkbox.Group className={styles.column} value={value} onChange={onChange} options={[...finished]} /></div>;
}

function Unit({ agencyCode, ...given }: Given & { agencyCode: string }) {
  const { data, isPending } = useQuery({
    queryKey: ['agency', agencyCode, 'units'], staleTime: 60_000,
    queryFn: () => answer(api.GET('/api/v1/agencies/{code}/units', { params: { path: { code: agencyCode } } })),
  });
  return <Select {...given} allowClear loading={isPending} options={data?.map(({ id, name }) => ({ value: id, label: name }))} />;
}

export function Agency(given: Given) {
  const { data } = useQuery(agenciesQuery);
  const nameOf = useAgencyName();
  const options = [...(data?.values() ?? [])].filter(({ assignable }) => assignable).map(({ code }) => ({ value: code, label: `${nameOf(code)} ${code}` }));
  return <Select {...given} allowClear showSearch={{ optionFilterProp: 'label' }} options={options} />;
}

/** Neither a number nor a list is a blank text: a rule for text would refuse them. */
const NO_TEXT: readonly FieldName[] = ['level', 'size', 'taskIds'];

/** How these are called where they may stay empty. */
const OPTIONAL: Partial<Record<FieldName, keyof typeof WORDS & string>> = { reason: 'reasonOptional', agencyCode: 'agencyOptional' };

/** One field of an act's form, with its label and whether it has to be filled in. */
export function Field({ name, required, context }: { name: FieldName; required: boolean; context: FieldContext }) {
  const say = useWords(WORDS);
  const noLonger = useNoLonger();
  const label = say(required ? name : OPTIONAL[name] ?? name);
  // These two are several items in one.
  if (name === 'evidence' || name === 'joint') return FIELDS[name](context);
  const max = lengthOf(name);
  const rules: Rule[] = [
    ...(required ? [{ required: true, ...(NO_TEXT.includes(name) ? {} : { whitespace: true }), message: say('needed') }] : []), ...(max === undefined ? [] : [noLonger(max)]),
  ];
  const limit = name === 'newDue' ? context.newDueLimit : undefined;
  if (limit !== undefined) rules.push({ validator: (_, date) => (typeof date === 'string' && date > limit ? Promise.reject(new Error(say('notAfter', { date: limit }))) : Promise.resolve()) });
  return <Form.Item name={name} label={label} rules={rules} extra={limit === undefined ? undefined : <Limit date={limit} />}>{FIELDS[name](context)}</Form.Item>;
}

/** What binds the new date, in words; once that has passed, there is none to give. */
function Limit({ date }: { date: string }) {
  const say = useWords(WORDS);
  const { data: me } = useQuery(meQuery);
  return <>{say(me !== undefined && date < me.today ? 'noneLeft' : 'notAfter', { date })}</>;
}
