import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { answer, api } from '../api/client';
import { keep } from '../api/session';
import { ProblemNote } from '../parts/ProblemNote';
import { useWords } from '../words/words';
import { SIGN_IN } from './words';

interface Credentials {
  login: string;
  password: string;
}

export function useSignIn() {
  return useMutation({
    mutationFn: async (body: Credentials) => keep(await answer(api.POST('/api/v1/auth/token', { body }))),
  });
}

/** Login and password; what is done once somebody is in is up to whoever looks at the session. */
export function SignInForm({ signIn }: { signIn: ReturnType<typeof useSignIn> }) {
  const say = useWords(SIGN_IN);
  return (
    <Form<Credentials> layout="vertical" requiredMark={false} onFinish={(values) => signIn.mutate(values)}>
      <ProblemNote error={signIn.error} />
      <Form.Item name="login" label={say('login')} rules={[{ required: true, message: say('needLogin') }]}>
        <Input autoFocus autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={64} />
      </Form.Item>
      <Form.Item name="password" label={say('password')} rules={[{ required: true, message: say('needPassword') }]}>
        <Input.Password autoComplete="current-password" maxLength={256} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block size="large" loading={signIn.isPending}>{say('submit')}</Button>
    </Form>
  );
}
