import { DELIVERABLE_TYPES } from '#domain';
import type { EvidenceInput, TaskEvidence } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { Flag, Id, Instant, Nested, OneOf, Text, Words } from '../http/fields.js';

export class NewEvidenceDto {
  @OneOf(DELIVERABLE_TYPES, 'The form of result it answers; the task\'s own is what closing needs.') type!: string;
  @Text('What it is.') title!: string;
  @Text('Where it is kept: a document number, a link; of a file its name is taken without one.', { optional: true, max: 500 }) reference?: string;
  @Id('The file of the task that it is.', { optional: true }) attachmentId?: string;
  @Flag('May be shown outside of those who see the task; internal without.', { optional: true }) isPublic?: boolean;

  toInput(): EvidenceInput {
    const { type, title, reference, attachmentId, isPublic } = this;
    return { type, title, reference, attachmentId, isPublic };
  }
}

export class EvidenceItemDto {
  @Id('The item.') id!: string;
  @Id('Its task.') taskId!: string;
  @Text('Whose it is.') agencyCode!: string;
  @Text('The form of result it answers.') type!: string;
  @Words('What it is.') title!: string;
  @Words('Where it is kept.') reference!: string;
  @Flag('May be shown outside of those who see the task.') isPublic!: boolean;
  @Id('The file that it is: GET /attachments/{id}/content; null where it is kept elsewhere.', { nullable: true }) attachmentId!: string | null;
  @Text('SHA-256 of type, title and reference, and of the file\'s hash where it is one.') sha256!: string;
  @Text('SHA-256 of the file\'s content.', { nullable: true }) fileSha256!: string | null;
  @Id('Who added it.') addedBy!: string;
  @Words('His name.', { nullable: true }) addedByName!: string | null;
  @Instant('When.') addedAt!: Date;
  @Instant('When it left the agency with a signature; null: only the agency sees it.', { nullable: true }) releasedAt!: Date | null;
  @Instant('When it was withdrawn; it is kept all the same.', { nullable: true }) withdrawnAt!: Date | null;
  @Id('Who withdrew it.', { nullable: true }) withdrawnBy!: string | null;
  @Words('His name.', { nullable: true }) withdrawnByName!: string | null;
  @Words('Why.', { nullable: true }) withdrawReason!: string | null;

  static from(row: EvidenceItemDto): EvidenceItemDto {
    return allowed(EvidenceItemDto, row);
  }
}

class ListedEvidenceDto extends EvidenceItemDto {
  @Flag('You may withdraw it now.') mayWithdraw!: boolean;
}

export class TaskEvidenceDto {
  @Nested(() => ListedEvidenceDto, 'The items, oldest first; withdrawn ones too.', { list: 500 }) items!: ListedEvidenceDto[];
  @Flag('You may add one.') mayAdd!: boolean;

  static from(evidence: TaskEvidence): TaskEvidenceDto {
    return allowed<TaskEvidenceDto>(TaskEvidenceDto, evidence);
  }
}

export class EvidenceWithdrawalDto {
  @Text('Why.', { max: 4_000 }) reason!: string;
}
