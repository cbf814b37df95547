import { TRAJECTORY_KINDS, type CivilDate, type TrajectoryKind, type TrajectoryPoint } from '#domain';
import { TRAJECTORY_ACTS, type TaskTrajectory, type TrajectoryAct, type TrajectoryInput } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Id, Instant, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';
import { ProgressDto } from '../tasks/progress.dto.js';

class TrajectoryPointDto implements TrajectoryPoint {
  @CivilDay('By when.') on!: CivilDate;
  @Whole('The share that is to be done by then, 0-100.', { min: 0, max: 100 }) percent!: number;
}

export class NewTrajectoryDto implements TrajectoryInput {
  @OneOf(TRAJECTORY_KINDS, 'STEP: in jumps on dates. LINEAR: evenly, by working days, to one end. TABLE: evenly between dates.') kind!: TrajectoryKind;
  @CivilDay('From when; today without.', { optional: true }) startOn?: CivilDate;
  @Nested(() => TrajectoryPointDto, 'Rising dates and shares, ending with 100 by the due date; for LINEAR the end alone, by default the due date.', { optional: true, list: 100 }) points?: TrajectoryPointDto[];
  @Text('Why another plan follows a signed one; the task\'s date must have moved.', { optional: true, max: 4_000 }) reason?: string;
}

class TrajectoryVersionDto {
  @Id('The plan.') id!: string;
  @Whole('Counts the signed plans from 1; the first is the baseline.') number!: number;
  @OneOf(['DRAFT', 'SIGNED'], 'A draft is seen by its agency only; a signed plan never changes.') status!: string;
  @OneOf(TRAJECTORY_KINDS, 'How it grows.') kind!: string;
  @CivilDay('From when.') startOn!: string;
  @Nested(() => TrajectoryPointDto, 'The shares by date.', { list: 100 }) points!: TrajectoryPointDto[];
  @CivilDay('The task\'s date that it was signed for.', { nullable: true }) dueOn!: string | null;
  @Words('Why it follows another.', { nullable: true }) reason!: string | null;
  @Id('Who drafted it.') draftedBy!: string;
  @Id('Who signed it.', { nullable: true }) signedBy!: string | null;
  @Words('His name.', { nullable: true }) signedByName!: string | null;
  @Instant('When.', { nullable: true }) signedAt!: Date | null;
}

class SourceDto {
  @Words('In Chinese.') zh!: string;
  @Words('In English.') en!: string;
}

class ProgressPolicyDto {
  @Whole('From so many percentage points behind, yellow.') yellowPoints!: number;
  @Whole('From so many percentage points behind, red.') redPoints!: number;
  @Nested(() => SourceDto, 'Where this comes from.') source!: SourceDto;
}

export class TaskTrajectoryDto {
  @Nested(() => TrajectoryVersionDto, 'Signed plans in their order; for the agency the draft at the end.', { list: 100 }) versions!: TrajectoryVersionDto[];
  @Nested(() => ProgressDto, 'How the task stands to it today; null without a signed plan.', { nullable: true }) progress!: ProgressDto | null;
  @Nested(() => ProgressPolicyDto, 'From which gap a light changes.') policy!: ProgressPolicyDto;
  @OneOf(TRAJECTORY_ACTS, 'What you may do now: draft a plan of progress, sign the draft.', { list: 2 }) allowedActions!: TrajectoryAct[];

  static from(found: TaskTrajectory): TaskTrajectoryDto {
    return allowed<TaskTrajectoryDto>(TaskTrajectoryDto, found as never);
  }
}
