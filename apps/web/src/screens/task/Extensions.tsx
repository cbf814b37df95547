import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { refreshTask } from '../../api/refresh';
import { ActBar } from '../../parts/acts/ActBar';
import { EXTENSION_ACT_FIELDS } from '../../parts/acts/extension-fields';
import { Card } from '../../parts/Card';
import { ExtensionRequest } from '../../parts/ExtensionRequest';
import { useWords } from '../../words/words';
import { extensionsQuery, type Task } from './queries';
import styles from './task.module.css';
import { TASK } from './words';

/** The task's requests for more time, with what may be done about them; asking for more where that is offered. */
export function Extensions({ task }: { task: Task }) {
  const say = useWords(TASK);
  const { data } = useQuery(extensionsQuery(task.id));
  if (data === undefined || (data.items.length === 0 && data.allowedActions.length === 0)) return null;
  return (
    <Card title={say('extensions')}>
      {data.items.map((one) => <section key={one.id} className={styles.request}><ExtensionRequest request={one} planId={task.planId} /></section>)}
      {data.allowedActions.length > 0 && (
        <ActBar acts={data.allowedActions} quiet={['draft']} version={task.version} refresh={() => refreshTask(task.id)} fieldsOf={(act) => EXTENSION_ACT_FIELDS[act]}
          context={{ agencyCode: task.agencyCode, planId: task.planId, taskId: task.id, deliverableType: '' }}
          send={(_, body, header) => answer(api.POST('/api/v1/tasks/{id}/extensions', { params: { path: { id: task.id }, header }, body: body as never }))} />
      )}
    </Card>
  );
}
