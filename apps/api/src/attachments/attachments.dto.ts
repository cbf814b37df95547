import type { AttachmentRow, TaskFiles } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { Flag, Id, Instant, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';

export class AddFileQuery {
  @Flag('You declare that it bears no marking of state secrets. Needed where not all of it can be read: pictures, scanned pages, files under a password.', { optional: true, query: true }) unclassified?: boolean;
}

export class TakeBackFileDto {
  @Text('Why; needed once it was signed.', { optional: true, max: 4_000 }) reason?: string;
}

export class TakenBackFileDto {
  @Id('The file.') id!: string;
  @OneOf(['removed', 'withdrawn'], 'Removed with its content, or withdrawn and kept because it was signed.') outcome!: string;

  static from(taken: TakenBackFileDto): TakenBackFileDto {
    return allowed(TakenBackFileDto, taken);
  }
}

/** A file as evidence and reports name it. */
export class FileRefDto {
  @Id('The file: GET /attachments/{id}/content.') id!: string;
  @Words('Its name.') name!: string;
  @Text('SHA-256 of its content.') sha256!: string;
  @Whole('Its size in bytes.') bytes!: number;
}

export class AttachmentDto extends FileRefDto {
  @Id('Its task.') taskId!: string;
  @Text('Whose it is.') agencyCode!: string;
  @Text('Its type by its content, with the encoding where it is text.') mediaType!: string;
  @Flag('All of it could be read for markings of state secrets.') markingsRead!: boolean;
  @Flag('Whoever added it declared that it bears none.') declaredUnclassified!: boolean;
  @Id('Who added it.') addedBy!: string;
  @Words('His name.', { nullable: true }) addedByName!: string | null;
  @Instant('When.') addedAt!: Date;
  @Instant('When it left the agency with a signature; null: only the agency sees it.', { nullable: true }) releasedAt!: Date | null;
  @Instant('When it was withdrawn; it is kept all the same.', { nullable: true }) withdrawnAt!: Date | null;
  @Words('Why it was withdrawn.', { nullable: true }) withdrawReason!: string | null;

  static from(row: AttachmentRow): AttachmentDto {
    return allowed<AttachmentDto>(AttachmentDto, row);
  }
}

class ListedFileDto extends AttachmentDto {
  @OneOf(['removed', 'withdrawn'], 'What it comes to if you take it back; null: you can not.', { nullable: true }) takeBack!: string | null;
}

export class TaskFilesDto {
  @Nested(() => ListedFileDto, 'The files, oldest first; withdrawn ones too.', { list: 500 }) items!: ListedFileDto[];
  @Flag('You may add one.') mayAdd!: boolean;
  @Whole('Bytes of one file at most.') limitBytes!: number;
  @Text('What may be added, by extension; the content decides.', { list: 20 }) extensions!: readonly string[];

  static from(files: TaskFiles): TaskFilesDto {
    return allowed<TaskFilesDto>(TaskFilesDto, files);
  }
}
