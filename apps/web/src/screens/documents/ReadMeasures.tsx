import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useAgencyName } from '../../parts/agencies';
import { Tone } from '../../parts/Tone';
import { MEASURE_TYPE } from '../../words/enums';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import type { Look } from './Desk';
import styles from './documents.module.css';
import { MeasureLink } from './MeasureLink';
import { measuresQuery, type ReadMeasure, type Reading } from './queries';
import type { Mark } from './spans';
import { DEADLINE_KIND, DESK, MODE } from './words';

const Correct = lazy(() => import('./Correct'));

interface ReadMeasuresProps {
  id: string;
  reading: Reading;
  text: string;
  selected: { start: number; end: number } | null;
  onLook: (look: Look) => void;
  mayCorrect: boolean;
}

/** Everything that was read of a measure, in its place in the text. */
function marksOf({ body, responsibilities, deadlines }: ReadMeasure): Mark[] {
  return [
    { ...body, tone: 'body' as const },
    ...responsibilities.map(({ start, end }) => ({ start, end, tone: 'responsibility' as const })),
    ...deadlines.map(({ start, end }) => ({ start, end, tone: 'deadline' as const })),
  ];
}

/** The measures as read; the chosen one is lit up in the text and shown whole. */
export function ReadMeasures({ id, reading, text, selected, onLook, mayCorrect }: ReadMeasuresProps) {
  const say = useWords(DESK);
  const [chosen, setChosen] = useState<string | null>(null);
  // Once the reading is confirmed each of them is kept by itself, under its number.
  const { data: kept } = useQuery({ ...measuresQuery(id), enabled: reading.confirmedAt !== null });
  const rows = new Map(kept?.map((one) => [one.ref, one.id]));
  const [correcting, setCorrecting] = useState(false);
  const choose = (measure: ReadMeasure): void => {
    setChosen(measure.id);
    if (measure.id !== chosen) setCorrecting(false);
    onLook({ start: measure.body.start, marks: marksOf(measure) });
  };
  return (
    <ul className={styles.list}>
      {reading.reading.measures.map((measure) => {
        const open = measure.id === chosen;
        return (
          <li key={measure.id} className={`${styles.measure} ${open ? styles.chosen : ''}`}>
            <button type="button" className={styles.pick} aria-expanded={open} onClick={() => choose(measure)}><b>{measure.id}</b><span>{measure.title}</span></button>
            {open && <Whole measure={measure} />}
            {open && rows.has(measure.id) && <MeasureLink id={rows.get(measure.id) ?? ''} />}
            {open && mayCorrect && !correcting && <p className={styles.form}><Button onClick={() => setCorrecting(true)}>{say('correct')}</Button></p>}
            {open && correcting && <Suspense><Correct id={id} reading={reading} text={text} selected={selected} measure={measure} onClose={() => setCorrecting(false)} /></Suspense>}
          </li>
        );
      })}
    </ul>
  );
}

function Whole({ measure }: { measure: ReadMeasure }) {
  const say = useWords(DESK);
  const { aside } = useMarks();
  const agencyOf = useAgencyName();
  const modeOf = useNames(MODE);
  const typeOf = useNames(MEASURE_TYPE);
  const kindOf = useNames(DEADLINE_KIND);
  return (
    <dl className={styles.read}>
      {measure.type !== undefined && <><dt>{say('type')}</dt><dd>{typeOf(measure.type)}</dd></>}
      <dt>{say('responsible')}</dt>
      {measure.responsibilities.length === 0 && <dd>{say('none')}</dd>}
      {measure.responsibilities.map(({ start, raw, mode, openEnded, parties, lead }) => (
        <dd key={start}>
          <div>{raw}</div>
          <Tone tone="blue">{modeOf(mode)}</Tone>{openEnded && <Tone tone="gold">{say('openEnded')}</Tone>}
          {parties.map(({ raw: printed, code, doubtful }, i) => (
            <Tone key={i} tone={code === null || doubtful ? 'red' : 'grey'}>
              {code === null ? printed + aside(say('noCode')) : agencyOf(code)}{code !== null && lead.includes(code) ? ` ★${say('leads')}` : ''}
            </Tone>
          ))}
        </dd>
      ))}
      <dt>{say('deadlines')}</dt>
      {measure.deadlines.length === 0 && <dd>{say('none')}</dd>}
      {measure.deadlines.map(({ start, raw, kind, due }) => <dd key={start}>{raw} <Tone tone="green">{kindOf(kind)}</Tone> {due}</dd>)}
    </dl>
  );
}
