import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { meQuery } from '../../api/queries';
import { Card } from '../../parts/Card';
import parts from '../../parts/parts.module.css';
import { Source } from '../../parts/Source';
import { Tone } from '../../parts/Tone';
import { useWords } from '../../words/words';
import { CALENDAR } from './words';

/** The notices behind a year, and those that wait for the director. */
export function Notices({ year }: { year: number }) {
  const say = useWords(CALENDAR);
  const { data: me } = useQuery(meQuery);
  const { data } = useQuery({ queryKey: ['calendar', 'notices'], queryFn: () => answer(api.GET('/api/v1/calendar/notices')) });
  const may = me?.permissions.includes('calendar.preview') === true;
  return (
    <Card title={say('notices')}>
      <Table size="small" rowKey="id" pagination={false} dataSource={data?.filter((notice) => notice.year === year) ?? []} locale={{ emptyText: <span className={parts.soft}>{say('none')}</span> }} columns={[
        { title: say('published'), render: (_, { published, amends }) => <>{published}{amends !== null && <div className={parts.soft}>{say('amends', { date: amends })}</div>}</> },
        { title: say('known'), responsive: ['sm'], render: (_, { id, knownFrom }) => (knownFrom ?? <><Tone tone="gold">{say('waiting')}</Tone>{may && <Link to={`/calendar/new?notice=${id}`}>{say('preview')}</Link>}</>) },
        { title: say('daysOff'), className: parts.words, render: (_, { daysOff }) => daysOff.map(({ name, from, to }) => <div key={`${name} ${from}`}>{name} {from}{from === to ? '' : ` — ${to}`}</div>) },
        { title: say('makeUp'), className: parts.words, render: (_, { makeUpWorkdays }) => makeUpWorkdays.join('\n') },
        { title: say('source'), responsive: ['md'], render: (_, { source }) => <Source source={source} /> },
      ]} />
    </Card>
  );
}
