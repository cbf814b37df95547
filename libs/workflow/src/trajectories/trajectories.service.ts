import {
  appendEvent, findTask, findTrajectory, lockTask, putTrajectoryDraft, fourEyesRelaxed, signTrajectory, stopClocks, trajectoriesOf,
  type Credentials, type Database, type TaskRow, type TrajectoryRow, type Tx,
} from '#database';
import {
  checkTrajectory, DomainError, progressOf, PROGRESS_POLICY, requirePermission,
  type CivilDate, type HeldPost, type PersonActor, type PostRole, type Progress, type ProgressPolicy, type Trajectory, type TrajectoryKind, type TrajectoryPoint,
} from '#domain';
import { refuseMarked, textsOf } from '../evidence/refuse-marked.js';
import type { Books } from '../time/books.js';

export interface TrajectoryInput {
  kind: TrajectoryKind;
  /** Default: today. */
  startOn?: CivilDate;
  /** Of LINEAR the end; default: the task's due date. */
  points?: readonly TrajectoryPoint[];
  /** Why another plan follows a signed one. */
  reason?: string;
}

export interface TaskTrajectory {
  /** Signed plans in their order, and for the agency the draft at the end. */
  versions: readonly TrajectoryRow[];
  /** How the task stands to it today; null without a signed plan. */
  progress: Progress | null;
  policy: ProgressPolicy;
  /** What the person may do now. */
  allowedActions: TrajectoryAct[];
}

/** Drafting a plan, and signing the draft. */
export const TRAJECTORY_ACTS = ['draft', 'sign'] as const;
export type TrajectoryAct = (typeof TRAJECTORY_ACTS)[number];

/** What an act is judged by. */
interface Standing {
  task: TaskRow;
  versions: readonly TrajectoryRow[];
  person: PersonActor;
  fourEyesRelaxed: boolean;
}

const PLANNING = ['ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED'] as const;

/**
 * Planned progress (序时进度, C5): drafted by the handler, signed by the signatory, then frozen. Signed, it answers for the
 * work plan, so the plan clock stops. Another one may follow only when the task's date has moved; the first stays the baseline.
 */
export class Trajectories {
  constructor(private readonly db: Database, private readonly books: Books) {}

  async get(credentials: Credentials, taskId: string): Promise<TaskTrajectory> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.read');
      const standing = await this.standing(tx, await findTask(tx, taskId), person);
      const { today, calendar } = await this.books.open(tx);
      return {
        versions: standing.versions, progress: progressOf(standing.task, today, calendar), policy: PROGRESS_POLICY,
        allowedActions: TRAJECTORY_ACTS.filter((act) => allows(() => CHECKS[act](standing))),
      };
    });
  }

  /** Drafts a plan in place of the draft there was. Throws bad_trajectory, trajectory_frozen, reason_required, due_required, classified_marking. */
  async draft(credentials: Credentials, taskId: string, input: TrajectoryInput): Promise<{ id: string }> {
    await refuseMarked(this.db, credentials, (tx) => findTask(tx, taskId), textsOf(input), { what: 'trajectory' });
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const task = await lockTask(tx, taskId);
      const standing = await this.standing(tx, task, person);
      const post = CHECKS.draft(standing);
      const { today } = await this.books.open(tx);
      const last = lastSigned(standing.versions);
      if (last !== null && !input.reason?.trim()) throw new DomainError('reason_required', { act: 'planTrajectory' });
      const plan: Trajectory = { kind: input.kind, startOn: input.startOn ?? today, points: input.points ?? toDue(task) };
      checkTrajectory(plan, task.currentDue);
      const id = await putTrajectoryDraft(tx, {
        ...plan, taskId, number: (last?.number ?? 0) + 1, reason: input.reason ?? null, draftedBy: person.personId, draftedFor: post.onBehalfOf?.personId ?? null,
      });
      await appendEvent(tx, { ...about('trajectory.drafted', task, id, post), facts: { ...plan, number: (last?.number ?? 0) + 1 } });
      return { id };
    });
  }

  /** Signs the draft, by another than drafted it. Throws four_eyes, conflict where it is no longer the draft, trajectory_frozen. */
  async sign(credentials: Credentials, id: string): Promise<{ id: string }> {
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'task.act');
      const task = await lockTask(tx, (await findTrajectory(tx, id)).taskId);
      const row = await findTrajectory(tx, id);
      const standing = await this.standing(tx, task, person);
      const post = CHECKS.sign(standing);
      const { versions } = standing;
      if (row.status !== 'DRAFT') throw new DomainError('conflict', { already: 'trajectory_moved_on' });
      checkTrajectory(row, task.currentDue);
      const baseline = versions.find(({ status }) => status === 'SIGNED') ?? row;
      await signTrajectory(tx, row, task.currentDue, person.personId, { current: { ...planOf(row), number: row.number }, baseline: planOf(baseline) });
      await stopClocks(tx, task.id, ['PLAN']);
      await appendEvent(tx, { ...about('trajectory.signed', task, id, post), reason: row.reason, facts: { ...planOf(row), number: row.number, dueOn: task.currentDue } });
      return { id };
    });
  }

  private async standing(tx: Tx, task: TaskRow, person: PersonActor): Promise<Standing> {
    return { task, person, fourEyesRelaxed: await fourEyesRelaxed(tx, task.planId), versions: await trajectoriesOf(tx, task.id) };
  }
}

