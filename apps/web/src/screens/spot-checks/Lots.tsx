import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Card, Descriptions } from 'antd';
import { answer, api } from '../../api/client';
import { allPages } from '../../api/queries';
import styles from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { saveFile } from '../../parts/save-file';
import { Instant } from '../../parts/times';
import { useWords } from '../../words/words';
import { SPOT_CHECKS } from './words';

/** The lots that were drawn of a plan, each with all that is needed to draw it once more. */
export function Lots({ planId }: { planId: string }) {
  const say = useWords(SPOT_CHECKS);
  const { data, error } = useQuery({
    queryKey: ['spot-check-lots', planId], queryFn: () => allPages((cursor) => answer(api.GET('/api/v1/spot-check-lots', { params: { query: { planId, limit: 200, cursor } } }))),
  });
  const download = useMutation({
    mutationFn: async ({ id, number }: { id: string; number: number }) =>
      saveFile(await answer(api.GET('/api/v1/spot-check-lots/{id}/population', { params: { path: { id } }, parseAs: 'blob' })) as unknown as Blob, 'text/plain', `${say('lot', { n: number })}.txt`),
  });
  return (
    <Card className={styles.card} title={<h2>{say('lots')}</h2>}>
      <ProblemNote error={error ?? download.error} />
      {data?.length === 0 && <span className={styles.soft}>{say('noLots')}</span>}
      {data?.map((lot) => (
        <Descriptions key={lot.id} size="small" column={1} title={say('lot', { n: lot.number })} extra={<Button onClick={() => download.mutate(lot)}>{say('population')}</Button>} items={[
          { key: 'drawn', label: say('drawn'), children: <span>{lot.drawnByName} <Instant at={lot.drawnAt} /> {say('sizes', { population: lot.populationSize, size: lot.size, concluded: lot.concluded })}</span> },
          { key: 'seed', label: say('seed'), children: <code className={styles.words}>{lot.seed}</code> },
          { key: 'sha', label: say('list'), children: <span><code className={styles.words}>{lot.populationSha256}</code><div className={styles.soft}>{say('rule', { n: lot.size })}</div></span> },
        ]} />
      ))}
    </Card>
  );
}
