import { Button, Input } from 'antd';
import { useState } from 'react';
import { useWords } from '../../words/words';
import styles from './documents.module.css';
import { DESK } from './words';

interface WordsInputProps {
  text: string;
  /** What is selected in the text now. */
  selected: { start: number; end: number } | null;
  id?: string;
  value?: { start: number; end: number };
  onChange?: (value: { start: number; end: number } | undefined) => void;
}

/** A place in the text: what is selected there, or its words typed as they stand, where they stand only once. */
export function WordsInput({ text, selected, id, value, onChange }: WordsInputProps) {
  const say = useWords(DESK);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === undefined ? '' : text.slice(value.start, value.end));
  const first = shown === '' ? -1 : text.indexOf(shown);
  const fault = typed === null || typed === '' ? null : first < 0 ? say('notThere') : text.indexOf(typed, first + 1) >= 0 ? say('manyTimes') : null;
  const type = (words: string): void => {
    setTyped(words);
    const at = words === '' ? -1 : text.indexOf(words);
    onChange?.(at < 0 || text.indexOf(words, at + 1) >= 0 ? undefined : { start: at, end: at + words.length });
  };
  const take = (): void => {
    if (selected === null) return;
    setTyped(null);
    onChange?.(selected);
  };
  return (
    <>
      <div className={styles.words}>
        <Input.TextArea id={id} autoSize={{ minRows: 1, maxRows: 4 }} value={shown} status={fault === null ? '' : 'error'} onChange={({ target }) => type(target.value)} />
        <Button disabled={selected === null} onMouseDown={(event) => event.preventDefault()} onClick={take}>{say('take')}</Button>
      </div>
      <div className={styles.soft}>{fault ?? say('wordsHow')}</div>
    </>
  );
}
