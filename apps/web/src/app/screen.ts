import type { ComponentType } from 'react';
import type { components } from '../generated/schema';
import type { Both } from '../words/language';

export type Permission = components['schemas']['MeDto']['permissions'][number];

/** One screen of the application: where it is, who may come, how it is called, and its code, loaded when it is opened. */
export interface Screen {
  path: string;
  /** What /me has to permit; null: everybody who is signed in. */
  needs: Permission | null;
  title: Both;
  /** The screen of the navigation that it is reached from, where its own address does not say so. */
  within?: string;
  /** Its place in the navigation, where it has one. */
  nav?: { icon: ComponentType; search?: string };
  load: () => Promise<{ default: ComponentType }>;
}
