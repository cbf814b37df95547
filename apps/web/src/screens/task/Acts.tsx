import { answer, api } from '../../api/client';
import { queryClient } from '../../api/queries';
import { ActBar } from '../../parts/acts/ActBar';
import { TASK_ACT_FIELDS } from './act-fields';
import type { Task } from './queries';

/** What may be done with the task now; splitting it has a place of its own, beside its subtasks. */
export function Acts({ task }: { task: Task }) {
  const context = { agencyCode: task.agencyCode, planId: task.planId, taskId: task.id, deliverableType: task.deliverableType };
  return (
    <ActBar
      acts={task.allowedActions.filter(({ act }) => act !== 'decompose')} blocked={task.blockedActions} version={task.version} context={context}
      fieldsOf={(act) => TASK_ACT_FIELDS[act]} refresh={() => refreshTask(task.id)}
      send={(act, body, header) => answer(api.POST('/api/v1/tasks/{id}/acts/{act}', { params: { path: { id: task.id, act }, header }, body }))}
    />
  );
}

/** Everything that an act on a task may have changed on the screen. */
export async function refreshTask(id: string): Promise<void> {
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'task' && queryKey[0] !== 'agencies' && queryKey[0] !== 'welcome' });
  await queryClient.invalidateQueries({ queryKey: ['task', id] });
}
