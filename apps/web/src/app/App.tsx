import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { lazy, Suspense } from 'react';
import { queryClient } from '../api/queries';
import { useSession } from '../api/session';
import { useLanguage } from '../words/language';
import { publicScreen } from './public-screens';
import { englishTheme, theme } from './theme';
import './app.css';

/** Each is loaded by who needs it: whoever is in has no use for the form, and whoever is not for the rest. */
const Inside = lazy(() => import('./Inside'));
const SignIn = lazy(() => import('./SignIn'));

/** Kept for the window's life: what is everybody's is left by a link that loads anew. */
const Public = publicScreen(window.location.pathname);

/** Two answers to one double click are told once. */
const ONE_AT_A_TIME = { maxCount: 1 };

/** Nobody is shown anything but the sign-in screen and what is everybody's; the address stays, so that a link in a mail opens once he is in. */
export function App() {
  const language = useLanguage();
  const { session } = useSession();
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={language === 'zh' ? theme : englishTheme} button={{ autoInsertSpace: false }}>
      <AntApp message={ONE_AT_A_TIME}>
        <QueryClientProvider client={queryClient}>
          <Suspense>{Public !== null ? <Public /> : session === null ? <SignIn /> : <Inside />}</Suspense>
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
