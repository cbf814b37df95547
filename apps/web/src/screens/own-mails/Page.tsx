import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { codeOf } from '../../api/problem';
import { queryClient } from '../../api/queries';
import type { components } from '../../generated/schema';
import { Choice } from '../../parts/Choice';
import { Page } from '../../parts/Page';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { useLanguage } from '../../words/language';
import { NOTICE_KIND } from '../../words/notice-kinds';
import { useNames, useWords } from '../../words/words';
import { ChangedElsewhere } from './ChangedElsewhere';
import styles from './own-mails.module.css';
import { FLOOR, FORM, LOCALE, OWN_MAILS } from './words';

export type Preferences = components['schemas']['MailPreferencesDto'];
type Form = NonNullable<Preferences['kinds'][number]['chosen']>;

const QUERY = { queryKey: ['own mails'], queryFn: () => answer(api.GET('/api/v1/me/mail-preferences')) };

/** How somebody has his own mails: what is a duty stands there with its reason and can't be changed. */
export default function OwnMailsPage() {
  const say = useWords(OWN_MAILS);
  const { data, error, refetch } = useQuery(QUERY);
  return (
    <Page title={say('title')}>
      <p>{say('lead')}</p>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data === undefined ? error === null && <Skeleton active /> : <Choices kept={data} />}
    </Page>
  );
}

function Choices({ kept }: { kept: Preferences }) {
  const say = useWords(OWN_MAILS);
  const [formOf, floorOf, localeOf] = [useNames(FORM), useNames(FLOOR), useNames(LOCALE)];
  const language = useLanguage();
  const { message } = App.useApp();
  const keyOf = useOnceKey();
  const [other, setLocale] = useState<Preferences['locale'] | null>(null);
  const locale = other ?? kept.locale;
  const [chosen, setChosen] = useState<Readonly<Record<string, Form | null>>>({});
  /** What was on the screen when another window turned out to have been faster. */
  const [outdated, setOutdated] = useState<Preferences | null>(null);
  const nameOf = (kind: string): string => NOTICE_KIND[kind]?.[language] ?? kind;
  const now = ({ kind, chosen: before }: Preferences['kinds'][number]): Form | null => (chosen[kind] === undefined ? before : chosen[kind]);
  const sending = useMutation({
    mutationFn: () => {
      const choices = kept.kinds.flatMap((each) => { const form = now(each); return form === null ? [] : [{ kind: each.kind, form }]; });
      const body = { locale, choices };
      return answer(api.PUT('/api/v1/me/mail-preferences', { params: { header: { 'If-Match': `"${kept.version}"`, 'Idempotency-Key': keyOf([kept.version, body]) } }, body }));
    },
    onSuccess: (saved) => {
      queryClient.setQueryData(QUERY.queryKey, saved);
      void queryClient.invalidateQueries({ queryKey: ['me'] });
      setChosen({});
      setLocale(null);
      setOutdated(null);
      void message.success(say('saved'));
    },
    // What was chosen here stays, on top of what the other window has kept.
    onError: async (error) => {
      if (codeOf(error) !== 'stale_version') return;
      await queryClient.invalidateQueries({ queryKey: QUERY.queryKey });
      setOutdated(kept);
    },
  });
  const stale = codeOf(sending.error) === 'stale_version';
  return (
    <>
      <p>{say('locale')} <Choice label={say('locale')} value={locale} options={(['zh', 'en'] as const).map((value) => ({ value, label: localeOf(value) }))} onChange={(value) => setLocale(value === 'en' ? 'en' : 'zh')} /></p>
      <div className={styles.kinds}><Rows rows={kept.kinds} keyOf={({ kind }) => kind} columns={[
        { title: say('kind'), render: ({ kind }) => nameOf(kind) },
        {
          title: say('form'), render: (each) => (each.allowed.length === 0 ? say('duty') : (
            <Choice label={nameOf(each.kind)} value={now(each) ?? ''} options={[{ value: '', label: say('ruled') }, ...each.allowed.map((form) => ({ value: form, label: formOf(form) }))]}
              onChange={(value) => setChosen({ ...chosen, [each.kind]: each.allowed.find((form) => form === value) ?? null })} />)),
        },
        { title: say('why'), from: 'sm', render: ({ floor }) => floorOf(floor) },
      ]} /></div>
      {stale ? outdated !== null && <ChangedElsewhere before={outdated} now={kept} /> : <ProblemNote error={sending.error} />}
      <p className={styles.save}><Button type="primary" loading={sending.isPending} onClick={() => sending.mutate()}>{say('save')}</Button></p>
    </>
  );
}
