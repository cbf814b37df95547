import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Card, Form, Input, Result, Skeleton } from 'antd';
import { useEffect } from 'react';
import { answer, api } from '../../api/client';
import { LanguageSwitch } from '../../app/LanguageSwitch';
import { ProblemNote } from '../../parts/ProblemNote';
import { Instant } from '../../parts/times';
import { COMMON } from '../../words/common';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import styles from './invitation.module.css';
import { INVITATION } from './words';

interface Choice { login: string; password: string }

/** The page behind the link of an invitation: it says for whom it is, and sets login and password, once. Nobody is signed in here. */
export default function InvitationPage() {
  const say = useWords(INVITATION);
  const common = useWords(COMMON);
  const language = useLanguage();
  const token = window.location.pathname.split('/').at(-1) ?? '';
  const title = `${say('title')} · ${common('product')}`;
  useEffect(() => { document.title = title; }, [title]);
  // Asked for again in the other language, so that a refusal's words follow.
  const invited = useQuery({ queryKey: ['invitation', language], retry: false, queryFn: () => answer(api.POST('/api/v1/invitations/look', { body: { token } })) });
  const accept = useMutation({ mutationFn: ({ login, password }: Choice) => answer(api.POST('/api/v1/invitations/acceptance', { body: { token, login, password } })) });
  return (
    <div className={styles.screen}>
      <header className={styles.top}><span className={styles.brand}>{common('product')}</span><LanguageSwitch /></header>
      <main className={styles.main}>
        <Card title={<h1>{say('title')}</h1>}>
          {invited.isPending && <Skeleton active />}
          <ProblemNote error={invited.error} />
          {accept.data !== undefined && <Result status="success" title={say('done')} subTitle={say('doneNote', { login: accept.data.login })} extra={<Button type="primary" href="/">{say('signIn')}</Button>} />}
          {invited.data !== undefined && accept.data === undefined && <>
            <p>{say('hello', { name: invited.data.name, agency: language === 'zh' ? invited.data.agencyName : invited.data.agencyNameEn })}</p>
            <p className={styles.soft}>{say('expires')} <Instant at={invited.data.expiresAt} /></p>
            <ProblemNote error={accept.error} />
            <Choose pending={accept.isPending} onChoose={(choice) => accept.mutate(choice)} />
          </>}
        </Card>
      </main>
    </div>
  );
}

function Choose({ pending, onChoose }: { pending: boolean; onChoose: (choice: Choice) => void }) {
  const say = useWords(INVITATION);
  const needed = { required: true, message: say('needed') };
  return (
    <Form<Choice> layout="vertical" requiredMark={false} onFinish={onChoose}>
      <Form.Item name="login" label={say('login')} extra={say('loginHint')} rules={[needed]}><Input autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={64} /></Form.Item>
      <Form.Item name="password" label={say('password')} extra={say('passwordHint')} rules={[needed]}><Input.Password autoComplete="new-password" maxLength={128} /></Form.Item>
      <Form.Item name="repeat" label={say('repeat')} dependencies={['password']} rules={[needed, ({ getFieldValue }) => ({
        validator: (_, value: unknown) => (value === undefined || value === getFieldValue('password') ? Promise.resolve() : Promise.reject(new Error(say('differ')))),
      })]}><Input.Password autoComplete="new-password" maxLength={128} /></Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={pending}>{say('accept')}</Button>
    </Form>
  );
}
