import { licensingPost, PERMISSIONS, type PersonActor, type Permission } from '../access/index.js';
import { confirmRefusal, type ReadingRefusal } from './confirm-reading.js';
import type { CorrectedReading } from './correction.js';

interface ReadingActRow {
  act: string;
  permission: Permission;
  zh: string;
  en: string;
}

/** What a person may do with the newest reading while it is not confirmed (A6). */
export const READING_ACTS = [
  { act: 'correct', permission: 'reading.correct', zh: '修改解读', en: 'Correct the reading' },
  { act: 'clearDoubts', permission: 'reading.correct', zh: '核销疑点', en: 'Clear doubts' },
  { act: 'confirm', permission: 'reading.confirm', zh: '确认解读', en: 'Confirm the reading' },
] as const satisfies readonly ReadingActRow[];

export type ReadingAct = (typeof READING_ACTS)[number]['act'];
export const READING_ACT_NAMES: readonly ReadingAct[] = READING_ACTS.map(({ act }) => act);

export interface ReadingAction { act: ReadingAct; zh: string; en: string }

/** What may be done with a version of a reading now, and what only a condition keeps back. `open`: it is the newest, and not confirmed. */
export function allowedReadingActions(
  reading: CorrectedReading, actor: PersonActor, state: { open: boolean; cleared: readonly { index: number }[]; madeBy: string },
): { allowed: ReadingAction[]; blocked: (ReadingRefusal & { act: ReadingAct })[] } {
  const rows = state.open ? READING_ACTS.filter(({ permission }) => licensingPost(actor, PERMISSIONS[permission]) !== null) : [];
  const refusal = confirmRefusal(reading, { ...state, confirmer: actor.personId });
  const blocked = rows.flatMap(({ act }) => (act === 'confirm' && refusal !== null ? [{ act, ...refusal }] : []));
  return { allowed: rows.filter(({ act }) => !blocked.some((one) => one.act === act)).map(({ act, zh, en }) => ({ act, zh, en })), blocked };
}
