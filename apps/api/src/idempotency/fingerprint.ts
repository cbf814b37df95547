import { createHmac } from 'node:crypto';
import type { DubanRequest } from '../http/request.js';

/**
 * What makes two requests the same: method, address, the agency he acts for, and the body (of an upload the name and the
 * bytes of the file, because the boundary between the parts differs each time). If-Match is not part of it: who asks again
 * with the version he read meanwhile still means the same act. Keyed, because a body may hold a password, which a plain
 * digest would let one guess offline.
 */
export function fingerprintOf(request: DubanRequest, secret: string): string {
  const what = [request.method, request.url, request.caller?.credentials.agency ?? null, contentOf(request)];
  return createHmac('sha256', secret).update(JSON.stringify(what)).digest('hex');
}

function contentOf({ headers, uploaded, body }: DubanRequest): unknown {
  if (uploaded !== undefined) return [uploaded.fileName, uploaded.sha256];
  // Without the file, two uploads would look alike and the second would be lost.
  if (headers['content-type']?.startsWith('multipart/')) throw new Error('A route that takes a file has to note it as request.uploaded');
  return sorted(body ?? null);
}

/** The same value, its keys in one order: a client may write them in another when it repeats. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => ({ [key]: sorted(one) }));
}
