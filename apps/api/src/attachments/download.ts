import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { AttachmentRow } from '#workflow';

/** A file as a download. Its name travels twice: plainly for old clients, and in full (RFC 6266, RFC 8187). */
export function download({ file, content, bytes }: { file: AttachmentRow; content: Readable; bytes: number }): StreamableFile {
  const plain = file.name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const full = encodeURIComponent(file.name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
  return new StreamableFile(content, { type: file.mediaType, length: bytes, disposition: `attachment; filename="${plain}"; filename*=UTF-8\'\'${full}` });
}
