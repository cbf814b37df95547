import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docxOf, EXE, officeOf, pdfOf, PNG } from '../../support/sample-files.js';
import { ApiWorld, type Answer, type Problem } from './api-world.js';

interface File { id: string; name: string; sha256: string; bytes: number; mediaType: string; markingsRead: boolean; releasedAt: string | null; withdrawnAt: string | null; withdrawReason: string | null }

let world: ApiWorld;
let taskId: string;
beforeAll(async () => {
  world = await ApiWorld.open(['NDRC', 'MIIT', 'MOST'], { settings: {
    tokenSecret: 'a secret of the tests, 32 bytes!!', rateSignInPerMinute: 1_000, rateWritesPerMinute: 10_000, fileLimitBytes: 8 * 1024 * 1024, taskFilesLimitBytes: 12 * 1024 * 1024,
  } });
  await world.setNow('2015-07-08T02:00:00Z');
  await world.issuedPlan(['1.1'], '2015-09-30', '2015-07-08');
  taskId = (await world.taskOf('miit.liaison', 'MIIT', '1.1')).id;
  await world.act('miit.liaison', taskId, 'acknowledge');
  await world.act('miit.liaison', taskId, 'assignHandler', { handlerId: world.demo.person('miit.handler1').id });
  await world.act('miit.handler1', taskId, 'start');
});
afterAll(() => world.close());

async function send<Body = File>(name: string, content: Buffer | string, { login = 'miit.handler1', unclassified = false, key }: { login?: string | null; unclassified?: boolean; key?: string } = {}): Promise<Answer<Body>> {
  const raw = new FormData();
  raw.append('file', new Blob([content as never]), name);
  return world.call<Body>(login, 'POST', `/tasks/${taskId}/attachments${unclassified ? '?unclassified=true' : ''}`, { raw, ...(key === undefined ? {} : { headers: { 'idempotency-key': key } }) });
}
const listed = async (login: string): Promise<File[]> => (await world.call<{ items: File[] }>(login, 'GET', `/tasks/${taskId}/attachments`)).body.items;
const takeBack = (id: string, json = {}): Promise<Answer> => world.call('miit.handler1', 'POST', `/attachments/${id}/withdrawal`, { json });
const rows = <T>(sql: string, params: unknown[] = []): Promise<T[]> => world.demo.owner.asSystem('test', (tx) => tx.query<T>(sql, params));
/** Every content in the store, and what is still arriving. */
async function inStore(): Promise<string[]> {
  const names = await readdir(world.stored.settings.folder, { recursive: true, withFileTypes: true });
  return names.filter((entry) => entry.isFile()).map(({ name }) => name);
}
const sha = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');

it('keeps a file under its hash, once however often it is sent, and lists it inside the agency alone', async () => {
  const bytes = docxOf('工作进展', '宽带网络建设已完成。');
  const first = await send('工作 进展.docx', bytes);
  expect(first).toMatchObject({ status: 201, body: { name: '工作 进展.docx', sha256: sha(bytes), bytes: bytes.length, markingsRead: true, releasedAt: null } });
  expect((await send('另一个名字.docx', bytes)).body).toEqual(first.body);
  expect(await inStore()).toEqual([sha(bytes)]);
  expect(await rows('SELECT 1 FROM event WHERE type = $1', ['attachment.added'])).toHaveLength(1);
  expect((await listed('miit.liaison')).map(({ id }) => id)).toEqual([first.body.id]);
  expect([await listed('jmo.officer1'), await listed('ndrc.liaison')]).toEqual([[], []]);
  expect((await world.call('jmo.officer1', 'GET', `/attachments/${first.body.id}/content`)).status).toBe(404);
  expect(await rows('SELECT * FROM loose_content')).toEqual([]);
});

