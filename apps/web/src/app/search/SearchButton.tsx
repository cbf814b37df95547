import { SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useWords } from '../../words/words';
import styles from '../Shell.module.css';
import { SEARCH } from './words';

const SearchDialog = lazy(() => import('./SearchDialog'));

/** Opens the search from everywhere, by a click or by Ctrl-K (⌘K). */
export function SearchButton() {
  const say = useWords(SEARCH);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <Button type="text" className={styles.onRed} icon={<SearchOutlined />} aria-label={say('open')} title={say('open')} onClick={() => setOpen(true)} />
      {open && <Suspense><SearchDialog onClose={() => setOpen(false)} /></Suspense>}
    </>
  );
}
