import { Alert } from 'antd';
import { answer, api } from '../../api/client';
import { refreshTask } from '../../api/refresh';
import type { components } from '../../generated/schema';
import { useWords } from '../../words/words';
import { ActBar } from './ActBar';
import styles from './acts.module.css';
import { useAskedAct } from './asked-act';
import { TASK_ACT_FIELDS } from './task-fields';
import { ACTS } from './words';

type TaskAct = components['schemas']['AllowedActionDto']['act'];

/** Beside what the task waits for. */
const QUIET: readonly TaskAct[] = ['decompose', 'transfer', 'delegate', 'wait', 'counterPropose', 'withdrawProposal', 'setJoint', 'suspend', 'terminate', 'cancel', 'routinize', 'reopen', 'archive', 'succeed'];
/** What one came for stands before what refuses it. */
const REFUSALS: readonly TaskAct[] = ['return', 'object', 'declineProposal', 'dissent', 'raiseObjection'];
/** Nothing has to be read before their form: a link to them opens it. */
const AT_ONCE: readonly string[] = ['acknowledge', 'assignHandler', 'start', 'rework', 'claim', 'dispatch', 'requestCompletion'];

/** The fields of an act; a date that the API will not do without stands first. */
function fieldsOf(act: TaskAct, dated: boolean): (typeof TASK_ACT_FIELDS)[TaskAct] {
  const { fields, required = [] } = TASK_ACT_FIELDS[act];
  return dated && !required.includes('newDue') ? { fields: ['newDue', ...fields.filter((field) => field !== 'newDue')], required: [...required, 'newDue'] } : { fields, required };
}

/** What may be done with the task now; splitting it has a place of its own, beside its subtasks. */
export function TaskActs({ task }: { task: components['schemas']['TaskDto'] }) {
  const say = useWords(ACTS);
  const { asked, isOffered, forget } = useAskedAct(task.allowedActions);
  const acts = task.allowedActions.filter(({ act }) => act !== 'decompose');
  const refuses = ({ act }: (typeof acts)[number]): boolean => REFUSALS.includes(act);
  const context = { agencyCode: task.agencyCode, planId: task.planId, taskId: task.id, deliverableType: task.deliverableType };
  return (
    <>
      {asked !== null && !isOffered && <Alert className={styles.past} type="info" showIcon title={say('past')} closable={{ onClose: forget }} />}
      <ActBar
        acts={[...acts.filter((act) => !refuses(act)), ...acts.filter(refuses)]} blocked={task.blockedActions} version={task.version} context={context} quiet={task.handlerId === null ? QUIET : [...QUIET, 'assignHandler']}
        asked={asked === null ? undefined : { act: asked, open: AT_ONCE.includes(asked) }} onLeft={forget}
        fieldsOf={(act) => {
          const { newDueRequired = false, newDueLimit } = acts.find((offered) => offered.act === act) ?? {};
          return { ...fieldsOf(act, newDueRequired), context: { ...context, newDueLimit } };
        }} refresh={() => refreshTask(task.id)}
        send={(act, body, header) => answer(api.POST('/api/v1/tasks/{id}/acts/{act}', { params: { path: { id: task.id, act }, header }, body }))}
      />
    </>
  );
}
