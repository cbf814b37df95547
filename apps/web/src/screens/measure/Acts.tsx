import { answer, api } from '../../api/client';
import { refreshMeasure } from '../../api/refresh';
import { useAgencyName } from '../../parts/agencies';
import { ActBar } from '../../parts/acts/ActBar';
import { useAskedAct } from '../../parts/acts/asked-act';
import { MEASURE_ACT_FIELDS } from '../../parts/acts/measure-fields';
import type { Measure } from './queries';

/** The statuses of a task that may be named to come back. */
const FINISHED: readonly Measure['tasks'][number]['status'][] = ['COMPLETED', 'CLOSED'];

/** What may be done with the measure now; what stops or ends it stops or ends its tasks. */
export function Acts({ measure: { id, version, tasks, allowedActions, blockedActions } }: { measure: Measure }) {
  const agencyOf = useAgencyName();
  const { asked, forget } = useAskedAct(allowedActions);
  const finished = tasks.filter(({ status }) => FINISHED.includes(status)).map(({ id: value, agencyCode }) => ({ value, label: agencyOf(agencyCode) }));
  return (
    <ActBar acts={allowedActions} blocked={blockedActions} version={version} context={{ agencyCode: '', planId: '', taskId: '', deliverableType: '', finished }}
      quiet={['suspend', 'terminate', 'continue', 'reopen']} asked={asked === null ? undefined : { act: asked, open: false }} onLeft={forget}
      fieldsOf={(act) => MEASURE_ACT_FIELDS[act]} refresh={() => refreshMeasure(id)}
      send={(act, body, header) => answer(api.POST('/api/v1/measures/{id}/acts/{act}', { params: { path: { id, act }, header }, body }))} />
  );
}
