import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { meQuery } from '../api/queries';
import { NotFound } from './NotFound';
import { SCREENS } from './screens';

/** The office starts at its numbers, an agency at its inbox: the first screen that one's posts permit. */
export function Home() {
  const { data: me } = useQuery(meQuery);
  if (me === undefined) return null;
  const first = SCREENS.find(({ nav, needs }) => nav !== undefined && (needs === null || me.permissions.includes(needs)));
  return first === undefined ? <NotFound /> : <Navigate to={first.path} replace />;
}
