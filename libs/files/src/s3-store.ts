import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { Received } from './incoming.js';
import type { S3Place } from './s3-place.js';
import { checkedHash, type FileStore } from './store.js';
import { verified } from './verified.js';

/** Contents as objects of a bucket, the hash for a key. */
export class S3Store implements FileStore {
  private readonly client: S3Client;

  constructor(private readonly place: S3Place) {
    this.client = new S3Client({
      region: place.region,
      ...(place.endpoint === null ? {} : { endpoint: place.endpoint, forcePathStyle: true }),
      ...(place.credentials === null ? {} : { credentials: place.credentials }),
      // Stores other than AWS do not all know the newer checksums; the SHA-256 is checked here on every reading.
      requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async keep({ path, sha256, bytes }: Received): Promise<void> {
    await this.client.send(new PutObjectCommand({ ...this.object(sha256), Body: createReadStream(path), ContentLength: bytes, ContentType: 'application/octet-stream' }));
    await rm(path, { force: true });
  }

  async has(sha256: string): Promise<boolean> {
    return (await unlessMissing(this.client.send(new HeadObjectCommand(this.object(sha256))))) !== null;
  }

  async open(sha256: string): ReturnType<FileStore['open']> {
    const found = await unlessMissing(this.client.send(new GetObjectCommand(this.object(sha256))));
    if (!(found?.Body instanceof Readable) || found.ContentLength === undefined) return null;
    return { bytes: found.ContentLength, content: verified(found.Body, sha256) };
  }

  async remove(sha256: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.object(sha256)));
  }

  private object(sha256: string): { Bucket: string; Key: string } {
    return { Bucket: this.place.bucket, Key: `${this.place.prefix}${checkedHash(sha256)}` };
  }
}

async function unlessMissing<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null;
    throw error;
  }
}
