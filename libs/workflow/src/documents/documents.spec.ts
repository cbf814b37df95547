import { readFileSync } from 'node:fs';
import type { Credentials } from '#database';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { DemoWorld } from '../seed/demo-world.fixture.js';
import { Documents } from './index.js';

const bytes = readFileSync('seeds/documents/guofa-2015-40.txt');
const NOBODY = '00000000-0000-4000-8000-000000000000';
const small = (n: number): { bytes: Uint8Array; fileName: string } => ({
  bytes: Buffer.from(`关于做好第${n}件事的通知\n一、夯实基础\n(一)做好第一件事。推进工作。(教育部牵头,科技部配合)\n(二)做好第二件事。推进工作。(教育部负责)\n`), fileName: 'a.txt',
});
const coded = (code: string) => expect.objectContaining({ code });

let database: TestDatabase;
let world: DemoWorld;
let documents: Documents;
let officer: Credentials;
let other: Credentials;

beforeAll(async () => {
  database = await createTestDatabase();
  world = await DemoWorld.open(database, ['NDRC']);
  documents = new Documents(world.api);
  officer = await world.as('jmo.officer1');
  other = await world.as('jmo.officer2');
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

async function clearAll(credentials: Credentials, id: string): Promise<void> {
  const { openDoubts } = await documents.reading(credentials, id);
  if (openDoubts.length > 0) await documents.clearDoubts(credentials, id, openDoubts.map(({ index }) => ({ index, note: '已核对原文' })));
}

describe('the State Council\'s document', () => {
  let id: string;

  it('is kept byte for byte and read once; the same text again names the first', async () => {
    const imported = await documents.import(officer, { bytes, fileName: 'C:\\files\\guofa.txt' });
    ({ id } = imported);
    expect(imported).toMatchObject({ readingVersion: 1, measures: 25 });
    expect(imported.openDoubts).toBeGreaterThan(0);
    expect(Buffer.compare((await documents.original(officer, id)).bytes, bytes)).toBe(0);
    expect(await documents.text(officer, id)).toBe(bytes.toString('utf8'));
    expect(await documents.get(officer, id)).toMatchObject({ docNumber: '国发〔2015〕40号', issuer: '国务院', signedOn: '2015-07-01' });
    await expect(documents.import(other, { bytes, fileName: 'b.txt' })).rejects.toMatchObject({ code: 'conflict', details: { documentId: id } });
  });

  it('is not confirmed by who uploaded it, nor over open doubts', async () => {
    await expect(documents.confirm(officer, id, 1)).rejects.toEqual(coded('four_eyes'));
    await expect(documents.confirm(other, id, 1)).rejects.toMatchObject({ code: 'doubts_open', details: { count: expect.any(Number) as number } });
    await expect(documents.confirm(other, id, 2)).rejects.toEqual(coded('stale_version'));
    expect(await documents.measures(officer, id)).toEqual([]);
  });

  it('is corrected by one and confirmed by another, and yields its measures', async () => {
    const corrected = await documents.correct(officer, id, 1, [{ op: 'setType', measure: '1.1', type: 'continuing' }], '依据原文');
    expect(corrected).toMatchObject({ version: 2, latest: 2 });
    await clearAll(officer, id);
    expect((await documents.reading(other, id)).openDoubts).toEqual([]);
    await expect(documents.confirm(officer, id, 2)).rejects.toEqual(coded('four_eyes'));
    const measures = await documents.confirm(other, id, 2);
    expect(measures).toHaveLength(25);
    expect(measures[0]).toMatchObject({ ref: '1.1', position: 0, status: 'CONFIRMED', type: 'continuing', bodyStart: 614, bodyEnd: 871 });
    expect((await documents.list(officer)).items[0]).toMatchObject({ id, readingVersion: 2, measureCount: 25 });
  });

  it('is confirmed once and then no longer corrected', async () => {
    await expect(documents.confirm(other, id, 2)).rejects.toEqual(coded('conflict'));
    await expect(documents.correct(officer, id, 2, [{ op: 'remove', measure: '1.1' }], '不要')).rejects.toEqual(coded('conflict'));
    await expect(documents.clearDoubt(officer, id, 0, '再核')).rejects.toEqual(coded('conflict'));
    expect(await documents.measures(officer, id)).toHaveLength(25);
  });

  it('shows its first version still', async () => {
    const first = await documents.reading(officer, id, 1);
    expect(first.reading.measures[0]?.type).toBeUndefined();
    expect(first.latest).toBe(2);
  });
});

describe('correcting and clearing', () => {
  it('refuses a stale version, a correction without note and one that does not fit, and then changes nothing', async () => {
    const { id } = await documents.import(officer, small(1));
    await documents.correct(officer, id, 1, [{ op: 'setTitle', measure: '1.1', title: '第一件' }], '标题');
    await expect(documents.correct(other, id, 1, [{ op: 'setTitle', measure: '1.1', title: '另一件' }], '标题')).rejects.toEqual(coded('stale_version'));
    await expect(documents.correct(other, id, 2, [{ op: 'setTitle', measure: '1.1', title: '另一件' }], ' ')).rejects.toEqual(coded('reason_required'));
    await expect(documents.correct(other, id, 2, [{ op: 'setTitle', measure: '1.1', title: '好' }, { op: 'setBody', measure: '1.1', start: 0, end: 1e6 }], '范围'))
      .rejects.toEqual(coded('reading_out_of_range'));
    expect((await documents.reading(other, id)).version).toBe(2);
  });

  it('clears a doubt once, with a note, and keeps it cleared over corrections', async () => {
    const { id } = await documents.import(officer, { bytes: Buffer.from('一、没有主体的事项。推进工作。\n二、另一个事项。推进工作。\n'), fileName: 'c.txt' });
    const [doubt] = (await documents.reading(officer, id)).openDoubts;
    const index = doubt?.index ?? -1;
    await expect(documents.clearDoubt(officer, id, index, '')).rejects.toEqual(coded('reason_required'));
    await expect(documents.clearDoubt(officer, id, 999, '核对')).rejects.toEqual(coded('not_found'));
    const cleared = await documents.clearDoubt(officer, id, index, '核对');
    expect(cleared.openDoubts.map((one) => one.index)).not.toContain(index);
    await expect(documents.clearDoubt(officer, id, index, '再核')).rejects.toEqual(coded('conflict'));
    const next = await documents.correct(officer, id, 1, [{ op: 'setTitle', measure: '1', title: '事项一' }], '标题');
    expect(next.clearedDoubts).toMatchObject([{ index, note: '核对', by: world.person('jmo.officer1').id }]);
  });

  it('has one winner where two persons confirm at once', async () => {
    const { id } = await documents.import(officer, small(2));
    await clearAll(officer, id);
    const director = await world.as('jmo.director');
    const answers = await Promise.allSettled([documents.confirm(other, id, 1), documents.confirm(director, id, 1)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await documents.measures(officer, id)).toHaveLength(2);
  });

  it('calls a measure without a heading by its opening words, so that its tasks can be told apart', async () => {
    const { id } = await documents.import(officer, { bytes: Buffer.from('1.推动中小企业上云，降低使用成本。（财政部负责）\n2.完善统计制度。（国家统计局负责）\n'), fileName: 'bare.txt' });
    await clearAll(officer, id);
    expect((await documents.confirm(other, id, 1)).map(({ title }) => title)).toEqual(['推动中小企业上云，降低使用成本', '完善统计制度']);
  });
});

describe('who may', () => {
  it('import, correct, confirm: the office, not its auditor, nor an agency, nor the administrator', async () => {
    for (const login of ['jmo.auditor', 'ndrc.liaison', 'jmo.sysadmin']) {
      const credentials = await world.as(login);
      await expect(documents.import(credentials, small(3))).rejects.toEqual(coded('forbidden'));
      await expect(documents.correct(credentials, NOBODY, 1, [], '无')).rejects.toEqual(coded('forbidden'));
      await expect(documents.confirm(credentials, NOBODY, 1)).rejects.toEqual(coded('forbidden'));
    }
  });

  it('see a reading: the office; an agency sees the document and is told that there is no reading', async () => {
    const { id } = await documents.import(officer, small(4));
    const liaison = await world.as('ndrc.liaison');
    expect(await documents.get(liaison, id)).toMatchObject({ id });
    await expect(documents.reading(liaison, id)).rejects.toEqual(coded('not_found'));
    await expect(documents.reading(await world.as('jmo.auditor'), id)).resolves.toMatchObject({ version: 1 });
  });

  it('see a document that is not there: nobody', async () => {
    for (const act of [
      () => documents.get(officer, NOBODY), () => documents.text(officer, NOBODY), () => documents.reading(officer, NOBODY),
      () => documents.measures(officer, NOBODY), () => documents.confirm(officer, NOBODY, 1), () => documents.clearDoubt(officer, NOBODY, 0, '无'),
    ]) await expect(act()).rejects.toEqual(coded('not_found'));
  });
});

describe('files that are no document', () => {
  it.each([
    ['empty', Buffer.from(' \n'), 'text_empty'], ['binary', Buffer.from('PK\u0003\u0004\u0000\u0000'), 'text_not_decodable'],
    ['too large', Buffer.alloc(50 * 1024 * 1024, 'a'), 'text_too_large'],
  ])('%s: are refused and leave nothing', async (_, content, code) => {
    const before = (await documents.list(officer, { limit: 100 })).items.length;
    await expect(documents.import(officer, { bytes: content, fileName: 'x' })).rejects.toEqual(coded(code));
    expect((await documents.list(officer, { limit: 100 })).items).toHaveLength(before);
  });

  it('without any measure are kept with a doubt, and are not confirmed', async () => {
    const { id, measures } = await documents.import(officer, { bytes: Buffer.from('今天天气很好。\n'), fileName: 'y.txt' });
    expect(measures).toBe(0);
    await clearAll(officer, id);
    await expect(documents.confirm(other, id, 1)).rejects.toEqual(coded('invalid_input'));
  });
});

describe('the list', () => {
  it('is read in pages without a gap or a repeat', async () => {
    const all = (await documents.list(officer, { limit: 100 })).items.map(({ id }) => id);
    const paged: string[] = [];
    let before: string | null = null;
    do {
      const page: Awaited<ReturnType<Documents['list']>> = await documents.list(officer, { limit: 2, before });
      paged.push(...page.items.map(({ id }) => id));
      before = page.next;
    } while (before !== null);
    expect(paged).toEqual(all);
  });
});
