import { PlayCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { welcomeQuery } from '../api/queries';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { COMMON } from '../words/common';
import { LanguageSwitch } from './LanguageSwitch';
import { SignInForm, useSignIn } from './SignInForm';
import styles from './SignIn.module.css';
import { SIGN_IN } from './words';

export default function SignIn() {
  const say = useWords(SIGN_IN);
  const common = useWords(COMMON);
  const { data: welcome } = useQuery(welcomeQuery);
  const signIn = useSignIn();
  return (
    <div className={styles.screen}>
      <header className={styles.top}><LanguageSwitch /></header>
      <main className={styles.columns}>
        <section>
          <h1 className={styles.brand}>{common('product')}<small>{say('lead')}</small></h1>
          <p className={styles.about}>{say('about')}</p>
          <a className={styles.year} href="/year"><PlayCircleOutlined /><span><b>{say('year')}</b><small>{say('yearNote')}</small></span></a>
          <div className={styles.card}><h2>{say('title')}</h2><SignInForm signIn={signIn} /></div>
        </section>
        {welcome?.demo && <Demo {...welcome.demo} signIn={signIn} />}
        {welcome?.embedded && welcome.demo === null && <Alert type="info" showIcon title={say('empty')} />}
      </main>
    </div>
  );
}

type DemoProps = NonNullable<NonNullable<ReturnType<typeof useWelcome>>['demo']> & { signIn: ReturnType<typeof useSignIn> };
function useWelcome() {
  return useQuery(welcomeQuery).data;
}

function Demo({ password, accounts, signIn }: DemoProps) {
  const say = useWords(SIGN_IN);
  const language = useLanguage();
  return (
    <section aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className={styles.demoTitle}>{say('demo')}</h2>
      <ul className={styles.accounts}>
        {accounts.map(({ login, agencyName, name, duty }) => (
          <li key={login}>
            <Button className={styles.account} disabled={signIn.isPending} onClick={() => signIn.mutate({ login, password })}>
              <span className={styles.who}><b>{agencyName} · {name}</b><code>{login}</code></span>
              <span className={styles.duty}>{duty[language]}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{say('demoNote', { password })}</p>
    </section>
  );
}
