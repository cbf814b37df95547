import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { Dialog } from '../../parts/Dialog';
import { useRested } from '../../parts/rested';
import { answer, api } from '../../api/client';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../words/words';
import { hitsOf, type Hit } from './hits';
import styles from './search.module.css';
import { SEARCH } from './words';

/** How many characters make a question. */
const SHORTEST = 2;

/** What one may see that holds these words, by kind; the keyboard is enough for all of it. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const say = useWords(SEARCH);
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const q = useRested(typed.trim());
  const { data, error } = useQuery({
    queryKey: ['search', q], enabled: q.length >= SHORTEST, placeholderData: keepPreviousData, queryFn: () => answer(api.GET('/api/v1/search', { params: { query: { q } } })),
  });
  const asked = q.length >= SHORTEST;
  const hits = data === undefined || !asked ? [] : hitsOf(data);
  const go = (hit: Hit): void => {
    onClose();
    void navigate(hit.to);
  };
  const onKey = (event: KeyboardEvent): void => {
    const hit = hits[chosen];
    if (event.key === 'Enter' && hit !== undefined) go(hit);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setChosen((now) => Math.max(0, Math.min(hits.length - 1, now + (event.key === 'ArrowDown' ? 1 : -1))));
  };
  return (
    <Dialog open title={say('search')} footer={null} width={680} onCancel={onClose} destroyOnHidden>
      <Input autoFocus role="combobox" aria-label={say('search')} aria-expanded={hits.length > 0} aria-controls="search-results" aria-activedescendant={hits.length > 0 ? `hit-${chosen}` : undefined}
        placeholder={say('placeholder')} maxLength={100} value={typed} onKeyDown={onKey} onChange={({ target }) => { setTyped(target.value); setChosen(0); }} />
      <ProblemNote error={error} />
      <ul id="search-results" role="listbox" aria-label={say('results')} className={styles.list}>
        {hits.map((hit, i) => <One key={hit.key} hit={hit} id={`hit-${i}`} chosen={i === chosen} first={hits[i - 1]?.kind !== hit.kind} onPick={() => go(hit)} onOver={() => setChosen(i)} />)}
      </ul>
      {asked && data !== undefined && hits.length === 0 && <p className={styles.soft}>{say('nothing', { q })}</p>}
      <p className={styles.soft}>{say('hint')}</p>
    </Dialog>
  );
}

interface OneProps { hit: Hit; id: string; chosen: boolean; first: boolean; onPick: () => void; onOver: () => void }

function One({ hit: { kind, title, note, snippet }, id, chosen, first, onPick, onOver }: OneProps) {
  const say = useWords(SEARCH);
  useEffect(() => { if (chosen) document.getElementById(id)?.scrollIntoView({ block: 'nearest' }); }, [chosen, id]);
  return (
    <li id={id} role="option" aria-selected={chosen} className={chosen ? styles.chosen : styles.hit} onClick={onPick} onMouseMove={onOver}>
      <span className={styles.kind}>{first ? say(kind) : ''}</span>
      <span><b>{title}</b> <span className={styles.soft}>{note}</span>
        {snippet !== null && snippet.length > 0 && snippet.text !== title && (
          <span className={styles.snippet}>{snippet.text.slice(0, snippet.start)}<mark>{snippet.text.slice(snippet.start, snippet.start + snippet.length)}</mark>{snippet.text.slice(snippet.start + snippet.length)}</span>
        )}
      </span>
    </li>
  );
}
