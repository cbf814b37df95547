import { Descriptions } from 'antd';
import { useAgencyName } from '../../parts/agencies';
import { StatusTag, TimelinessTag } from '../../parts/tags';
import { DaysLeft, DueDate, Instant } from '../../parts/times';
import { HOLDER, TASK_ROLE } from '../../words/enums';
import { useMarks } from '../../words/marks';
import { useNames, useWords } from '../../words/words';
import type { Task } from './queries';
import { TASK } from './words';

/** What an officer asks first: whose it is, where it stands, by when, who has the ball and since when. */
export function Facts({ task }: { task: Task }) {
  const say = useWords(TASK);
  const { aside, comma } = useMarks();
  const agencyOf = useAgencyName();
  const roleOf = useNames(TASK_ROLE);
  const holderOf = useNames(HOLDER);
  const remarks = [
    task.everOverdue ? say('everOverdue') : null, task.lateDays > 0 ? say('lateDays', { n: task.lateDays }) : null, task.returnCount > 0 ? say('returned', { n: task.returnCount }) : null,
  ].filter((one) => one !== null).join(' · ');
  return (
    <Descriptions size="small" column={{ xs: 1, sm: 1, lg: 2 }} items={[
      { key: 'agency', label: say('agency'), children: <>{agencyOf(task.agencyCode)}{aside(roleOf(task.role))}{task.printedName === task.agencyName || task.printedName === task.agencyCode ? '' : ` ${say('printedAs', { name: task.printedName })}`}</> },
      { key: 'lead', label: say('lead'), children: agencyOf(task.leadAgencyCode) },
      { key: 'status', label: say('status'), children: <span><StatusTag status={task.status} /><TimelinessTag timeliness={task.timeliness} /> {remarks}</span> },
      { key: 'handler', label: say('handler'), children: task.handlerName ?? say('noHandler') },
      { key: 'due', label: say('due'), children: <span><DueDate due={task.currentDue} provisional={task.provisional} /> <DaysLeft task={task} />{task.originalDue === null || task.originalDue === task.currentDue ? '' : aside(say('originally', { date: task.originalDue }))}</span> },
      { key: 'holder', label: say('holder'), children: <span>{task.heldByAgency === null || task.heldBy === 'OFFICE' ? holderOf(task.heldBy) : agencyOf(task.heldByAgency)}{comma}{say('since')} <Instant at={task.heldSince} /></span> },
      { key: 'percent', label: say('percent'), children: `${task.percent}%` },
      { key: 'deliverable', label: say('deliverable'), children: task.deliverable },
      { key: 'requirement', label: say('requirement'), children: task.requirement, span: 'filled' },
    ]} />
  );
}
