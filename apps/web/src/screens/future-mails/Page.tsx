import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Button, Empty, Skeleton } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { meQuery } from '../../api/queries';
import type { components } from '../../generated/schema';
import { addDays } from '../../parts/day/dates';
import { DayField } from '../../parts/day/DayField';
import { useAddressFilter } from '../../parts/filters';
import { Page } from '../../parts/Page';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../words/words';
import styles from './future-mails.module.css';
import { MailToCome } from './MailToCome';
import { FUTURE } from './words';

/** Within so many days there is a working day. */
const LONGEST_REST = 14;

/** Mails before they go (F7): of a task, of a day for the office, else one's own. */
export default function FutureMailsPage() {
  const say = useWords(FUTURE);
  const { get, set } = useAddressFilter();
  const { data: me } = useQuery(meQuery);
  const taskId = get('task');
  const byDay = taskId === undefined && me?.permissions.includes('board.read') === true;
  const day = get('day') ?? me?.today ?? '';
  const until = get('until');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['tasks', 'future mails', taskId, byDay ? day : me?.person.id, until], enabled: me !== undefined, placeholderData: keepPreviousData,
    queryFn: (): Promise<components['schemas']['FutureMailsDto']> => {
      if (taskId !== undefined) return answer(api.GET('/api/v1/tasks/{id}/future-mails', { params: { path: { id: taskId }, query: { until } } }));
      if (byDay) return answer(api.GET('/api/v1/future-mails', { params: { query: { day } } }));
      return answer(api.GET('/api/v1/people/{id}/future-mails', { params: { path: { id: me?.person.id ?? '' }, query: { until } } }));
    },
  });
  const ahead = useQuery({
    queryKey: ['calendar', 'after', day], enabled: byDay && data?.mails.length === 0, staleTime: 60_000,
    queryFn: () => answer(api.GET('/api/v1/calendar/days', { params: { query: { from: addDays(day, 1), to: addDays(day, LONGEST_REST) } } })),
  });
  const next = ahead.data?.find(({ working }) => working)?.date;
  const move = (days: number): void => set('day', addDays(day, days));
  const dateOf = (name: 'day' | 'until', value: string) => <DayField label={say(name)} value={value === '' ? undefined : value} onChange={(day) => set(name, day)} />;
  return (
    <Page title={taskId !== undefined ? say('ofTask') : byDay ? say('ofDay', { day }) : say('ofMe')} extra={byDay
      ? <><Button icon={<LeftOutlined />} aria-label={say('before')} onClick={() => move(-1)} />{dateOf('day', day)}<Button icon={<RightOutlined />} aria-label={say('after')} onClick={() => move(1)} /></>
      : <>{taskId !== undefined && <Link to={`/tasks/${taskId}`}>{say('backToTask')}</Link>}<span>{say('until')} {dateOf('until', until ?? '')}</span></>}>
      <p className={parts.soft}>{say('lead')}</p>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {isPending && error === null && <Skeleton active />}
      {data?.truncated && <Alert className={styles.note} type="info" showIcon title={say('truncated')} />}
      {data?.mails.length === 0 && <Empty description={say('empty')}>{byDay && next !== undefined && <Button onClick={() => set('day', next)}>{say('nextWorkingDay', { day: next })}</Button>}</Empty>}
      <ul className={styles.list}>{data?.mails.map((mail) => <MailToCome key={`${mail.at} ${mail.person.id} ${mail.form} ${mail.items.map(({ clockId, step }) => `${clockId ?? ''}${step ?? ''}`).join()}`} mail={mail} />)}</ul>
    </Page>
  );
}
