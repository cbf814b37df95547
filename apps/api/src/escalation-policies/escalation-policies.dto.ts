import {
  ESCALATION_COLOURS, ESCALATION_KINDS, ESCALATION_REASON_NAMES, LADDER_AUDIENCES, POLICY_REPLIERS, POLICY_SIGNERS, TASK_STATUSES, TRIGGER_EXPECTATIONS,
} from '#domain';
import type { PolicyVersionView } from '#workflow';
import { NameDto } from '../calendar/calendar.dto.js';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';
import { RuleVersionDto } from '../http/rule-version.dto.js';

class PolicyLevelDto {
  @Whole('1 催办, 2-4 督办, 5 通报; each once.', { min: 1, max: 5 }) level!: number;
  @OneOf(ESCALATION_KINDS, 'The paper; it follows from the level.') kind!: string;
  @OneOf(ESCALATION_COLOURS, 'The colour of a supervision order, rising with the level; null: none.', { nullable: true }) colour!: string | null;
  @Nested(() => NameDto, 'What it is called.') name!: NameDto;
  @OneOf(POLICY_SIGNERS, 'Whose signature it takes, the first named is asked; none for level 1.', { list: 2 }) signedBy!: string[];
  @Text('Working days for the reply, counted from the issue, e.g. P3BD.', { max: 10, example: 'P3BD' }) replyWithin!: string;
  @OneOf(POLICY_REPLIERS, 'Who may reply for the agency.', { list: 5 }) repliedBy!: string[];
  @OneOf(LADDER_AUDIENCES, 'Whom it is mailed to, where no ladder step says so.', { list: 20 }) audience!: string[];
}

class PolicyTriggerDto {
  @Text('Stable within the policy: a task has one paper of it a period.', { max: 40 }) id!: string;
  @OneOf(ESCALATION_REASON_NAMES, 'What its papers name; it follows from what is expected.') reason!: string;
  @Flag('Whether it writes papers.') enabled!: boolean;
  @OneOf(['LADDER', 'SCAN'], 'Who watches the time: the ladder of a clock of its own, or the daily look.') by!: string;
  @OneOf(TASK_STATUSES, 'The states in which it is expected.', { list: 16 }) activation!: string[];
  @OneOf(TRIGGER_EXPECTATIONS, 'What is expected then.') expected!: string;
  @Whole('Working days after which a look finds it; null where a ladder says it.', { min: 0, max: 250, nullable: true }) afterWorkingDays!: number | null;
  @Whole('The level it begins with, 1-4; null where a ladder says it.', { min: 1, max: 4, nullable: true }) level!: number | null;
  @Whole('How many returns, how many points behind.', { min: 1, max: 100, nullable: true }) atLeast!: number | null;
  @Text('Where it comes from.', { max: 500 }) source!: string;
}

const START = { optional: true, min: 2, max: 5 } as const;

/** For some of what a person may name, a paper may begin at a higher level than the next one. */
class StartsAtDto {
  @Whole('Not completed in time.', START) OVERDUE?: number;
  @Whole('Behind the planned progress.', START) BEHIND?: number;
  @Whole('Returned several times.', START) RETURNED?: number;
  @Whole('Nothing done for long.', START) STALE?: number;
  @Whole('To be pressed ahead.', START) URGED?: number;
  @Whole('Ordered by a leader.', START) INSTRUCTED?: number;
}

/** A policy as a person writes it; its version is given when it is kept. */
export class NewPolicyDto {
  @Text('The policy, e.g. default-escalation.', { max: 64 }) key!: string;
  @Nested(() => NameDto, 'What it is called.') name!: NameDto;
  @Text('Where it comes from: the published rule, or [I] for your own judgement.', { max: 500 }) source!: string;
  @Nested(() => PolicyLevelDto, 'Its levels.', { list: 5 }) levels!: PolicyLevelDto[];
  @Nested(() => StartsAtDto, 'Where a person may begin higher.') startsAt!: StartsAtDto;
  @Text('Working days for the signature, e.g. P1BD.', { max: 10, example: 'P1BD' }) signWithin!: string;
  @Whole('Working days from one 催办 by hand to the next.', { min: 0, max: 250 }) coolDownDays!: number;
  @Whole('Working days for which escalation rests at most while an extension is pending.', { min: 0, max: 250 }) pauseDays!: number;
  @Nested(() => PolicyTriggerDto, 'What papers are written for.', { list: 30 }) triggers!: PolicyTriggerDto[];
}

export class PolicyDto extends NewPolicyDto {
  @Whole('Its version; a paper keeps the one it was written by.') version!: number;
}

export class SwitchPolicyDto {
  @Text('Why.', { max: 2_000 }) reason!: string;
}

export class PolicyInListDto extends RuleVersionDto {
  @Nested(() => NameDto, 'What it is called.') name!: NameDto;
}
export class PolicyVersionDto extends RuleVersionDto {
  @Nested(() => PolicyDto, 'What it says.') body!: PolicyDto;

  static from(row: PolicyVersionView): PolicyVersionDto {
    return allowed(PolicyVersionDto, row as unknown as PolicyVersionDto);
  }
}

class PolicyNameDto {
  @Text('The policy.') key!: string;
  @Whole('The version.') version!: number;
}
class TriggerPreviewDto {
  @Words('The trigger.') id!: string;
  @OneOf(ESCALATION_REASON_NAMES, 'What its papers name.') reason!: string;
  @OneOf(['LADDER', 'SCAN'], 'What is counted: of a ladder the running clocks whose steps write papers, of a look the papers that the next one writes.') by!: string;
  @Whole('Under the version in force; null: none, or switched off.', { nullable: true }) now!: number | null;
  @Whole('Under this version.', { nullable: true }) then!: number | null;
  @Whole('The level at which the papers of a look begin.', { nullable: true }) level!: number | null;
}
export class PolicyPreviewDto {
  @CivilDay('Today.') asOf!: string;
  @Nested(() => PolicyNameDto, 'The version in force.') now!: PolicyNameDto;
  @Whole('Papers not ended: they go on under the version they were written by.') openPapers!: number;
  @Nested(() => TriggerPreviewDto, 'Trigger by trigger, those of this version first.', { list: 60 }) triggers!: TriggerPreviewDto[];
  @Whole('The counts of looks end here.') countedTo!: number;
}
