import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** What opens without anybody being signed in: no frame, no navigation. */
const PUBLIC: readonly { at: RegExp; Screen: LazyExoticComponent<ComponentType> }[] = [
  { at: /^\/invitations\/[^/]+$/, Screen: lazy(() => import('../screens/invitation/Page')) },
  { at: /^\/year\/?$/, Screen: lazy(() => import('../screens/year/Page')) },
];

/** The screen of an address that is everybody's; null where one has to be signed in. */
export function publicScreen(path: string): ComponentType | null {
  return PUBLIC.find(({ at }) => at.test(path))?.Screen ?? null;
}
