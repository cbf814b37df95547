import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { ProblemNote } from '../../parts/ProblemNote';
import { Tone } from '../../parts/Tone';
import { useLanguage } from '../../words/language';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import type { Look } from './Desk';
import styles from './documents.module.css';
import { readingIs, type Doubt, type Reading } from './queries';
import { DESK, SEVERITY } from './words';

const RANK: Readonly<Record<Doubt['severity'], number>> = { error: 0, warn: 1, info: 2 };
const TONE = { error: 'red', warn: 'gold', info: 'grey' } as const;

interface DoubtsProps {
  id: string;
  reading: Reading;
  onLook: (look: Look) => void;
  mayClear: boolean;
}

/** What a person has to look at, the gravest first, each with its place; cleared with what was found, one by one or several at once. */
export function Doubts({ id, reading, onLook, mayClear }: DoubtsProps) {
  const say = useWords(DESK);
  const { comma } = useMarks();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [note, setNote] = useState('');
  const keyOf = useOnceKey();
  const open = new Set(reading.openDoubts.map(({ index }) => index));
  const notes = new Map(reading.clearedDoubts.map(({ index, note: found }) => [index, found]));
  const doubts = reading.reading.doubts.map((doubt, index) => ({ ...doubt, index })).sort((a, b) => Number(open.has(b.index)) - Number(open.has(a.index)) || RANK[a.severity] - RANK[b.severity] || a.start - b.start);
  const picked = [...chosen].filter((index) => open.has(index));
  const clearing = useMutation({
    mutationFn: () => {
      const body = { doubts: picked.map((index) => ({ index, note })) };
      return answer(api.POST('/api/v1/documents/{id}/doubts/clearance', { params: { path: { id }, header: { 'Idempotency-Key': keyOf(body) } }, body }));
    },
    onSuccess: (next) => {
      readingIs(id, next);
      setChosen(new Set());
      setNote('');
    },
  });
  const toggle = (index: number): void => setChosen((before) => {
    const next = new Set(before);
    if (!next.delete(index)) next.add(index);
    return next;
  });
  return (
    <>
      {open.size === 0 && <p className={styles.soft}>{say('noDoubts')}{notes.size > 0 && `${comma}${say('cleared', { n: notes.size })}`}</p>}
      {mayClear && open.size > 0 && (
        <div className={styles.clear}>
          <ProblemNote error={clearing.error} />
          <Input.TextArea aria-label={say('note')} placeholder={say('note')} autoSize={{ minRows: 1, maxRows: 5 }} maxLength={2_000} value={note} onChange={({ target }) => setNote(target.value)} />
          <div className={styles.row}>
            <Button type="primary" disabled={picked.length === 0 || note.trim() === ''} loading={clearing.isPending} onClick={() => clearing.mutate()}>{say('clear', { n: picked.length })}</Button>
            <Checkbox checked={picked.length === open.size} onChange={({ target }) => setChosen(target.checked ? open : new Set())}>{say('chooseAll', { n: open.size })}</Checkbox>
          </div>
        </div>
      )}
      <ul className={styles.list}>
        {doubts.map((doubt) => (
          <One key={doubt.index} doubt={doubt} note={notes.get(doubt.index)} checked={open.has(doubt.index) && mayClear ? chosen.has(doubt.index) : null}
            onToggle={() => toggle(doubt.index)} onJump={() => onLook({ start: doubt.start, marks: [{ start: doubt.start, end: doubt.end, tone: 'doubt' }] })} />
        ))}
      </ul>
    </>
  );
}

/** `checked` null: it is cleared, or not this person's to clear. */
function One({ doubt, note, checked, onToggle, onJump }: { doubt: Doubt; note: string | undefined; checked: boolean | null; onToggle: () => void; onJump: () => void }) {
  const say = useWords(DESK);
  const { colon } = useMarks();
  const language = useLanguage();
  const severityOf = useNames(SEVERITY);
  const words = doubt.message[language];
  return (
    <li className={styles.doubt}>
      {checked === null ? <span /> : <Checkbox checked={checked} onChange={onToggle} aria-label={say('choose', { what: words })} />}
      <div>
        <Tone tone={TONE[doubt.severity]}>{severityOf(doubt.severity)}</Tone><b>{doubt.measure ?? say('document')}</b>
        <p>{words}</p>
        {note !== undefined && <p className={styles.soft}>✓ {note}</p>}
      </div>
      <Button size="small" aria-label={`${say('jump')}${colon}${words}`} onClick={onJump}>{say('jump')}</Button>
    </li>
  );
}
