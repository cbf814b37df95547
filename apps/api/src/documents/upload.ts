import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { checkInput } from '../http/input.pipe.js';
import type { FormRequest } from '../http/form-request.js';
import { requestOf } from '../http/request.js';
import { HttpProblem } from '../problem/http-problem.js';
import { DocumentTextDto } from './documents.dto.js';

export interface UploadedDocument {
  bytes: Uint8Array;
  fileName: string;
}

const uploadPipe: PipeTransform<FormRequest, Promise<UploadedDocument>> = {
  transform: async (request) => (request.isMultipart() ? fileOf(request) : textOf(request.body)),
};

/** The document of a request: one file of a form (multipart/form-data, field `file`), or JSON with its text. */
export const Upload = (): ParameterDecorator => createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context))(undefined, uploadPipe);

async function fileOf(request: FormRequest): Promise<UploadedDocument> {
  const part = await request.file();
  if (part === undefined) throw new HttpProblem('malformed_body');
  const file = { bytes: await part.toBuffer(), fileName: part.filename || 'document' };
  request.uploaded = { fileName: file.fileName, sha256: createHash('sha256').update(file.bytes).digest('hex') };
  return file;
}

async function textOf(body: unknown): Promise<UploadedDocument> {
  const { text, fileName } = await checkInput(DocumentTextDto, body ?? {});
  return { bytes: new TextEncoder().encode(text), fileName };
}
