import type { ComponentType } from 'react';
import type { components } from '../generated/schema';
import type { Both } from '../words/language';

export type Permission = components['schemas']['MeDto']['permissions'][number];

/** The parts of the navigation, in their order: what is to be done, how everything stands, what it rests on, what runs behind it. */
export const NAV_GROUPS = ['work', 'overview', 'rules', 'running'] as const;
export type NavGroup = (typeof NAV_GROUPS)[number];

/** One screen of the application: where it is, who may come, how it is called, and its code, loaded when it is opened. */
export interface Screen {
  path: string;
  /** What /me has to permit; null: everybody who is signed in. */
  needs: Permission | null;
  title: Both;
  /** The screen of the navigation that it is reached from, where its own address does not say so. */
  within?: string;
  /** Its place in the navigation, where it has one. */
  nav?: { icon: ComponentType; group: NavGroup; search?: string };
  load: () => Promise<{ default: ComponentType }>;
}
