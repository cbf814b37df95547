import type { AgencyRegistry } from '../agency/index.js';
import type { ClockKind } from '../ladder/index.js';
import { isDone, type TaskStatus } from '../task/index.js';
import { diffTemplates } from './diff-templates.js';
import type { MeasureTemplate, TemplateClock, TemplateTask } from './template.js';

/** A running task with what a newer version of its template may change (A10). */
export interface MovableTask {
  id: string;
  agencyCode: string;
  role: string;
  type: string;
  status: TaskStatus;
  requirement: string;
  deliverable: string;
  deliverableType: string;
  reporting: string;
  clockOffsets: Partial<Record<ClockKind, string>>;
}

/** Why a task stays with its version; each in officials' words. */
export const MOVE_REFUSALS = {
  not_in_template: { zh: '新版模板中没有该单位的任务，须通过计划调整终止', en: 'the newer template has no task of this agency; an amendment of the plan ends it' },
  part_changed: { zh: '新版模板改变了该单位的分工或举措类型，须通过计划调整重新下达', en: 'the newer template changes the agency\'s part or the type of the measure; an amendment gives it out anew' },
  reporting_changed: { zh: '新版模板改变了报送周期，已排定的报送期不能中途改换', en: 'the newer template changes how often it reports; periods already scheduled are not changed midway' },
  signed_already: { zh: '任务已由本单位签发或已中止，不再改变要求', en: 'its agency has signed for it or it is suspended; its terms are not changed any more' },
} as const satisfies Record<string, { zh: string; en: string }>;
export type MoveRefusal = keyof typeof MOVE_REFUSALS;

export interface TemplateMove {
  patch: Pick<MovableTask, 'requirement' | 'deliverable' | 'deliverableType' | 'clockOffsets'>;
  /** The kinds of clock whose length changes. */
  clocks: ClockKind[];
  zh: string[];
  en: string[];
}

const WITH_AGENCY: readonly TaskStatus[] = ['DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SIGNING', 'RETURNED'];

/**
 * What moving a task to a newer version of its template changes, in words; or why it stays. Nobody changes by it: not the
 * agency, not the handler, not the date. Null where the task is done.
 */
export function moveToVersion(task: MovableTask, newest: MeasureTemplate, registry?: AgencyRegistry): TemplateMove | { refused: MoveRefusal } | null {
  if (isDone(task.status) || task.status === 'ROUTINE') return null;
  const next = newest.tasks.find(({ agencyCode }) => agencyCode === task.agencyCode);
  if (next === undefined) return { refused: 'not_in_template' };
  if (next.role !== task.role || newest.type !== task.type) return { refused: 'part_changed' };
  if (next.reporting !== task.reporting) return { refused: 'reporting_changed' };
  if (!WITH_AGENCY.includes(task.status)) return { refused: 'signed_already' };
  const clocks = Object.entries(task.clockOffsets).map(([kind, offset]) => ({ kind, offset }) as TemplateClock);
  const before: TemplateTask = {
    ...next, requirement: task.requirement, deliverable: task.deliverable, deliverableType: task.deliverableType as TemplateTask['deliverableType'], clocks,
  };
  const diff = (locale: 'zh' | 'en'): string[] => diffTemplates({ ...newest, tasks: [before] }, { ...newest, tasks: [next] }, locale, registry);
  const offsets: Partial<Record<ClockKind, string>> = Object.fromEntries(next.clocks.map(({ kind, offset }) => [kind, offset]));
  const kinds = [...new Set([...Object.keys(offsets), ...Object.keys(task.clockOffsets)])] as ClockKind[];
  return {
    patch: { requirement: next.requirement, deliverable: next.deliverable, deliverableType: next.deliverableType, clockOffsets: offsets },
    clocks: kinds.filter((kind) => offsets[kind] !== task.clockOffsets[kind]), zh: diff('zh'), en: diff('en'),
  };
}

/** The dry run in one sentence: "12 tasks change, 3 deadlines move, nobody changes". */
export function moveSummary({ changed, clocks, refused }: { changed: number; clocks: number; refused: number }): { zh: string; en: string } {
  const many = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  return {
    zh: `${changed}项任务有变化，${clocks}个时限改期${refused === 0 ? '' : `，${refused}项任务不能改用新版`}；责任单位、承办人和办结时限均不变。`,
    en: `${many(changed, 'task')} ${changed === 1 ? 'changes' : 'change'}, ${many(clocks, 'deadline')} ${clocks === 1 ? 'moves' : 'move'}${refused === 0 ? '' : `, ${many(refused, 'task')} can not be moved`}; no agency, handler or completion date changes.`,
  };
}
