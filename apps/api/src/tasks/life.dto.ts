import { POST_ROLES, type CivilDate } from '#domain';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Flag, Id, Instant, Nested, OneOf, Text, Words } from '../http/fields.js';
import { PageQuery } from './task-input.dto.js';

export class PrecedentsQuery extends PageQuery {
  @Text('Of this name as the document printed it.', { optional: true }) printedName?: string;
  @Text('Of this agency, as who objected or who got it.', { optional: true, max: 64 }) agencyCode?: string;
}

class PrecedentDto {
  @Id('The ruling.') id!: string;
  @Id('The task it was about.') taskId!: string;
  @Text('The measure\'s number.') measureRef!: string;
  @Words('The measure\'s title.', { nullable: true }) measureTitle!: string | null;
  @Words('The name as the document printed it.') printedName!: string;
  @Text('Who objected.') agencyCode!: string;
  @OneOf(['UPHELD', 'REASSIGNED'], 'How it was ruled.') ruling!: string;
  @Text('Whose it is.') ruledAgency!: string;
  @Words('Why it was objected to.') objection!: string;
  @Words('The ruling\'s words.') text!: string;
  @Words('Who ruled.') ruledByName!: string;
  @Instant('When.') ruledAt!: Date;
}

export class PrecedentPageDto {
  @Nested(() => PrecedentDto, 'The newest first.', { list: 200 }) items!: PrecedentDto[];
  @Id('Send it back as `cursor`; null on the last page.', { nullable: true }) nextCursor!: string | null;

  static from(page: PrecedentPageDto): PrecedentPageDto {
    return allowed(PrecedentPageDto, page);
  }
}

export class ArchiveDto {
  @Id('The task.') taskId!: string;
  @Text('SHA-256 of the package; the event of the filing carries the same.') sha256!: string;
  @Flag('Whether the package still has that hash.') intact!: boolean;
  @Words('The package: JSON of the tasks, sign-offs, signed reports and events with their hashes.') package!: string;
  @Instant('When it was filed.') archivedAt!: Date;

  static from(row: ArchiveDto): ArchiveDto {
    return allowed(ArchiveDto, row);
  }
}

export class NewStandInDto {
  @Id('The post.') postId!: string;
  @Id('Who is absent and holds it.') personId!: string;
  @Id('Who stands in: a person of the same agency.') standInId!: string;
  @CivilDay('The first day.') from!: CivilDate;
  @CivilDay('The last day.') to!: CivilDate;
}

class StandInDto {
  @Id('The appointment.') id!: string;
  @Id('The post.') postId!: string;
  @Text('Whose agency.') agencyCode!: string;
  @OneOf(POST_ROLES, 'The role of the post.') role!: string;
  @Words('The post\'s title.') title!: string;
  @Id('Who is absent.') personId!: string;
  @Words('His name.') personName!: string;
  @Id('Who stands in.') standInId!: string;
  @Words('His name.') standInName!: string;
  @CivilDay('The first day.') validFrom!: string;
  @CivilDay('The last day.') validTo!: string;
}

export class StandInsQuery extends PageQuery {
  @Id('Who is absent, or stands in.', { optional: true }) personId?: string;
}

export class StandInPageDto {
  @Nested(() => StandInDto, 'By their first day.', { list: 200 }) items!: StandInDto[];
  @Id('Send it back as `cursor`; null on the last page.', { nullable: true }) nextCursor!: string | null;

  static from(page: StandInPageDto): StandInPageDto {
    return allowed(StandInPageDto, page);
  }
}

export class SuccessionDto {
  @Text('Whose work moves.', { max: 64 }) from!: string;
  @Text('Who answers from now on.', { max: 64 }) to!: string;
  @Text('The document that orders it.', { max: 500 }) basis!: string;
  @CivilDay('From which day; today or earlier.') effectiveOn!: CivilDate;
}

class MovedTaskDto {
  @Id('A task.') id!: string;
}

class SharedMeasureDto {
  @Id('The plan.') planId!: string;
  @Id('The measure.') measureId!: string;
  @Text('Its number.') measureRef!: string;
  @Id('The tasks that the successor now has of it.', { list: 100 }) taskIds!: string[];
}

export class MovedDto {
  @Nested(() => MovedTaskDto, 'The tasks that moved, parents first.', { list: 100_000 }) moved!: MovedTaskDto[];

  @Nested(() => SharedMeasureDto, 'Measures of which the successor now has several tasks: all stay, the office may end one as superseded.', { list: 10_000 }) sameMeasure!: SharedMeasureDto[];

  static from({ moved, sameMeasure }: { moved: readonly string[]; sameMeasure: SharedMeasureDto[] }): MovedDto {
    return allowed(MovedDto, { moved: moved.map((id) => ({ id })), sameMeasure });
  }
}
