import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Table } from 'antd';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { Card } from '../../parts/Card';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { Instant } from '../../parts/times';
import { useWords } from '../../words/words';
import { invitationsQuery, refreshPeople } from './queries';
import { PEOPLE } from './words';

/** Invitations that can still be accepted; never their links, which stand in their mails alone. */
export function Invitations({ agency }: { agency: string }) {
  const say = useWords(PEOPLE);
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const { data } = useQuery(invitationsQuery(agency));
  const withdraw = useMutation({
    mutationFn: (id: string) => answer(api.POST('/api/v1/invitations/{id}/revocation', { params: { path: { id }, header: { 'Idempotency-Key': keyOf(id) } }, body: {} })),
    onSuccess: async () => {
      await refreshPeople();
      void message.success({ key: 'withdrawn', content: say('withdrawn') });
    },
  });
  return (
    <Card title={say('invitations')}>
      <ProblemNote error={withdraw.error} />
      <Table size="small" pagination={false} rowKey="id" dataSource={data?.items ?? []} locale={{ emptyText: <span className={parts.soft}>{say('noInvitations')}</span> }} columns={[
        { title: say('name'), render: (_, { personName, email }) => <>{personName}<div className={parts.soft}>{email}</div></> },
        { title: say('by'), responsive: ['md'], dataIndex: 'invitedByName' },
        { title: say('mailed'), responsive: ['sm'], render: (_, { mailed }) => say(mailed ? 'isMailed' : 'notMailed') },
        { title: say('expires'), render: (_, { expiresAt }) => <Instant at={expiresAt} /> },
        { title: '', key: 'acts', render: (_, { id }) => <Button size="small" onClick={() => withdraw.mutate(id)}>{say('withdraw')}</Button> },
      ]} />
    </Card>
  );
}
