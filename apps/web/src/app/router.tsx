import { createBrowserRouter } from 'react-router';
import { Home } from './Home';
import { NotFound } from './NotFound';
import { ScreenFailed } from './ScreenFailed';
import { SCREENS } from './screens';
import { Shell } from './Shell';

export const router = createBrowserRouter([{
  path: '/',
  element: <Shell />,
  errorElement: <ScreenFailed />,
  // Nothing to show while the first screen's code comes: the frame itself waits for who is signed in.
  hydrateFallbackElement: <></>,
  children: [
    { index: true, element: <Home /> },
    ...SCREENS.map(({ path, load }) => ({
      path: path.slice(1),
      errorElement: <ScreenFailed />,
      lazy: async () => ({ Component: (await load()).default }),
    })),
    { path: '*', element: <NotFound /> },
  ],
}]);
