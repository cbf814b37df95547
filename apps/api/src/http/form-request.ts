import type { Readable } from 'node:stream';
import type { DubanRequest } from './request.js';

/** What @fastify/multipart adds to a request; named here, because its own types would hang on every request of the program. */
export type FormRequest = DubanRequest & {
  isMultipart(): boolean;
  file(options?: { throwFileSizeLimit?: boolean; limits?: { fileSize?: number; files?: number; fields?: number; parts?: number } }): Promise<{
    filename: string; file: Readable; toBuffer(): Promise<Buffer>;
  } | undefined>;
};
