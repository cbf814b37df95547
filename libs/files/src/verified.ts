import { createHash } from 'node:crypto';
import { Transform, type Readable } from 'node:stream';
import { DomainError } from '#domain';

/**
 * The same bytes; ends with content_unavailable where they are not those of the hash. The last piece waits for the verdict, so that a damaged
 * content never arrives as a whole.
 */
export function verified(source: Readable, sha256: string): Readable {
  const hash = createHash('sha256');
  let last: Buffer | null = null;
  const through = new Transform({
    transform(piece: Buffer, _, done) {
      hash.update(piece);
      if (last !== null) this.push(last);
      last = piece;
      done();
    },
    flush(done) {
      if (hash.digest('hex') === sha256) done(null, last);
      else done(new DomainError('content_unavailable', { sha256, cause: 'damaged' }));
    },
  });
  source.once('error', (error) => through.destroy(error));
  through.once('close', () => source.destroy());
  return source.pipe(through);
}
