import { memo, useEffect, useMemo, useRef } from 'react';
import { useWords } from '../../words/words';
import styles from './documents.module.css';
import { linesOf, marksOn, piecesOf, selectedIn, type Line, type Mark } from './spans';
import { DESK } from './words';

const NONE: readonly Mark[] = [];

interface TextProps {
  text: string;
  marks: readonly Mark[];
  /** Where to look: another object goes there anew. */
  goTo: { start: number } | null;
  onSelect?: (span: { start: number; end: number }) => void;
}

/** The document's own words; what was read of them lights up in their place. */
export function DocumentText({ text, marks, goTo, onSelect }: TextProps) {
  const say = useWords(DESK);
  const article = useRef<HTMLElement>(null);
  const lines = useMemo(() => linesOf(text), [text]);
  useEffect(() => {
    if (goTo === null || article.current === null) return;
    const pieces = [...article.current.querySelectorAll<HTMLElement>('mark')];
    (pieces.find(({ dataset }) => Number(dataset['at']) === goTo.start) ?? pieces[0])?.scrollIntoView({ block: 'center' });
  }, [goTo]);
  useEffect(() => {
    const look = (): void => {
      const span = article.current === null ? null : selectedIn(article.current);
      if (span !== null) onSelect?.(span);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [onSelect]);
  return (
    <article ref={article} className={styles.text} lang="zh-CN" tabIndex={0} aria-label={say('text')}>
      {lines.map((line) => {
        const here = marksOn(line, marks);
        return <Paragraph key={line.start} line={line} marks={here.length === 0 ? NONE : here} />;
      })}
    </article>
  );
}

/** Lines without marks stay as they are when marks change: a document may have thousands. */
const Paragraph = memo(function Paragraph({ line, marks }: { line: Line; marks: readonly Mark[] }) {
  return (
    <p>
      {piecesOf(line, marks).map(({ start, text, tones }) => (tones.length === 0
        ? <span key={start} data-at={start}>{text}</span>
        : <mark key={start} data-at={start} className={tones.map((tone) => styles[tone]).join(' ')}>{text}</mark>))}
    </p>
  );
});
