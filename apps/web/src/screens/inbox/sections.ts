import type { components } from '../../generated/schema';

export type Task = components['schemas']['TaskDto'];
type Act = Task['allowedActions'][number]['act'];

/** What an inbox is asked for, in the order in which it is met; each by the acts that answer it. */
const ASKS = [
  { key: 'receipt', acts: ['acknowledge', 'object'] },
  { key: 'assign', acts: ['assignHandler'] },
  { key: 'review', acts: ['accept', 'review', 'acceptProposal', 'declineProposal', 'return'] },
  { key: 'sign', acts: ['sign', 'coSign', 'dissent', 'noObjection', 'raiseObjection', 'return'] },
  { key: 'dispatch', acts: ['dispatch'] },
  { key: 'verify', acts: ['proposeVerification', 'verify', 'answerObjection', 'decideJoint', 'return'] },
  { key: 'rule', acts: ['uphold', 'reassign'] },
  { key: 'close', acts: ['closeOut'] },
  { key: 'work', acts: ['start', 'rework', 'requestCompletion', 'handBack'] },
] as const satisfies readonly { key: string; acts: readonly Act[] }[];

export type SectionKey = (typeof ASKS)[number]['key'] | 'aside' | 'others';
export interface Section { key: SectionKey; tasks: Task[]; actsOf?: (task: Task) => Task['allowedActions'] }

/** By themselves these are nothing that a task waits for; nor is another choice of its handler where it has one. */
const ASIDE: readonly Act[] = ['return', 'object', 'handBack'];
const asks = (task: Task, act: Act): boolean => !ASIDE.includes(act) && (act !== 'assignHandler' || task.handlerId === null);

/** The tasks of an inbox by what they wait for from the reader, each part soonest due first as they come; then what he may do beside, and what others do. */
export function sectionsOf(tasks: readonly Task[]): Section[] {
  const keyOf = (task: Task): SectionKey =>
    ASKS.find(({ key, acts }) => acts.some((act) => asks(task, act) && task.allowedActions.some((offered) => offered.act === act)))?.key
    ?? (task.allowedActions.length > 0 ? 'aside' : 'others');
  const all = tasks.map((task) => ({ task, key: keyOf(task) }));
  const part = (key: SectionKey): Task[] => all.filter((one) => one.key === key).map(({ task }) => task);
  return [
    ...ASKS.map(({ key, acts }) => ({ key, tasks: part(key), actsOf: (task: Task) => acts.flatMap((act) => task.allowedActions.filter((offered) => offered.act === act)) })),
    { key: 'aside' as const, tasks: part('aside') }, { key: 'others' as const, tasks: part('others') },
  ].filter((section) => section.tasks.length > 0);
}
