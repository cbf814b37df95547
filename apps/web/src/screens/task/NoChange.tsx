import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { codeOf } from '../../api/problem';
import { refreshTask } from '../../api/refresh';
import { StaleNote } from '../../parts/acts/StaleNote';
import { ProblemNote } from '../../parts/ProblemNote';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import type { Report } from './queries';
import { TASK } from './words';

/** 无变化: one click says that nothing has changed since the last period; a second one says it no more. */
export function NoChange({ report, act }: { report: Report; act: { zh: string; en: string } }) {
  const say = useWords(TASK);
  const language = useLanguage();
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const sending = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/reports/{id}/acts/{act}', {
      params: { path: { id: report.id, act: 'reportNoChange' }, header: { 'If-Match': `"${report.version}"`, 'Idempotency-Key': keyOf([report.id, report.version]) } }, body: {},
    })),
    onSettled: () => refreshTask(report.taskId),
    onSuccess: () => void message.success(say('noChangeSent')),
  });
  return (
    <>
      {codeOf(sending.error) === 'stale_version' ? <StaleNote error={sending.error} /> : <ProblemNote error={sending.error} />}
      <Button loading={sending.isPending} title={say('noChangeWhat')} onClick={() => sending.mutate()}>{act[language]}</Button>
    </>
  );
}
