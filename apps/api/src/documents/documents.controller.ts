import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { Documents, type Credentials } from '#workflow';
import { Needs } from '../auth/needs.js';
import { allowedAll } from '../http/allow-list.js';
import { Answers } from '../http/answers.js';
import { PathId, PathNumber, Who } from '../http/request.js';
import { NothingDto } from '../http/written.dto.js';
import { CorrectionsDto } from './correction.dto.js';
import {
  ClearancesDto, DocumentDto, DocumentPageDto, DocumentsQuery, DocumentTextDto, ImportedDto, MeasureDto, NoteDto, TextDto,
} from './documents.dto.js';
import { ReadingDto } from './reading.dto.js';
import { Upload, type UploadedDocument } from './upload.js';

@ApiTags('documents')
@Controller('documents')
export class DocumentsController {
  constructor(private readonly documents: Documents) {}

  @Post() @Needs('document.import') @Answers(ImportedDto, 'Keeps a policy document byte for byte and reads it.', { status: 201 })
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody({ schema: { oneOf: [{ $ref: getSchemaPath(DocumentTextDto) }, { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } }] } })
  async import(@Who() who: Credentials, @Upload() upload: UploadedDocument): Promise<ImportedDto> {
    return ImportedDto.from(await this.documents.import(who, upload));
  }

  @Get() @Needs('document.read') @Answers(DocumentPageDto, 'Documents, the newest first.')
  async list(@Who() who: Credentials, @Query() { cursor, limit }: DocumentsQuery): Promise<DocumentPageDto> {
    return DocumentPageDto.from(await this.documents.list(who, { before: cursor, limit }));
  }

  @Get(':id') @Needs('document.read') @Answers(DocumentDto, 'One document.', { versioned: true })
  async get(@Who() who: Credentials, @PathId() id: string): Promise<DocumentDto> {
    return DocumentDto.from(await this.documents.get(who, id));
  }

  @Get(':id/text') @Needs('document.read') @Answers(TextDto, 'Its text.')
  async text(@Who() who: Credentials, @PathId() id: string): Promise<TextDto> {
    return { text: await this.documents.text(who, id) };
  }

  @Get(':id/measures') @Needs('document.read') @Answers(MeasureDto, 'Its confirmed measures, in its order.', { list: true })
  async measures(@Who() who: Credentials, @PathId() id: string): Promise<MeasureDto[]> {
    return allowedAll(MeasureDto, await this.documents.measures(who, id));
  }

  @Get(':id/readings/latest') @Needs('reading.read') @Answers(ReadingDto, 'The newest reading, with what is open in it.', { versioned: true })
  async latest(@Who() who: Credentials, @PathId() id: string): Promise<ReadingDto> {
    return ReadingDto.from(await this.documents.reading(who, id));
  }

  @Get(':id/readings/:version') @Needs('reading.read') @Answers(ReadingDto, 'One version of the reading.', { versioned: true })
  async reading(@Who() who: Credentials, @PathId() id: string, @PathNumber('version') version: number): Promise<ReadingDto> {
    return ReadingDto.from(await this.documents.reading(who, id, version));
  }

  @Post(':id/readings/:version/corrections') @Needs('reading.correct')
  @Answers(ReadingDto, 'Makes the next version of the reading; the path names the newest, or it is stale.', { status: 201, versioned: true })
  async correct(
    @Who() who: Credentials, @PathId() id: string, @PathNumber('version') version: number, @Body() body: CorrectionsDto,
  ): Promise<ReadingDto> {
    return ReadingDto.from(await this.documents.correct(who, id, version, body.toCorrections(), body.note));
  }

  @Post(':id/doubts/clearance') @Needs('reading.correct') @Answers(ReadingDto, 'Clears several doubts of the newest reading, all or none.', { versioned: true })
  async clearAll(@Who() who: Credentials, @PathId() id: string, @Body() { doubts }: ClearancesDto): Promise<ReadingDto> {
    return ReadingDto.from(await this.documents.clearDoubts(who, id, doubts));
  }

  @Post(':id/doubts/:index/clearance') @Needs('reading.correct') @Answers(ReadingDto, 'Clears one doubt of the newest reading.', { versioned: true })
  async clear(@Who() who: Credentials, @PathId() id: string, @PathNumber('index') index: number, @Body() { note }: NoteDto): Promise<ReadingDto> {
    return ReadingDto.from(await this.documents.clearDoubt(who, id, index, note));
  }

  @Post(':id/readings/:version/confirmation') @Needs('reading.confirm')
  @Answers(MeasureDto, 'Confirms the newest reading, by another than who made it, and makes the measures.', { status: 201, list: true })
  async confirm(
    @Who() who: Credentials, @PathId() id: string, @PathNumber('version') version: number, @Body() _nothing: NothingDto,
  ): Promise<MeasureDto[]> {
    return allowedAll(MeasureDto, await this.documents.confirm(who, id, version));
  }
}
