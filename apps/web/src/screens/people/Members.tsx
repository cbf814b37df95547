import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useOnceKey } from '../../api/once';
import { meQuery } from '../../api/queries';
import { useAgencyName } from '../../parts/agencies';
import { Card } from '../../parts/Card';
import { DayField } from '../../parts/day/DayField';
import parts from '../../parts/parts.module.css';
import { ProblemNote } from '../../parts/ProblemNote';
import { Rows } from '../../parts/Rows';
import { Tone } from '../../parts/Tone';
import { useMarks } from '../../words/marks';
import { POST_ROLE } from '../../words/papers';
import { useNames, useWords } from '../../words/words';
import { AccountButtons, AccountDialog, type AccountAct } from './AccountActs';
import { FormDialog } from './FormDialog';
import styles from './people.module.css';
import { PostFields, postOf } from './PostFields';
import { invitationsQuery, peopleQuery, refreshPeople, type Person } from './queries';
import { PEOPLE } from './words';

type Open = { what: 'add' } | { what: 'give' | 'edit'; person: Person } | { what: 'end'; holdingId: string } | { what: 'account'; act: AccountAct; person: Person };

/** Everybody of the agency (of all of them where none is named) with posts, address and account; adding, giving and ending posts, inviting; for the administrator what becomes of accounts. */
export function Members({ agency, today }: { agency: string; today: string }) {
  const say = useWords(PEOPLE);
  const { data, error, isPending, refetch } = useQuery(peopleQuery(agency));
  const { data: me } = useQuery(meQuery);
  const [open, setOpen] = useState<Open | null>(null);
  const administers = me?.permissions.includes('account.manage') === true;
  const close = (): void => setOpen(null);
  return (
    <Card title={say('members')} extra={agency !== '' && <Button onClick={() => setOpen({ what: 'add' })}>{say('add')}</Button>}>
      <ProblemNote error={error} onRetry={() => void refetch()} />
      <Rows<Person> loading={isPending} rows={data ?? []} keyOf={({ id }) => id} empty={say('nobody')} columns={[
        { title: say('name'), className: `${parts.words} ${styles.who}`, render: (person) => <><b>{person.name}</b><div className={parts.soft}>{person.email ?? <Tone tone="red">{say('noEmail')}</Tone>}</div></> },
        { title: say('posts'), render: (person) => <Posts person={person} today={today} everywhere={agency === ''} onEnd={(holdingId) => setOpen({ what: 'end', holdingId })} /> },
        { title: say('account'), from: 'sm', render: (person) => <Account person={person} agency={agency} /> },
        { title: '', render: (person) => (
          <div className={styles.acts}>
            <Button size="small" onClick={() => setOpen({ what: 'edit', person })}>{say('edit')}</Button>
            {agency !== '' && <Button size="small" onClick={() => setOpen({ what: 'give', person })}>{say('give')}</Button>}
            {administers && <AccountButtons person={person} own={person.id === me.person.id} onChoose={(act) => setOpen({ what: 'account', act, person })} />}
          </div>
        ) },
      ]} />
      {open !== null && <Dialog open={open} agency={agency} today={today} onClose={close} />}
    </Card>
  );
}

function Posts({ person, today, everywhere, onEnd }: { person: Person; today: string; everywhere: boolean; onEnd: (holdingId: string) => void }) {
  const say = useWords(PEOPLE);
  const { aside } = useMarks();
  const roleOf = useNames(POST_ROLE);
  const agencyOf = useAgencyName();
  return (
    <ul className={styles.posts}>
      {person.posts.map(({ id, agencyCode, title, role, validFrom, validTo }) => {
        const past = validTo !== null && validTo < today;
        return (
          <li key={id} className={past ? parts.soft : undefined}>
            {everywhere && `${agencyOf(agencyCode)} `}{title}{title === roleOf(role) ? '' : aside(roleOf(role))} <span className={parts.soft}>{validTo === null ? say('from', { date: validFrom }) : say('span', { from: validFrom, to: validTo })}</span>
            {past ? <Tone tone="grey">{say('past')}</Tone> : <Button size="small" type="link" onClick={() => onEnd(id)}>{say('endPost')}</Button>}
          </li>
        );
      })}
    </ul>
  );
}

