import { useQuery } from '@tanstack/react-query';
import { Descriptions } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import type { components } from '../../generated/schema';
import { TaskActs } from '../../parts/acts/TaskActs';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import styles from '../../parts/parts.module.css';
import { Instant } from '../../parts/times';
import { Tone } from '../../parts/Tone';
import { useWords } from '../../words/words';
import { DISPUTES } from './words';

type Task = components['schemas']['TaskDto'];

/** One task that is in dispute: what its agency says, and who may answer. */
export function Dispute({ task }: { task: Task }) {
  const say = useWords(DISPUTES);
  const agencyOf = useAgencyName();
  return (
    <Card title={<><Link to={`/tasks/${task.id}`}>{task.title}</Link> <span className={styles.soft}>{agencyOf(task.agencyCode)}</span></>}
      extra={task.status === 'OBJECTED' ? <Tone tone="red">{say('objects')}</Tone> : <Tone tone="gold">{say('proposes')}</Tone>}>
      {task.status === 'OBJECTED' ? <Objection task={task} /> : task.counterProposal !== null && <Proposal task={task} proposal={task.counterProposal} />}
      <TaskActs task={task} />
      <Answers task={task} />
    </Card>
  );
}

/** Who has the word, for whoever reads it and has it not. */
function Answers({ task: { status, allowedActions, parentId, leadAgencyCode, assignerAgencyCode } }: { task: Task }) {
  const say = useWords(DISPUTES);
  const agencyOf = useAgencyName();
  if (allowedActions.some(({ act }) => act === 'uphold' || act === 'acceptProposal')) return null;
  if (status === 'OBJECTED') return <p className={styles.soft}>{say('rules')}</p>;
  return <p className={styles.soft}>{say('answers', { agency: agencyOf(parentId === null ? leadAgencyCode : assignerAgencyCode) })}</p>;
}

/** The agency's own words, from the trail. */
function Objection({ task }: { task: Task }) {
  const say = useWords(DISPUTES);
  const { data } = useQuery({
    queryKey: ['task', task.id, 'history'], queryFn: () => answer(api.GET('/api/v1/tasks/{id}/history', { params: { path: { id: task.id }, query: { limit: 200 } } })),
  });
  const said = data?.items.filter(({ type }) => type === 'task.objected').at(-1);
  return (
    <Descriptions size="small" column={1} items={[
      { key: 'since', label: say('since'), children: <Instant at={task.heldSince} /> },
      { key: 'reason', label: say('reason'), children: String(said?.event['reason'] ?? '…') },
    ]} />
  );
}

function Proposal({ task, proposal }: { task: Task; proposal: NonNullable<Task['counterProposal']> }) {
  const say = useWords(DISPUTES);
  return (
    <Descriptions size="small" column={1} items={[
      { key: 'by', label: say('by'), children: <span>{proposal.personName} <Instant at={proposal.at} /></span> },
      ...(proposal.dueOn === null ? [] : [{ key: 'due', label: say('newDue'), children: `${proposal.dueOn}${task.currentDue === null ? '' : say('now', { date: task.currentDue })}` }]),
      ...(proposal.requirement === null ? [] : [{ key: 'scope', label: say('scope'), children: proposal.requirement }]),
      { key: 'reason', label: say('reason'), children: proposal.reason },
    ]} />
  );
}
