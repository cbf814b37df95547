import { queryOptions, useQuery } from '@tanstack/react-query';
import { Checkbox, Skeleton } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client';
import { allPages } from '../api/queries';
import { useAgencyName } from './agencies';
import { Card } from './Card';
import { EventName } from './EventName';
import { ProblemNote } from './ProblemNote';
import { Instant } from './times';
import { CLOCK_KIND } from '../words/clocks';
import { useMarks } from '../words/marks';
import { useNames, useWords } from '../words/words';
import { HISTORY } from './history-words';
import styles from './parts.module.css';

/** The part of a hashed event that is for people. */
interface Told {
  actor?: { personId: string | null; name: string; agency: string | null; post: string | null; onBehalfOf?: { name: string } };
  reason?: string | null;
  subject?: string | null;
  facts?: { clockKind?: string; dueOn?: string; period?: string; basis?: string; reviewOn?: string; newDue?: string };
}

/** What an act was sent with that everybody asks for. */
const SAID = ['basis', 'reviewOn', 'newDue'] as const;

/** What the machine says of clocks, again and again: shown where it is asked for. */
const REMINDERS: readonly string[] = ['task.reminded', 'task.escalated', 'task.notice_delivered'];

/** All that happened to a task, and all that happened to a measure itself. */
const READ = {
  task: (id: string) => queryOptions({
    queryKey: ['task', id, 'history', 'whole'], queryFn: () => allPages((cursor) => answer(api.GET('/api/v1/tasks/{id}/history', { params: { path: { id }, query: { limit: 200, cursor } } }))),
  }),
  measure: (id: string) => queryOptions({
    queryKey: ['measure', id, 'history'], queryFn: () => allPages((cursor) => answer(api.GET('/api/v1/measures/{id}/history', { params: { path: { id }, query: { limit: 200, cursor } } }))),
  }),
} as const;

interface HistoryProps {
  of: keyof typeof READ;
  id: string;
  /** Only what concerns one paper or request of the task. */
  subject?: string;
}

/** What happened, oldest first: who, by which post, for whom, why, and on which document it rests. Of a measure an agency may see nothing: then nothing is shown. */
export function History({ of, id, subject }: HistoryProps) {
  const say = useWords(HISTORY);
  const agencyOf = useAgencyName();
  const kindOf = useNames(CLOCK_KIND);
  const { colon, comma } = useMarks();
  const [reminders, setReminders] = useState(false);
  const { data, error, isPending } = useQuery(READ[of](id));
  const all = data?.filter(({ event }) => subject === undefined || (event as Told).subject === subject);
  const reminded = all?.filter(({ type }) => REMINDERS.includes(type)).length ?? 0;
  const shown = reminders ? all : all?.filter(({ type }) => !REMINDERS.includes(type));
  if (of === 'measure' && data?.length === 0) return null;
  return (
    <Card title={say('history')} extra={reminded > 0 && <Checkbox checked={reminders} onChange={({ target }) => setReminders(target.checked)}>{say('reminders', { n: reminded })}</Checkbox>}>
      <ProblemNote error={error} />
      {isPending && <Skeleton active />}
      <ol className={styles.history}>{shown?.map((event) => {
        const { actor, reason, facts } = event.event as Told;
        return (
          <li key={event.id}>
            <b><EventName type={event.type} /></b> <span className={styles.soft}><Instant at={event.at} /></span>
            {REMINDERS.includes(event.type) && facts?.clockKind !== undefined && <div>{kindOf(facts.clockKind)}{facts.clockKind === 'REPORT' ? ` ${facts.period ?? ''}` : ''}{colon}{facts.dueOn}</div>}
            <div>{actor === undefined || actor.personId === null ? say('system') : `${actor.agency === null ? '' : agencyOf(actor.agency)} ${actor.post ?? ''} ${actor.name}`}
              {actor?.onBehalfOf !== undefined && ` ${say('onBehalfOf', { name: actor.onBehalfOf.name })}`}</div>
            {facts !== undefined && SAID.some((name) => facts[name] !== undefined) && <div className={styles.words}>{SAID.flatMap((name) => (facts[name] === undefined ? [] : [say(name) + colon + facts[name]])).join(comma)}</div>}
            {reason && <div className={styles.words}>{reason}</div>}
          </li>
        );
      })}</ol>
    </Card>
  );
}
