import { MEASURE_TYPES, type MeasureType } from '#domain';
import type { Imported } from '#workflow';
import { allowed } from '../http/allow-list.js';
import { CivilDay, Id, Instant, Nested, OneOf, Text, Whole, Words } from '../http/fields.js';

export class DocumentTextDto {
  @Text('The file\'s name, only ever shown.') fileName!: string;
  @Words('The document\'s text.') text!: string;
}

export class ImportedDto {
  @Id('The document.') id!: string;
  @Whole('The version of its reading: 1, the machine\'s.') version!: number;
  @Whole('Measures read.') measures!: number;
  @Whole('Doubts to be cleared before it can be confirmed.') openDoubts!: number;

  static from(imported: Imported): ImportedDto {
    return allowed(ImportedDto, { ...imported, version: imported.readingVersion });
  }
}

export class DocumentsQuery {
  @Id('The `next` of the page before.', { optional: true }) cursor?: string;
  @Whole('Documents on a page.', { optional: true, query: true, min: 1, max: 100 }) limit?: number;
}

export class DocumentDto {
  @Id('The document.') id!: string;
  @Text('Its number, 国发〔2015〕40号.', { nullable: true }) docNumber!: string | null;
  @Words('Its title.', { nullable: true }) title!: string | null;
  @Text('Who issued it.', { nullable: true }) issuer!: string | null;
  @CivilDay('When it was signed.', { nullable: true }) signedOn!: string | null;
  @Text('The encoding of the file.') encoding!: string;
  @Text('SHA-256 of the text.') textSha256!: string;
  @Id('Who uploaded it.') uploadedBy!: string;
  @Instant('When it was uploaded.') uploadedAt!: Date;
  @Whole('Its version.') version!: number;

  static from(document: DocumentDto): DocumentDto {
    return allowed(DocumentDto, document);
  }
}

class DocumentListItemDto extends DocumentDto {
  @Whole('The newest version of its reading; null: not yours to see.', { nullable: true }) readingVersion!: number | null;
  @Instant('When the reading was confirmed.', { nullable: true }) confirmedAt!: Date | null;
  @Whole('Confirmed measures.') measureCount!: number;
}

export class DocumentPageDto {
  @Nested(() => DocumentListItemDto, 'The newest first.', { list: 100 }) items!: DocumentListItemDto[];
  @Id('Send it back as `cursor`; null on the last page.', { nullable: true }) next!: string | null;

  static from(page: DocumentPageDto): DocumentPageDto {
    return allowed(DocumentPageDto, page);
  }
}

export class TextDto {
  @Words('The text as it stands in the file: what all places count in.') text!: string;
}

export class NoteDto {
  @Text('What was found.', { max: 2_000 }) note!: string;
}

class DoubtNoteDto extends NoteDto {
  @Whole('The doubt\'s place in the reading\'s list.', { min: 0, max: 100_000 }) index!: number;
}

export class ClearancesDto {
  @Nested(() => DoubtNoteDto, 'All or none.', { list: 500 }) doubts!: DoubtNoteDto[];
}

export class MeasureDto {
  @Id('The measure.') id!: string;
  @Id('Its document.') documentId!: string;
  @Id('The confirmed reading.') readingId!: string;
  @Text('Its number in the document, such as 1.4.') ref!: string;
  @Whole('Its place in the document, from 0.') position!: number;
  @Words('Its section.', { nullable: true }) sectionTitle!: string | null;
  @Words('Its title.', { nullable: true }) title!: string | null;
  @Whole('Where its words begin, in UTF-16 units.') bodyStart!: number;
  @Whole('Where they end, exclusive.') bodyEnd!: number;
  @Text('Its status.') status!: string;
  @OneOf(MEASURE_TYPES, 'Dated, periodic or continuing work.') type!: MeasureType;
  @Whole('Its version.') version!: number;
}
