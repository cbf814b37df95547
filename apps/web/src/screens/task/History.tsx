import { useQuery } from '@tanstack/react-query';
import { Card, Timeline } from 'antd';
import { useAgencyName } from '../../parts/agencies';
import { EventName } from '../../parts/EventName';
import { ProblemNote } from '../../parts/ProblemNote';
import { Instant } from '../../parts/times';
import { useWords } from '../../words/words';
import { historyQuery } from './queries';
import styles from './task.module.css';
import { TASK } from './words';

/** The part of a hashed event that is for people. */
interface Told {
  actor?: { personId: string | null; name: string; agency: string | null; post: string | null; onBehalfOf?: { name: string } };
  reason?: string | null;
}

/** Everything that happened, oldest first: who, by which post, for whom, why. */
export function History({ id }: { id: string }) {
  const say = useWords(TASK);
  const agencyOf = useAgencyName();
  const { data, error } = useQuery(historyQuery(id));
  return (
    <Card className={styles.card} title={<h2>{say('history')}</h2>}>
      <ProblemNote error={error} />
      <Timeline items={data?.items.map((event) => {
        const { actor, reason } = event.event as Told;
        return {
          key: event.id,
          content: <>
            <b><EventName type={event.type} /></b> <span className={styles.soft}><Instant at={event.at} /></span>
            <div>{actor === undefined || actor.personId === null ? say('system') : `${actor.agency === null ? '' : agencyOf(actor.agency)} ${actor.post ?? ''} ${actor.name}`}
              {actor?.onBehalfOf !== undefined && ` ${say('onBehalfOf', { name: actor.onBehalfOf.name })}`}</div>
            {reason && <div className={styles.words}>{reason}</div>}
          </>,
        };
      })} />
    </Card>
  );
}
