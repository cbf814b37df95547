import { DeleteOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { agenciesQuery } from '../../api/queries';
import { useAgencyName } from '../../parts/agencies';
import { DayField } from '../../parts/day/DayField';
import type { Both } from '../../words/language';
import { MEASURE_TYPE } from '../../words/enums';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import type { FieldName, Op } from './corrections';
import styles from './documents.module.css';
import type { ReadMeasure } from './queries';
import { DEADLINE_KIND, DESK, MODE, PARTY_ROLE } from './words';
import { WordsInput } from './WordsInput';

interface CorrectionFieldProps {
  op: Op;
  field: FieldName;
  measure: ReadMeasure | null;
  text: string;
  selected: { start: number; end: number } | null;
}

/** One field of a correction's form. */
export function CorrectionField({ op, field, measure, text, selected }: CorrectionFieldProps) {
  const say = useWords(DESK);
  const language = useLanguage();
  const nameOf = useAgencyName();
  const { data: agencies } = useQuery(agenciesQuery);
  const phrase: number | undefined = Form.useWatch('responsibility');
  const phrases = measure?.responsibilities ?? [];
  const needed = [{ required: true, message: say('needed') }];
  const named = (table: Readonly<Record<string, Both>>) => <Select options={Object.entries(table).map(([value, both]) => ({ value, label: both[language] }))} />;
  const bodies = [...(agencies?.values() ?? [])].map(({ code }) => ({ value: code, label: `${nameOf(code)} ${code}` }));
  const party = (name: (string | number)[]) => (
    <>
      <Form.Item name={[...name, 'raw']} label={say('raw')} rules={needed}><Input maxLength={100} /></Form.Item>
      <Form.Item name={[...name, 'code']} label={say('agency')} rules={needed}><Select showSearch={{ optionFilterProp: 'label' }} options={bodies} /></Form.Item>
      <Form.Item name={[...name, 'role']} label={say('role')} rules={needed}>{named(PARTY_ROLE)}</Form.Item>
    </>
  );
  switch (field) {
    case 'title': return <Form.Item name="title" label={say('newTitle')}><Input maxLength={200} /></Form.Item>;
    case 'id': return <Form.Item name="id" label={say('newId')} rules={needed}><Input maxLength={40} /></Form.Item>;
    case 'type': return <Form.Item name="type" label={say('type')} rules={needed}>{named(MEASURE_TYPE)}</Form.Item>;
    case 'words': return <Form.Item name="words" label={say('words')} rules={op === 'setResponsibility' ? [] : needed}><WordsInput text={text} selected={selected} /></Form.Item>;
    case 'responsibility': {
      const options = phrases.map(({ raw }, value) => ({ value, label: raw }));
      const all = op === 'setResponsibility' ? [...options, { value: phrases.length, label: say('newPhrase') }] : options;
      return <Form.Item name="responsibility" label={say('phrase')} rules={needed}><Select options={all} /></Form.Item>;
    }
    case 'partyIndex': return <Form.Item name="partyIndex" label={say('party')} rules={needed}><Select options={phrases[phrase ?? -1]?.parties.map(({ raw }, value) => ({ value, label: raw }))} /></Form.Item>;
    case 'party': return <div className={styles.party}>{party(['party'])}</div>;
    case 'parties': return (
      <Form.List name="parties" initialValue={[{}]}>
        {(rows, { add, remove }) => (
          <fieldset>
            <legend>{say('parties')}</legend>
            {rows.map(({ key, name }) => <div key={key} className={styles.party}>{party([name])}<Button icon={<DeleteOutlined />} aria-label={say('removeParty')} onClick={() => remove(name)} /></div>)}
            <Button type="dashed" onClick={() => add({})}>{say('addParty')}</Button>
          </fieldset>
        )}
      </Form.List>
    );
    case 'lead': return <Form.Item name="lead" label={say('lead')} rules={op === 'setLead' ? needed : []}><Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={bodies} /></Form.Item>;
    case 'reason': return <Form.Item name="reason" label={say('why')} rules={needed}><Input maxLength={2_000} /></Form.Item>;
    case 'mode': return <Form.Item name="mode" label={say('mode')} rules={needed}>{named(MODE)}</Form.Item>;
    case 'openEnded': return <Form.Item name="openEnded" valuePropName="checked"><Checkbox>{say('openEnded')}</Checkbox></Form.Item>;
    case 'kind': return <Form.Item name="kind" label={say('kind')} rules={needed}>{named(DEADLINE_KIND)}</Form.Item>;
    case 'due': return <Form.Item name="due" label={say('due')}><DayField /></Form.Item>;
    case 'deadline': return <Form.Item name="deadline" label={say('deadline')} rules={needed}><Select options={measure?.deadlines.map(({ raw }, value) => ({ value, label: raw }))} /></Form.Item>;
    default: return field satisfies never;
  }
}
