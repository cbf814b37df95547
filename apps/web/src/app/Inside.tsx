import { lazy, Suspense } from 'react';
import { useSession } from '../api/session';
import { Router } from './router';

const SignInAgain = lazy(() => import('./SignInAgain'));

export default function Inside() {
  const { expired } = useSession();
  return <><Router />{expired && <Suspense><SignInAgain /></Suspense>}</>;
}
