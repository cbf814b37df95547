import { createHash } from 'node:crypto';
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { testFiles, type TestFiles } from '../../../test/support/test-files.js';
import { openFiles, type Files } from './index.js';
import { s3Place } from './s3-place.js';

const made: TestFiles[] = [];
afterEach(() => made.splice(0).forEach(({ drop }) => drop()));
function folder(): TestFiles {
  const one = testFiles();
  made.push(one);
  return one;
}
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}
const kept = async ({ incoming, store }: Files, text: string): Promise<string> => {
  const received = await incoming.receive(pieces(text), 1_000_000);
  await store.keep(received);
  return received.sha256;
};
const read = async ({ store }: Files, sha256: string): Promise<string | null> => {
  const found = await store.open(sha256);
  return found && (await buffer(found.content)).toString();
};

describe('what arrives', () => {
  it('is on disk with its hash and size, however it came in pieces', async () => {
    const { files } = folder();
    const received = await files.incoming.receive(pieces('甲', '', '乙丙'), 9);
    expect(received).toMatchObject({ sha256: sha('甲乙丙'), bytes: 9 });
    expect(await readFile(received.path, 'utf8')).toBe('甲乙丙');
  });

  it('leaves nothing where it is too large, breaks off, or is discarded', async () => {
    const { files, settings } = folder();
    const left = (): Promise<string[]> => readdir(join(settings.folder, 'incoming'));
    await expect(files.incoming.receive(pieces('甲', '乙'), 5)).rejects.toMatchObject({ code: 'file_too_large', details: { limit: 5 } });
    await expect(files.incoming.receive((async function* (): AsyncGenerator<Uint8Array> { yield Buffer.from('甲'); throw new Error('cut off'); })(), 9)).rejects.toThrow('cut off');
    await files.incoming.discard(await files.incoming.receive(pieces('甲'), 9));
    expect(await left()).toEqual([]);
  });

  it('makes a new process clear away what a killed one left long ago, and nothing younger', async () => {
    const { files, settings } = folder();
    await files.incoming.receive(pieces('甲'), 9);
    const incoming = join(settings.folder, 'incoming');
    await writeFile(join(incoming, 'old'), 'x');
    await utimes(join(incoming, 'old'), new Date(0), new Date(0));
    await openFiles(settings).incoming.receive(pieces('乙'), 9);
    expect((await readdir(incoming)).length).toBe(2);
    expect(await readdir(incoming)).not.toContain('old');
  });
});

