import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { meQuery, queryClient } from '../../api/queries';
import type { components } from '../../generated/schema';
import { Card } from '../../parts/Card';
import { Page } from '../../parts/Page';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../words/words';
import { Effect } from './Effect';
import { NoticeForm } from './NoticeForm';
import { CALENDAR } from './words';

type NewNotice = components['schemas']['NewNoticeDto'];

/** A notice is entered, its effect shown, and then applied by whoever may (E3): what is applied is what was previewed. */
export default function LoadPage() {
  const say = useWords(CALENDAR);
  const navigate = useNavigate();
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const [form] = Form.useForm<NewNotice>();
  const { data: me } = useQuery(meQuery);
  const waiting = useWaiting(useSearchParams()[0].get('notice'));
  const [previewed, setPreviewed] = useState<NewNotice | null>(null);
  const header = (kind: string, body: NewNotice) => ({ 'Idempotency-Key': keyOf([kind, body]) });
  const preview = useMutation({
    mutationFn: (body: NewNotice) => answer(api.POST('/api/v1/calendar/notices/preview', { params: { header: header('preview', body) }, body })),
    onSuccess: (_, body) => setPreviewed(body),
  });
  const apply = useMutation({
    mutationFn: (body: NewNotice) => answer(api.POST('/api/v1/calendar/notices', { params: { header: header('apply', body) }, body })),
    onSuccess: async (_, { year }) => {
      await queryClient.invalidateQueries();
      void message.success({ key: 'applied', content: say('applied') });
      void navigate(`/calendar?year=${year}`);
    },
  });
  if (waiting.isPending) return null;
  return (
    <Page title={say('loadTitle')}>
      <p className={parts.soft}>{say('loadLead')}</p>
      <Card>
        <NoticeForm form={form} initial={waiting.data ?? { year: Number(me?.today.slice(0, 4)) }} onChange={() => setPreviewed(null)} onSubmit={(body) => preview.mutate(body)} />
        <ProblemNote error={preview.error} />
        <Button type={previewed === null ? 'primary' : 'default'} loading={preview.isPending} onClick={form.submit}>{say('show')}</Button>
      </Card>
      {preview.data !== undefined && previewed !== null && (
        <Card title={say('effect')}>
          <Effect effect={preview.data} />
          <ProblemNote error={apply.error} />
          {me?.permissions.includes('calendar.apply') ? <Button type="primary" loading={apply.isPending} onClick={() => apply.mutate(previewed)}>{say('apply')}</Button> : <p className={parts.soft}>{say('onlyDirector')}</p>}
        </Card>
      )}
    </Page>
  );
}

/** A notice that waits to be applied, as the form takes it. */
function useWaiting(id: string | null) {
  return useQuery({
    queryKey: ['calendar', 'notice', id],
    queryFn: async (): Promise<NewNotice | null> => {
      const found = id === null ? undefined : (await answer(api.GET('/api/v1/calendar/notices'))).find((notice) => notice.id === id);
      if (found === undefined) return null;
      const { year, published, source, amends, daysOff, makeUpWorkdays, withdrawnMakeUpWorkdays } = found;
      return { year, published, source, amends, daysOff, makeUpWorkdays, ...(withdrawnMakeUpWorkdays === undefined ? {} : { withdrawnMakeUpWorkdays }) };
    },
  });
}