it('tells whom it offers what: its agency to add and to take back, others nothing', async () => {
  const shown = async (login: string): Promise<object> => (await world.call(login, 'GET', `/tasks/${taskId}/attachments`)).body;
  expect(await shown('miit.handler1')).toMatchObject({ mayAdd: true, limitBytes: 8 * 1024 * 1024, extensions: expect.arrayContaining(['pdf']) as string[], items: [{ takeBack: 'removed' }] });
  expect(await shown('jmo.officer1')).toMatchObject({ mayAdd: false, items: [] });
});

it('is done once with one key, and refuses the key for another content', async () => {
  const key = randomUUID();
  const first = await send('甲.txt', '甲', { key });
  expect([first.status, (await send('甲.txt', '甲', { key })).body]).toEqual([201, first.body]);
  expect((await send<Problem>('甲.txt', '乙', { key })).body.code).toBe('idempotency_key_reused');
});

it('is always saved and never shown: type by content, nosniff, a sandbox, its name in full', async () => {
  const page = '<script>alert(1)</script>';
  const { body: { id } } = await send('说明"一".txt', page);
  const { headers, body } = await world.call<string>('miit.handler1', 'GET', `/attachments/${id}/content`);
  expect((await world.call<{ items: { subject: string }[] }>('jmo.auditor', 'GET', '/reads?kind=FILE')).body.items.map(({ subject }) => subject)).toContain(id);
  expect(Object.fromEntries(['content-type', 'content-disposition', 'x-content-type-options', 'content-security-policy', 'content-length', 'cache-control'].map((name) => [name, headers.get(name)]))).toEqual({
    'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'no-store',
    'content-length': String(page.length), 'content-disposition': 'attachment; filename="_____.txt"; filename*=UTF-8\'\'%E8%AF%B4%E6%98%8E_%E4%B8%80_.txt',
  });
  expect(body).toBe(page);
});

