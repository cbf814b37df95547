import { DELIVERABLE_TYPES } from '#domain';
import type { EvidenceInput } from '#workflow';
import { allowed, allowedAll } from '../http/allow-list.js';
import { Flag, Id, Instant, OneOf, Text, Words } from '../http/fields.js';

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

  static from(row: EvidenceItemDto): EvidenceItemDto {
    return allowed(EvidenceItemDto, row);
  }

  static list(rows: readonly EvidenceItemDto[]): EvidenceItemDto[] {
    return allowedAll(EvidenceItemDto, rows);
  }
}