describe('the folder', () => {
  it('keeps a content once, under its hash, out of reach of others on the machine', async () => {
    const { files, settings } = folder();
    const sha256 = await kept(files, '一份报告');
    expect(await kept(files, '一份报告')).toBe(sha256);
    const path = join(settings.folder, 'store', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    expect(await readFile(path, 'utf8')).toBe('一份报告');
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect(await readdir(join(settings.folder, 'incoming'))).toEqual([]);
    expect([await files.store.has(sha256), await read(files, sha256)]).toEqual([true, '一份报告']);
  });

  it('has nothing of what it never got or what was removed, and removes twice without a word', async () => {
    const { files } = folder();
    const sha256 = await kept(files, '草稿');
    await files.store.remove(sha256);
    await files.store.remove(sha256);
    expect([await files.store.has(sha256), await files.store.open(sha256)]).toEqual([false, null]);
  });

  it('breaks a reading off where the bytes are not those of the hash any more, and is repaired by the same content', async () => {
    const { files, settings } = folder();
    const sha256 = await kept(files, '一份报告');
    await writeFile(join(settings.folder, 'store', sha256.slice(0, 2), sha256.slice(2, 4), sha256), '另一份报告');
    await expect(read(files, sha256)).rejects.toThrow('damaged');
    await kept(files, '一份报告');
    expect(await read(files, sha256)).toBe('一份报告');
  });

  it('takes nothing for a path that is no hash', async () => {
    const { files } = folder();
    await expect(files.store.open('../../../etc/passwd')).rejects.toThrow('Not a SHA-256');
  });
});

/**
 * A store in this process that speaks what of S3 is used here: PUT, GET, HEAD and DELETE of objects by path. It stands for no product;
 * that the requests of the real client are well formed and signed is what it sees.
 */
async function minimalS3(): Promise<{ server: Server; url: string; objects: Map<string, Buffer>; seen: { method: string; path: string; signed: boolean }[]; fail: { status: number | null } }> {
  const objects = new Map<string, Buffer>();
  const seen: { method: string; path: string; signed: boolean }[] = [];
  const fail: { status: number | null } = { status: null };
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const { method = '', url = '' } = request;
      const path = url.split('?')[0] ?? '';
      seen.push({ method, path, signed: /^AWS4-HMAC-SHA256 Credential=KEY\/\d{8}\/cn-north-1\/s3\/aws4_request/.test(request.headers.authorization ?? '') });
      const found = objects.get(path);
      if (fail.status !== null) return response.writeHead(fail.status).end();
      if (method === 'PUT') objects.set(path, body);
      if (method === 'DELETE') objects.delete(path);
      if ((method === 'GET' || method === 'HEAD') && found === undefined) return response.writeHead(404).end();
      if (method === 'HEAD') return response.writeHead(200, { 'content-length': found?.length ?? 0 }).end();
      return response.writeHead(method === 'DELETE' ? 204 : 200, method === 'GET' ? { 'content-length': found?.length ?? 0 } : { etag: '"x"' }).end(method === 'GET' ? found : undefined);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, objects, seen, fail, url: `http://KEY:SE%2FCRET@127.0.0.1:${(server.address() as AddressInfo).port}/bucket/duban?region=cn-north-1` };
}

describe('an object store', () => {
  let s3: Awaited<ReturnType<typeof minimalS3>>;
  beforeEach(async () => { s3 = await minimalS3(); });
  afterEach(() => new Promise((resolve) => { s3.server.close(resolve); s3.server.closeAllConnections(); }));
  const opened = (): Files => openFiles({ ...folder().settings, s3: s3Place(s3.url) });

  it('is given each content under its hash by signed requests, and gives it back', async () => {
    const files = opened();
    const sha256 = await kept(files, '一份报告');
    expect([...s3.objects].map(([path, bytes]) => [path, bytes.toString()])).toEqual([[`/bucket/duban/${sha256}`, '一份报告']]);
    expect([await files.store.has(sha256), await read(files, sha256)]).toEqual([true, '一份报告']);
    await files.store.remove(sha256);
    expect([await files.store.has(sha256), await files.store.open(sha256)]).toEqual([false, null]);
    expect(s3.seen.every(({ signed }) => signed)).toBe(true);
  });

  it('breaks a reading off where it gives back something else', async () => {
    const files = opened();
    const sha256 = await kept(files, '一份报告');
    s3.objects.set(`/bucket/duban/${sha256}`, Buffer.from('另一份报告'));
    await expect(read(files, sha256)).rejects.toThrow('damaged');
  });

  it('tells "not there" from "not to be had"', async () => {
    const files = opened();
    s3.fail.status = 403;
    await expect(files.store.has(sha('x'))).rejects.toThrow();
    await expect(files.store.open(sha('x'))).rejects.toThrow();
  });

  it('is named by a URL', () => {
    expect(s3Place('https://k:s@minio.gov.cn:9000/files')).toEqual({ endpoint: 'https://minio.gov.cn:9000', region: 'us-east-1', bucket: 'files', prefix: '', credentials: { accessKeyId: 'k', secretAccessKey: 's' } });
    expect(s3Place('s3://files/duban/one?region=cn-north-1')).toEqual({ endpoint: null, region: 'cn-north-1', bucket: 'files', prefix: 'duban/one/', credentials: null });
    expect(() => s3Place('https://minio.gov.cn')).toThrow('no bucket');
  });
});
