import { lazy, Suspense } from 'react';
import { BrowserRouter, Outlet, Route, Routes, useLocation } from 'react-router';
import { Home } from './Home';
import { NotFound } from './NotFound';
import { ScreenFailed } from './ScreenFailed';
import { SCREENS } from './screens';
import { Shell } from './Shell';

const PAGES = SCREENS.map(({ path, load }) => ({ path: path.slice(1), Page: lazy(load) }));

/** The addresses and their screens; a screen that breaks takes nothing else with it. */
export function Router() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<Shell />}>
          <Route element={<Guarded />}>
            <Route index element={<Home />} />
            {PAGES.map(({ path, Page }) => <Route key={path} path={path} element={<Page />} />)}
            <Route path="*" element={<NotFound />} />
          </Route>
        </Route>
      </Routes>
    </BrowserRouter>
  );
}

/** Nothing is shown while the first screen's code comes; going on from there, what is on the screen stays until the next is here. */
function Guarded() {
  const { pathname } = useLocation();
  return <ScreenFailed key={pathname}><Suspense><Outlet /></Suspense></ScreenFailed>;
}
