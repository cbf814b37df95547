import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Upload } from '#workflow';
import type { FormRequest } from '../http/form-request.js';
import { requestOf } from '../http/request.js';
import { HttpProblem } from '../problem/http-problem.js';

/** The one file of a form (multipart/form-data, field `file`), read when the use case asks for it and never as a whole in memory. */
export const FileUpload = createParamDecorator((_: unknown, context: ExecutionContext): Upload => {
  const request = requestOf(context) as FormRequest;
  return {
    open: async () => {
      if (!request.isMultipart()) throw new HttpProblem('unsupported_media_type');
      // The use case stops reading at its own limit; Infinity, or the form would be cut at the limit of JSON bodies.
      const part = await request.file({ throwFileSizeLimit: false, limits: { fileSize: Infinity, files: 1, fields: 0, parts: 1 } });
      if (part === undefined) throw new HttpProblem('malformed_body');
      const fileName = nameOf(part.filename) || 'file';
      return {
        fileName,
        content: noted(part.file, (sha256) => { request.uploaded = { fileName, sha256 }; }),
        skip: () => { part.file.resume(); },
      };
    },
  };
});

/** Browsers escape these three in the name of a form's file, and nothing else (WHATWG HTML, multipart/form-data). */
const nameOf = (sent: string): string => sent.replace(/%22/g, '"').replace(/%0D/g, '\r').replace(/%0A/g, '\n');

/** The pieces as they come; with the last one the hash of all of them is told, for the request's fingerprint. */
async function* noted(content: Readable, tell: (sha256: string) => void): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  // Left half read it must not be destroyed: the rest of the form hangs on it.
  for await (const piece of content.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    hash.update(piece);
    yield piece;
  }
  tell(hash.digest('hex'));
}
