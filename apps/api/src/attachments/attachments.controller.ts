import { Body, Controller, Get, Header, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { Attachments, type Credentials, type Upload } from '#workflow';
import { Needs } from '../auth/needs.js';
import { Answers, AnswersFile } from '../http/answers.js';
import { PathId, Who } from '../http/request.js';
import { AddFileQuery, AttachmentDto, TakeBackFileDto, TakenBackFileDto, TaskFilesDto } from './attachments.dto.js';
import { download } from './download.js';
import { FileUpload } from './upload.js';

@ApiTags('tasks')
@Controller()
export class AttachmentsController {
  constructor(private readonly attachments: Attachments) {}

  @Post('tasks/:id/attachments') @Needs('task.act')
  @Answers(AttachmentDto, 'Takes a file in: PDF, Word, Excel, PowerPoint, PNG, JPEG, text or CSV by its content. What is marked as a state secret is refused; the same content again is the file that is there.', { status: 201 })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  async add(@Who() who: Credentials, @PathId() id: string, @Query() { unclassified = false }: AddFileQuery, @FileUpload() upload: Upload): Promise<AttachmentDto> {
    return AttachmentDto.from(await this.attachments.add(who, id, upload, unclassified));
  }

  @Get('tasks/:id/attachments') @Needs('task.read') @Answers(TaskFilesDto, 'The files of a task, of another agency what was signed, and what you may do with them.')
  async list(@Who() who: Credentials, @PathId() id: string): Promise<TaskFilesDto> {
    return TaskFilesDto.from(await this.attachments.list(who, id));
  }

  @Get('attachments/:id/content') @Needs('task.read') @AnswersFile('application/octet-stream', 'The content, always to be saved and never to be shown; Content-Type is what it is by its content.')
  @Header('Content-Security-Policy', 'default-src \'none\'; sandbox') @Header('X-Content-Type-Options', 'nosniff')
  async content(@Who() who: Credentials, @PathId() id: string): Promise<StreamableFile> {
    return download(await this.attachments.open(who, id));
  }

  @Post('attachments/:id/withdrawal') @Needs('task.act')
  @Answers(TakenBackFileDto, 'Takes a file back: removed with its content where nobody signed it, else withdrawn for a reason and kept.')
  async takeBack(@Who() who: Credentials, @PathId() id: string, @Body() { reason }: TakeBackFileDto): Promise<TakenBackFileDto> {
    return TakenBackFileDto.from(await this.attachments.takeBack(who, id, reason));
  }
}
