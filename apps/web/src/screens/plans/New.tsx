import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { Card } from '../../parts/Card';
import { Choice } from '../../parts/Choice';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../words/words';
import { DraftForm } from './DraftForm';
import { Templates } from './Templates';
import { NEW } from './words';

/** From a confirmed document to the draft of its plan: templates, leads and rosters first, then the plan itself. */
export default function NewPlanPage() {
  const say = useWords(NEW);
  const [search, setSearch] = useSearchParams();
  const { data, error, refetch } = useQuery({ queryKey: ['documents', 'confirmed'], queryFn: () => answer(api.GET('/api/v1/documents', { params: { query: { limit: 100 } } })) });
  const confirmed = data?.items.filter(({ measureCount }) => measureCount > 0) ?? [];
  // Where there is one only, nothing has to be chosen.
  const documentId = search.get('document') ?? (confirmed.length === 1 ? confirmed[0]?.id ?? null : null);
  const chosen = confirmed.find(({ id }) => id === documentId);
  return (
    <Page title={say('title')} extra={(
      <Choice label={say('document')} value={documentId ?? ''} onChange={(id) => setSearch({ document: id })}
        options={[...(documentId === null ? [{ value: '', label: say('chooseDocument') }] : []), ...confirmed.map(({ id, title, docNumber }) => ({ value: id, label: title ?? docNumber ?? id }))]} />
    )}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {documentId === null && <Card>{say('chooseDocument')}</Card>}
      {documentId !== null && <Templates key={documentId} documentId={documentId} />}
      {documentId !== null && chosen !== undefined && <DraftForm key={chosen.id} documentId={chosen.id} title={chosen.title ?? ''} />}
    </Page>
  );
}
