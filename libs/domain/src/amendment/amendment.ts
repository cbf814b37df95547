import type { DomainErrorCode } from '../errors.js';
import type { Task, TaskStatus } from '../task/index.js';
import type { TemplateRole } from '../template/index.js';
import type { CivilDate } from '../time/index.js';

/** An amendment is the next version of a plan in the making (2.2). */
export const AMENDMENT_STATUSES = ['DRAFT', 'SUBMITTED', 'ISSUED', 'WITHDRAWN'] as const;
export type AmendmentStatus = (typeof AMENDMENT_STATUSES)[number];

export const CHANGE_KINDS = ['DUE', 'WORDS', 'DROP', 'ADD'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One change of an amendment, as a person writes it; which fields it takes, its kind says. */
export interface PlanChange {
  kind: ChangeKind;
  /** For all but ADD: the task. */
  taskId?: string;
  /** For DUE and ADD: the date, a working day. */
  dueOn?: CivilDate;
  /** For WORDS: what the task has to do from now on, and with what result. */
  requirement?: string;
  deliverable?: string;
  /** For ADD: a task of the measure's newest template that the plan has not yet, e.g. of a body that joined a collective. */
  measureRef?: string;
  agencyCode?: string;
}

/** A task of the plan with what a change of it depends on. */
export interface PlannedTask extends Pick<Task, 'id' | 'agencyCode' | 'leadAgencyCode' | 'status' | 'currentDue' | 'role' | 'title' | 'measureId'> {
  measureRef: string;
  requirement: string;
  deliverable: string;
  /** A request for more time waits for its answer. */
  extensionPending: boolean;
  /** The latest date of its open subtasks. */
  latestChildDue: CivilDate | null;
}

/** A task that the newest template of a measure has. */
export interface AddableTask {
  measureId: string;
  measureRef: string;
  agencyCode: string;
  leadAgencyCode: string;
  role: TemplateRole;
  title: string;
  type: string;
}

/** What a change would do. */
export type PlanEffect =
  | { kind: 'DUE'; task: PlannedTask; from: CivilDate | null; to: CivilDate; provisional: boolean }
  | { kind: 'WORDS'; task: PlannedTask; requirement?: string; deliverable?: string }
  | { kind: 'DROP'; task: PlannedTask; act: 'cancel' | 'terminate' }
  | { kind: 'ADD'; item: AddableTask; dueOn: CivilDate | null; provisional: boolean };

/** Why a change can't be made; `index` is its place in the amendment. */
export interface ChangeRefusal {
  index: number;
  code: DomainErrorCode;
  details: Record<string, unknown>;
}

/** One line of the difference in words, with whom it concerns. */
export interface PlanLine {
  agencyCode: string;
  leadAgencyCode: string;
  measureRef: string;
  taskId: string | null;
  zh: string;
  en: string;
}

/** Where a task may still be changed: with its own agency, before its signatory's word. */
export const CHANGEABLE_IN: readonly TaskStatus[] = ['DISPATCHED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SIGNING', 'RETURNED'];
