import { useQuery } from '@tanstack/react-query';
import { Card, Descriptions } from 'antd';
import { answer, api } from '../../api/client';
import { ActBar } from '../../parts/acts/ActBar';
import type { FieldName } from '../../parts/acts/fields';
import { Tone } from '../../parts/Tone';
import { EXTENSION_STATUS, LEAD_OPINION, REASON_CLASS } from '../../words/enums';
import { useNames, useWords } from '../../words/words';
import { refreshTask } from './Acts';
import { extensionsQuery, type Extension, type Task } from './queries';
import styles from './task.module.css';
import { TASK } from './words';

type ExtensionAct = Extension['allowedActions'][number]['act'];
const DRAFT = ['reasonClass', 'reasonText', 'progress', 'requestedDue'] as const;

/** What each act on an extension request is sent with. */
const EXTENSION_ACT_FIELDS: Readonly<Record<ExtensionAct, { fields: readonly FieldName[]; required?: readonly FieldName[] }>> = {
  draft: { fields: DRAFT, required: DRAFT },
  sendToSign: { fields: ['reason'] },
  return: { fields: ['reason'] },
  sign: { fields: ['reason'] },
  giveOpinion: { fields: ['opinion', 'reason'], required: ['opinion'] },
  review: { fields: ['reason'] },
  approve: { fields: ['reason'] },
  approvePartly: { fields: ['newDue', 'reason'], required: ['newDue'] },
  reject: { fields: ['reason'] },
  withdraw: { fields: ['reason'] },
};

/** The task's requests for more time, with what may be done about them; asking for more where that is offered. */
export function Extensions({ task }: { task: Task }) {
  const say = useWords(TASK);
  const { data } = useQuery(extensionsQuery(task.id));
  if (data === undefined || (data.items.length === 0 && data.allowedActions.length === 0)) return null;
  const context = { agencyCode: task.agencyCode, planId: task.planId, taskId: task.id, deliverableType: '' };
  const refresh = (): Promise<void> => refreshTask(task.id);
  return (
    <Card className={styles.card} title={<h2>{say('extensions')}</h2>}>
      {data.items.map((one) => (
        <section key={one.id} className={styles.request}>
          <Request request={one} />
          <ActBar acts={one.allowedActions} version={one.version} context={context} refresh={refresh} fieldsOf={(act) => EXTENSION_ACT_FIELDS[act]}
            initial={{ reasonClass: one.reasonClass, reasonText: one.reasonText, progress: one.progress, requestedDue: one.requestedDue }}
            send={(act, body, header) => answer(api.POST('/api/v1/extensions/{id}/acts/{act}', { params: { path: { id: one.id, act }, header }, body }))} />
        </section>
      ))}
      {data.allowedActions.length > 0 && (
        <ActBar acts={data.allowedActions} version={task.version} context={context} refresh={refresh} fieldsOf={(act) => EXTENSION_ACT_FIELDS[act]}
          send={(_, body, header) => answer(api.POST('/api/v1/tasks/{id}/extensions', { params: { path: { id: task.id }, header }, body: body as never }))} />
      )}
    </Card>
  );
}

function Request({ request }: { request: Extension }) {
  const say = useWords(TASK);
  const statusOf = useNames(EXTENSION_STATUS);
  const classOf = useNames(REASON_CLASS);
  const opinionOf = useNames(LEAD_OPINION);
  return (
    <Descriptions size="small" column={{ xs: 1, sm: 1, lg: 2 }} items={[
      { key: 'status', label: say('status'), children: <Tone tone="purple">{statusOf(request.status)}</Tone> },
      { key: 'dates', label: say('extensionDates'), children: `${request.formerDue} → ${request.decidedDue ?? request.requestedDue}` },
      { key: 'why', label: say('extensionWhy'), children: `${classOf(request.reasonClass)}：${request.reasonText}`, span: 'filled' },
      { key: 'progress', label: say('progress'), children: request.progress, span: 'filled' },
      ...(request.opinion === null ? [] : [{ key: 'opinion', label: say('leadOpinion'), children: `${opinionOf(request.opinion)} ${request.opinionText ?? ''}`, span: 'filled' as const }]),
      ...(request.reviewText === null ? [] : [{ key: 'review', label: say('officeReview'), children: request.reviewText, span: 'filled' as const }]),
      ...(request.decisionText === null ? [] : [{ key: 'decision', label: say('officeAnswer'), children: request.decisionText, span: 'filled' as const }]),
      ...(request.answerDue === null ? [] : [{ key: 'answerDue', label: say('answerDue'), children: request.answerDue }]),
    ]} />
  );
}
