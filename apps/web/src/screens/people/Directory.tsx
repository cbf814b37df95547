import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { Card } from '../../parts/Card';
import { POST_ROLE } from '../../words/papers';
import { useNames, useWords } from '../../words/words';
import { directoryQuery } from './queries';
import { PEOPLE } from './words';

/** Who holds which post today, for everybody of the agency. */
export function Directory({ agency }: { agency: string }) {
  const say = useWords(PEOPLE);
  const roleOf = useNames(POST_ROLE);
  const { data, isPending } = useQuery(directoryQuery(agency));
  return (
    <Card title={say('members')}>
      <Table size="small" pagination={false} loading={isPending} rowKey={({ personId, title, role }) => `${personId} ${role} ${title}`} dataSource={data ?? []} columns={[
        { title: say('name'), dataIndex: 'name' },
        { title: say('role'), render: (_, { role }) => roleOf(role) },
        { title: say('postTitle'), render: (_, { title, unitName }) => [title, unitName].filter(Boolean).join(' · ') },
      ]} />
    </Card>
  );
}