/** His account, or the invitation to one; a newer invitation ends the earlier one. */
function Account({ person, agency }: { person: Person; agency: string }) {
  const say = useWords(PEOPLE);
  const { message } = App.useApp();
  const { data: invitations } = useQuery(invitationsQuery(agency));
  const keyOf = useOnceKey();
  const again = invitations?.items.find(({ personId }) => personId === person.id);
  const invite = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/people/{id}/invitations', { params: { path: { id: person.id }, header: { 'Idempotency-Key': keyOf([person.id, again?.id]) } }, body: {} })),
    onSuccess: async () => {
      await refreshPeople();
      void message.success({ key: 'invited', content: say('invited') });
    },
  });
  if (person.login !== null) {
    return <>{person.login} {person.disabledAt !== null && <Tone tone="red">{say('disabled')}</Tone>}{person.lockedUntil !== null && <Tone tone="gold">{say('locked')}</Tone>}</>;
  }
  return <><span className={parts.soft}>{say('noAccount')}</span> <Button size="small" loading={invite.isPending} onClick={() => invite.mutate()}>{say(again === undefined ? 'invite' : 'inviteAgain')}</Button><ProblemNote error={invite.error} /></>;
}

function Dialog({ open, agency, today, onClose }: { open: Open; agency: string; today: string; onClose: () => void }) {
  const say = useWords(PEOPLE);
  const needed = [{ required: true, whitespace: true, message: say('needed') }];
  const identity = (
    <>
      <Form.Item name="name" label={say('name')} rules={needed}><Input maxLength={100} /></Form.Item>
      <Form.Item name="email" label={say('email')}><Input type="email" maxLength={254} /></Form.Item>
      <Form.Item name="locale" label={say('language')} rules={needed}><Select options={[{ value: 'zh', label: '中文' }, { value: 'en', label: 'English' }]} /></Form.Item>
    </>
  );
  switch (open.what) {
    case 'add':
      return (
        <FormDialog title={say('add')} initial={{ locale: 'zh', validFrom: today }} onClose={onClose} send={async (values, keyOf) => {
          const body = { name: values['name'] ?? '', email: values['email'] || null, locale: values['locale'] as 'zh' | 'en', postId: await postOf(values, agency, keyOf), validFrom: values['validFrom'], validTo: values['validTo'] || null };
          return answer(api.POST('/api/v1/people', { params: { header: { 'Idempotency-Key': keyOf(['person', body]) } }, body }));
        }}>{identity}<PostFields agency={agency} /></FormDialog>
      );
    case 'edit':
      return (
        <FormDialog title={say('edit')} initial={{ name: open.person.name, email: open.person.email ?? undefined, locale: open.person.locale }} onClose={onClose} send={(values, keyOf) => {
          const body = { name: values['name'], email: values['email'] || null, locale: values['locale'] as 'zh' | 'en' };
          return answer(api.PATCH('/api/v1/people/{id}', { params: { path: { id: open.person.id }, header: { 'If-Match': `"${open.person.version}"`, 'Idempotency-Key': keyOf([open.person.version, body]) } }, body }));
        }}>{identity}</FormDialog>
      );
    case 'account':
      return <AccountDialog act={open.act} person={open.person} onClose={onClose} />;
    case 'give':
      return (
        <FormDialog title={`${say('give')} · ${open.person.name}`} initial={{ validFrom: today }} onClose={onClose} send={async (values, keyOf) => {
          const body = { postId: await postOf(values, agency, keyOf), personId: open.person.id, validFrom: values['validFrom'] ?? today, validTo: values['validTo'] || null };
          return answer(api.POST('/api/v1/holdings', { params: { header: { 'Idempotency-Key': keyOf(['holding', body]) } }, body }));
        }}><PostFields agency={agency} /></FormDialog>
      );
    case 'end':
      return (
        <FormDialog title={say('endPost')} initial={{ lastDay: today }} onClose={onClose} send={({ lastDay = today }, keyOf) =>
          answer(api.POST('/api/v1/holdings/{id}/end', { params: { path: { id: open.holdingId }, header: { 'Idempotency-Key': keyOf(lastDay) } }, body: { lastDay } }))}>
          <Form.Item name="lastDay" label={say('lastDay')} rules={needed}><DayField /></Form.Item>
        </FormDialog>
      );
  }
}
