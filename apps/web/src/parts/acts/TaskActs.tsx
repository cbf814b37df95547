import { answer, api } from '../../api/client';
import { refreshTask } from '../../api/refresh';
import type { components } from '../../generated/schema';
import { ActBar } from './ActBar';
import { TASK_ACT_FIELDS } from './task-fields';

/** What may be done with the task now; splitting it has a place of its own, beside its subtasks. */
export function TaskActs({ task }: { task: components['schemas']['TaskDto'] }) {
  const context = { agencyCode: task.agencyCode, planId: task.planId, taskId: task.id, deliverableType: task.deliverableType };
  return (
    <ActBar
      acts={task.allowedActions.filter(({ act }) => act !== 'decompose')} blocked={task.blockedActions} version={task.version} context={context}
      fieldsOf={(act) => TASK_ACT_FIELDS[act]} refresh={() => refreshTask(task.id)}
      send={(act, body, header) => answer(api.POST('/api/v1/tasks/{id}/acts/{act}', { params: { path: { id: task.id, act }, header }, body }))}
    />
  );
}
