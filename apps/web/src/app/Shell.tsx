import { MenuOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Grid } from 'antd';
import { createElement, lazy, Suspense, useState } from 'react';
import { Link, matchPath, Outlet, useLocation, useNavigate } from 'react-router';
import { answer, api } from '../api/client';
import { meQuery, queryClient } from '../api/queries';
import { forget } from '../api/session';
import { ProblemNote } from '../parts/ProblemNote';
import { COMMON } from '../words/common';
import { useLanguage } from '../words/language';
import { useWords } from '../words/words';
import { AgencySwitch } from './AgencySwitch';
import { Bell } from './Bell';
import { LanguageSwitch } from './LanguageSwitch';
import { NAV_GROUPS } from './screen';
import { SCREENS } from './screens';
import { SearchButton } from './search/SearchButton';
import styles from './Shell.module.css';
import { SHELL } from './words';

/** Only where the window is narrow. */
const Drawer = lazy(() => import('antd/es/drawer'));

/** The frame of every screen: who is signed in, where one can go, the language. */
export function Shell() {
  const { data: me, error, refetch } = useQuery(meQuery);
  const say = useWords(SHELL);
  const common = useWords(COMMON);
  const wide = Grid.useBreakpoint().lg ?? true;
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">{say('toContent')}</a>
      <header className={styles.header}>
        {!wide && <Button type="text" className={styles.onRed} icon={<MenuOutlined />} aria-label={say('menu')} onClick={() => setOpen(true)} />}
        <Link to="/" className={styles.brand}>{common('product')}</Link>
        <span className={styles.grow} />
        {me !== undefined && <AgencySwitch me={me} />}
        <SearchButton />
        {me !== undefined && <Bell />}
        <LanguageSwitch />
        {me !== undefined && <UserMenu name={me.person.name} />}
      </header>
      <div className={styles.body}>
        {wide && <div className={styles.side}><Navigation /></div>}
        {!wide && open && <Suspense><Drawer open onClose={() => setOpen(false)} placement="left" size={260} title={common('product')} onClick={() => setOpen(false)}><Navigation /></Drawer></Suspense>}
        <main id="content" className={styles.content} tabIndex={-1}>
          <ProblemNote error={error} onRetry={() => void refetch()} />
          <Outlet />
        </main>
      </div>
    </div>
  );
}

function Navigation() {
  const { data: me } = useQuery(meQuery);
  const { pathname } = useLocation();
  const language = useLanguage();
  const say = useWords(SHELL);
  const shown = SCREENS.flatMap(({ path, title, nav, needs }) => (nav !== undefined && me !== undefined && (needs === null || me.permissions.includes(needs)) ? [{ path, title, ...nav }] : []));
  const at = SCREENS.find(({ path, within }) => within !== undefined && matchPath(path, pathname))?.within ?? pathname;
  const here = shown.find(({ path }) => at === path || at.startsWith(`${path}/`))?.path;
  return (
    <nav aria-label={say('navigation')} className={styles.menu}>
      {NAV_GROUPS.filter((group) => shown.some((one) => one.group === group)).map((group) => (
        <ul key={group}>{shown.filter((one) => one.group === group).map(({ path, title, icon, search = '' }) => <li key={path}><Link to={path + search} aria-current={path === here ? 'page' : undefined}>{createElement(icon)} {title[language]}</Link></li>)}</ul>
      ))}
      <a href="/year">{say('year')}</a>
      <a href="/docs">{say('apiDocs')}</a>
    </nav>
  );
}

/** The browser's own popover: it closes by Esc and by a click elsewhere. */
function UserMenu({ name }: { name: string }) {
  const say = useWords(SHELL);
  const navigate = useNavigate();
  const signOut = async (): Promise<void> => {
    // Whether or not the server hears of it: on this browser he is out.
    await answer(api.POST('/api/v1/auth/sign-out', { body: {} })).catch(() => undefined);
    forget();
    queryClient.clear();
  };
  return (
    <>
      <Button type="text" className={styles.onRed} popoverTarget="user-menu">{name}</Button>
      <div id="user-menu" popover="auto" className={styles.user}>
        <Button type="text" block popoverTarget="user-menu" popoverTargetAction="hide" onClick={() => void navigate('/own-mails')}>{say('ownMails')}</Button>
        <Button type="text" block onClick={() => void signOut()}>{say('signOut')}</Button>
      </div>
    </>
  );
}
