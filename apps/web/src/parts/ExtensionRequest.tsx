import { Descriptions } from 'antd';
import { answer, api } from '../api/client';
import { refreshTask } from '../api/refresh';
import type { components } from '../generated/schema';
import { EXTENSION_STATUS, LEAD_OPINION, REASON_CLASS } from '../words/enums';
import { useMarks } from '../words/marks';
import { POST_ROLE } from '../words/papers';
import { useNames, useWords } from '../words/words';
import { ActBar } from './acts/ActBar';
import { EXTENSION_ACT_FIELDS } from './acts/extension-fields';
import { EXTENSION } from './extension-words';
import styles from './parts.module.css';
import { Instant } from './times';
import { Tone, type ToneName } from './Tone';

type Extension = components['schemas']['ExtensionDto'];

const STATUS_TONE: Readonly<Record<Extension['status'], ToneName>> = {
  DRAFT: 'grey', SIGNING: 'gold', LEAD_OPINION: 'gold', OFFICE_REVIEW: 'purple', DECISION: 'purple', APPROVED: 'green', PARTLY_APPROVED: 'green', REJECTED: 'red', WITHDRAWN: 'grey',
};

export function ExtensionStatusTag({ status }: { status: Extension['status'] }) {
  const statusOf = useNames(EXTENSION_STATUS);
  return <Tone tone={STATUS_TONE[status]}>{statusOf(status)}</Tone>;
}

/** A request for more time and what may be done about it; each answer's button names the date that will hold. */
export function ExtensionRequest({ request, planId }: { request: Extension; planId: string }) {
  const say = useWords(EXTENSION);
  const dated = ({ act, zh, en, ...more }: Extension['allowedActions'][number]) => {
    const date = act === 'approve' ? say('until', { date: request.requestedDue }) : act === 'reject' ? say('stays', { date: request.formerDue }) : '';
    return { ...more, act, zh: zh + date, en: en + date };
  };
  return (
    <>
      <Facts request={request} />
      <ActBar acts={request.allowedActions.map(dated)} blocked={request.blockedActions} version={request.version} refresh={() => refreshTask(request.taskId)}
        context={{ agencyCode: request.agencyCode, planId, taskId: request.taskId, deliverableType: '' }} fieldsOf={(act) => EXTENSION_ACT_FIELDS[act]}
        initial={{ reasonClass: request.reasonClass, reasonText: request.reasonText, progress: request.progress, requestedDue: request.requestedDue }}
        send={(act, body, header) => answer(api.POST('/api/v1/extensions/{id}/acts/{act}', { params: { path: { id: request.id, act }, header }, body }))} />
    </>
  );
}

function Facts({ request }: { request: Extension }) {
  const say = useWords(EXTENSION);
  const classOf = useNames(REASON_CLASS);
  const { aside, colon } = useMarks();
  const opinionOf = useNames(LEAD_OPINION);
  const roleOf = useNames(POST_ROLE);
  const told = (key: 'opinion' | 'review' | 'answer', text: string | null) => (text === null ? [] : [{ key, label: say(key), children: text, span: 'filled' as const }]);
  return (
    <Descriptions size="small" column={{ xs: 1, sm: 1, lg: 2 }} items={[
      { key: 'status', label: say('status'), children: <span><ExtensionStatusTag status={request.status} />{request.late && <Tone tone="red">{say('lateFiled')}</Tone>}</span> },
      ...(request.signer === null ? [] : [{ key: 'signer', label: say('signer'), children: roleOf(request.signer) }]),
      ...(request.decider === null ? [] : [{ key: 'decider', label: say('decider'), children: roleOf(request.decider) }]),
      { key: 'dates', label: say('dates'), children: `${request.formerDue} → ${request.requestedDue}${request.decidedDue === null || request.decidedDue === request.requestedDue ? '' : aside(say('decided', { date: request.decidedDue }))}` },
      { key: 'why', label: say('why'), children: `${classOf(request.reasonClass)}${colon}${request.reasonText}`, span: 'filled' },
      { key: 'progress', label: say('progress'), children: request.progress, span: 'filled' },
      ...told('opinion', request.opinion === null ? null : `${opinionOf(request.opinion)} ${request.opinionText ?? ''}`),
      ...told('review', request.reviewText), ...told('answer', request.decisionText),
      ...(request.answerDue === null ? [] : [{ key: 'answerDue', label: say('answerDue'), children: <span>{request.answerDue}{request.answerLateDays > 0 && <> <b className={styles.over}>{say('answerLate', { n: request.answerLateDays })}</b></>}</span> }]),
      ...(request.pausedUntil === null ? [] : [{ key: 'paused', label: say('pausedUntil'), children: <Instant at={request.pausedUntil} /> }]),
    ]} />
  );
}
