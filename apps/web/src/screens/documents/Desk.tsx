import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { meQuery } from '../../api/queries';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../words/words';
import { DocumentText } from './DocumentText';
import styles from './documents.module.css';
import { Measures } from './Measures';
import { documentQuery, textQuery } from './queries';
import { ReadingPanel } from './ReadingPanel';
import type { Mark } from './spans';
import { DESK, DOCUMENTS } from './words';

export interface Look {
  marks: readonly Mark[];
  /** The first character to be seen. */
  start: number;
}

/** The proof-reading desk (A6): the document beside what was read of it. Who may not correct reads its confirmed measures. */
export default function DeskPage() {
  const { id = '' } = useParams();
  const say = useWords(DESK);
  const documents = useWords(DOCUMENTS);
  const { data: me } = useQuery(meQuery);
  const { data: document, error, refetch } = useQuery(documentQuery(id));
  const { data: text, error: noText } = useQuery(textQuery(id));
  const [look, setLook] = useState<Look | null>(null);
  const [selected, setSelected] = useState<{ start: number; end: number } | null>(null);
  const title = document === undefined ? say('title') : document.title ?? documents('untitled');
  return (
    <Page title={title} extra={<Link to="/documents">{say('back')}</Link>}>
      <ProblemNote error={error ?? noText} onRetry={() => void refetch()} />
      {document !== undefined && <p className={styles.soft}>{[document.docNumber, document.issuer, document.signedOn].filter(Boolean).join(' · ')}</p>}
      {text === undefined || me === undefined ? error === null && <Skeleton active /> : (
        <div className={styles.desk}>
          <DocumentText text={text} marks={look?.marks ?? []} goTo={look} onSelect={setSelected} />
          {me.permissions.includes('reading.correct')
            ? <ReadingPanel id={id} text={text} selected={selected} onLook={setLook} mayPlan={me.permissions.includes('plan.draft')} />
            : <Measures id={id} onLook={setLook} />}
        </div>
      )}
    </Page>
  );
}
