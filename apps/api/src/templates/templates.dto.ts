import {
  DELIVERABLE_TYPES, JOINT_RULES, LEAD_BASES, MEASURE_TYPES, REPORTING_RHYTHMS, TEMPLATE_PROBLEMS, TEMPLATE_ROLES,
  type CivilDate, type DeliverableType, type JointRule, type JointRuleName, type MeasureType, type ReportingRhythm, type TemplateClockKind, type TemplateDraft, type TemplateRole,
} from '#domain';
import type { Proposed, StoredTemplate } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';

const CLOCK_KINDS = ['RECEIPT', 'PLAN', 'REPORT', 'COMPLETION', 'LEAD_REVIEW', 'VERIFY'] as const satisfies readonly TemplateClockKind[];

export class ProposalDto {
  @CivilDay('Whose agencies and rosters hold.') onDate!: CivilDate;
}

class ProposedOneDto {
  @Id('The measure.') measureId!: string;
  @Text('Its number in the document.') ref!: string;
  @Id('Its template.') templateId!: string;
}
class ExistingOneDto extends ProposedOneDto {
  @Whole('The newest version.') version!: number;
}
class TemplateProblemDto {
  @OneOf(TEMPLATE_PROBLEMS, 'What a person has to settle first.') code!: string;
  @Id('The measure.') measureId!: string;
  @Text('Its number in the document.') ref!: string;
  @Words('The printed name it is about.', { nullable: true }) printed!: string | null;
  @Text('For roster_required: the collective whose roster is wanted (POST /rosters).', { nullable: true }) collectiveCode!: string | null;
}
export class ProposedDto {
  @Nested(() => ProposedOneDto, 'Version 1 was made.', { list: 5_000 }) proposed!: ProposedOneDto[];
  @Nested(() => ExistingOneDto, 'Had a template already; nothing was done.', { list: 5_000 }) existing!: ExistingOneDto[];
  @Nested(() => TemplateProblemDto, 'What is open.', { list: 5_000 }) problems!: TemplateProblemDto[];

  static from(proposed: Proposed): ProposedDto {
    return allowed(ProposedDto, proposed);
  }
}

class TemplateClockDto {
  @OneOf(CLOCK_KINDS, 'Which clock.') kind!: TemplateClockKind;
  @Text('From the act that starts it: P5BD is five working days.', { max: 20, example: 'P5BD' }) offset!: string;
}

class TemplateJointDto implements JointRule {
  @OneOf(JOINT_RULES, 'All, any, n of them, or the lead decides after the announced silence.') rule!: JointRuleName;
  @Text('Who is asked.', { list: 40, max: 64 }) agencies!: string[];
  @Whole('For N_OF_M: how many must agree.', { optional: true, min: 1, max: 40 }) n?: number;
  @Whole('Working days for the answer.', { min: 1, max: 60 }) days!: number;
}

class TemplateTaskBodyDto {
  @Text('The body that does the work today.', { max: 64 }) agencyCode!: string;
  @Text('As the document prints it; empty: its short name.', { list: 20, max: 100 }) printedNames!: string[];
  @OneOf(TEMPLATE_ROLES, 'Its part.') role!: TemplateRole;
  @Text('What it has to do; empty: the measure\'s words.', { max: 2_000, blank: true }) requirement!: string;
  @Text('The form of result.', { max: 500, blank: true }) deliverable!: string;
  @OneOf(DELIVERABLE_TYPES, 'What closing needs as evidence.') deliverableType!: DeliverableType;
  @Nested(() => TemplateClockDto, 'Deadlines in working days; a kind not named takes the default.', { list: 6 }) clocks!: TemplateClockDto[];
  @OneOf(REPORTING_RHYTHMS, 'How often it reports.') reporting!: ReportingRhythm;
  @Nested(() => TemplateJointDto, 'Who must co-sign before its verification is decided; left out: nobody.', { optional: true }) joint?: TemplateJointDto;
}

export class RevisionDto {
  @OneOf(MEASURE_TYPES, 'Dated, periodic or continuing work.') type!: MeasureType;
  @Flag('No agency leads: the office answers for the measure.', { optional: true }) officeLeads?: boolean;
  @Nested(() => TemplateTaskBodyDto, 'One per responsible agency.', { list: 200 }) tasks!: TemplateTaskBodyDto[];
  @Text('Why.', { max: 2_000 }) note!: string;

  toDraft(): TemplateDraft {
    const { type, officeLeads, tasks } = this;
    return { type, officeLeads, tasks };
  }
}

export class LeadDto {
  @Text('The lead: one of the measure\'s bodies, or JMO for the office itself.', { max: 64 }) agencyCode!: string;
  @Text('Why.', { max: 2_000 }) reason!: string;
  @CivilDay('Whose agencies and rosters hold; today unless said.', { optional: true }) onDate?: CivilDate;
}

class TemplateTaskDto extends TemplateTaskBodyDto {
  @Text('Stable over the versions.') key!: string;
  @Words('As printed.') printedName!: string;
  @OneOf([...LEAD_BASES], 'Of the lead: why it leads.', { nullable: true }) leadBasis!: string | null;
}

class TemplateBodyDto {
  @OneOf(MEASURE_TYPES, 'Dated, periodic or continuing work.') type!: MeasureType;
  @Nested(() => TemplateTaskDto, 'One per responsible agency.', { list: 200 }) tasks!: TemplateTaskDto[];
}

/** One version of a measure's workflow template. */
export class TemplateDto {
  @Id('This version of the template.') id!: string;
  @Id('The measure.') measureId!: string;
  @Whole('The version.') version!: number;
  @Nested(() => TemplateBodyDto, 'The template.') body!: TemplateBodyDto;
  @Words('Why it was revised; null for a proposal.', { nullable: true }) note!: string | null;
  @Id('Who made it.') createdBy!: string;
  @Instant('When.') createdAt!: Date;

  static from(template: StoredTemplate): TemplateDto {
    return allowed<TemplateDto>(TemplateDto, template as unknown as TemplateDto);
  }
}

export class DiffQuery {
  @Id('The id of the earlier version.') from!: string;
  @Id('The id of the later version.') to!: string;
}

export class DiffDto {
  @Words('What changed, sentence by sentence.', { list: 2_000 }) changes!: string[];
}
