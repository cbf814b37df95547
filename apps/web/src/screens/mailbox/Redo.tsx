import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { queryClient } from '../../api/queries';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../words/words';
import { MAILBOX } from './words';

/** Sends a dead mail again with one click (N1); whether the same message goes or a new one, the API says. `stamp`: what the mail is like now, so that a later death can be redone too. `size`: small in a list. */
export function Redo({ id, stamp, size = 'middle' }: { id: string; stamp: string; size?: 'small' | 'middle' }) {
  const say = useWords(MAILBOX);
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const sending = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/mails/{id}/redo', { params: { path: { id }, header: { 'Idempotency-Key': keyOf(stamp) } }, body: {} })),
    onSuccess: async ({ rewritten }) => {
      void message.success(say(rewritten ? 'rewritten' : 'resent'));
      void queryClient.invalidateQueries({ queryKey: ['alarms'] });
      void queryClient.invalidateQueries({ queryKey: ['board'] });
      await Promise.all([['mail', id], ['mails'], ['dead-letters']].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
    },
  });
  return (
    <>
      <ProblemNote error={sending.error} />
      <div><Button type={size === 'small' ? 'default' : 'primary'} size={size} loading={sending.isPending} onClick={() => sending.mutate()}>{say('redo')}</Button></div>
    </>
  );
}
