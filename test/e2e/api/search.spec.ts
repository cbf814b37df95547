import { ApiWorld } from './api-world.js';

interface Snippet { text: string; start: number; length: number }
interface Found {
  measures: { id: string; planId: string | null; documentId: string; ref: string; title: string | null; snippet: Snippet }[];
  tasks: { id: string; title: string; agencyCode: string; agencyName: string; status: string; currentDue: string | null; snippet: Snippet }[];
  agencies: { code: string; name: string; snippet: Snippet | null }[];
  documents: { id: string; title: string; docNumber: string; snippet: Snippet }[];
}

let world: ApiWorld;
let planId: string;
let documentId: string;

beforeAll(async () => {
  world = await ApiWorld.open(['MIIT', 'NDRC', 'MOF', 'SASAC', 'CAC']);
  await world.setNow('2015-09-01T01:00:00Z');
  ({ planId, documentId } = await world.issuedPlan(['1.1', '1.2', '2.1'], '2015-12-31', '2015-09-01'));
});
afterAll(() => world.close());

const find = async (login: string, q: string, more = ''): Promise<Found> => (await world.call<Found>(login, 'GET', `/search?q=${encodeURIComponent(q)}${more}`)).body;
const marked = ({ text, start, length }: Snippet): string => text.slice(start, start + length);

it('finds two Chinese characters in titles, words, names and texts, and says where', async () => {
  const found = await find('jmo.officer1', '基础');
  expect(found.measures.length).toBeGreaterThan(1);
  expect(found.measures.map(({ ref }) => ref)).toContain('1.1');
  expect(found.measures.find(({ ref }) => ref === '1.1')).toMatchObject({ planId, documentId });
  expect(found.documents).toMatchObject([{ id: documentId, docNumber: '国发〔2015〕40号' }]);
  for (const { snippet } of [...found.measures, ...found.documents, ...found.tasks]) expect(marked(snippet)).toBe('基础');
  const { tasks } = await find('jmo.officer1', '基础', '&limit=20');
  expect(new Set(tasks.map(({ currentDue }) => currentDue))).toEqual(new Set(['2015-12-31']));
  for (const task of tasks) expect(task.title).toContain('基础');
  expect((await find('jmo.officer1', '工业和信息')).agencies).toContainEqual(expect.objectContaining({ code: 'MIIT', snippet: expect.objectContaining({ text: '工业和信息化部' }) as Snippet }));
  expect((await find('jmo.officer1', 'miit')).agencies.map(({ code }) => code)).toContain('MIIT');
});

it('takes what is looked for as it stands: letters in either case, and no sign is a pattern', async () => {
  expect((await find('jmo.officer1', 'ipv6')).measures.map(({ snippet }) => marked(snippet).toLowerCase())).toContain('ipv6');
  for (const q of ['%%', '__', '.*', "' OR 1=1 --", '\\d', '(((', '〔〔']) {
    const { measures, tasks, agencies, documents } = await find('jmo.officer1', q);
    expect([q, measures.length, tasks.length, agencies.length, documents.length]).toEqual([q, 0, 0, 0, 0]);
  }
});

it('shows an agency its own tasks and the measures it has part in, the system administrator names alone', async () => {
  const office = await find('jmo.director', '基础', '&limit=20');
  for (const login of ['miit.handler1', 'sasac.liaison', 'mof.signatory']) {
    const own = (await world.call<{ items: { id: string; measureId: string }[] }>(login, 'GET', '/tasks?limit=200')).body.items;
    const found = await find(login, '基础', '&limit=20');
    expect([login, found.tasks.map(({ id }) => id).filter((id) => !own.some((task) => task.id === id))]).toEqual([login, []]);
    expect(found.tasks.map(({ id }) => id).sort()).toEqual(office.tasks.filter(({ id }) => own.some((task) => task.id === id)).map(({ id }) => id).sort());
    expect([login, found.measures.filter(({ id }) => !own.some((task) => task.measureId === id))]).toEqual([login, []]);
  }
  expect(office.tasks.length).toBeGreaterThan(1);
  // Whoever is asked about a task finds it too.
  const [asked] = office.tasks.filter(({ agencyCode }) => agencyCode !== 'SASAC');
  expect((await find('sasac.signatory', '基础', '&limit=20')).tasks.map(({ id }) => id)).not.toContain(asked?.id);
  await world.demo.owner.asSystem('test', (tx) => tx.run(`UPDATE task SET consulted = '{SASAC}' WHERE id = $1`, [asked?.id]));
  expect((await find('sasac.signatory', '基础', '&limit=20')).tasks.map(({ id }) => id)).toContain(asked?.id);
  const admin = await find('jmo.sysadmin', '发展');
  expect([admin.measures, admin.tasks, admin.documents]).toEqual([[], [], []]);
  expect(admin.agencies.length).toBeGreaterThan(0);
  const auditor = await find('jmo.auditor', '基础', '&limit=20');
  expect(auditor).toEqual(office);
});

it('wants two characters at least and a hundred at most, and gives as many of each kind as asked for', async () => {
  for (const query of ['', '?q=', '?q=%20%20', '?q=%E5%9F%BA', '?q=%20%E5%9F%BA%20', `?q=${'a'.repeat(101)}`, '?q=ab&limit=0', '?q=ab&limit=21', '?q=ab&kind=x', '?q=a&q=b']) {
    expect({ query, ...await world.refusal('jmo.officer1', 'GET', `/search${query}`) }).toMatchObject({ query, status: 400, code: 'invalid_input' });
  }
  expect((await world.refusal('jmo.officer1', 'GET', '/search?q=x')).errors).toMatchObject([{ path: 'q', message: '不能少于2个字符' }]);
  expect((await world.call(null, 'GET', '/search?q=ab')).status).toBe(401);
  const { measures, documents } = await find('jmo.officer1', '发展', '&limit=1');
  expect([measures.length, documents.length]).toEqual([1, 1]);
});
