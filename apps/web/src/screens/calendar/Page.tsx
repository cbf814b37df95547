import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, InputNumber, Skeleton } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { meQuery } from '../../api/queries';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../words/words';
import styles from './calendar.module.css';
import { Month } from './Month';
import { Notices } from './Notices';
import { CALENDAR } from './words';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
/** The years for which the API takes a notice. */
const YEARS = { min: 2000, max: 2200 } as const;

/** A year of working days, days off and make-up days, each with the notice behind it (E2). */
export default function CalendarPage() {
  const say = useWords(CALENDAR);
  const { data: me } = useQuery(meQuery);
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year') ?? me?.today.slice(0, 4) ?? 0);
  const { data, error, refetch } = useQuery({
    queryKey: ['calendar', year], enabled: year > 0,
    queryFn: () => answer(api.GET('/api/v1/calendar/days', { params: { query: { from: `${year}-01-01`, to: `${year}-12-31` } } })),
  });
  const go = (to: number | null): void => { if (to !== null && to >= YEARS.min && to <= YEARS.max) setSearch({ year: String(to) }); };
  return (
    <Page title={`${say('title')} ${year > 0 ? say('year', { year }) : ''}`} extra={<>
      <Button icon={<LeftOutlined />} aria-label={say('before')} onClick={() => go(year - 1)} />
      <InputNumber aria-label={say('yearLabel')} className={styles.year} {...YEARS} precision={0} controls={false} value={year} onPressEnter={({ currentTarget }) => go(Number(currentTarget.value))} />
      <Button icon={<RightOutlined />} aria-label={say('after')} onClick={() => go(year + 1)} />
      {me?.permissions.includes('calendar.preview') && <Link to="/calendar/new"><Button type="primary">{say('load')}</Button></Link>}
    </>}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data === undefined && error === null && <Skeleton active />}
      {data !== undefined && <>
        {data.some(({ announced }) => !announced) && <Alert className={styles.note} type="warning" showIcon title={say('unannounced')} />}
        <p className={styles.legend}>
          {(['working', 'weekend', 'holiday', 'makeup'] as const).map((kind) => <span key={kind} className={`${styles.swatch} ${styles[kind]}`}>{say(kind)}</span>)}
          <span>{say('sum', { n: data.filter(({ working }) => working).length })}</span>
        </p>
        <div className={styles.months}>{MONTHS.map((month) => <Month key={month} month={month} days={data.filter(({ date }) => date.slice(5, 7) === month)} today={me?.today} />)}</div>
      </>}
      <Notices year={year} />
    </Page>
  );
}
