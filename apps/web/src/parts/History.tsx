import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { answer, api } from '../api/client';
import { useAgencyName } from './agencies';
import { Card } from './Card';
import { EventName } from './EventName';
import { ProblemNote } from './ProblemNote';
import { Instant } from './times';
import { useWords } from '../words/words';
import { HISTORY } from './history-words';
import styles from './parts.module.css';

/** The part of a hashed event that is for people. */
interface Told {
  actor?: { personId: string | null; name: string; agency: string | null; post: string | null; onBehalfOf?: { name: string } };
  reason?: string | null;
  subject?: string | null;
}

/** Everything that happened to a task, oldest first: who, by which post, for whom, why. `subject`: only what concerns one paper or request of it. */
export function History({ taskId, subject }: { taskId: string; subject?: string }) {
  const say = useWords(HISTORY);
  const agencyOf = useAgencyName();
  const { data, error, isPending } = useQuery({
    queryKey: ['task', taskId, 'history'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/history', { params: { path: { id: taskId }, query: { limit: 200 } } })),
  });
  const shown = data?.items.filter(({ event }) => subject === undefined || (event as Told).subject === subject);
  return (
    <Card title={say('history')}>
      <ProblemNote error={error} />
      {isPending && <Skeleton active />}
      <ol className={styles.history}>{shown?.map((event) => {
        const { actor, reason } = event.event as Told;
        return (
          <li key={event.id}>
            <b><EventName type={event.type} /></b> <span className={styles.soft}><Instant at={event.at} /></span>
            <div>{actor === undefined || actor.personId === null ? say('system') : `${actor.agency === null ? '' : agencyOf(actor.agency)} ${actor.post ?? ''} ${actor.name}`}
              {actor?.onBehalfOf !== undefined && ` ${say('onBehalfOf', { name: actor.onBehalfOf.name })}`}</div>
            {reason && <div className={styles.words}>{reason}</div>}
          </li>
        );
      })}</ol>
    </Card>
  );
}
