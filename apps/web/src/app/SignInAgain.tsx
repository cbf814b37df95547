import { Button } from 'antd';
import { Dialog } from '../parts/Dialog';
import { forget, session } from '../api/session';
import { queryClient } from '../api/queries';
import { useWords } from '../words/words';
import { SignInForm, useSignIn } from './SignInForm';
import { SIGN_IN } from './words';

/** Asks again who he is, above whatever he was doing. */
export default function SignInAgain() {
  const say = useWords(SIGN_IN);
  const signIn = useSignIn();
  const before = session()?.personId;
  const leave = (): void => {
    forget();
    queryClient.clear();
  };
  return (
    <Dialog open title={say('expired')} closable={false} maskClosable={false} keyboard={false} footer={null}>
      <p>{say('expiredNote')}</p>
      <SignInForm signIn={{ ...signIn, mutate: (values) => signIn.mutate(values, { onSuccess: ({ personId }) => { if (personId !== before) queryClient.clear(); } }) }} />
      <Button type="link" block onClick={leave}>{say('other')}</Button>
    </Dialog>
  );
}
