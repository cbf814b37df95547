import { MenuOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Dropdown, Grid, Layout, Menu } from 'antd';
import { createElement, useState } from 'react';
import { Link, matchPath, Outlet, useLocation } from 'react-router';
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
import { SCREENS } from './screens';
import styles from './Shell.module.css';
import { SHELL } from './words';

/** The frame of every screen: who is signed in, where one can go, the language. */
export function Shell() {
  const { data: me, error, refetch } = useQuery(meQuery);
  const say = useWords(SHELL);
  const common = useWords(COMMON);
  const wide = Grid.useBreakpoint().lg ?? true;
  const [open, setOpen] = useState(false);
  return (
    <Layout className={styles.frame}>
      <a className={styles.skip} href="#content">{say('toContent')}</a>
      <Layout.Header className={styles.header}>
        {!wide && <Button type="text" className={styles.onRed} icon={<MenuOutlined />} aria-label={say('menu')} onClick={() => setOpen(true)} />}
        <Link to="/" className={styles.brand}>{common('product')}</Link>
        <span className={styles.grow} />
        {me !== undefined && <AgencySwitch me={me} />}
        {me !== undefined && <Bell />}
        <LanguageSwitch />
        {me !== undefined && <UserMenu name={me.person.name} />}
      </Layout.Header>
      <Layout>
        {wide
          ? <Layout.Sider width={208} className={styles.sider}><Navigation /></Layout.Sider>
          : <Drawer open={open} onClose={() => setOpen(false)} placement="left" size={260} title={common('product')} onClick={() => setOpen(false)}><Navigation /></Drawer>}
        <Layout.Content id="content" className={styles.content} role="main" tabIndex={-1}>
          <ProblemNote error={error} onRetry={() => void refetch()} />
          <Outlet />
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

function Navigation() {
  const { data: me } = useQuery(meQuery);
  const { pathname } = useLocation();
  const language = useLanguage();
  const say = useWords(SHELL);
  const shown = SCREENS.filter(({ nav, needs }) => nav !== undefined && me !== undefined && (needs === null || me.permissions.includes(needs)));
  const at = SCREENS.find(({ path, within }) => within !== undefined && matchPath(path, pathname))?.within ?? pathname;
  const here = shown.find(({ path }) => at === path || at.startsWith(`${path}/`));
  return (
    <nav aria-label={say('navigation')}>
      <Menu mode="inline" selectedKeys={here === undefined ? [] : [here.path]} className={styles.menu} items={[
        ...shown.map(({ path, title, nav }) => ({ key: path, icon: nav && createElement(nav.icon), label: <Link to={path + (nav?.search ?? '')}>{title[language]}</Link> })),
        { type: 'divider' as const },
        { key: 'year', label: <a href="/year">{say('year')}</a> },
        { key: 'docs', label: <a href="/docs">{say('apiDocs')}</a> },
      ]} />
    </nav>
  );
}

function UserMenu({ name }: { name: string }) {
  const say = useWords(SHELL);
  const signOut = async (): Promise<void> => {
    // Whether or not the server hears of it: on this browser he is out.
    await answer(api.POST('/api/v1/auth/sign-out', { body: {} })).catch(() => undefined);
    forget();
    queryClient.clear();
  };
  return (
    <Dropdown trigger={['click']} menu={{ items: [{ key: 'out', label: say('signOut'), onClick: () => void signOut() }] }}>
      <Button type="text" className={styles.onRed}>{name}</Button>
    </Dropdown>
  );
}