/** What keeps somebody from an act is thrown; else the post that he does it by. */
const CHECKS: Readonly<Record<TrajectoryAct, (standing: Standing) => HeldPost>> = {
  draft: ({ task, versions, person }) => {
    const post = postFor('planTrajectory', ['HANDLER', 'LIAISON'], task, person);
    checkMoved(versions, task);
    return post;
  },
  sign: ({ task, versions, person, fourEyesRelaxed }) => {
    const post = postFor('signTrajectory', ['SIGNATORY', 'AGENCY_LEADER'], task, person);
    const draft = versions.find(({ status }) => status === 'DRAFT');
    if (draft === undefined) throw new DomainError('conflict', { already: 'trajectory_moved_on' });
    const self = [person.personId, post.onBehalfOf?.personId];
    if (!fourEyesRelaxed && [draft.draftedBy, draft.draftedFor].some((drafter) => drafter !== null && self.includes(drafter))) {
      throw new DomainError('four_eyes', { rule: 'signerNotDrafter' });
    }
    checkMoved(versions, task);
    return post;
  },
};

function allows(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

function postFor(act: string, need: readonly PostRole[], task: TaskRow, person: PersonActor): HeldPost {
  if (person.agency !== task.agencyCode) throw new DomainError('act_not_allowed_for_agency', { act, side: 'OWNER' });
  const post = person.posts.find(({ role }) => need.includes(role));
  if (!post) throw new DomainError('act_not_allowed_for_role', { act, need });
  if (!(PLANNING as readonly string[]).includes(task.status)) throw new DomainError('act_not_allowed_in_state', { act, status: task.status, allowedFrom: PLANNING });
  return post;
}

function lastSigned(versions: readonly TrajectoryRow[]): TrajectoryRow | null {
  return versions.filter(({ status }) => status === 'SIGNED').at(-1) ?? null;
}

/** A plan is moved by a new date, never by falling behind it. */
function checkMoved(versions: readonly TrajectoryRow[], task: TaskRow): void {
  const last = lastSigned(versions);
  if (last !== null && last.dueOn === task.currentDue) throw new DomainError('trajectory_frozen', { number: last.number, dueOn: last.dueOn });
}

function toDue(task: TaskRow): TrajectoryPoint[] {
  if (task.currentDue === null) throw new DomainError('due_required', { field: 'points' });
  return [{ on: task.currentDue, percent: 100 }];
}

function planOf({ kind, startOn, points }: Trajectory): Trajectory {
  return { kind, startOn, points };
}

function about(type: 'trajectory.drafted' | 'trajectory.signed', task: TaskRow, subject: string, post: HeldPost) {
  return { type, taskId: task.id, planId: task.planId, agency: task.agencyCode, subject, post };
}