it.each([
  ['a program called a document', '报告.docx', EXE, 415, 'file_type_refused'],
  ['a page called a PDF', '报告.pdf', '<!doctype html><script>alert(1)</script>', 415, 'file_type_refused'],
  ['a drawing', '图.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 415, 'file_type_refused'],
  ['a bomb', '报告.docx', officeOf('word', [{ name: 'word/document.xml', text: Buffer.alloc(60 * 1024 * 1024, 32) }]), 422, 'file_not_safe'],
  ['more than the limit', '大.txt', Buffer.alloc(8 * 1024 * 1024 + 1, 97), 413, 'file_too_large'],
  ['a picture without a declaration', '图.png', PNG, 422, 'unclassified_not_declared'],
] as const)('refuses %s, says why in both languages, and keeps nothing', async (_, name, content, status, code) => {
  const before = await inStore();
  const answer = await send<Problem>(name, content as Buffer);
  expect(answer).toMatchObject({ status, body: { code, detail: expect.stringMatching(/[\u4e00-\u9fff]/) as string } });
  expect(await inStore()).toEqual(before);
});

it('takes more than a JSON body may have, up to its own limit, and no more for a task than there is room', async () => {
  const large = Buffer.alloc(8 * 1024 * 1024, 97);
  const sent = await send('大.txt', large);
  expect(sent).toMatchObject({ status: 201, body: { bytes: large.length } });
  expect((await send<Problem>('又.txt', randomBytes(3 * 1024 * 1024).toString('hex'))).body).toMatchObject({ code: 'files_full', details: { limit: 12 * 1024 * 1024 } });
  expect(await takeBack(sent.body.id)).toMatchObject({ status: 200, body: { outcome: 'removed' } });
  // Its content is loose from now on; the worker clears it away after a day.
  expect(await rows('SELECT sha256 FROM loose_content WHERE sha256 = $1', [sha(large)])).toHaveLength(1);
});

it.each([
  ['its name', '机密★1年 某某基地.txt', '正文'],
  ['a document', '甲.docx', docxOf('秘密★3年', '某某基地')],
  ['a PDF', '甲.pdf', pdfOf([['绝密★'], ['某某基地']])],
  ['a text', '甲.txt', '密级：机密\n某某基地'],
] as const)('refuses what is marked in %s, and keeps of it only that it was refused', async (where, name, content) => {
  const [{ n: before = 0 } = {}] = await rows<{ n: number }>(`SELECT count(*)::int AS n FROM event WHERE type = 'content.refused'`);
  const stored = await inStore();
  expect((await send<Problem>(name, content as Buffer, { unclassified: true })).body).toMatchObject({ code: 'classified_marking', status: 422 });
  const events = await rows<{ body: string }>(`SELECT body FROM event WHERE type = 'content.refused' ORDER BY at, seq OFFSET $1`, [before]);
  expect(events.map(({ body }) => (JSON.parse(body) as { facts: object }).facts)).toEqual([
    { what: 'attachment', field: where === 'its name' ? 'name' : 'content', marking: expect.stringMatching(/密/) as string }]);
  expect(await inStore()).toEqual(stored);
  expect(await rows(`SELECT 1 FROM event WHERE body LIKE '%某某基地%' UNION ALL SELECT 1 FROM attachment WHERE name LIKE '%某某%' UNION ALL SELECT 1 FROM loose_content WHERE sha256 = $1`, [sha(content)])).toEqual([]);
});

it('answers who may not: nobody, a stranger, the agency that leads', async () => {
  expect((await send('甲.txt', '甲', { login: null })).status).toBe(401);
  expect((await send<Problem>('甲.txt', '甲', { login: 'most.handler1' })).body.code).toBe('not_found');
  expect((await send<Problem>('甲.txt', '甲', { login: 'ndrc.handler1' })).body.code).toBe('act_not_allowed_for_agency');
  expect(await world.refusal('miit.handler1', 'POST', `/tasks/${taskId}/attachments`, { json: {} })).toMatchObject({ code: 'unsupported_media_type' });
});

it('refuses words marked as a state secret with an act too', async () => {
  expect((await world.act('miit.handler1', taskId, 'requestCompletion', { statement: '机密★1年\n已完成' })).body).toMatchObject({ code: 'classified_marking', details: { field: 'statement', marking: '机密' } });
});

it('goes with a progress report, leaves the agency with its signature, and is withdrawn after it only for a reason', async () => {
  const { body: file } = await send('序时进度.csv', '月份,进度\n7,30');
  const [{ id, version } = { id: '', version: 0 }] = await rows<{ id: string; version: number }>(`UPDATE progress_report SET status = 'OPEN' WHERE task_id = $1 AND period = '2015-07' RETURNING id, version`, [taskId]);
  const act = async (login: string, name: string, at: number, json = {}): Promise<Answer<{ version: number; code?: string; errors?: object[] }>> => world.call(login, 'POST', `/reports/${id}/acts/${name}`, { json, ifMatch: at });
  expect((await act('miit.handler1', 'saveDraft', version, { progress: '已完成三成', attachmentIds: [randomUUID()] })).body).toMatchObject({ code: 'invalid_input' });
  const saved = await act('miit.handler1', 'saveDraft', version, { progress: '已完成三成', attachmentIds: [file.id, file.id] });
  expect((await takeBack(file.id)).body).toMatchObject({ code: 'conflict', details: { already: 'file_in_use' } });
  const sent = await act('miit.handler1', 'sendToSign', saved.body.version);
  expect((await act('miit.signatory', 'sign', sent.body.version)).status).toBe(200);
  const report = (await world.call<{ files: object[]; versions: { files: object[] }[] }>('jmo.officer1', 'GET', `/reports/${id}`)).body;
  const named = [{ id: file.id, name: '序时进度.csv', sha256: file.sha256, bytes: file.bytes }];
  expect([report.files, report.versions[0]?.files]).toEqual([named, named]);
  expect((await world.call<string>('jmo.officer1', 'GET', `/attachments/${file.id}/content`)).body).toBe('月份,进度\n7,30');
  expect((await takeBack(file.id)).body).toMatchObject({ code: 'reason_required' });
  expect((await takeBack(file.id, { reason: '数据有误' })).body).toEqual({ id: file.id, outcome: 'withdrawn' });
  expect((await listed('jmo.officer1')).find((one) => one.id === file.id)).toMatchObject({ withdrawReason: '数据有误', withdrawnAt: expect.any(String) as string });
  expect((await world.call('jmo.officer1', 'GET', `/attachments/${file.id}/content`)).status).toBe(200);
  expect((await takeBack(file.id, { reason: '再次' })).body).toMatchObject({ code: 'conflict', details: { already: 'file_withdrawn' } });
});

it('is evidence of a completion: named in what is signed, said twice it is one item, and not taken back once it is signed', async () => {
  const { body: { deliverableType: type } } = await world.call<{ deliverableType: string }>('miit.handler1', 'GET', `/tasks/${taskId}`);
  const { body: file } = await send('成果.pdf', pdfOf([['工作总结']]));
  const item = { type, title: '工作总结', attachmentId: file.id };
  const added = await world.call<{ id: string }>('miit.handler1', 'POST', `/tasks/${taskId}/evidence`, { json: item });
  expect(added).toMatchObject({ status: 201, body: { attachmentId: file.id, fileSha256: file.sha256, reference: '成果.pdf' } });
  expect((await world.call('miit.handler1', 'POST', `/tasks/${taskId}/evidence`, { json: { type, title: '无处可查' } })).body).toMatchObject({ code: 'field_required', details: { field: 'reference' } });
  expect((await takeBack(file.id)).body).toMatchObject({ code: 'conflict', details: { already: 'file_in_use' } });
  // The same item again, with the request and after the agency's own return: one row.
  expect((await world.act('miit.handler1', taskId, 'requestCompletion', { statement: '已完成', evidence: [item] })).status).toBe(200);
  expect((await world.act('miit.signatory', taskId, 'return', { reason: '请补充说明' })).status).toBe(200);
  expect((await world.act('miit.handler1', taskId, 'requestCompletion', { statement: '已完成并补充', evidence: [item] })).status).toBe(200);
  expect(await rows('SELECT id FROM evidence_item WHERE task_id = $1', [taskId])).toEqual([{ id: added.body.id }]);
  expect((await world.call('miit.handler1', 'POST', `/evidence/${added.body.id}/withdrawal`, { json: { reason: '换一份' } })).body).toMatchObject({ code: 'conflict', details: { already: 'evidence_signed' } });
  expect((await world.call('jmo.officer1', 'GET', `/attachments/${file.id}/content`)).status).toBe(404);
  expect((await world.act('miit.signatory', taskId, 'sign')).status).toBe(200);
  expect((await world.call('jmo.officer1', 'GET', `/attachments/${file.id}/content`)).status).toBe(200);
  const { body: { signOffs } } = await world.call<{ signOffs: { stage: string; evidence: object[] }[] }>('jmo.officer1', 'GET', `/tasks/${taskId}`);
  expect(signOffs.filter(({ stage }) => stage === 'REQUEST').at(-1)?.evidence).toMatchObject([{ attachmentId: file.id, fileSha256: file.sha256 }]);
  expect((await takeBack(file.id)).body).toMatchObject({ code: 'reason_required' });
});

it('breaks a download off where the store has something else, and says so where it has nothing', async () => {
  const small = (await send('小.txt', '小')).body;
  const large = (await send('长.txt', 'a'.repeat(500_000))).body;
  const pathOf = ({ sha256 }: File): string => join(world.stored.settings.folder, 'store', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const fetched = (file: File): Promise<Problem> => world.refusal('miit.handler1', 'GET', `/attachments/${file.id}/content`);
  await writeFile(pathOf(small), '大');
  await writeFile(pathOf(large), 'b'.repeat(500_000));
  expect(await fetched(small)).toMatchObject({ status: 503, code: 'content_unavailable' });
  await expect(fetched(large)).rejects.toThrow(/terminated|aborted|other side closed/);
  await rm(pathOf(small));
  expect(await fetched(small)).toMatchObject({ status: 503, code: 'content_unavailable' });
  expect(world.failed.map(({ entry }) => entry.code)).toEqual(['content_unavailable', 'content_unavailable']);
});
